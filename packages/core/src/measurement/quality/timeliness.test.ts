import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { ObservationTable } from '../observation-table.ts'
import type { QualityQuery } from './quality-query.ts'
import { timeliness } from './timeliness.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education', memberships: [{ role: 'partner', leftOn: '2024-02-29' }] },
  ],
  sharedMeasurement: {
    indicators: [
      { ...counted, id: 'served', name: 'Served' },
      {
        ...counted,
        id: 'staff',
        name: 'Staff',
        reporting: 'point-in-time',
        combine: { ...counted.combine, overTime: 'last' },
      },
      { ...counted, id: 'unasked', name: 'Unasked', frequency: 'monthly' },
    ],
    expectations: [
      {
        id: 'north-served',
        indicator: 'served',
        partner: 'north',
        frequency: 'quarterly',
        from: '2024-01-01',
        dueDays: 15,
      },
      { id: 'south-served', indicator: 'served', partner: 'south', frequency: 'monthly', from: '2024-01-01' },
      { id: 'staff-count', indicator: 'staff', frequency: 'yearly', from: '2023-01-01', dueDays: 0 },
    ],
  },
})

const q1 = { start: '2024-01-01', end: '2024-03-31' }
const january = { start: '2024-01-01', end: '2024-01-31' }
const february = { start: '2024-02-01', end: '2024-02-29' }
const march = { start: '2024-03-01', end: '2024-03-31' }
const north = { indicator: 'served', partner: 'north' }

function brief(rows: readonly ObservationInput[], query: QualityQuery) {
  return timeliness(record, ObservationTable.from(rows, record), query).map(
    ({ expectation, period, reportedOn, status, daysLate }) => [expectation, period.end, reportedOn, status, daysLate],
  )
}

const ofNorth = { asOf: '2024-05-01', indicators: ['served'], partners: ['north'] }

describe('timeliness', () => {
  test('is on time on the day it is due, and late a day after', () => {
    const came = (recordedAt: string) => brief([{ ...north, period: q1, value: 5, recordedAt }], ofNorth)
    expect(came('2024-04-15')).toEqual([['north-served', '2024-03-31', '2024-04-15', 'on-time', 0]])
    expect(came('2024-04-16')).toEqual([['north-served', '2024-03-31', '2024-04-16', 'late', 1]])
    expect(came('2024-04-15T23:30:00-02:00')).toEqual([['north-served', '2024-03-31', '2024-04-16', 'late', 1]])
  })

  test('tells what is not there from what is not yet due', () => {
    expect(brief([], { ...ofNorth, asOf: '2024-03-30' })).toEqual([])
    expect(brief([], { ...ofNorth, asOf: '2024-04-14' })).toEqual([
      ['north-served', '2024-03-31', undefined, 'not-yet-due', 0],
    ])
    expect(brief([], { ...ofNorth, asOf: '2024-04-15' })).toEqual([
      ['north-served', '2024-03-31', undefined, 'overdue', 0],
    ])
    expect(brief([], ofNorth)).toEqual([['north-served', '2024-03-31', undefined, 'overdue', 16]])
  })

  test('takes a report whose day is not said for known since its period ended', () => {
    expect(brief([{ ...north, period: q1, value: 5 }], ofNorth)).toEqual([
      ['north-served', '2024-03-31', '2024-03-31', 'on-time', 0],
    ])
  })

  test('is as late as the last of the pieces that make the period', () => {
    const pieces = [
      { ...north, period: march, value: 3, recordedAt: '2024-04-02' },
      { ...north, period: january, value: 1, recordedAt: '2024-04-20' },
      { ...north, period: february, value: 2, recordedAt: '2024-03-02' },
    ]
    expect(brief(pieces, ofNorth)).toEqual([['north-served', '2024-03-31', '2024-04-20', 'late', 5]])
    expect(brief(pieces.slice(0, 2), ofNorth)).toEqual([['north-served', '2024-03-31', undefined, 'overdue', 16]])
  })

  test('does not grow later by a restatement, and not earlier by a draft', () => {
    const first = { ...north, period: q1, value: 5, id: 'first' }
    const second = { ...north, period: q1, value: 6, supersedes: 'first', recordedAt: '2024-04-20' }
    expect(brief([{ ...first, recordedAt: '2024-04-10' }, second], ofNorth)[0]?.[3]).toBe('on-time')
    expect(brief([{ ...first, recordedAt: '2024-04-10', status: 'draft' }, second], ofNorth)[0]?.[3]).toBe('late')
  })

  test('waits for a value, but not for approval', () => {
    const came = (report: Partial<ObservationInput>) =>
      brief([{ ...north, period: q1, recordedAt: '2024-04-10', ...report }], ofNorth)[0]?.[3]
    expect(came({ missing: 'pending' })).toBe('overdue')
    expect(came({ value: 5, status: 'rejected' })).toBe('overdue')
    expect(came({ value: 5, status: 'submitted' })).toBe('on-time')
  })

  test('counts what the initiative reports as a whole for the partner', () => {
    expect(brief([{ indicator: 'served', period: q1, value: 9, recordedAt: '2024-04-09' }], ofNorth)[0]?.[3]).toBe(
      'on-time',
    )
  })

  test('expects nothing of a partner that has left, and judges no report whose due day is not declared', () => {
    const south = { asOf: '2024-05-01', partners: ['south'] }
    const rows = [{ indicator: 'served', partner: 'south', period: january, value: 1, recordedAt: '2024-03-30' }]
    expect(brief(rows, south)).toEqual([
      ['south-served', '2024-01-31', '2024-03-30', 'undated', 0],
      ['south-served', '2024-02-29', undefined, 'overdue', 62],
    ])
  })

  test('finds a level reported as of a day in the period', () => {
    const rows = [
      { indicator: 'staff', period: { start: '2023-12-01', end: '2023-12-01' }, value: 7, recordedAt: '2024-01-02' },
    ]
    expect(brief(rows, { asOf: '2024-06-30', indicators: ['staff'] })).toEqual([
      ['staff-count', '2023-12-31', '2024-01-02', 'late', 2],
    ])
  })

  test('knows only what was recorded by then', () => {
    const rows = [{ ...north, period: q1, value: 5, recordedAt: '2024-04-20' }]
    expect(brief(rows, { ...ofNorth, knownAt: '2024-04-19' })[0]?.[3]).toBe('overdue')
    expect(brief(rows, { ...ofNorth, knownAt: '2024-04-20' })[0]?.[3]).toBe('late')
  })

  test('lists every indicator in order, and refuses what the record does not have', () => {
    expect(brief([], { asOf: '2024-04-30' }).map(([expectation]) => expectation)).toEqual([
      'north-served',
      'south-served',
      'south-served',
      'staff-count',
    ])
    expect(() => brief([], { asOf: '2024-04-30', indicators: ['nothing'] })).toThrow('no indicator "nothing"')
    expect(() => brief([], { asOf: '2024-04-30', partners: ['nobody'] })).toThrow('no partner "nobody"')
    expect(() => brief([], { asOf: 'April' })).toThrow('not a calendar day')
  })
})
