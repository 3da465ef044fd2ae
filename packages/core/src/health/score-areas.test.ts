import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineProfile } from './define-profile.ts'
import { AreaScore, type CheckResult, type OutcomeKind } from './health-result.ts'
import { scoreAreas } from './score-areas.ts'

const asOf = '2023-12-31'
const profile = defineProfile({
  id: 'small',
  version: 1,
  title: 'Small',
  description: 'For tests.',
  areas: [{ area: 'trust', title: 'Trust', checks: [] }],
})

function scoreOf(...outcomes: readonly (readonly [OutcomeKind, number])[]) {
  const results = outcomes.map(
    ([outcome, weight], position): CheckResult => ({
      id: `trust/check-${position}`,
      area: 'trust',
      title: 'A check',
      outcome,
      weight,
      why: 'Because.',
      whenItMisleads: 'At times.',
      remedy: { effort: 'low', text: 'Mend it.' },
      evidence: [],
      findings: [],
    }),
  )
  const [score] = scoreAreas(profile, results, { asOf, knownAt: '2023-11-30' })
  return score as AreaScore
}

describe('scoreAreas', () => {
  test('gives the weighted share of what passed, and the range that what is open leaves', () => {
    expect(scoreOf(['pass', 3], ['fail', 1], ['unsure', 2], ['error', 2], ['not-applicable', 0])).toEqual({
      area: 'trust',
      title: 'Trust',
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
