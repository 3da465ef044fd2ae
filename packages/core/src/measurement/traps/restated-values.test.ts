import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, q1, q2, stage } from './staged.ts'

const record = stage([counted('served', { frequency: 'quarterly' })])

const report = (more: Partial<ObservationInput>): ObservationInput => ({
  indicator: 'served',
  partner: 'clinic',
  period: q1,
  ...more,
})

const first = report({ id: 'first', value: 880, recordedAt: '2023-04-10' })
const second = report({ id: 'second', value: 900, recordedAt: '2023-07-20T09:00:00Z', supersedes: 'first' })
const third = report({ id: 'third', value: 3043, recordedAt: '2023-10-02', supersedes: 'second' })
const library = report({ partner: 'library', value: 10, recordedAt: '2023-04-20' })
const atFirst = { indicator: 'served', period: q1 }

describe('a value restated twice', () => {
  test.each([
    ['2023-04-09', 'not-reported'],
    ['2023-04-10', 880],
    ['2023-07-19', 890],
    ['2023-07-20', 910],
    ['2023-10-01', 910],
    ['2023-10-02', 3053],
    [undefined, 3053],
  ])('known on %s: %s', (knownAt, expected) => {
    expect(brief(ask(record, [third, library, first, second], { ...atFirst, knownAt }))).toBe(expected)
  })

  test('keeps every statement it was given, whatever is asked', () => {
    const table = ObservationTable.from([first, second, third], record)
    expect([...table.observations()]).toHaveLength(3)
    expect([...table.observations()]).toEqual(expect.arrayContaining([first, second, third]))
  })

  test('by a statement that was entered late: what was known last by its day stands', () => {
    const late = { ...second, recordedAt: '2023-11-30' }
    const known = (knownAt: string) => brief(ask(record, [first, late, third], { ...atFirst, knownAt }))
    expect(['2023-09-30', '2023-10-02', '2023-12-01'].map(known)).toEqual([880, 3043, 3043])
  })

  test('counts once in a longer stretch', () => {
    const next = report({ period: q2, value: 1000 })
    const half = { start: q1.start, end: q2.end }
    expect(brief(ask(record, [first, second, third, next], { indicator: 'served', period: half }))).toBe(4043)
  })
})

describe('a restatement that does not count', () => {
  test.each(['draft', 'rejected'] as const)('because it is %s leaves the value that was reported', (status) => {
    const rows = [first, { ...second, status }]
    expect(brief(ask(record, rows, atFirst))).toBe(880)
    expect(brief(ask(record, rows, { ...atFirst, statuses: ['submitted', status] }))).toBe(900)
  })

  test('until approved leaves the approved value to those who ask for approved ones only', () => {
    const rows = [{ ...first, status: 'approved' as const }, second]
    expect(brief(ask(record, rows, { ...atFirst, statuses: ['approved'] }))).toBe(880)
    expect(brief(ask(record, rows, atFirst))).toBe(900)
  })

  test('does not bring back what a later one has restated', () => {
    expect(brief(ask(record, [first, { ...second, status: 'rejected' }, third], atFirst))).toBe(3043)
  })
})

test('a withdrawn value is missing with its reason, and was there before', () => {
  const withdrawn = report({ missing: 'unknown', supersedes: 'first', recordedAt: '2023-05-01', reason: 'miscounted' })
  expect(brief(ask(record, [first, withdrawn], atFirst))).toBe('unknown')
  expect(brief(ask(record, [first, withdrawn], { ...atFirst, knownAt: '2023-04-30' }))).toBe(880)
})

test.each([
  ['two reports of the same thing, neither of which restates the other', [first, { ...first, id: 'other' }], 1],
  ['reports that restate each other', [{ ...first, supersedes: 'second' }, second], 1],
  ['a restatement of something else', [first, { ...second, partner: 'library' }], 1],
  ['two restatements of one report', [first, second, { ...second, id: 'other' }], 1],
  ['a restatement of nothing', [second], 1],
] as const)('%s: refused before any number is computed', (_, rows, count) => {
  try {
    ObservationTable.from(rows, record)
    expect.unreachable()
  } catch (error) {
    if (!isCollectiveImpactError(error, 'observation/invalid')) throw error
    expect(error.issues).toHaveLength(count)
  }
})

test('however often a value is restated, on any day the last statement by that day counts', () => {
  const day = (number: number) => addDays('2023-04-01', number)
  const chain = fc.array(fc.record({ value: fc.nat(), after: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(chain, fc.nat({ max: 60 }), fc.infiniteStream(fc.nat()), (statements, asked, keys) => {
      let recorded = 0
      const rows = statements.map(({ value, after }, position) => {
        recorded += after
        const supersedes = position === 0 ? {} : { supersedes: `${position - 1}` }
        return { recorded, row: report({ id: `${position}`, value, recordedAt: day(recorded), ...supersedes }) }
      })
      const shuffled = rows.map(({ row }) => ({ row, key: keys.next().value })).sort((a, b) => a.key - b.key)
      const last = rows.findLast((one) => one.recorded <= asked)
      expect(
        brief(
          ask(
            record,
            shuffled.map(({ row }) => row),
            { ...atFirst, knownAt: day(asked) },
          ),
        ),
      ).toBe(last === undefined ? 'not-reported' : last.row.value)
    }),
  )
})
