// A million monthly counts, summed by indicator and quarter.
import { aggregate, ObservationTable, parseInitiative } from '@collective-impact/core'
import { op, table } from 'arquero'
import type { Benchmark, Result } from './benchmark.ts'

const INDICATORS = 42
const PARTNERS = 250
const YEARS = 8
const MONTHS = YEARS * 12
const QUARTERS = YEARS * 4
const FIRST_YEAR = 2010
const AS_OF = '2017-12-31'

const indicatorId = (indicator: number) => `indicator-${indicator}`
const partnerId = (partner: number) => `partner-${partner}`
const twoDigits = (number: number) => String(number).padStart(2, '0')
const cellName = (indicator: number, quarter: number) =>
  `${indicatorId(indicator)} ${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`

function periodOf(month: number) {
  const year = FIRST_YEAR + Math.floor(month / 12)
  const days = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  const yearAndMonth = `${year}-${twoDigits((month % 12) + 1)}`
  return { start: `${yearAndMonth}-01`, end: `${yearAndMonth}-${days}` }
}

/** Whole numbers, so that every order of adding gives the same sum. */
function generateColumns() {
  const length = INDICATORS * PARTNERS * MONTHS
  const indicator = new Uint16Array(length)
  const quarter = new Uint16Array(length)
  const value = new Float64Array(length)
  for (let row = 0; row < length; row += 1) {
    indicator[row] = row % INDICATORS
    quarter[row] = Math.floor((Math.floor(row / INDICATORS) % MONTHS) / 3)
    value[row] = (row * 7919) % 1009
  }
  return { indicator, quarter, value }
}

function* generateRows(values: Float64Array) {
  const periods = Array.from({ length: MONTHS }, (_, month) => periodOf(month))
  for (const [row, value] of values.entries()) {
    const month = Math.floor(row / INDICATORS)
    yield {
      indicator: indicatorId(row % INDICATORS),
      partner: partnerId(Math.floor(month / MONTHS)),
      period: periods[month % MONTHS] as { start: string; end: string },
      value,
    }
  }
}

function createRecord() {
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'monthly-counts', name: 'Monthly counts' },
    partners: Array.from({ length: PARTNERS }, (_, partner) => ({
      id: partnerId(partner),
      name: partnerId(partner),
      sector: 'nonprofit',
    })),
    sharedMeasurement: {
      indicators: Array.from({ length: INDICATORS }, (_, indicator) => ({
        id: indicatorId(indicator),
        name: indicatorId(indicator),
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        frequency: 'monthly',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
      })),
    },
  })
}

function loopOverColumns({ indicator, quarter, value }: ReturnType<typeof generateColumns>): Result {
  const sums = new Float64Array(INDICATORS * QUARTERS)
  for (let row = 0; row < value.length; row += 1) {
    const cell = (indicator[row] as number) * QUARTERS + (quarter[row] as number)
    sums[cell] = (sums[cell] as number) + (value[row] as number)
  }
  return new Map(Array.from(sums, (sum, cell) => [cellName(Math.floor(cell / QUARTERS), cell % QUARTERS), sum]))
}

export const benchmark: Benchmark = {
  title: `Sum ${(INDICATORS * PARTNERS * MONTHS).toLocaleString('en')} monthly counts by indicator and quarter`,
  fairness:
    'The loop and Arquero group ready-made codes and add. `aggregate` also finds the quarter of each period, checks who ' +
    'was expected to report, follows restatements, and gives every sum its basis.',
  prepare() {
    const columns = generateColumns()
    const record = createRecord()
    const observations = ObservationTable.from(generateRows(columns.value), record)
    const frame = table({ indicator: columns.indicator, quarter: columns.quarter, value: columns.value })
    return [
      { name: 'plain loop', run: () => loopOverColumns(columns) },
      {
        name: 'Arquero 7.2.1',
        run() {
          const rolled = frame.groupby('indicator', 'quarter').rollup({ sum: op.sum('value') })
          const [indicators, quarters] = [rolled.array('indicator'), rolled.array('quarter')]
          const named = Array.from(
            rolled.array('sum'),
            (sum, row) => [cellName(indicators[row], quarters[row]), sum] as const,
          )
          return new Map(named)
        },
      },
      {
        name: 'aggregate',
        run() {
          const cells = record.sharedMeasurement?.indicators?.flatMap(({ id }) => {
            const query = { indicator: id, by: ['quarter'], asOf: AS_OF } as const
            return aggregate(record, observations, query).cells.map(
              ({ key, measured }) =>
                [`${id} ${key.period?.label}`, measured.kind === 'observed' ? measured.value : Number.NaN] as const,
            )
          })
          return new Map(cells)
        },
      },
    ]
  },
}
