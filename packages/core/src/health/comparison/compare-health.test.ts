import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckResult, HealthResult, OutcomeKind } from '../health-result.ts'
import { scoreProfile } from '../score-areas.ts'
import { compareHealth } from './compare-health.ts'
import { healthBaseline, parseHealthBaseline, safeParseHealthBaseline } from './health-baseline.ts'
import { regressionsAgainst } from './regressions-against.ts'

const profile = { id: 'standard', version: 1, title: 'Standard' }

/** A run in which each check came to an outcome and found something about each place. */
function run(
  checks: Readonly<Record<string, readonly [OutcomeKind, ...string[]]>>,
  more: Partial<HealthResult> = {},
): HealthResult {
  return {
    formatVersion: 1,
    asOf: '2023-12-31',
    audience: 'public',
    profile,
    phase: { statedBy: 'nobody' },
    score: scoreProfile([], { asOf: '2023-12-31' }),
    areas: [],
    checks: Object.entries(checks).map(([name, [outcome, ...places]]) => checkOf(`trust/${name}`, outcome, places)),
    ...more,
  }
}

function checkOf(id: string, outcome: OutcomeKind, places: readonly string[]): CheckResult {
  return {
    id,
    area: 'trust',
    title: `${id} ${outcome}`,
    outcome,
    weight: 1,
    why: 'Because.',
    whenItMisleads: 'At times.',
    remedy: { effort: 'low', text: 'Mend it.' },
    evidence: [],
    findings: places.map((place) => ({
      identity: `${id}#low ${place}`,
      path: [],
      messageId: 'low',
      message: `${place} is low.`,
      data: {},
    })),
  }
}

const identities = (all: readonly { readonly finding: { readonly identity: string } }[]) =>
  all.map(({ finding }) => finding.identity)

const outcomes = fc.constantFrom<OutcomeKind>('pass', 'fail', 'unsure', 'not-applicable', 'error')
const anyRun = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.tuple(outcomes, fc.subarray(['x', 'y', 'z'])).map(([outcome, places]) => {
      const finds = outcome === 'fail' || outcome === 'unsure' ? places : []
      return [outcome, ...finds] as const
    }),
  )
  .map((checks) => run(checks))

describe('two runs', () => {
  const before = run({ a: ['fail', 'x', 'y'], b: ['fail', 'x'], c: ['pass'], d: ['fail', 'x'] })
  const after = run(
    { c: ['fail', 'z'], a: ['fail', 'y', 'z'], b: ['unsure'], e: ['fail', 'x'] },
    { asOf: '2024-12-31', knownAt: '2025-01-31', profile: { ...profile, version: 2 } },
  )
  const comparison = compareHealth(before, after)

  test('differ in what is new, gone and still there', () => {
    expect(identities(comparison.new)).toEqual(['trust/c#low z', 'trust/a#low z', 'trust/e#low x'])
    expect(identities(comparison.resolved)).toEqual(['trust/a#low x', 'trust/b#low x', 'trust/d#low x'])
    expect(identities(comparison.persisting)).toEqual(['trust/a#low y'])
  })

  test('say beside each finding whether its check was asked and decided', () => {
    expect(comparison.new.map(({ check }) => check.before)).toEqual(['pass', 'fail', 'not-asked'])
    expect(comparison.resolved.map(({ check }) => check.after)).toEqual(['fail', 'unsure', 'not-asked'])
  })

  test('list the checks that came out differently, or that only one of them asked', () => {
    expect(comparison.moves).toEqual([
      { id: 'trust/c', area: 'trust', title: 'trust/c fail', before: 'pass', after: 'fail' },
      { id: 'trust/b', area: 'trust', title: 'trust/b unsure', before: 'fail', after: 'unsure' },
      { id: 'trust/e', area: 'trust', title: 'trust/e fail', before: 'not-asked', after: 'fail' },
      { id: 'trust/d', area: 'trust', title: 'trust/d fail', before: 'fail', after: 'not-asked' },
    ])
  })

  test('say of which day and profile they are, and whether that is the same', () => {
    expect(comparison.before).toEqual({ asOf: '2023-12-31', profile })
    expect(comparison.after).toEqual({ asOf: '2024-12-31', knownAt: '2025-01-31', profile: { ...profile, version: 2 } })
    expect(comparison.isSameProfile).toBe(false)
    expect(compareHealth(before, run({})).isSameProfile).toBe(true)
    expect(compareHealth(before, run({}, { profile: { ...profile, id: 'light' } })).isSameProfile).toBe(false)
  })

  test('that are one differ in nothing', () => {
    fc.assert(
      fc.property(anyRun, (result) => {
        const same = compareHealth(result, result)
        expect([same.new, same.resolved, same.moves]).toEqual([[], [], []])
        expect(identities(same.persisting)).toHaveLength(result.checks.flatMap(({ findings }) => findings).length)
      }),
    )
  })

  test('turned around, turn what is new and what is resolved around', () => {
    const sorted = (all: readonly { readonly finding: { readonly identity: string } }[]) => identities(all).toSorted()
    fc.assert(
      fc.property(anyRun, anyRun, (one, other) => {
        const [there, back] = [compareHealth(one, other), compareHealth(other, one)]
        expect(sorted(back.new)).toEqual(sorted(there.resolved))
        expect(sorted(back.resolved)).toEqual(sorted(there.new))
        expect(sorted(back.persisting)).toEqual(sorted(there.persisting))
        expect(back.moves.map(({ id, before, after }) => [id, after, before]).toSorted()).toEqual(
          there.moves.map(({ id, before, after }) => [id, before, after]).toSorted(),
        )
      }),
    )
  })
})

describe('a baseline', () => {
  const result = run({ b: ['fail', 'y', 'x'], a: ['unsure', 'x'], c: ['pass'] })

  test('lists in order what failed checks found, and what each check came to', () => {
    const baseline = healthBaseline(result)
    expect(JSON.stringify(baseline)).toBe(
      JSON.stringify({
        formatVersion: 1,
        asOf: '2023-12-31',
        profile,
        outcomes: { 'trust/a': 'unsure', 'trust/b': 'fail', 'trust/c': 'pass' },
        findings: ['trust/b#low x', 'trust/b#low y'],
      }),
    )
    expect(parseHealthBaseline(JSON.stringify(baseline))).toEqual(baseline)
  })

  test('that is not one gives every reason at once', () => {
    const wrong = { formatVersion: 2, asOf: 'then', outcomes: { 'trust/a': 'fine' }, findings: ['', 1], more: true }
    const parsed = safeParseHealthBaseline(wrong)
    expect(parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['input/invalid-value', 'formatVersion'],
      ['input/invalid-value', 'asOf'],
      ['input/missing', 'profile'],
      ['input/invalid-value', 'outcomes.trust/a'],
      ['input/invalid-value', 'findings.0'],
      ['input/wrong-type', 'findings.1'],
      ['input/unknown-field', 'more'],
    ])
    expect(() => parseHealthBaseline('{')).toThrow(
      expect.objectContaining({
        code: 'health/invalid-baseline',
        issues: [expect.objectContaining({ code: 'input/not-json' })],
      }),
    )
    const twice = { ...healthBaseline(result), findings: ['trust/b#low x', 'trust/b#low y', 'trust/b#low x'] }
    expect(safeParseHealthBaseline(twice)).toMatchObject({
      issues: [{ code: 'input/invalid-value', path: ['findings', 2] }],
    })
  })

  test('holds against the run it was made of', () => {
    fc.assert(
      fc.property(anyRun, (one) => {
        const { findings, undecided, stale } = regressionsAgainst(healthBaseline(one), one)
        expect([findings, undecided, stale]).toEqual([[], [], []])
      }),
    )
  })

  test('shows what failed checks find that was not there', () => {
    const after = run({ b: ['fail', 'x', 'z'], a: ['unsure', 'y'], c: ['fail', 'x'], d: ['fail', 'x'] })
    const { findings } = regressionsAgainst(healthBaseline(result), after)
    expect(identities(findings)).toEqual(['trust/b#low z', 'trust/c#low x', 'trust/d#low x'])
    expect(findings.map(({ check }) => [check.before, check.after])).toEqual([
      ['fail', 'fail'],
      ['pass', 'fail'],
      ['not-asked', 'fail'],
    ])
  })

  test('shows checks that can be decided no longer, and leaves what they found as it was', () => {
    const after = run({ a: ['unsure'], b: ['unsure'], c: ['error'] })
    const { undecided, stale } = regressionsAgainst(healthBaseline(result), after)
    expect(undecided.map(({ id, before }) => [id, before])).toEqual([
      ['trust/b', 'fail'],
      ['trust/c', 'pass'],
    ])
    expect(stale).toEqual([])
  })

  test.each<[string, Parameters<typeof run>[0]]>([
    ['passes', { b: ['pass'] }],
    ['fails for something else', { b: ['fail', 'z'] }],
    ['does not apply', { b: ['not-applicable'] }],
    ['is not asked', {}],
  ])('shows what it lists for nothing once the check %s', (_, checks) => {
    expect(regressionsAgainst(healthBaseline(result), run(checks)).stale).toEqual(['trust/b#low x', 'trust/b#low y'])
  })
})
