import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineProfile } from './define-profile.ts'
import type { CheckResult, HealthResult, OutcomeKind, Remedy } from './health-result.ts'
import { NextStep } from './next-step.ts'
import { nextSteps } from './next-steps.ts'
import { scoreAreas, scoreProfile } from './score-areas.ts'

const day = { asOf: '2023-12-31' }
const profile = defineProfile({
  id: 'two-areas',
  version: 1,
  title: 'Two areas',
  description: 'For tests.',
  areas: [
    { area: 'trust', title: 'Trust', weight: 3, checks: [] },
    { area: 'funding', title: 'Funding', checks: [] },
  ],
})

type Case = readonly [
  name: string,
  outcome: OutcomeKind,
  weight: number,
  effort?: Remedy['effort'],
  area?: 'trust' | 'funding',
]

function health(...cases: readonly Case[]): HealthResult {
  const checks = cases.map(
    ([name, outcome, weight, effort = 'low', area = 'trust']): CheckResult => ({
      id: `${area}/${name}`,
      area,
      title: `Title of ${name}`,
      outcome,
      weight,
      why: 'Because.',
      whenItMisleads: 'At times.',
      remedy: { effort, text: `Mend ${name}.` },
      evidence: [],
      findings: [],
      ...(outcome === 'unsure' ? { reason: `Record ${name}.` } : {}),
    }),
  )
  return scored(checks)
}

/** The run that has these checks, scored as the engine scores it. */
function scored(checks: readonly CheckResult[]): HealthResult {
  const areas = scoreAreas(profile, checks, day)
  return {
    formatVersion: 1,
    ...day,
    audience: 'public',
    profile: { id: profile.id, version: profile.version, title: profile.title },
    phase: { statedBy: 'nobody' },
    score: scoreProfile(areas, day),
    areas,
    checks,
  }
}

const texts = (result: HealthResult) => nextSteps(result).map(({ text }) => text)
const value = ({ score }: { readonly score: NextStep['overall']['now']['score'] }) =>
  score.kind === 'observed' ? score.value : score.reason

describe('nextSteps', () => {
  test('puts the least effort first, then what raises the score most, then the order of the profile', () => {
    const result = health(
      ['much', 'fail', 5, 'high'],
      ['some', 'fail', 1, 'medium'],
      ['light', 'fail', 1],
      ['heavy', 'fail', 3],
      ['as-light', 'fail', 1],
    )
    expect(texts(result)).toEqual(['Mend heavy.', 'Mend light.', 'Mend as-light.', 'Mend some.', 'Mend much.'])
  })

  test('puts what is to be recorded after what is known to be wrong, and asks for nothing else', () => {
    const result = health(
      ['open', 'unsure', 1, 'high'],
      ['fine', 'pass', 1],
      ['more', 'unsure', 2, 'high'],
      ['elsewhere', 'not-applicable', 0],
      ['broken', 'error', 1],
      ['wrong', 'fail', 1, 'high'],
    )
    expect(nextSteps(result).map(({ kind, text, effort }) => [kind, text, effort])).toEqual([
      ['mend', 'Mend wrong.', 'high'],
      ['record', 'Record more.', 'low'],
      ['record', 'Record open.', 'low'],
    ])
  })

  test('says what the score of the area and over all areas would be', () => {
    const result = health(
      ['fine', 'pass', 2],
      ['wrong', 'fail', 1],
      ['open', 'unsure', 1],
      ['money', 'fail', 4, 'high', 'funding'],
    )
    const [mend, , record] = nextSteps(result)
    expect(mend).toMatchObject({ check: 'trust/wrong', area: 'trust', title: 'Title of wrong' })
    expect(mend?.inArea.now).toMatchObject({ score: { value: 2 / 3 }, lowest: 2 / 4, highest: 3 / 4 })
    expect(mend?.inArea.ifPassed).toMatchObject({ score: { value: 1 }, lowest: 3 / 4, highest: 1 })
    expect(mend?.overall.now).toMatchObject({ score: { value: 2 / 4 }, lowest: 1.5 / 4, highest: 2.25 / 4 })
    expect(mend?.overall.ifPassed).toMatchObject({ score: { value: 3 / 4 }, lowest: 2.25 / 4, highest: 3 / 4 })
    expect(mend?.overall).not.toHaveProperty('ifFailed')
    expect(record?.inArea.ifPassed).toMatchObject({ score: { value: 3 / 4 }, lowest: 3 / 4, highest: 3 / 4 })
    expect(record?.inArea.ifFailed).toMatchObject({ score: { value: 2 / 4 }, lowest: 2 / 4, highest: 2 / 4 })
  })

  test('says that there is no score yet where nothing is decided', () => {
    const [record] = nextSteps(health(['open', 'unsure', 1]))
    expect(
      [record?.inArea.now, record?.inArea.ifPassed, record?.inArea.ifFailed].map((all) => all && value(all)),
    ).toEqual(['unknown', 1, 0])
  })

  const anyCase = fc.record({
    outcome: fc.constantFrom<OutcomeKind>('pass', 'fail', 'unsure', 'not-applicable', 'error'),
    weight: fc.integer({ min: 1, max: 3 }),
    effort: fc.constantFrom<Remedy['effort']>('low', 'medium', 'high'),
    area: fc.constantFrom<'trust' | 'funding'>('trust', 'funding'),
  })
  const anyHealth = fc.array(anyCase, { maxLength: 12 }).map((cases) =>
    health(
      ...cases.map(({ outcome, weight, effort, area }, position): Case => {
        return [`check-${position}`, outcome, outcome === 'not-applicable' ? 0 : weight, effort, area]
      }),
    ),
  )

  test('foretells what asking again would come to, and never promises less than there is', () => {
    fc.assert(
      fc.property(anyHealth, (result) => {
        for (const step of nextSteps(result)) {
          expect(NextStep.parse(step)).toEqual(step)
          const again = (outcome: OutcomeKind) => {
            const { areas, score } = scored(
              result.checks.map((each) => (each.id === step.check ? { ...each, outcome } : each)),
            )
            return { inArea: areas.find(({ area }) => area === step.area), overall: score }
          }
          const { inArea, overall } = step
          expect(again('pass')).toMatchObject({ inArea: inArea.ifPassed, overall: overall.ifPassed })
          expect(again(step.kind === 'mend' ? 'fail' : 'unsure')).toMatchObject({
            inArea: inArea.now,
            overall: overall.now,
          })
          if (step.kind === 'record') {
            expect(again('fail')).toMatchObject({ inArea: inArea.ifFailed, overall: overall.ifFailed })
          }
          expect(step.overall.ifPassed.lowest).toBeGreaterThan(step.overall.now.lowest)
          expect(step.overall.ifPassed.highest).toBeGreaterThanOrEqual(step.overall.now.highest)
        }
      }),
    )
  })

  test('leaves out no failed and no unsure check, and says the same each time', () => {
    fc.assert(
      fc.property(anyHealth, (result) => {
        const asked = result.checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure')
        expect(
          nextSteps(result)
            .map(({ check }) => check)
            .toSorted(),
        ).toEqual(asked.map(({ id }) => id).toSorted())
        expect(nextSteps(result)).toEqual(nextSteps(structuredClone(result)))
      }),
    )
  })
})
