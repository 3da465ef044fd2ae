import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { SurveyInput, SurveyResponseInput } from '../survey.ts'
import type { SurveyInstrumentInput } from '../survey-instrument.ts'
import { surveyResults } from './survey-results.ts'

const instrument: SurveyInstrumentInput = {
  id: 'pulse',
  name: 'Pulse',
  scale: { lowest: 1, highest: 5 },
  minimumGroupSize: 3,
  bands: [
    { name: 'weak', from: 1 },
    { name: 'strong', from: 4 },
  ],
  factors: [
    { name: 'trust', about: 'trust' },
    { name: 'voice', about: 'common-agenda' },
  ],
  items: [
    { code: 'word', text: 'Partners keep their word.', factor: 'trust' },
    { code: 'fear', text: 'I am careful about what I say.', factor: 'trust', reversed: true },
    { code: 'say', text: 'I have a say.', factor: 'voice' },
    { code: 'again', text: 'I would join again.' },
  ],
}

const person = (respondent: string, answers: Readonly<Record<string, number>>, role?: string): SurveyResponseInput => ({
  respondent,
  ...(role === undefined ? {} : { groups: { role } }),
  answers: Object.entries(answers).map(([item, value]) => ({ item, value })),
})
const wave = (responses: readonly SurveyResponseInput[], invited?: number): SurveyInput => ({
  id: 'pulse-2024',
  instrument: 'pulse',
  askedOn: '2024-05-01',
  ...(invited === undefined ? {} : { invited }),
  responses,
})
const asOf = '2024-12-31'
const brief = (measured: Measured | undefined) =>
  measured?.kind === 'observed' ? Math.round(measured.value * 1e6) / 1e6 : measured?.reason

const people = [
  person('a', { word: 5, fear: 1, say: 4, again: 5 }, 'staff'),
  person('b', { word: 4, fear: 2, say: 2, again: 5 }, 'staff'),
  person('c', { word: 4, fear: 3, say: 4, again: 4 }, 'staff'),
  person('d', { word: 3, fear: 1, say: 5, again: 4 }, 'resident'),
  person('e', { word: 5, again: 3 }, 'resident'),
]

describe('a wave', () => {
  const results = surveyResults(wave(people, 8), instrument, { asOf })
  const [trust, voice] = results.factors

  test('has a response rate', () => {
    expect(brief(results.respondents)).toBe(5)
    expect(brief(results.responseRate)).toBe(0.625)
  })

  test("scores a factor by the mean of people's means, with reversed items turned round", () => {
    // (5+5)/2, (4+4)/2, (4+3)/2, (3+5)/2, 5
    expect(brief(trust?.score)).toBe(4.3)
    expect(brief(trust?.share)).toBe(0.825)
    expect(brief(trust?.standardDeviation)).toBe(0.67082)
    // 4.3 ± 2.776445 · 0.67082 ÷ √5
    expect(trust?.score).toMatchObject({ interval: { lower: expect.closeTo(3.467066, 5), level: 0.95 } })
    expect(trust?.share).toMatchObject({ interval: { lower: expect.closeTo((3.467066 - 1) / 4, 5) } })
  })

  test('leaves out who answered less than half of a factor', () => {
    expect(brief(voice?.score)).toBe(3.75)
    expect(voice?.score.basis).toMatchObject({ inputs: 4, coverage: { expected: 8, reported: 4, share: 0.5 } })
  })

  test('names the band of a score', () => {
    expect(results.factors.map(({ band }) => band)).toEqual(['strong', 'weak'])
  })

  test('says how alike people answer, and whether questions hang together', () => {
    // Word: 3, 4, 4, 5, 5; fear turned round: 3, 4, 5, 5.
    expect(trust?.items.map(({ consensus }) => brief(consensus))).toEqual([0.738714, 0.6918])
    expect(brief(trust?.consensus)).toBe(0.715257)
    expect(trust?.withinGroupAgreement).toMatchObject({ kind: 'observed', unit: { kind: 'share' } })
    expect(trust?.reliability).toMatchObject({ kind: 'observed', basis: { inputs: 4 } })
    expect(brief(voice?.reliability)).toBe('too-few-values')
  })

  test('keeps questions of no factor beside the factors', () => {
    expect(results.otherItems.map(({ code, score }) => [code, brief(score)])).toEqual([['again', 4.2]])
  })

  test('turns the answers to a reversed question round', () => {
    expect(trust?.items.map(({ code, score }) => [code, brief(score)])).toEqual([
      ['word', 4.2],
      ['fear', 4.25],
    ])
  })

  test('holds nothing that leads back to a person', () => {
    const text = JSON.stringify(
      surveyResults(wave(people, 8), instrument, { asOf, groupOf: ({ groups }) => groups?.['role'] }),
    )
    expect(text).not.toContain('respondent"')
    expect(text).not.toMatch(/"[a-e]"/)
  })
})

describe('too few people', () => {
  test('leave everything withheld but how many answered', () => {
    const results = surveyResults(wave(people.slice(0, 2), 8), instrument, { asOf })
    expect(brief(results.responseRate)).toBe(0.25)
    const measured = results.factors.flatMap(({ score, share, standardDeviation, consensus, ...rest }) => [
      score,
      share,
      standardDeviation,
      consensus,
      rest.withinGroupAgreement,
      rest.reliability,
      ...rest.items.flatMap((item) => [item.score, item.consensus]),
    ])
    expect(new Set(measured.map(brief))).toEqual(new Set(['suppressed']))
    expect(measured.map(({ basis }) => basis.inputs)).toEqual(measured.map(() => 0))
    expect(results.factors.every(({ band }) => band === undefined)).toBe(true)
  })

  test('count as five where the instrument says nothing', () => {
    const { minimumGroupSize: _, ...unsaid } = instrument
    expect(brief(surveyResults(wave(people), unsaid, { asOf }).factors[0]?.score)).toBe(4.3)
    expect(brief(surveyResults(wave(people.slice(1)), unsaid, { asOf }).factors[0]?.score)).toBe('suppressed')
  })

  test('or nobody at all are told apart', () => {
    const results = surveyResults(wave([], 8), instrument, { asOf })
    expect(brief(results.respondents)).toBe(0)
    expect(brief(results.responseRate)).toBe(0)
    expect(brief(results.factors[0]?.score)).toBe('not-reported')
    expect(brief(surveyResults(wave([person('a', {})], 8), instrument, { asOf }).respondents)).toBe(0)
  })

  test('all the same, people agree and have no interval; what hangs together cannot be said', () => {
    const same = ['a', 'b', 'c'].map((name) => person(name, { word: 4, fear: 2, say: 4, again: 4 }))
    const [trust] = surveyResults(wave(same), instrument, { asOf }).factors
    expect(trust?.score).toMatchObject({ kind: 'observed', value: 4 })
    expect(trust?.score).not.toHaveProperty('interval')
    expect([trust?.consensus, trust?.withinGroupAgreement, trust?.reliability].map(brief)).toEqual([
      1,
      1,
      'not-meaningful',
    ])
  })
})

describe('the response rate', () => {
  test.each<[string, number | undefined, string]>([
    ['is not stated where nobody says how many were asked', undefined, 'not-stated'],
    ['is not that of nobody asked', 0, 'division-by-zero'],
    ['is not above 1', 4, 'not-meaningful'],
  ])('%s', (_, invited, reason) => {
    expect(brief(surveyResults(wave(people, invited), instrument, { asOf }).responseRate)).toBe(reason)
  })
})

test('a wave asked later has no results yet', () => {
  const results = surveyResults(wave(people, 8), instrument, { asOf: '2024-04-30' })
  const [trust] = results.factors
  expect([results.respondents, results.responseRate, trust?.score].map(brief)).toEqual([
    'not-yet-due',
    'not-yet-due',
    'not-yet-due',
  ])
})

describe('groups', () => {
  const groupOf = ({ groups }: { readonly groups?: Readonly<Record<string, string>> | undefined }) => groups?.['role']
  const many = [
    ...people.slice(0, 3),
    ...['f', 'g', 'h'].map((name) => person(name, { word: 2, fear: 4, say: 3, again: 2 }, 'resident')),
    ...['i', 'j', 'k', 'l'].map((name) => person(name, { word: 3, fear: 3, say: 3, again: 3 })),
  ]

  test('are shown by name where they are large enough, and those of whom none is known first', () => {
    const { groups } = surveyResults(wave(many), instrument, { asOf, groupOf })
    expect(
      groups?.map(({ group, respondents, factors }) => [group, brief(respondents), brief(factors[0]?.score)]),
    ).toEqual([
      [undefined, 4, 3],
      ['resident', 3, 2],
      ['staff', 3, 4.166667],
    ])
  })

  test('too small take another with them, so that the total does not give them away', () => {
    const { groups, factors } = surveyResults(wave(people), instrument, { asOf, groupOf })
    expect(brief(factors[0]?.score)).toBe(4.3)
    expect(
      groups?.map(({ group, respondents, factors: [trust] }) => [group, brief(respondents), brief(trust?.score)]),
    ).toEqual([
      ['resident', 'suppressed', 'suppressed'],
      ['staff', 'suppressed', 'suppressed'],
    ])
  })

  test('that left out a question are withheld there alone', () => {
    const silent = many.map((one) =>
      one.groups?.['role'] === 'resident' ? { ...one, answers: one.answers.slice(0, 1) } : one,
    )
    const { groups } = surveyResults(wave(silent), instrument, { asOf, groupOf })
    const resident = groups?.find(({ group }) => group === 'resident')
    expect(resident?.factors.map(({ score }) => brief(score))).toEqual([2, 'not-reported'])
    expect(resident?.factors[0]?.items.map(({ score }) => brief(score))).toEqual([2, 'not-reported'])
  })
})

test('a group withheld on a factor is withheld on its questions, and the same group goes with it everywhere', () => {
  const groupOf = ({ groups }: { readonly groups?: Readonly<Record<string, string>> | undefined }) => groups?.['role']
  const of = (role: string, count: number, answers: Readonly<Record<string, number>>) =>
    Array.from({ length: count }, (_, position) => person(`${role} ${position}`, answers, role))
  const all = { word: 4, fear: 2, say: 3, again: 4 }
  const responses = [
    ...of('board', 5, all),
    ...of('staff', 3, all),
    ...of('member', 3, { word: 4, fear: 2, again: 3 }),
    person('member 3', { say: 4 }, 'member'),
    ...of('donor', 2, all),
  ]
  const { groups } = surveyResults(wave(responses), instrument, { asOf, groupOf })
  const shown = groups?.map(({ group, factors: [trust, voice] }) => [
    group,
    brief(trust?.score),
    brief(voice?.score),
    ...(trust?.items.map(({ score }) => brief(score)) ?? []),
  ])
  expect(shown).toEqual([
    ['board', 4, 3, 4, 4],
    ['donor', 'suppressed', 'suppressed', 'suppressed', 'suppressed'],
    ['member', 4, 'suppressed', 4, 4],
    ['staff', 'suppressed', 3, 'suppressed', 'suppressed'],
  ])
})

const answer = fc.integer({ min: 1, max: 5 })
const responses = fc
  .array(fc.record({ word: answer, fear: answer, say: answer, again: answer }), { minLength: 3, maxLength: 9 })
  .map((drawn) => drawn.map((answers, position) => person(`person ${position}`, answers)))

test('the order of responses and answers changes nothing', () => {
  fc.assert(
    fc.property(responses, (drawn) => {
      const turned = drawn.map((one) => ({ ...one, answers: [...one.answers].reverse() })).reverse()
      const groupOf = ({ respondent }: { readonly respondent: string }) => `group ${respondent.length % 2}`
      expect(JSON.stringify(surveyResults(wave(turned), instrument, { asOf, groupOf }))).toBe(
        JSON.stringify(surveyResults(wave(drawn), instrument, { asOf, groupOf })),
      )
    }),
  )
})

test('people who answer nothing change nothing', () => {
  const silent = ['x', 'y'].map((name) => person(name, {}))
  expect(surveyResults(wave([...people, ...silent], 8), instrument, { asOf })).toEqual(
    surveyResults(wave(people, 8), instrument, { asOf }),
  )
})

test('a better answer never lowers the score, and every share stays from 0 to 1', () => {
  fc.assert(
    fc.property(responses, (drawn) => {
      const [before] = surveyResults(wave(drawn), instrument, { asOf }).factors
      const [first, ...others] = drawn
      fc.pre(first !== undefined)
      const better = first.answers.map(({ item, value }) => {
        return { item, value: item === 'fear' ? Math.max(1, value - 1) : Math.min(5, value + 1) }
      })
      const [after] = surveyResults(wave([{ ...first, answers: better }, ...others]), instrument, { asOf }).factors
      expect(Number(brief(after?.score))).toBeGreaterThanOrEqual(Number(brief(before?.score)))
      for (const measured of [before?.share, before?.consensus, before?.withinGroupAgreement]) {
        expect(Number(brief(measured))).toBeGreaterThanOrEqual(0)
        expect(Number(brief(measured))).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('refuses a level that is none, and answers that do not fit', () => {
  const codeOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return isCollectiveImpactError(error) ? [error.code, ...error.issues.map(({ code }) => code)] : error
    }
    return 'nothing thrown'
  }
  expect(codeOf(() => surveyResults(wave(people), instrument, { asOf, level: 1 }))).toEqual(['trust/invalid-option'])
  const wrong = wave([person('a', { word: 6, other: 2 }), person('a', {})])
  expect(codeOf(() => surveyResults(wrong, instrument, { asOf }))).toEqual([
    'trust/invalid-survey',
    'trust/out-of-scale',
    'trust/unknown-item',
    'trust/double-response',
  ])
})
