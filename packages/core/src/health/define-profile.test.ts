import { describe, expect, test } from 'vitest'
import type { Phase } from '../initiative/initiative.ts'
import { checks } from './checks/index.ts'
import { defineProfile, type ProfileInput } from './define-profile.ts'
import { planChecks } from './plan-checks.ts'

const areas: ProfileInput['areas'] = [
  { area: 'trust', title: 'Trust', checks: [{ check: 'trust/low-trust', weight: 2, options: { leastMean: 3 } }] },
  { area: 'funding', title: 'Money', checks: [{ check: 'funding/unaligned-funding', weight: 0.5 }] },
]
const profile: ProfileInput = { id: 'small', version: 1, title: 'Small', description: 'For tests.', areas }

describe('defineProfile', () => {
  test('gives plain, frozen data', () => {
    const defined = defineProfile(profile)
    expect(JSON.parse(JSON.stringify(defined))).toEqual(profile)
    expect(Object.isFrozen(defined.areas[0]?.checks[0])).toBe(true)
  })

  test('gives all issues at once', () => {
    const define = () =>
      defineProfile({
        ...profile,
        title: '',
        areas: [{ area: 'trust', title: 'Trust', checks: [{ check: 'trust', weight: 0 }] }],
      })
    expect(define).toThrow(
      expect.objectContaining({
        code: 'health/invalid-profile',
        issues: [
          expect.objectContaining({ path: ['title'] }),
          expect.objectContaining({ path: ['areas', 0, 'checks', 0, 'check'] }),
          expect.objectContaining({ path: ['areas', 0, 'checks', 0, 'weight'] }),
        ],
      }),
    )
  })

  test('refuses an area or a check that is listed twice', () => {
    expect(() => defineProfile({ ...profile, areas: [...areas, ...areas] })).toThrow(
      'areas[2].area: trust is listed already [input/invalid-value]\n' +
        '  areas[2].checks[0].check: trust/low-trust is listed already [input/invalid-value]\n' +
        '  areas[3].area: funding is listed already',
    )
  })
})

describe('phases', () => {
  const entry = {
    check: 'trust/low-trust',
    weight: 2,
    options: { leastMean: 3 },
    from: 'organize',
    byPhase: { organize: { options: { leastMean: 2 } }, sustain: { weight: 3 } },
  } as const
  const byPhase = defineProfile({ ...profile, areas: [{ area: 'trust', title: 'Trust', checks: [entry] }] })
  const planned = (phase?: Phase) => {
    const [first] = planChecks(byPhase, checks, phase)
    return { weight: first?.weight, options: first?.options, notAsked: first?.notAsked }
  }

  test('say what is different then, on top of what is asked otherwise', () => {
    expect(planned()).toEqual({ weight: 2, options: { leastMean: 3, leastAnswered: 0.5 } })
    expect(planned('organize')).toEqual({ weight: 2, options: { leastMean: 2, leastAnswered: 0.5 } })
    expect(planned('implement')).toEqual(planned())
    expect(planned('sustain')).toEqual({ weight: 3, options: { leastMean: 3, leastAnswered: 0.5 } })
  })

  test('before the one a check is asked from, it is not asked, and why is said', () => {
    expect(planned('initiate').notAsked).toBe(
      'It is asked from the phase `organize` on; the initiative is in the phase `initiate`.',
    )
    expect(planned('organize').notAsked).toBeUndefined()
  })

  test('in which the check is not asked change nothing, and are refused', () => {
    const wrong = { ...entry, byPhase: { initiate: { weight: 1 } } }
    expect(() => defineProfile({ ...profile, areas: [{ area: 'trust', title: 'Trust', checks: [wrong] }] })).toThrow(
      'areas[0].checks[0].byPhase.initiate: trust/low-trust is asked from the phase organize on only [input/invalid-value]',
    )
  })

  test('have their options held to the check, whichever is asked about', () => {
    const wrong = { ...entry, byPhase: { sustain: { options: { leastMean: 7 } } } }
    const defined = defineProfile({ ...profile, areas: [{ area: 'trust', title: 'Trust', checks: [wrong] }] })
    expect(() => planChecks(defined, checks, 'organize')).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: ['areas', 0, 'checks', 0, 'byPhase', 'sustain', 'options', 'leastMean'] }),
        ],
      }),
    )
  })
})

describe('planChecks', () => {
  test('gives the checks in the order of the profile, with all of their options', () => {
    const planned = planChecks(defineProfile(profile), checks)
    expect(planned.map(({ check, area, weight, options }) => [check.id, area, weight, options])).toEqual([
      ['trust/low-trust', 'trust', 2, { leastMean: 3, leastAnswered: 0.5 }],
      ['funding/unaligned-funding', 'funding', 0.5, { leastShare: 0.5 }],
    ])
  })

  test('refuses checks that are not there and options that do not fit, all at once', () => {
    const wrong = defineProfile({
      ...profile,
      areas: [
        {
          area: 'trust',
          title: 'Trust',
          checks: [
            { check: 'trust/no-such-check', weight: 1 },
            { check: 'trust/low-trust', weight: 1, options: { leastMean: 5, leastMaen: 2 } },
          ],
        },
      ],
    })
    expect(() => planChecks(wrong, checks)).toThrow(
      expect.objectContaining({
        code: 'health/invalid-profile',
        issues: [
          expect.objectContaining({ path: ['areas', 0, 'checks', 0, 'check'] }),
          expect.objectContaining({ path: ['areas', 0, 'checks', 1, 'options', 'leastMean'] }),
          expect.objectContaining({
            code: 'input/unknown-field',
            path: ['areas', 0, 'checks', 1, 'options', 'leastMaen'],
          }),
        ],
      }),
    )
  })

  test('refuses two checks with one id', () => {
    expect(() => planChecks(defineProfile(profile), [...checks, ...checks.slice(0, 1)])).toThrow(
      expect.objectContaining({ code: 'health/duplicate-check' }),
    )
  })
})
