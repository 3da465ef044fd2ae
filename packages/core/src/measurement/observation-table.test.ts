import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { MOST_ISSUES } from '../foundation/issue.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { ObservationTable, type TableResult } from './observation-table.ts'

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [{ id: 'north', name: 'North', sector: 'education' }],
  sharedMeasurement: {
    dimensions: [
      { id: 'age', name: 'Age', exclusive: true, categories: [{ code: 'child', name: 'Children' }] },
      { id: 'sex', name: 'Sex', exclusive: true, categories: [{ code: 'f', name: 'Female' }] },
    ],
    indicators: [
      {
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share' },
        direction: 'increase',
        kind: 'ratio',
        dimensions: ['age'],
        methodVersions: [{ version: 'v1', description: 'first' }],
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
      },
    ],
  },
})

const period = { start: '2021-01-01', end: '2021-12-31' }
const good: ObservationInput = { indicator: 'ready', partner: 'north', period, value: 0.5 }

function issuesOf(...rows: readonly unknown[]): readonly string[] {
  const result = ObservationTable.safeFrom(rows, record)
  return result.success ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
}

describe('bad rows', () => {
  test.each<[string, object, string]>([
    ['an unknown indicator', { indicator: 'unknown' }, 'observation/unknown-reference at 0.indicator'],
    ['an unknown partner', { partner: 'nobody' }, 'observation/unknown-reference at 0.partner'],
    ['an unknown place', { place: 'nowhere' }, 'observation/unknown-reference at 0.place'],
    ['an unknown dimension', { groups: { height: 'tall' } }, 'observation/unknown-reference at 0.groups.height'],
    ['another dimension', { groups: { sex: 'f' } }, 'observation/unknown-reference at 0.groups.sex'],
    ['an unknown category', { groups: { age: 'ancient' } }, 'observation/unknown-reference at 0.groups.age'],
    ['an unknown method version', { methodVersion: 'v9' }, 'observation/unknown-reference at 0.methodVersion'],
    ['percent instead of a share', { value: 50 }, 'observation/out-of-limits at 0.value'],
    ['no value', { value: undefined }, 'observation/value at 0'],
    ['two kinds of value', { mean: 1, n: 2 }, 'observation/value at 0'],
    ['a numerator alone', { value: undefined, numerator: 1 }, 'observation/value at 0'],
    [
      'a negative denominator',
      { value: undefined, numerator: 1, denominator: -2 },
      'observation/value at 0.denominator',
    ],
    [
      'more than the whole',
      { value: undefined, numerator: 3, denominator: 2 },
      'observation/out-of-limits at 0.numerator',
    ],
    ['no number', { value: Number.NaN }, 'input/invalid-value at 0.value'],
    ['1e400 in JSON', { value: JSON.parse('1e400') }, 'input/invalid-value at 0.value'],
    ['an impossible date', { period: { ...period, end: '2021-02-30' } }, 'input/invalid-value at 0.period.end'],
    [
      'dates out of order',
      { period: { start: '2021-02-01', end: '2021-01-31' } },
      'observation/date-order at 0.period.end',
    ],
    ['an unknown field', { colour: 'red' }, 'input/unknown-field at 0.colour'],
    [
      'a polluting key',
      { groups: JSON.parse('{"__proto__":"x"}') },
      'observation/unknown-reference at 0.groups.__proto__',
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf({ ...good, ...change })).toEqual([issue])
  })

  test.each([null, undefined, 3, 'text', []])('%j is no row', (row) => {
    expect(issuesOf(row)).toHaveLength(1)
  })

  test('are all reported at once, at their own positions', () => {
    const issues = issuesOf(good, { ...good, value: 50 }, { ...good, period: { ...period, end: '2022-12-31' } }, null)
    expect(issues).toEqual(['observation/out-of-limits at 1.value', 'input/wrong-type at 3'])
  })

  test('two that say the same are a duplicate; the row that is named is the later', () => {
    expect(issuesOf(good, { ...good, value: 7 }, { ...good, value: 0.6 })).toEqual([
      'observation/out-of-limits at 1.value',
      'observation/duplicate at 2',
    ])
  })

  test('restatements that do not fit', () => {
    const first = { ...good, id: 'a' }
    const other = { ...good, id: 'b', period: { start: '2022-01-01', end: '2022-12-31' } }
    expect(issuesOf(first, { ...good, supersedes: 'missing' })).toEqual(['observation/supersedes at 1.supersedes'])
    expect(issuesOf(first, { ...other, supersedes: 'a' })).toEqual(['observation/supersedes at 1.supersedes'])
    expect(issuesOf(first, { ...good, supersedes: 'a' }, { ...good, supersedes: 'a' })).toEqual([
      'observation/supersedes at 2.supersedes',
    ])
    expect(issuesOf({ ...good, id: 'a', supersedes: 'a' })).toEqual(['observation/supersedes at 0.supersedes'])
    expect(issuesOf(first, { ...other, id: 'a' })).toEqual(['observation/duplicate-id at 1.id'])
  })

  test('of which there are far too many stop the reading', () => {
    let read = 0
    function* endless() {
      for (;;) {
        read += 1
        yield null
      }
    }
    const result = ObservationTable.safeFrom(endless(), record)
    expect(result.success ? undefined : result.issues.at(-1)?.code).toBe('input/too-many-issues')
    expect(read).toBe(MOST_ISSUES + 1)
  })

  test('are thrown together', () => {
    try {
      ObservationTable.from(
        [
          { ...good, value: 50 },
          { ...good, partner: 'nobody' },
        ],
        record,
      )
      expect.unreachable()
    } catch (error) {
      if (!isCollectiveImpactError(error, 'observation/invalid')) throw error
      expect(error.issues).toHaveLength(2)
      expect(error.message).toContain('shares are 0 to 1, not percent')
    }
  })
})

describe('good rows', () => {
  const rows: ObservationInput[] = [
    { ...good, id: 'a', recordedAt: '2022-01-15', status: 'draft', source: 'survey', methodVersion: 'v1' },
    { ...good, supersedes: 'a', reason: 'recount', recordedAt: '2022-02-01T10:00:00+02:00' },
    { indicator: 'ready', period, groups: { age: 'child' }, numerator: 3, denominator: 4 },
    { indicator: 'ready', period: { start: '2022-01-01', end: '2022-12-31' }, mean: 0.25, n: 8 },
    { indicator: 'ready', period: { start: '2023-01-01', end: '2023-12-31' }, missing: 'pending' },
  ]

  test('come back as they were written', () => {
    expect([...ObservationTable.from(rows, record).observations()]).toEqual(rows)
  })

  test('stream in from an async source', async () => {
    async function* source() {
      yield* rows
    }
    const table = await ObservationTable.fromAsync(source(), record)
    expect([...table.observations()]).toEqual(rows)
  })

  test('an error of the source is passed on', async () => {
    // biome-ignore lint/correctness/useYield: fails before the first row
    async function* broken(): AsyncGenerator<ObservationInput> {
      throw new Error('the line is cut')
    }
    await expect(ObservationTable.fromAsync(broken(), record)).rejects.toThrow('the line is cut')
  })

  test('more codes than a byte or two holds', () => {
    const many = Array.from({ length: 70_000 }, (_, day) => {
      const start = new Date(day * 86_400_000).toISOString().slice(0, 10)
      return { indicator: 'ready', period: { start, end: start }, value: (day % 100) / 100 }
    })
    const table = ObservationTable.from(many, record)
    expect([table.length, table.observation(69_999), table.observation(300)]).toEqual([70_000, many[69_999], many[300]])
  })
})

describe('a text of CSV', () => {
  const csv = 'indicator,partner,period,age,value\nready,north,2021,,0.5\nready,north,2022,child,0.75\n'
  const rows = [
    good,
    { ...good, period: { start: '2022-01-01', end: '2022-12-31' }, groups: { age: 'child' }, value: 0.75 },
  ]

  async function* inPieces(...pieces: readonly (string | Uint8Array)[]) {
    yield* pieces
  }

  test('gives the same table as its rows, whole, in bytes, in pieces or as they come in', async () => {
    const bytes = new TextEncoder().encode(csv)
    const halves = [csv.slice(0, 50), bytes.subarray(50)]
    const tables = [
      ObservationTable.fromCsv(csv, record),
      ObservationTable.fromCsv(bytes, record),
      ObservationTable.fromCsv(halves, record),
      await ObservationTable.fromCsvAsync(inPieces(...halves), record),
    ]
    for (const table of tables) expect([...table.observations()]).toEqual(rows)
  })

  test('throws all its issues together', async () => {
    const bad = `${csv}ready,nobody,2021,,0.5\nready,north,2022,child,1\nready,north,2021-13,,half`
    const issues = [
      'observation/unknown-reference at 2.partner',
      'observation/duplicate at 3',
      'input/wrong-type at 4.value',
      'input/invalid-value at 4.period',
    ]
    const told = (result: TableResult) =>
      result.success ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join('.')}`).sort()
    expect(told(ObservationTable.safeFromCsv(bad, record))).toEqual([...issues].sort())
    expect(told(await ObservationTable.safeFromCsvAsync(inPieces(bad), record))).toEqual([...issues].sort())
    expect(() => ObservationTable.fromCsv(bad, record)).toThrow('The observations have 4 issues')
    await expect(ObservationTable.fromCsvAsync(inPieces(bad), record)).rejects.toThrow('The observations have 4 issues')
  })

  test('with blank rows gives a table that counts its rows without them', () => {
    const table = ObservationTable.fromCsv(csv.replaceAll('\n', '\n\n'), record)
    expect([...table.observations()]).toEqual(rows)
    expect([
      ...table.append([{ ...good, period: { start: '2023-01-01', end: '2023-12-31' } }]).observations(),
    ]).toHaveLength(3)
  })

  test('of which nearly all is wrong stops the reading', () => {
    let read = 0
    function* endless() {
      yield csv
      for (;;) {
        read += 1
        yield 'x,x,x,x,x\n'.repeat(1000)
      }
    }
    const result = ObservationTable.safeFromCsv(endless(), record)
    expect(result.success ? undefined : result.issues.at(-1)?.code).toBe('input/too-many-issues')
    expect(read).toBeLessThan(MOST_ISSUES / 1000 + 2)
  })
})

describe('loading', () => {
  const many = 40_000
  function* days() {
    for (let day = 0; day < many; day += 1) {
      const start = new Date(day * 86_400_000).toISOString().slice(0, 10)
      yield { indicator: 'ready', period: { start, end: start }, value: 0.5 }
    }
  }
  function* lines() {
    yield 'indicator,period,value\n'
    for (const { indicator, period, value } of days()) yield `${indicator},${period.start},${value}\n`
  }
  async function* later<Item>(items: Iterable<Item>) {
    yield* items
  }
  const progress = () => {
    const told: number[] = []
    return { told, onProgress: (rows: number) => told.push(rows) }
  }

  test('tells how many rows there are so far, and in the end', async () => {
    const [rows, asyncRows, csv, asyncCsv] = [progress(), progress(), progress(), progress()]
    ObservationTable.from(days(), record, rows)
    await ObservationTable.fromAsync(later(days()), record, asyncRows)
    ObservationTable.fromCsv(lines(), record, csv)
    await ObservationTable.fromCsvAsync(later(lines()), record, asyncCsv)
    for (const { told } of [rows, asyncRows, csv, asyncCsv]) expect(told).toEqual([16_384, 32_768, 40_000])
  })

  test('is given up when the signal is aborted, and closes its source', async () => {
    for (const load of ['rows', 'csv'] as const) {
      const controller = new AbortController()
      let isClosed = false
      async function* source() {
        try {
          yield* load === 'rows' ? days() : lines()
        } finally {
          isClosed = true
        }
      }
      const options = {
        signal: controller.signal,
        onProgress: () => controller.abort(new Error('no longer wanted')),
      }
      const loading =
        load === 'rows'
          ? ObservationTable.fromAsync(source() as AsyncIterable<ObservationInput>, record, options)
          : ObservationTable.fromCsvAsync(source() as AsyncIterable<string>, record, options)
      await expect(loading).rejects.toThrow('no longer wanted')
      expect(isClosed).toBe(true)
    }
  })

  test('does not begin once the signal is aborted', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    const never = { [Symbol.asyncIterator]: () => expect.unreachable() }
    await expect(ObservationTable.fromAsync(never, record, { signal })).rejects.toThrow('too late')
    await expect(ObservationTable.fromCsvAsync(never, record, { signal })).rejects.toThrow('too late')
  })
})
