import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { Phase } from '../initiative/initiative.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { checks } from './checks/index.ts'
import { defineCheck } from './define-check.ts'
import { defineProfile } from './define-profile.ts'
import { type HealthQuery, healthOf } from './health-of.ts'
import { HealthResult } from './health-result.ts'
import { pass, unsure } from './outcome.ts'
import { standard } from './profiles/standard.ts'

const sample = sampleInitiative()
const sampleTable = ObservationTable.from(sample.observations, sample.record)

describe('healthOf', () => {
  test('asks the standard profile unless told otherwise', () => {
    const health = healthOf(sample.record, sampleTable, { asOf: sample.asOf })
    expect(health.areas.map(({ area }) => area)).toEqual(standard.areas.map(({ area }) => area))
    expect(health.checks.map(({ id }) => id)).toEqual(
      standard.areas.flatMap((group) => group.checks.map(({ check }) => check)),
    )
    expect(healthOf(sample.record, sampleTable, { asOf: sample.asOf, profile: standard, checks })).toEqual(health)
  })

  test('finds what the sample initiative was made to lack', () => {
    const { checks: results } = healthOf(sample.record, sampleTable, { asOf: sample.asOf })
    expect(Object.fromEntries(results.map(({ id, outcome }) => [id.replace(/^.*\//, ''), outcome]))).toMatchObject({
      'missing-shared-vision': 'pass',
      'indicators-without-baselines': 'fail',
      'skipped-meetings': 'fail',
      'overdue-actions': 'fail',
      'missing-backbone': 'pass',
    })
  })

  test('takes observations as they were known', () => {
    const record = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      sharedMeasurement: {
        indicators: [
          {
            id: 'housed',
            name: 'People housed',
            unit: { kind: 'count', of: 'people' },
            direction: 'increase',
            kind: 'count',
            combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
            frequency: 'monthly',
          },
        ],
      },
    })
    const row = (month: string, recordedAt: string): ObservationInput => ({
      indicator: 'housed',
      period: { start: `2023-${month}-01`, end: `2023-${month}-28` },
      value: 1,
      recordedAt,
    })
    const table = ObservationTable.from([row('08', '2023-09-10'), row('11', '2024-01-10')], record)
    const outcome = (knownAt: string) =>
      healthOf(record, table, { asOf: '2023-12-31', knownAt }).checks.find(({ id }) => id.endsWith('/stale-indicators'))
        ?.outcome
    expect(outcome('2023-12-31')).toBe('fail')
    expect(outcome('2024-01-31')).toBe('pass')
  })

  test('asks checks and profiles of others', () => {
    const own = defineCheck({
      id: 'our-house/no-stories',
      title: 'There are stories',
      failureTitle: 'There are no stories',
      why: 'Numbers alone move nobody.',
      whenItMisleads: 'Stories may be told elsewhere.',
      evidence: ['kania-kramer-2011'],
      remedy: { effort: 'low', text: 'Ask somebody to tell theirs.' },
      lifecycle: 'experimental',
      options: z.strictObject({ least: z.int().default(1).describe('One is a beginning.') }),
      needs: ['stories'],
      messages: { notStated: 'State stories under `improvement.stories`.' },
      evaluate: ({ stories = [] }, { least }) => (stories.length >= least ? pass() : unsure('notStated')),
      examples: [
        { title: 'a', record: {}, asOf: '2023-12-31', outcome: 'pass', says: [] },
        { title: 'b', record: {}, asOf: '2023-12-31', outcome: 'fail', says: [] },
        { title: 'c', record: {}, asOf: '2023-12-31', outcome: 'unsure', says: [] },
      ],
    })
    const profile = (least: number) =>
      defineProfile({
        id: 'ours',
        version: 1,
        title: 'Ours',
        description: 'Stories only.',
        areas: [{ area: 'improvement', title: 'Learning', checks: [{ check: own.id, weight: 4, options: { least } }] }],
      })
    const ask = (least: number) =>
      healthOf(sample.record, sampleTable, { asOf: sample.asOf, profile: profile(least), checks: [...checks, own] })
    expect(ask(1).checks).toMatchObject([
      { id: 'our-house/no-stories', area: 'improvement', outcome: 'pass', weight: 4 },
    ])
    expect(ask(1000).areas).toMatchObject([{ title: 'Learning', score: { kind: 'missing' }, lowest: 0, highest: 1 }])
    expect(() => healthOf(sample.record, sampleTable, { asOf: sample.asOf, profile: profile(1) })).toThrow(
      'there is no check our-house/no-stories',
    )
  })

  test('asks what fits the phase: given, else stated for the day, else everything', () => {
    const later = defineProfile({
      id: 'later',
      version: 1,
      title: 'Later',
      description: 'One check, later.',
      areas: [
        {
          area: 'trust',
          title: 'Trust',
          checks: [{ check: 'trust/low-trust', weight: 1, from: 'implement' }],
        },
      ],
    })
    const ask = (query: Pick<HealthQuery, 'asOf' | 'phase'>) =>
      healthOf(sample.record, sampleTable, { profile: later, ...query })
    const inOrganize = ask({ asOf: '2023-06-30' })
    expect(inOrganize).toMatchObject({
      phase: { statedBy: 'record', phase: 'organize' },
      checks: [
        {
          outcome: 'not-applicable',
          weight: 0,
          reason: 'It is asked from the phase `implement` on; the initiative is in the phase `organize`.',
        },
      ],
    })
    expect(HealthResult.parse(inOrganize)).toEqual(inOrganize)
    expect(ask({ asOf: '2023-07-01' }).checks[0]?.outcome).not.toBe('not-applicable')
    expect(ask({ asOf: '2023-06-30', phase: 'sustain' })).toMatchObject({
      phase: { statedBy: 'query', phase: 'sustain' },
      checks: [{ weight: 1 }],
    })
    const before = ask({ asOf: '2021-08-31' })
    expect(before).toMatchObject({ phase: { statedBy: 'nobody' }, checks: [{ weight: 1 }] })
    const wrong = 'started' as Phase
    expect(() => ask({ asOf: '2023-06-30', phase: wrong })).toThrow(
      expect.objectContaining({ code: 'health/unknown-phase' }),
    )
  })

  test('refuses days that are none', () => {
    for (const query of [{ asOf: '2023-02-30' }, { asOf: '2023-02-28', knownAt: 'today' }]) {
      expect(() => healthOf(sample.record, sampleTable, query)).toThrow(
        expect.objectContaining({ code: 'foundation/invalid-date' }),
      )
    }
  })
})
