// The balance of power over time, with and without those who joined and left.
import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import type { Measured } from '../../measurement/measured.ts'
import { powerOverTime } from './power-over-time.ts'

const partner = (id: string, staffFte: number, joinedOn?: string) => ({
  id,
  name: id,
  sector: 'other' as const,
  staffFte,
  ...(joinedOn === undefined ? {} : { memberships: [{ role: 'partner' as const, joinedOn }] }),
})
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [partner('a', 10), partner('b', 10), partner('county', 80, '2024-01-01')],
  funding: {
    commitments: [
      { id: 'first', funder: 'a', amount: 90, currency: 'CAD', from: '2023-01-01' },
      { id: 'second', funder: 'b', amount: 10, currency: 'CAD', from: '2023-01-01' },
      { id: 'third', funder: 'b', amount: 80, currency: 'CAD', from: '2024-01-01' },
      { id: 'fourth', funder: 'b', amount: 5, currency: 'AUD', from: '2024-01-01' },
    ],
  },
})
const value = (measured: Measured | undefined) => (measured?.kind === 'observed' ? measured.value : measured?.reason)

describe('powerOverTime', () => {
  const trends = powerOverTime(record, { dates: ['2024-06-30', '2023-06-30', '2024-06-30'] })
  const find = (resource: string) => trends.find((one) => one.resource === resource)

  test('goes through the days in order, resource by resource and currency by currency', () => {
    expect(trends.map(({ resource, unit, points }) => [resource, unit, points.map(({ asOf }) => asOf)])).toEqual([
      ['money-given', { kind: 'amount', currency: 'AUD' }, ['2024-06-30']],
      ['money-given', { kind: 'amount', currency: 'CAD' }, ['2023-06-30', '2024-06-30']],
      ['money-received', { kind: 'amount', currency: 'AUD' }, ['2024-06-30']],
      ['money-received', { kind: 'amount', currency: 'CAD' }, ['2023-06-30', '2024-06-30']],
      ['staff', { kind: 'quantity', in: 'full-time equivalents' }, ['2023-06-30', '2024-06-30']],
      ['influence', undefined, ['2023-06-30', '2024-06-30']],
      ['seats', undefined, ['2023-06-30', '2024-06-30']],
      ['attendance', undefined, ['2023-06-30', '2024-06-30']],
    ])
  })

  test('tells a change from somebody joining', () => {
    const staff = find('staff')
    expect(staff?.joined).toEqual([{ kind: 'partner', id: 'county' }])
    expect(staff?.left).toEqual([])
    expect(value(staff?.change.gini.all)).toBeGreaterThan(0.4)
    expect(value(staff?.change.gini.sameHolders)).toBe(0)
    const money = trends[1]
    expect(value(money?.change.topShare.all)).toBeCloseTo(-0.4, 12)
    expect(value(money?.change.topShare.sameHolders)).toBeCloseTo(-0.4, 12)
    expect(money?.change.topShare.all.basis.readings).toEqual([
      { term: '2023-06-30', value: 0.9, unit: { kind: 'share' } },
      { term: '2024-06-30', value: 0.5, unit: { kind: 'share' } },
    ])
  })

  test('says why there is no change to speak of', () => {
    expect(value(find('influence')?.change.gini.all)).toBe('not-stated')
    expect(value(find('influence')?.change.gini.sameHolders)).toBe('too-few-values')
    expect(powerOverTime(record, { dates: [] })).toEqual([])
    expect(() => powerOverTime(record, { dates: ['soon'] })).toThrow(
      expect.objectContaining({ code: 'foundation/invalid-date' }),
    )
  })

  test('a day without money is a point without a number', () => {
    const [given] = powerOverTime(record, { dates: ['2022-06-30', '2023-06-30'] })
    expect(given?.points.map(({ distribution }) => value(distribution.measures.topShare))).toEqual([
      'not-applicable',
      0.9,
    ])
    expect(value(given?.change.topShare.all)).toBe('not-applicable')
  })
})
