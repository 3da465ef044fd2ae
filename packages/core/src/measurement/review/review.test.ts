import { describe, expect, test } from 'vitest'
import type { ObservationInput, ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { aggregate, measure } from '../aggregate.ts'
import { explain, replay } from '../explain.ts'
import type { Measured } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import type { MeasureQuery } from '../query.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  frequency: 'quarterly',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

function recordWith(requiredStatus: 'submitted' | 'verified' | 'approved' | undefined, expects = true) {
  return defineInitiative({
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    partners: [
      { id: 'north', name: 'North', sector: 'education' },
      { id: 'south', name: 'South', sector: 'education' },
    ],
    sharedMeasurement: {
      ...(requiredStatus === undefined ? {} : { requiredStatus }),
      indicators: [
        { ...counted, id: 'served', name: 'Served' },
        { ...counted, id: 'housed', name: 'Housed', requiredStatus: 'approved' },
      ],
      ...(expects
        ? {
            expectations: (['north', 'south'] as const).map((partner) => ({
              id: `${partner}-served`,
              indicator: 'served',
              partner,
              frequency: 'quarterly' as const,
              from: '2024-01-01',
            })),
          }
        : {}),
    },
  })
}

const q1 = { start: '2024-01-01', end: '2024-03-31' }
const q2 = { start: '2024-04-01', end: '2024-06-30' }
const asOf = '2024-06-30'

function report(
  partner: string,
  value: number,
  status?: ObservationStatus,
  more: Partial<ObservationInput> = {},
): ObservationInput {
  return { indicator: 'served', partner, period: q1, value, ...(status === undefined ? {} : { status }), ...more }
}

function measured(
  rows: readonly ObservationInput[],
  query: Partial<MeasureQuery> = {},
  record = recordWith('approved'),
): Measured {
  return measure(record, ObservationTable.from(rows, record), { indicator: 'served', period: q1, asOf, ...query })
}

function brief(result: Measured): number | string {
  return result.kind === 'observed' ? result.value : result.reason
}

describe('which reports count', () => {
  const statuses: readonly ObservationStatus[] = ['draft', 'submitted', 'verified', 'approved', 'rejected']
  test.each([
    [undefined, ['submitted', 'verified', 'approved']],
    ['submitted', ['submitted', 'verified', 'approved']],
    ['verified', ['verified', 'approved']],
    ['approved', ['approved']],
  ] as const)('where %s is required', (required, counting) => {
    const record = recordWith(required, false)
    const there = statuses.filter((status) => measured([report('north', 5, status)], {}, record).kind === 'observed')
    expect(there).toEqual(counting)
  })

  test('is said by the indicator before the record, and by a query before both', () => {
    const housed = { ...report('north', 5, 'submitted'), indicator: 'housed' }
    const record = recordWith('submitted', false)
    expect(brief(measured([housed], { indicator: 'housed' }, record))).toBe('awaiting-approval')
    expect(brief(measured([housed], { indicator: 'housed', statuses: ['submitted'] }, record))).toBe(5)
    expect(brief(measured([report('north', 5, 'draft')], { statuses: ['draft'], coverageThreshold: 0 }))).toBe(5)
  })

  test('is written into what a number rests on, so that it can be computed again', () => {
    const record = recordWith('approved')
    const rows = [report('north', 5, 'approved'), report('south', 7, 'approved')]
    const table = ObservationTable.from(rows, record)
    const result = measured(rows)
    expect(result.basis.selection?.statuses).toEqual(['approved'])
    expect(replay(recordWith(undefined), table, result.basis)).toEqual(result)
    expect(explain(record, table, result).observations).toHaveLength(2)
  })
})

describe('a report that is there but not approved', () => {
  const rows = [report('north', 5, 'approved'), report('south', 7, 'submitted')]

  test('awaits approval, and is not missing', () => {
    const result = measured(rows)
    expect(brief(result)).toBe('awaiting-approval')
    expect(result.basis.coverage).toEqual({
      expected: 2,
      reported: 1,
      share: 0.5,
      expectedFrom: 'expectations',
      missing: [],
      awaitingApproval: [{ partner: 'south', period: q1 }],
    })
    expect(brief(measured(rows, { coverageThreshold: 0.5 }))).toBe(5)
  })

  test('is told from one that is absent', () => {
    const result = measured(rows.slice(1))
    expect(brief(result)).toBe('awaiting-approval')
    expect(result.basis.coverage).toMatchObject({
      missing: [{ partner: 'north', period: q1 }],
      awaitingApproval: [{ partner: 'south', period: q1 }],
    })
    expect(
      brief(
        measured([...rows.slice(1), report('north', 5, 'approved', { period: q2 })], {
          period: { ...q1, end: q2.end },
        }),
      ),
    ).toBe('below-coverage')
    expect(brief(measured([report('south', 7, 'draft')]))).toBe('not-reported')
    expect(brief(measured([report('south', 7, 'rejected')]))).toBe('not-reported')
    expect(measured([report('south', 7, 'draft')]).basis.coverage?.awaitingApproval).toBeUndefined()
  })

  test('is expected to be there even where nothing says so but earlier reports', () => {
    const record = recordWith('approved', false)
    const result = measured(rows, {}, record)
    expect(brief(result)).toBe('awaiting-approval')
    expect(result.basis.coverage?.awaitingApproval).toEqual([{ partner: 'south', period: q1 }])
  })

  test('counts as soon as it is approved', () => {
    const approved = [
      rows[0] as ObservationInput,
      report('south', 7, 'submitted', { id: 'first' }),
      report('south', 7, 'approved', { supersedes: 'first' }),
    ]
    expect(brief(measured(approved))).toBe(12)
  })

  test('is seen partner by partner and quarter by quarter', () => {
    const record = recordWith('approved')
    const table = ObservationTable.from(rows, record)
    const { cells } = aggregate(record, table, { indicator: 'served', by: ['quarter', 'partner'], asOf: '2024-03-31' })
    expect(cells.map(({ key, measured: cell }) => [key.partner, brief(cell)])).toEqual([
      ['north', 5],
      ['south', 'awaiting-approval'],
    ])
  })

  test('made up of several reports awaits approval as a whole', () => {
    const months = ['01-31', '02-29', '03-31'].map((end, place) => ({
      start: `2024-0${place + 1}-01`,
      end: `2024-${end}`,
    }))
    const pieces = months.map((period, place) => report('south', 2, place === 2 ? 'submitted' : 'approved', { period }))
    expect(measured([report('north', 5, 'approved'), ...pieces]).basis.coverage?.awaitingApproval).toEqual([
      { partner: 'south', period: q1 },
    ])
    expect(
      measured([report('north', 5, 'approved'), ...pieces.slice(1)]).basis.coverage?.awaitingApproval,
    ).toBeUndefined()
  })
})

describe('a correction', () => {
  const approved = report('north', 880, 'approved', { id: 'first' })
  const one = { indicator: 'served', partners: ['north'] }

  test('takes the place of what was approved when it is approved itself', () => {
    const correction = (status: ObservationStatus) => [approved, report('north', 3043, status, { supersedes: 'first' })]
    expect(brief(measured(correction('draft'), one))).toBe(880)
    expect(brief(measured(correction('submitted'), one))).toBe(880)
    expect(brief(measured(correction('rejected'), one))).toBe(880)
    expect(brief(measured(correction('approved'), one))).toBe(3043)
  })

  test('that is rejected leaves what it was to correct in force', () => {
    const rows = [
      report('north', 880, 'submitted', { id: 'first' }),
      report('north', 3043, 'submitted', { id: 'second', supersedes: 'first' }),
      report('north', 3043, 'rejected', { supersedes: 'second', recordedAt: '2024-05-01' }),
    ]
    const record = recordWith('submitted')
    expect(brief(measured(rows, one, record))).toBe(880)
    expect(brief(measured(rows, { ...one, knownAt: '2024-04-30' }, record))).toBe(3043)
  })

  test('with the same figures rejects the report itself', () => {
    const rows = [
      report('north', 880, 'submitted', { id: 'first' }),
      report('north', 880, 'rejected', { supersedes: 'first' }),
    ]
    expect(brief(measured(rows, one, recordWith('submitted')))).toBe('not-reported')
  })
})

describe('the steps of a report', () => {
  const steps = (from: ObservationStatus, to: ObservationStatus, value = 5) =>
    ObservationTable.safeFrom(
      [report('north', 5, from, { id: 'first' }), report('north', value, to, { supersedes: 'first' })],
      recordWith('approved'),
    )

  test.each([
    ['draft', 'verified'],
    ['draft', 'approved'],
    ['rejected', 'verified'],
    ['rejected', 'approved'],
  ] as const)('do not lead from %s to %s', (from, to) => {
    expect(steps(from, to)).toMatchObject({
      success: false,
      issues: [{ code: 'observation/status', path: [1, 'status'] }],
    })
    expect(steps(from, to, 6).success).toBe(true)
  })

  test.each([
    ['draft', 'submitted'],
    ['submitted', 'verified'],
    ['submitted', 'approved'],
    ['verified', 'approved'],
    ['approved', 'rejected'],
    ['rejected', 'submitted'],
    ['approved', 'draft'],
  ] as const)('may lead from %s to %s', (from, to) => {
    expect(steps(from, to).success).toBe(true)
  })
})
