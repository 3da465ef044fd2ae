import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineProfile } from './define-profile.ts'
import { AreaScore, type CheckResult, type OutcomeKind, ProfileScore } from './health-result.ts'
import { scoreAreas, scoreProfile } from './score-areas.ts'

const asOf = '2023-12-31'
const profile = defineProfile({
  id: 'small',
  version: 1,
  title: 'Small',
  description: 'For tests.',
  areas: [{ area: 'trust', title: 'Trust', checks: [] }],
})

const result: CheckResult = {
  id: 'trust/check',
  area: 'trust',
  title: 'A check',
  outcome: 'pass',
  weight: 1,
  why: 'Because.',
  whenItMisleads: 'At times.',
  remedy: { effort: 'low', text: 'Mend it.' },
  evidence: [],
  findings: [],
}

function scoreOf(...outcomes: readonly (readonly [OutcomeKind, number])[]) {
  const results = outcomes.map(
    ([outcome, weight], position): CheckResult => ({ ...result, id: `trust/check-${position}`, outcome, weight }),
  )
  const [score] = scoreAreas(profile, results, { asOf, knownAt: '2023-11-30' })
  return score as AreaScore
}

describe('scoreAreas', () => {
  test('gives the weighted share of what passed, and the range that what is open leaves', () => {
    expect(scoreOf(['pass', 3], ['fail', 1], ['unsure', 2], ['error', 2], ['not-applicable', 0])).toEqual({
      area: 'trust',
      title: 'Trust',
      weight: 1,
      score: {
        kind: 'observed',
        value: 0.75,
        unit: { kind: 'share', of: 'checks, by weight' },
        basis: {
          method: { id: 'weighted-share-of-checks-passed', version: 1 },
          asOf,
          knownAt: '2023-11-30',
          inputs: 2,
        },
      },
      lowest: 3 / 8,
      highest: 7 / 8,
      evidence: 1 / 2,
    })
  })

  test('has no score when nothing was decided, and says why', () => {
    expect(scoreOf(['unsure', 2], ['error', 1])).toMatchObject({
      score: { kind: 'missing', reason: 'unknown' },
      lowest: 0,
      highest: 1,
      evidence: 0,
    })
    expect(scoreOf(['not-applicable', 0])).toMatchObject({
      score: { kind: 'missing', reason: 'not-applicable' },
      lowest: 0,
      highest: 1,
      evidence: 0,
    })
  })

  test('what is unsure moves the range, never past the score if it fails or passes', () => {
    const outcome = fc.constantFrom<OutcomeKind>('pass', 'fail', 'unsure', 'error')
    const weight = fc.double({ min: 0.01, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, weight), { minLength: 1, maxLength: 8 }), (results) => {
        const now = scoreOf(...results)
        expect(AreaScore.parse(now)).toEqual(now)
        const settled = (as: OutcomeKind) =>
          scoreOf(...results.map(([kind, size]) => [kind === 'pass' || kind === 'fail' ? kind : as, size] as const))
        for (const [score, end] of [
          [settled('fail').score, now.lowest],
          [settled('pass').score, now.highest],
        ] as const) {
          expect(score.kind === 'observed' ? score.value : undefined).toBeCloseTo(end, 12)
        }
        if (now.score.kind === 'observed') {
          expect(now.score.value).toBeGreaterThanOrEqual(now.lowest)
          expect(now.score.value).toBeLessThanOrEqual(now.highest)
        }
      }),
    )
  })
})

describe('scoreProfile', () => {
  const areas = ['trust', 'funding', 'improvement'] as const
  type Outcomes = readonly (readonly [OutcomeKind, number])[]

  function profileScore(byArea: readonly (readonly [number, Outcomes])[], contested: readonly string[] = []) {
    const weighted = defineProfile({
      ...profile,
      areas: byArea.map(([weight], position) => ({
        area: areas[position] ?? 'trust',
        title: 'Area',
        weight,
        checks: [],
      })),
    })
    const results = byArea.flatMap(([, outcomes], position) =>
      outcomes.map(([outcome, weight], place): CheckResult => {
        const area = areas[position] ?? 'trust'
        return { ...result, id: `${area}/check-${place}`, area, outcome, weight }
      }),
    )
    const day = { asOf, knownAt: '2023-11-30' }
    return scoreProfile(scoreAreas(weighted, results, day, new Set(contested)), day)
  }

  test('weighs the areas, leaves out what does not apply, and leaves open what is unknown', () => {
    expect(
      profileScore([
        [
          2,
          [
            ['pass', 3],
            ['fail', 1],
          ],
        ],
        [1, [['not-applicable', 0]]],
        [1, [['unsure', 2]]],
      ]),
    ).toEqual({
      score: {
        kind: 'observed',
        value: 0.75,
        unit: { kind: 'share', of: 'areas, by weight' },
        basis: { method: { id: 'weighted-mean-of-area-scores', version: 1 }, asOf, knownAt: '2023-11-30', inputs: 1 },
      },
      lowest: 0.5,
      highest: (2 * 0.75 + 1) / 3,
      evidence: 2 / 3,
    })
    expect(
      profileScore([
        [3, [['pass', 1]]],
        [1, [['fail', 5]]],
      ]).score,
    ).toMatchObject({ value: 0.75 })
  })

  test('has no score when nothing was decided, and says why', () => {
    expect(
      profileScore([
        [1, [['unsure', 2]]],
        [2, []],
      ]),
    ).toMatchObject({
      score: { kind: 'missing', reason: 'unknown' },
      lowest: 0,
      highest: 1,
      evidence: 0,
    })
    expect(profileScore([[1, []]])).toMatchObject({
      score: { kind: 'missing', reason: 'not-applicable' },
      lowest: 0,
      highest: 1,
      evidence: 0,
    })
  })

  test('shows beside it what it would be without what is contested, and counts that all the same', () => {
    const outcomes = [
      [
        1,
        [
          ['pass', 1],
          ['fail', 1],
        ],
      ],
      [1, [['fail', 1]]],
    ] as const
    const score = profileScore(outcomes, ['trust/check-1'])
    expect(score).toMatchObject({ score: { value: 0.25 }, uncontested: { score: { value: 0.5 } } })
    expect({ ...score, uncontested: undefined }).toEqual({ ...profileScore(outcomes), uncontested: undefined })
    expect(profileScore(outcomes)).not.toHaveProperty('uncontested')
  })

  test('lies within its range, whatever the outcomes and weights', () => {
    const weight = fc.double({ min: 0.01, max: 10, noNaN: true })
    const outcome = fc.constantFrom<OutcomeKind>('pass', 'fail', 'unsure', 'error', 'not-applicable')
    const ofArea = fc.tuple(weight, fc.array(fc.tuple(outcome, weight), { maxLength: 6 }))
    fc.assert(
      fc.property(fc.array(ofArea, { minLength: 1, maxLength: 3 }), (byArea) => {
        const scored = profileScore(byArea, ['trust/check-0'])
        expect(ProfileScore.parse(scored)).toEqual(scored)
        for (const { score, lowest, highest } of [scored, ...(scored.uncontested ? [scored.uncontested] : [])]) {
          expect(lowest).toBeLessThanOrEqual(highest)
          if (score.kind !== 'observed') continue
          expect(score.value).toBeGreaterThanOrEqual(lowest)
          expect(score.value).toBeLessThanOrEqual(highest)
        }
      }),
    )
  })
})
