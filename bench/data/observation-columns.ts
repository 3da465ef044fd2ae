// Made-up monthly reports, the same for the same size: every partner reports some of the indicators, for every
// combination of two exclusive dimensions, and misses a month now and then.
import { random } from './random.ts'
import type { Size } from './size.ts'

export const GENDERS = ['female', 'male'] as const
export const AGES = ['under-18', '18-29', '30-44', '45-64', '65-plus'] as const
const GROUPS = GENDERS.length * AGES.length

/** Codes and numbers, one of each an observation, in the order the reports come in: month by month. */
export interface ObservationColumns {
  readonly length: number
  readonly indicator: Uint16Array
  readonly partner: Uint16Array
  readonly month: Uint16Array
  readonly gender: Uint8Array
  readonly age: Uint8Array
  /** Whole numbers, so that every order of adding gives the same sum. */
  readonly numerator: Float64Array
  readonly denominator: Float64Array
}

/** All of them at once. */
export function observationColumns(size: Size): ObservationColumns {
  const all = columnsFor(size.rows)
  let row = 0
  for (const month of monthlyColumns(size)) {
    for (const [name, column] of Object.entries(all)) {
      if (typeof column !== 'number') column.set(month[name as Exclude<keyof ObservationColumns, 'length'>], row)
    }
    row += month.length
  }
  return all
}

/** Month after month, none kept. */
export function* monthlyColumns(size: Size): Generator<ObservationColumns> {
  const reports = reportsOf(size)
  const next = random(2011)
  for (let month = 0; month < size.months; month += 1) yield columnsOfMonth(size, reports, month, next)
}

function columnsFor(length: number): ObservationColumns {
  return {
    length,
    indicator: new Uint16Array(length),
    partner: new Uint16Array(length),
    month: new Uint16Array(length),
    gender: new Uint8Array(length),
    age: new Uint8Array(length),
    numerator: new Float64Array(length),
    denominator: new Float64Array(length),
  }
}

function columnsOfMonth(
  { partners, indicators, months }: Size,
  reports: Uint8Array,
  month: number,
  next: () => number,
): ObservationColumns {
  const reported = Array.from({ length: partners * indicators }, (_, pair) => pair).filter(
    (pair) => reports[pair * months + month] === 1,
  )
  const columns = columnsFor(reported.length * GROUPS)
  columns.month.fill(month)
  let row = 0
  for (const pair of reported) {
    for (let group = 0; group < GROUPS; group += 1) {
      columns.indicator[row] = pair % indicators
      columns.partner[row] = Math.floor(pair / indicators)
      columns.gender[row] = Math.floor(group / AGES.length)
      columns.age[row] = group % AGES.length
      const denominator = 20 + Math.floor(next() * 2000)
      columns.denominator[row] = denominator
      columns.numerator[row] = Math.floor(next() * (denominator + 1))
      row += 1
    }
  }
  return columns
}

/** Whether a partner reports an indicator in a month, so that there are as many rows as are wanted. */
function reportsOf({ rows, partners, indicators, months }: Size): Uint8Array {
  if (rows % GROUPS !== 0) throw new RangeError(`the number of rows has to be a multiple of ${GROUPS}`)
  const reports = new Uint8Array(partners * indicators * months)
  const next = random(1999)
  for (let partner = 0; partner < partners; partner += 1) {
    const until = (last: number) => Math.floor((rows / GROUPS) * (last / partners))
    let wanted = until(partner + 1) - until(partner)
    const first = Math.floor(next() * indicators)
    for (let rank = 0; rank < indicators && wanted > 0; rank += 1) {
      const indicator = (first + rank) % indicators
      for (let month = 0; month < months && wanted > 0; month += 1) {
        if (next() < 0.02) continue
        reports[(partner * indicators + indicator) * months + month] = 1
        wanted -= 1
      }
    }
    if (wanted > 0) throw new RangeError('so many rows need more partners, indicators or months')
  }
  return reports
}
