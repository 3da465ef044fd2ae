import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../foundation/issue.ts'
import { calendarConventionsOf } from '../../initiative/calendar-conventions.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { RecordLookup } from '../record-lookup.ts'
import type { RowColumns } from '../row-columns.ts'
import { Segment } from '../segment.ts'
import { TableBuilder } from '../table-builder.ts'
import { checkRecord } from './check-record.ts'
import { readLayout } from './csv-layout.ts'
import { CsvLoader, type CsvPiece } from './csv-loader.ts'
import { CsvRecords } from './csv-records.ts'
import { Utf8Decoder } from './utf-8.ts'

const combine = { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'mean' } as const
const categories = (...codes: readonly string[]) => codes.map((code) => ({ code, name: code }))
const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River', fiscalYearStartMonth: 7 },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'north-west', name: 'North-west', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  places: [{ id: 'town', name: 'Town', kind: 'city' }],
  sharedMeasurement: {
    dimensions: [
      { id: 'age', name: 'Age', exclusive: true, categories: categories('child', 'adult') },
      { id: 'sex', name: 'Sex', exclusive: true, categories: categories('f', 'm') },
    ],
    indicators: [
      {
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share' },
        direction: 'increase',
        kind: 'ratio',
        dimensions: ['age', 'sex'],
        methodVersions: [{ version: 'v1', description: 'first' }],
        combine,
      },
      {
        id: 'people',
        name: 'People',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        dimensions: ['age'],
        combine,
      },
    ],
  },
})

interface Loaded {
  readonly issues: readonly Issue[]
  readonly columns: RowColumns
}

function load(...pieces: readonly CsvPiece[]): Loaded {
  const builder = new TableBuilder(record)
  const loader = new CsvLoader(builder, record)
  for (const piece of pieces) loader.take(piece)
  loader.end()
  return { issues: builder.issues, columns: builder.finish() }
}

/** The same without any shortcut: every record by itself, as the schema sees it. */
function loadOneByOne(csv: Uint8Array): Loaded {
  const builder = new TableBuilder(record)
  const decoder = new Utf8Decoder()
  const records = new CsvRecords()
  records.add(csv)
  records.end()
  const layout = readLayout(records, RecordLookup.of(record), decoder)
  if (layout === undefined) throw new Error('there is no first record')
  for (;;) {
    const cells = records.hasMore ? records.next(layout.delimiter) : undefined
    if (cells === undefined) return { issues: builder.issues, columns: builder.finish() }
    checkRecord(cells, layout.columns, builder, decoder, calendarConventionsOf(record))
  }
}

function observationsOf({ columns }: Loaded): readonly object[] {
  const segment = new Segment(columns, new Map(), 0)
  return Array.from({ length: columns.length }, (_, row) => segment.observation(row))
}

const told = ({ issues }: Loaded) => issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
const HEADER = 'indicator,partner,period,age,value\n'

describe('the bytes of CSV', () => {
  const cell = (...good: readonly string[]) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...good) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', ' ', 'x', '"', 'a"b', '""', '"a""b"', '"a\nb"', '"a', '"a"b', 'é', '1,5', '-0'),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    )
  const columns = {
    indicator: cell('ready', 'people', '"ready"'),
    partner: cell('north', 'north-west', 'south', ''),
    place: cell('town', ''),
    periodStart: cell('2021-01-01', '"2021-01-01"', '2021-02-01'),
    periodEnd: cell('2021-12-31', '2021-02-28'),
    age: cell('child', 'adult', '', '"child"'),
    'dimension:sex': cell('f', 'm', '', ''),
    value: cell('0.5', '1', '', '0.123456789012345678', '-3', '"0.25"', '1e-3'),
    numerator: cell('', '', '', '3'),
    denominator: cell('', '', '', '4', '0'),
    missing: cell('', '', '', 'pending'),
    methodVersion: cell('v1', '', ' v1'),
    status: cell('', 'draft', 'approved'),
    recordedAt: cell('', '2022-01-15', '2022-02-01T10:00:00Z'),
    id: cell('', 'a', 'b'),
    source: cell('', 'survey', '😀', '"a, b"', '"say ""yes"""'),
    reason: cell('', 'recount'),
  }
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const files = fc.record({
    names: fc
      .shuffledSubarray(names, { minLength: names.length - 4 })
      .filter((some) =>
        ['indicator', 'periodStart', 'periodEnd', 'value'].every((name) => some.some((one) => one === name)),
      ),
    rows: fc.array(fc.record(columns), { minLength: 1, maxLength: 8 }),
    order: fc.array(fc.nat(7), { maxLength: 30 }),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    lastLineEnd: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t'),
    mark: fc.constantFrom('', '\ufeff'),
    cuts: fc.array(fc.nat(3000), { maxLength: 8 }),
  })

  test('give what the schema makes of every record by itself, wherever they are cut', () => {
    fc.assert(
      fc.property(files, ({ names: header, rows, order, lineEnd, lastLineEnd, delimiter, mark, cuts }) => {
        const lines = order.map((row) => header.map((name) => rows[row % rows.length]?.[name]).join(delimiter))
        const text = mark + [header.join(delimiter), ...lines].join(lineEnd) + (lastLineEnd ? lineEnd : '')
        const bytes = new TextEncoder().encode(text)
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((end, piece) => bytes.subarray(places[piece], end))
        const expected = loadOneByOne(bytes)
        const units = text.split('')
        const lineEnds = text.split(/(?<=[\r\n])/)
        for (const loaded of [load(...pieces), load(bytes), load(text), load(...units), load(...lineEnds)]) {
          expect(loaded.issues).toEqual(expected.issues)
          expect(loaded.columns.positions).toEqual(expected.columns.positions)
          expect(observationsOf(loaded)).toEqual(observationsOf(expected))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('of a long file are those of its rows, in the order of the rows', () => {
    const partners = ['north', 'south', 'north-west', '', '"north"']
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      const partner = partners[Math.floor(row / 7) % partners.length] as string
      return { partner, value: row / 20_000, line: `ready,${partner},2011,child,${row / 20_000},,` }
    })
    const text = `indicator,partner,period,age,value,source,dimension:sex\n${rows.map(({ line }) => line).join('\n')}`
    const { issues, columns } = load(text)
    expect(issues).toEqual([])
    expect(Array.from(columns.first)).toEqual(rows.map(({ value }) => value))
    expect(Array.from(columns.partner, (code) => columns.partners.decode(code) ?? '')).toEqual(
      rows.map(({ partner }) => partner.replaceAll('"', '')),
    )
  })

  test.each([
    [54, 65_536, 1024],
    [200, 64, 327],
  ])(
    'are not taken for those before them that lay in their place: %d bytes a row, cut at %d',
    (size, start, change) => {
      const header = 'indicator,partner,period,age,value,source\n'
      const partners = Array.from({ length: 3000 }, (_, row) => (row < change ? 'north' : 'south'))
      const lines = partners.map((partner, row) => {
        const length = row === 0 ? 2 * size - header.length : size
        return `${`ready,${partner},2011,child,0.5,`.padEnd(length - 1, 'x')}\n`
      })
      const text = header + lines.join('')
      const { issues, columns } = load(text.slice(0, start), text.slice(start))
      expect(issues).toEqual([])
      expect(Array.from(columns.partner, (code) => columns.partners.decode(code))).toEqual(partners)
    },
  )

  test('are not those that lie behind what has come in so far', () => {
    const header = 'indicator,partner,period,age,value,"source"\n'
    const sources = Array.from({ length: 10_000 }, (_, row) =>
      `${row}`.padStart(64 - 30 - (row === 0 ? header.length - 64 : 0), 'x'),
    )
    const text = header + sources.map((source) => `ready,north,2011,child,0.5,"${source}"\n`).join('')
    const { issues, columns } = load(text.slice(0, 104), text.slice(104))
    expect(issues).toEqual([])
    expect(Array.from(columns.source, (code) => columns.sources.decode(code))).toEqual(sources)
  })
})

describe('what is wrong is told of its row and column', () => {
  test.each<[string, string, readonly string[]]>([
    ['an unknown partner', 'ready,nobody,2011,,0.5', ['observation/unknown-reference at 0.partner']],
    ['no indicator', ',north,2011,,0.5', ['input/missing at 0.indicator']],
    ['no period', 'ready,north,,,0.5', ['input/missing at 0.period']],
    ['a period that is none', 'ready,north,2011-13,,0.5', ['input/invalid-value at 0.period']],
    ['an unknown category', 'ready,north,2011,baby,0.5', ['observation/unknown-reference at 0.age']],
    ['no value', 'ready,north,2011,,', ['observation/value at 0']],
    ['a decimal comma', 'ready,north,2011,,"0,5"', ['input/wrong-type at 0.value']],
    ['a number that is infinite', 'ready,north,2011,,1e999', ['input/invalid-value at 0.value']],
    ['percent', 'ready,north,2011,,50', ['observation/out-of-limits at 0.value']],
    ['several things', 'x,,2011-13,,y', ['input/wrong-type at 0.value', 'input/invalid-value at 0.period']],
    ['too few cells', 'ready,north,2011,0.5', ['input/not-csv at 0']],
    ['too many cells', 'ready,north,2011,,0.5,', ['input/not-csv at 0']],
    ['a quote in the middle', 'ready,no"rth,2011,,0.5', ['input/not-csv at 0.partner']],
    ['more after a quote', 'ready,"north"ern,2011,,0.5', ['input/not-csv at 0.partner']],
    ['a quote without an end', 'ready,"north,2011,,0.5', ['input/not-csv at 0.partner']],
  ])('%s', (_, line, issues) => {
    expect(told(load(HEADER + line)).sort()).toEqual([...issues].sort())
  })

  test('in words of cells, not of rows', () => {
    const { issues } = load(`${HEADER}ready,north,2011-13,,half\n`)
    expect(issues.map(({ message }) => message).sort()).toEqual([
      '"2011-13" is not a period; write 2011, 2011-Q3, 2011-H2, 2011-09, 2011-W39, 2011-09-30 or 2011-07-01/2011-09-30',
      'expected a decimal number, found "half"',
    ])
  })

  test.each<[string, string, readonly string[]]>([
    [
      'a record in two lines',
      '0.5,2011,child,ready,north\n0.5,2011,\nready,north',
      ['input/not-csv at 1', 'input/not-csv at 2'],
    ],
    [
      'more after the last cell',
      '0.5,2011,,ready,north\n1,2011,,ready,northern',
      ['observation/unknown-reference at 1.partner'],
    ],
    [
      'line breaks in the last cell',
      '1,2011,,ready,"north"\n1,2012,,ready,"north"\n1,2013,,ready,"north\n\n"',
      ['input/invalid-value at 2.partner'],
    ],
    ['more after the last quote', '0.5,2011,,ready,"north"\n1,2011,,ready,"north"ern', ['input/not-csv at 1.partner']],
  ])('%s', (_, lines, issues) => {
    expect(told(load(`value,period,age,indicator,partner\n${lines}`))).toEqual(issues)
  })

  test('of a record that breaks off where the one before goes on', () => {
    const lines = 'ready,north,2011,child,0.5\nready,north\n2012,child,0.5\n'
    expect(told(load(HEADER + lines))).toEqual(['input/not-csv at 1', 'input/not-csv at 2'])
  })

  test('of a period in two columns', () => {
    const rows = ['ready,2021-02-30,2021-12-31,1', 'ready,2021-12-31,2021-01-01,1', 'ready,,2021-01-01,1']
    expect(told(load(`indicator,periodStart,periodEnd,value\n${rows.join('\n')}`))).toEqual([
      'input/invalid-value at 0.periodStart',
      'observation/date-order at 1.periodEnd',
      'input/missing at 2.periodStart',
    ])
  })

  test('of a dimension under the name its column goes by', () => {
    const header = 'indicator,period,dimension:age,value\n'
    expect(told(load(`${header}ready,2011,baby,1`))).toEqual(['observation/unknown-reference at 0.dimension:age'])
  })

  test('counting blank rows, as a spreadsheet does', () => {
    const lines = ['', 'ready,north,2011,,0.5', ',,,,', '', 'ready,nobody,2011,,0.5', 'ready,north,2012,,0.5', '', '']
    const { issues, columns } = load(HEADER + lines.join('\n'))
    expect(told({ issues, columns })).toEqual(['observation/unknown-reference at 4.partner'])
    expect(columns.positions).toEqual(Uint32Array.of(1, 5))
  })

  test('bytes that are not UTF-8', () => {
    const latin1 = Uint8Array.from(`${HEADER}ready,n\u00f6rth,2011,,0.5`, (character) => character.charCodeAt(0))
    expect(told(load(latin1))).toEqual(['input/not-csv at 0.partner'])
  })

  test('a record without an end stops the reading', () => {
    const endless = `${HEADER}ready,"${'x'.repeat(3_000_000)}`
    expect(told(load(endless))).toEqual(['input/not-csv at 0'])
  })
})

describe('the first record', () => {
  test.each<[string, readonly string[]]>([
    ['', ['input/not-csv at header']],
    ['\ufeff', ['input/not-csv at header']],
    ['indicator,period,value,colour', ['input/unknown-field at header.colour']],
    ['indicator,period,value,__proto__', ['input/unknown-field at header.__proto__']],
    ['indicator,period,value,groups', ['input/unknown-field at header.groups']],
    ['indicator,period,value,dimension:height', ['observation/unknown-reference at header.dimension:height']],
    ['indicator,period,value,value', ['input/invalid-value at header.value']],
    ['indicator,period,value,age,dimension:age', ['input/invalid-value at header.dimension:age']],
    ['period,value', ['input/missing at header.indicator']],
    ['indicator,value', ['input/missing at header.period']],
    ['indicator,periodStart,value', ['input/missing at header.periodEnd']],
    [
      'indicator,period,periodEnd,value',
      ['input/invalid-value at header.period', 'input/missing at header.periodStart'],
    ],
    ['indicator,period', ['input/missing at header.value']],
    ['indicator,per"iod,value', ['input/not-csv at header.1']],
  ])('%j', (header, issues) => {
    expect(told(load(header))).toEqual(issues)
  })

  test('that is wrong is all that is told', () => {
    expect(told(load('indicator,period\nready,never'))).toEqual(['input/missing at header.value'])
  })

  test('that is all there is makes an empty table', () => {
    expect(load(HEADER)).toMatchObject({ issues: [], columns: { length: 0 } })
  })

  test('uses the calendar of the initiative', () => {
    const { columns } = load(`${HEADER}ready,,2011/12,,0.5`)
    expect(columns.periodValues.at(-1)).toEqual({ start: '2011-07-01', end: '2012-06-30' })
  })
})
