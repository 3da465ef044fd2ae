import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from './checks/index.ts'
import { defineProfile, type Profile } from './define-profile.ts'
import { extendProfile } from './extend-profile.ts'
import { parseProfile, safeParseProfile } from './parse-profile.ts'
import { planChecks } from './plan-checks.ts'
import type { ProfileExtensionInput } from './profile-extension.ts'
import { standard } from './profiles/standard.ts'

const base = defineProfile({
  id: 'small',
  version: 4,
  title: 'Small',
  description: 'For tests.',
  areas: [
    {
      area: 'trust',
      title: 'Trust',
      weight: 2,
      checks: [
        {
          check: 'trust/low-trust',
          weight: 2,
          options: { leastMean: 3 },
          byPhase: { initiate: { weight: 1 }, sustain: { options: { leastMean: 4 } } },
          because: 'It carries the rest.',
        },
      ],
    },
    {
      area: 'funding',
      title: 'Money',
      checks: [{ check: 'funding/unaligned-funding', weight: 1 }],
    },
    { area: 'improvement', title: 'Learning', checks: [] },
  ],
})
const head = { id: 'ours', version: 1, title: 'Ours', description: 'For us.' } as const
type Changes = Omit<ProfileExtensionInput, 'extends' | keyof typeof head>
const extended = (changes: Changes) => extendProfile(base, { ...head, ...changes })
const entries = ({ areas }: Profile) =>
  areas.flatMap(({ area, checks: asked }) => asked.map((entry) => ({ area, ...entry })))

describe('extendProfile', () => {
  test('with nothing changes nothing but what it is called', () => {
    expect(extended({})).toEqual({ ...base, ...head, basedOn: { id: 'small', version: 4 } })
    const ours = extendProfile(standard, head)
    expect(ours.areas).toEqual(standard.areas)
    expect(planChecks(ours, checks)).toEqual(planChecks(standard, checks))
  })

  test('changes weights, and single options beside the others', () => {
    const [trust, funding] = entries(
      extended({
        checks: { 'trust/low-trust': { weight: 5, options: { leastAnswered: 0.4 }, because: 'They asked for it.' } },
      }),
    )
    expect(trust).toEqual({
      area: 'trust',
      check: 'trust/low-trust',
      weight: 5,
      options: { leastMean: 3, leastAnswered: 0.4 },
      byPhase: { initiate: { weight: 1 }, sustain: { options: { leastMean: 4 } } },
      because: 'They asked for it.',
    })
    expect(funding).toEqual({ area: 'funding', check: 'funding/unaligned-funding', weight: 1 })
  })

  test('drops the reason that was given for what it changes', () => {
    expect(entries(extended({ checks: { 'trust/low-trust': { weight: 5 } } }))[0]).not.toHaveProperty('because')
  })

  test('changes single phases, and forgets those in which the check is no longer asked', () => {
    const byPhase = (changes: Changes) => entries(extended(changes))[0]?.byPhase
    expect(byPhase({ checks: { 'trust/low-trust': { byPhase: { sustain: { weight: 9 } } } } })).toEqual({
      initiate: { weight: 1 },
      sustain: { weight: 9 },
    })
    expect(byPhase({ checks: { 'trust/low-trust': { from: 'organize' } } })).toEqual({
      sustain: { options: { leastMean: 4 } },
    })
  })

  test('takes out checks and areas; an area whose checks are all out goes with them', () => {
    expect(extended({ checks: { 'funding/unaligned-funding': 'off' } }).areas.map(({ area }) => area)).toEqual([
      'trust',
      'improvement',
    ])
    expect(extended({ areas: { trust: 'off' } }).areas.map(({ area }) => area)).toEqual(['funding', 'improvement'])
    expect(entries(extended({ only: ['trust/low-trust'] })).map(({ check }) => check)).toEqual(['trust/low-trust'])
  })

  test('asks checks besides, of plug-ins too, and moves them between areas', () => {
    const ours = extended({
      areas: { initiative: { title: 'Beginnings', weight: 3 }, trust: { weight: 1 } },
      checks: {
        'acme/trust/quiet-partners': { area: 'initiative', weight: 1, options: { days: 30 }, from: 'implement' },
        'funding/unaligned-funding': { area: 'trust' },
      },
    })
    expect(ours.areas).toEqual([
      { area: 'trust', title: 'Trust', weight: 1, checks: [base.areas[0]?.checks[0], base.areas[1]?.checks[0]] },
      { area: 'improvement', title: 'Learning', checks: [] },
      {
        area: 'initiative',
        title: 'Beginnings',
        weight: 3,
        checks: [{ check: 'acme/trust/quiet-partners', weight: 1, options: { days: 30 }, from: 'implement' }],
      },
    ])
  })

  test('says everything that does not fit, where it stands', () => {
    const define = () =>
      extendProfile(base, {
        ...head,
        id: 'small',
        only: ['trust/no-such'],
        areas: { funding: 'off', 'backbone-support': 'off', initiative: { weight: 2 } },
        checks: {
          'trust/other': {},
          'trust/absent': 'off',
          'funding/unaligned-funding': { weight: 2 },
          'trust/low-trust': { from: 'organize', byPhase: { initiate: { weight: 2 } } },
        },
      })
    expect(define).toThrow(
      [
        'The profile small is not valid:',
        '  id: is the id of the profile it differs from: give it one of its own [input/invalid-value]',
        '  areas.backbone-support: the profile small has no such area [input/invalid-value]',
        '  areas.initiative.title: the profile small has no such area: say what it is called [input/missing]',
        '  only[0]: the profile small does not ask trust/no-such [input/invalid-value]',
        '  checks.trust/other.area: the profile small does not ask it: say in which area it is asked [input/missing]',
        '  checks.trust/other.weight: the profile small does not ask it: say how much it counts [input/missing]',
        '  checks.trust/absent: the profile small does not ask it [input/invalid-value]',
        '  checks.funding/unaligned-funding.area: the area funding is off, or `areas` does not title it [input/invalid-value]',
        '  checks.trust/low-trust.byPhase.initiate: trust/low-trust is asked from the phase organize on only [input/invalid-value]',
      ].join('\n'),
    )
  })

  test('turning checks off leaves the others as they are', () => {
    const ids = standard.areas.flatMap((area) => area.checks.map(({ check }) => check))
    fc.assert(
      fc.property(fc.subarray(ids), (off) => {
        const ours = extendProfile(standard, { ...head, checks: Object.fromEntries(off.map((id) => [id, 'off'])) })
        expect(entries(ours)).toEqual(entries(standard).filter(({ check }) => !off.includes(check)))
      }),
    )
  })
})

describe('parseProfile', () => {
  test('reads what stands by itself, and what names another by its id, from JSON', () => {
    expect(parseProfile(JSON.stringify(base))).toEqual(base)
    const json = JSON.stringify({ ...head, extends: 'standard', checks: { 'trust/low-trust': { weight: 1 } } })
    expect(parseProfile(json)).toEqual(
      extendProfile(standard, { ...head, checks: { 'trust/low-trust': { weight: 1 } } }),
    )
    expect(parseProfile({ ...head, extends: 'small' }, { profiles: [base] }).basedOn).toEqual({
      id: 'small',
      version: 4,
    })
  })

  test('reads again what it has read', () => {
    const ours = extended({ checks: { 'trust/low-trust': { from: 'organize' } } })
    expect(parseProfile(JSON.stringify(ours))).toEqual(ours)
  })

  test('never throws, and says everything that is wrong at its place', () => {
    const issuesOf = (input: unknown, profiles: readonly Profile[] = []) => {
      const result = safeParseProfile(input, { profiles })
      return result.success ? [] : result.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
    }
    expect(issuesOf('{')).toEqual([' input/not-json'])
    expect(issuesOf(null)).toEqual([' input/wrong-type'])
    expect(issuesOf({ ...head, extends: 'standrd' })).toEqual(['extends input/invalid-value'])
    expect(issuesOf({ ...head, extends: 'small' }, [base, base])).toEqual(['extends input/invalid-value'])
    expect(issuesOf({ ...head, extends: base })).toEqual(['extends input/wrong-type'])
    expect(
      issuesOf({
        ...head,
        version: 0,
        extends: 'standard',
        areas: { trst: 'off', trust: { title: 3 }, funding: 'out' },
        checks: { trust: 'off', 'trust/low-trust': { weigth: 2, weight: '2' }, 'funding/unaligned-funding': 'of' },
      }),
    ).toEqual([
      'version input/invalid-value',
      'areas.trust.title input/wrong-type',
      'areas.funding input/invalid-value',
      'areas.trst input/unknown-field',
      'checks.trust input/invalid-value',
      'checks.trust/low-trust.weight input/wrong-type',
      'checks.trust/low-trust.weigth input/unknown-field',
      'checks.funding/unaligned-funding input/invalid-value',
    ])
  })
})
