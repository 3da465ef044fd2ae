import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Cell } from '../cell.ts'
import { likeForLike } from '../like-for-like.ts'
import { ObservationTable } from '../observation-table.ts'
import { compositionBreaks } from '../reporting-partners.ts'
import { ask, brief, counted, cut, q1, q2, q3, q4, stage } from './staged.ts'

const quarters = [q1, q2, q3, q4]
const record = stage([counted('housed', { frequency: 'quarterly' })], {
  partners: [
    {
      id: 'shelter',
      name: 'Shelter',
      sector: 'community',
      memberships: [{ role: 'partner', joinedOn: '2023-07-01' }],
    },
    {
      id: 'clinic',
      name: 'Clinic',
      sector: 'health',
      memberships: [{ role: 'partner', leftOn: '2023-06-30' }],
    },
  ],
})
const of = (partner: string, values: readonly (number | undefined)[]): ObservationInput[] =>
  values.flatMap((value, position) =>
    value === undefined ? [] : [{ indicator: 'housed', partner, period: quarters[position] ?? q1, value }],
  )
const query = { indicator: 'housed', calendarUnit: 'quarter', asOf: '2024-01-31' } as const
const values = (cells: readonly Cell[]) => cells.map(({ measured }) => brief(measured))

// The school falls steadily; the shelter joins in July, and the clinic has left by then.
const school = [100, 90, 80, 70]
const rows = [
  ...of('school', school),
  ...of('shelter', [undefined, undefined, 50, 60]),
  ...of('clinic', [20, 20, undefined, undefined]),
]

describe('a total over partners that join and leave', () => {
  test('expects of each only the time it belonged', () => {
    expect(cut(record, rows, { indicator: 'housed', by: ['quarter'] }).map(([, value]) => value)).toEqual([
      120, 110, 130, 130,
    ])
    expect(ask(record, rows, { indicator: 'housed', period: q3 }).basis.coverage).toMatchObject({
      expected: 2,
      reported: 2,
    })
  })

  test('bends where they come and go: the bend is marked, with who', () => {
    const [only, ...others] = compositionBreaks(record, ObservationTable.from(rows, record), query)
    expect(others).toEqual([])
    expect(only).toMatchObject({
      before: { label: '2023-Q2' },
      after: { label: '2023-Q3' },
      joined: ['shelter'],
      left: ['clinic'],
    })
  })

  test('is set beside the same partners throughout, whose trend it hides', () => {
    const { reported, alike, partners, leftOut } = likeForLike(record, ObservationTable.from(rows, record), query)
    expect(values(reported)).toEqual([120, 110, 130, 130])
    expect(values(alike)).toEqual(school)
    expect(partners).toEqual(['school'])
    expect(leftOut.map(({ partner, lacking }) => [partner, lacking.map(({ label }) => label)])).toEqual([
      ['clinic', ['2023-Q3', '2023-Q4']],
      ['shelter', ['2023-Q1', '2023-Q2']],
    ])
  })

  test('compares only the time asked for', () => {
    const later = { ...query, period: { start: q3.start, end: q4.end } }
    const {
      alike,
      partners,
      compositionBreaks: breaks,
    } = likeForLike(record, ObservationTable.from(rows, record), later)
    expect([values(alike), partners, breaks]).toEqual([[130, 130], ['school', 'shelter'], []])
  })

  test('misses a member that falls silent: silence is no leaving', () => {
    const silent = [...of('school', [100, 90, 80, undefined]), ...of('shelter', [undefined, undefined, 50, 60])]
    expect(brief(ask(record, silent, { indicator: 'housed', period: q4 }))).toBe('below-coverage')
  })

  test('where nobody has reported throughout, says so', () => {
    const table = ObservationTable.from(rows.slice(4), record)
    expect(values(likeForLike(record, table, query).alike).every((value) => value === 'not-reported')).toBe(true)
  })
})

test('of partners that do not change, everybody and the same ones have the same series', () => {
  const steady = fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(steady, steady, (one, other) => {
      const table = ObservationTable.from([...of('school', one), ...of('library', other)], record)
      const { reported, alike, compositionBreaks: breaks } = likeForLike(record, table, query)
      return JSON.stringify(values(reported)) === JSON.stringify(values(alike)) && breaks.length === 0
    }),
  )
})
