import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { counted, q1, q2, q3, q4, stage } from '../measurement/traps/staged.ts'
import { assess } from './assess.ts'

const served = counted('served', { frequency: 'quarterly', coverageThreshold: 0 })

function changesOf(rows: readonly ObservationInput[], indicator = served, asOf = '2023-12-31') {
  const record = stage([indicator])
  const [result] = assess(record, ObservationTable.from(rows, record), { asOf }).indicators
  return result?.compositionChanges
}

const report = (partner: string | undefined, period: typeof q1, value = 1): ObservationInput => ({
  indicator: 'served',
  period,
  value,
  ...(partner === undefined ? {} : { partner }),
})

describe('a trend marks where other partners report than before', () => {
  test('who joined and who left, and between which points', () => {
    const rows = [report('clinic', q1), report('clinic', q2), report('library', q2), report('library', q3)]
    expect(changesOf(rows)).toEqual([
      { before: '2023-Q1', after: '2023-Q2', joined: ['library'], left: [] },
      { before: '2023-Q2', after: '2023-Q3', joined: [], left: ['clinic'] },
    ])
  })

  test('only between values: a point that is missing because somebody is silent is marked as such already', () => {
    const rows = [q1, q2, q3].flatMap((period) => [report('clinic', period), report('library', period)])
    const silent = rows.filter(({ partner, period }) => !(partner === 'library' && period === q2))
    expect(changesOf(silent, counted('served', { frequency: 'quarterly' }))).toEqual([])
    expect(changesOf(silent)?.map(({ after, joined, left }) => [after, joined, left])).toEqual([
      ['2023-Q2', [], ['library']],
      ['2023-Q3', ['library'], []],
    ])
  })

  test('by whatever part of a point a partner reports', () => {
    const daily = counted('served', { frequency: 'daily', coverageThreshold: 0 })
    const day = (date: string) => ({ start: date, end: date })
    const rows = ['2023-01-02', '2023-01-03', '2023-02-02'].map((date) => report('clinic', day(date)))
    expect(
      changesOf([...rows, report('library', day('2023-01-05')), report('library', day('2023-02-05'))], daily),
    ).toEqual([])
  })

  test('also where reports follow no calendar', () => {
    const once = counted('served', { coverageThreshold: 0 })
    const rows = [report('clinic', q1), report('library', q1), report('library', q4)]
    expect(changesOf(rows, once)?.map(({ joined, left }) => [joined, left])).toEqual([[[], ['clinic']]])
  })

  test('not where the initiative itself reports', () => {
    expect(changesOf([report(undefined, q1), report(undefined, q2)])).toEqual([])
    expect(changesOf([report('clinic', q1), report(undefined, q2), report('clinic', q3)])).toEqual([])
  })

  test('only of what has ended', () => {
    expect(changesOf([report('clinic', q1), report('library', q2)], served, '2023-06-29')).toEqual([])
  })

  test('whoever reports can be told from the first reporters and the changes', () => {
    const periods = [q1, q2, q3, q4]
    const reported = fc.array(fc.subarray(['clinic', 'library', 'school']), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(reported, (partners) => {
        const rows = partners.flatMap((those, at) => those.map((partner) => report(partner, periods[at] ?? q1)))
        const told = partners.filter((those) => those.length > 0)
        let present = new Set(told[0])
        for (const { joined, left } of changesOf(rows) ?? []) {
          expect(joined.filter((partner) => present.has(partner))).toEqual([])
          expect(left.filter((partner) => !present.has(partner))).toEqual([])
          present = new Set([...present, ...joined].filter((partner) => !left.includes(partner)))
        }
        expect([...present].sort()).toEqual([...(told.at(-1) ?? [])].sort())
      }),
    )
  })
})
