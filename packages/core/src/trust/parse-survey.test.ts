// What is refused of instruments and answers, all of it at once, each with code and path.
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import type { Issue } from '../foundation/issue.ts'
import { describePath } from '../foundation/path.ts'
import { safeParseInitiative } from '../initiative/parse-initiative.ts'
import { fiveConditionsInstrument } from './five-conditions-instrument.ts'
import { parseInstrument, safeParseInstrument } from './parse-instrument.ts'
import { addResponse, parseSurvey, safeParseSurvey } from './parse-survey.ts'

const listed = (result: { readonly success: boolean; readonly issues?: readonly Issue[] }) =>
  result.issues?.map(({ code, path }) => `${describePath(path)} ${code}`) ?? result.success

const instrument = {
  id: 'pulse',
  name: 'Pulse',
  scale: { lowest: 1, highest: 4 },
  items: [
    { code: 'word', text: 'Partners keep their word.', factor: 'trust' },
    { code: 'say', text: 'I have a say.', factor: 'voice' },
  ],
}
const survey = { id: 'pulse-1', instrument: 'pulse', askedOn: '2024-05-01', responses: [] }
const person = (respondent: string, ...answers: readonly (readonly [string, number])[]) => ({
  respondent,
  answers: answers.map(([item, value]) => ({ item, value })),
})

describe('an instrument', () => {
  test('comes from a value or from text', () => {
    expect(parseInstrument(instrument)).toEqual(instrument)
    expect(parseInstrument(`\uFEFF${JSON.stringify(instrument)}`)).toEqual(instrument)
  })

  test('of our own has four statements for each condition and for trust', () => {
    const { items, factors } = parseInstrument(fiveConditionsInstrument)
    expect(factors?.map(({ name, about }) => [about, items.filter(({ factor }) => factor === name).length])).toEqual([
      ['common-agenda', 4],
      ['shared-measurement', 4],
      ['mutually-reinforcing-activities', 4],
      ['continuous-communication', 4],
      ['backbone-support', 4],
      ['trust', 4],
    ])
    expect(items.filter(({ reversed }) => reversed)).toHaveLength(3)
  })

  test('is refused with everything that is wrong', () => {
    const wrong = {
      id: 'Pulse 1',
      scale: { lowest: 1, highest: 4, labels: ['no', 'yes'] },
      minimumGroupSize: 0,
      factors: [{ name: 'trust' }, { name: 'trust' }, { name: 'unused' }],
      bands: [
        { name: 'weak', from: 1 },
        { name: 'weaker', from: 1 },
        { name: 'best', from: 5 },
      ],
      items: [
        { code: 'word', text: 'Partners keep their word.', factor: 'trust' },
        { code: 'word', text: 'I have a say.', factor: 'voice', weight: 2 },
      ],
    }
    expect(listed(safeParseInstrument(wrong))).toEqual([
      'id input/invalid-value',
      'name input/missing',
      'items[1].code record/duplicate-id',
      'items[1].weight input/unknown-field',
      'minimumGroupSize input/invalid-value',
      'scale.labels input/invalid-value',
      'factors[1].name input/invalid-value',
      'factors[2].name input/invalid-value',
      'items[1].factor input/invalid-value',
      'bands[1].from input/invalid-value',
      'bands[2].from input/invalid-value',
    ])
  })

  test.each<[string, unknown, readonly string[]]>([
    [
      'a scale turned round',
      { ...instrument, scale: { lowest: 4, highest: 1 } },
      ['scale.highest input/invalid-value'],
    ],
    [
      'a scale of one answer',
      { ...instrument, scale: { lowest: 1, highest: 1 } },
      ['scale.highest input/invalid-value'],
    ],
    [
      'a scale without end',
      { ...instrument, scale: { lowest: 0, highest: 1001 } },
      ['scale.highest input/invalid-value'],
    ],
    ['no item', { ...instrument, items: [] }, ['items input/invalid-value']],
    ['an unlisted factor', { ...instrument, factors: [{ name: 'trust' }] }, ['items[1].factor input/invalid-value']],
    ['text that is no JSON', '{"id":', ['(root) input/not-json']],
    ['no object', 7, ['(root) input/wrong-type']],
    ['bytes', new Uint8Array(3), ['(root) input/wrong-type']],
  ])('is refused with %s', (_, wrong, issues) => {
    expect(listed(safeParseInstrument(wrong))).toEqual(issues)
  })

  test('is thrown back with its issues where it has to hold', () => {
    try {
      parseInstrument({ ...instrument, items: [] })
      expect.unreachable()
    } catch (error) {
      expect(isCollectiveImpactError(error, 'trust/invalid-instrument') && error.issues).toHaveLength(1)
    }
  })
})

describe('a wave of answers', () => {
  test('comes from a value or from text', () => {
    const wave = { ...survey, responses: [person('a', ['word', 4], ['say', 1]), person('b')] }
    expect(parseSurvey(wave, instrument)).toEqual(wave)
    expect(parseSurvey(JSON.stringify(wave), instrument)).toEqual(wave)
  })

  test('is refused with everything that does not fit, other parts of a wrong shape notwithstanding', () => {
    const wrong = {
      ...survey,
      instrument: 'other',
      askedOn: 'May',
      responses: [
        person('a', ['word', 5], ['word', 1], ['wrod', 0]),
        person('a', ['say', 2.5]),
        'nobody',
        { respondent: 'b' },
      ],
    }
    expect(listed(safeParseSurvey(wrong, instrument))).toEqual([
      'askedOn input/invalid-value',
      'responses[1].answers[0].value input/invalid-value',
      'responses[2] input/wrong-type',
      'responses[3].answers input/missing',
      'responses[0].answers[0].value trust/out-of-scale',
      'responses[0].answers[1].item trust/double-answer',
      'responses[0].answers[2].item trust/unknown-item',
      'responses[0].answers[2].value trust/out-of-scale',
      'responses[1].respondent trust/double-response',
    ])
    expect(listed(safeParseSurvey({ ...survey, instrument: 'other' }, instrument))).toEqual([
      'instrument input/invalid-value',
    ])
    expect(listed(safeParseSurvey('[', instrument))).toEqual(['(root) input/not-json'])
  })

  test('with more wrong than anybody would read is cut off, and says so', () => {
    const answers = Array.from({ length: 100_001 }, (_, position) => ({ item: `item-${position}`, value: 2 }))
    const result = safeParseSurvey({ ...survey, responses: [{ respondent: 'a', answers }] }, instrument)
    expect(!result.success && result.issues.at(-1)?.code).toBe('input/too-many-issues')
    expect(!result.success && result.issues.length).toBe(100_001)
  })

  test('takes in one response after another, and a person only once', () => {
    const first = addResponse(survey, person('a', ['word', 4]), instrument)
    expect(first).toEqual({ success: true, survey: { ...survey, responses: [person('a', ['word', 4])] } })
    expect(survey.responses).toEqual([])
    if (!first.success) return
    expect(listed(addResponse(first.survey, person('a', ['say', 9]), instrument))).toEqual([
      'responses[1].respondent trust/double-response',
      'responses[1].answers[0].value trust/out-of-scale',
    ])
  })
})

test('a record is refused with what does not fit among its instruments and surveys', () => {
  const record = {
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    trust: {
      instruments: [{ ...instrument, scale: { lowest: 1, highest: 4, labels: ['no', 'yes'] } }],
      surveys: [
        { ...survey, responses: [person('a', ['word', 5], ['wrod', 4]), person('a', ['say', 1])] },
        { ...survey, id: 'pulse-2', instrument: 'unheard', responses: [person('a', ['word', 99])] },
      ],
    },
  }
  expect(listed(safeParseInitiative(record))).toEqual([
    'trust.surveys[0].responses[0].answers[1].item record/unknown-reference',
    'trust.surveys[1].instrument record/unknown-reference',
    'trust.surveys[1].responses[0].answers[0].item record/unknown-reference',
    'trust.instruments[0].scale.labels input/invalid-value',
    'trust.surveys[0].responses[0].answers[0].value trust/out-of-scale',
    'trust.surveys[0].responses[1].respondent trust/double-response',
  ])
})
