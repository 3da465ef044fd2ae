// The period ids of DHIS2, as the server and as its web applications write them.
import { type CalendarCell, type CalendarGrid, calendarGrid, cellOfPlace } from '../calendar/calendar-grid.ts'
import type { CalendarConventions, CalendarUnit } from '../calendar/calendar-unit.ts'
import { dayNumber, fourDigits, plainDateOf } from '../day-number.ts'
import { adjacentCalendarPeriods, calendarPeriodOf, calendarPeriodsOfYear, type Period } from '../period.ts'
import type { PlainDate } from '../plain-date.ts'
import { clientPeriodTypes, type PeriodTypeRules, serverPeriodTypes } from './dhis2-period-types.ts'
import { type PeriodReader, periodReader, unwritable } from './period-notation.ts'

/** A period and its id. */
export interface Dhis2Period extends Period {
  readonly id: string
}

/** The period ids of DHIS2 in one of its two dialects. */
export interface Dhis2PeriodIds<Type extends string> extends PeriodReader {
  /** The period types. */
  readonly types: readonly Type[]
  /** The calendar unit a type is, and the conventions it follows. */
  readonly calendarOf: (type: Type) => { readonly unit: CalendarUnit; readonly conventions: CalendarConventions }
  /** The type that an id looks like, whether or not there is such a period; `undefined` for what is no id. */
  readonly typeOf: (id: string) => Type | undefined
  /**
   * The id of a period; the type is needed only to write a week on its own as the 27th pair of weeks.
   * @throws {@link CollectiveImpactError} `foundation/invalid-period` where it is no period of the type, or of any
   */
  readonly format: (period: Period, type?: Type) => string
  /** The period of a type that holds a day. */
  readonly periodAt: (date: PlainDate, type: Type) => Dhis2Period
  /**
   * The periods next to that of an id, in the order of time: as many after it as `steps` says, or before it where that
   * is negative.
   * @throws {@link CollectiveImpactError} `foundation/invalid-period`
   */
  readonly adjacent: (id: string, steps: number) => readonly Dhis2Period[]
  /** The periods that DHIS2 lists for a year, in the order of time: of two weeks at most 26. */
  readonly periodsOfYear: (year: number, type: Type) => readonly Dhis2Period[]
}

/** A period type of the server. `TwoYearly`, which has no ids, is not among them. */
export type Dhis2PeriodType = keyof typeof serverPeriodTypes

/**
 * The period ids of the DHIS2 server: `2004`, `2004S1`, `2004Q1`, `2004NovQ1`, `200401B`, `200403`, `2004BiW3`, `2004W10`,
 * `2004WedW10`, `20040315`, `2004April`, and so on. Weeks may be padded to two digits, and days and months written as in
 * ISO 8601. Of November the server calls a period by the year it ends in: `2015NovS1` begins in November 2014.
 *
 * In a year of 53 weeks `BiW27` is its last week, so that no day counts twice; the server gives it a second week, which
 * is also the first of the next year.
 *
 * @example
 * ```ts
 * import { dhis2PeriodIds } from '@collective-impact/core'
 *
 * dhis2PeriodIds.parse('2004April') // => { start: '2004-04-01', end: '2005-03-31' }
 * dhis2PeriodIds.typeOf('2004W10') // => 'Weekly'
 * dhis2PeriodIds.format({ start: '2004-01-01', end: '2004-02-29' }) // => '200401B'
 * ```
 */
export const dhis2PeriodIds: Dhis2PeriodIds<Dhis2PeriodType> = periodIds(serverPeriodTypes, (id) =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(id) ? id.replaceAll('-', '') : id.replace(/W0(\d)$/, 'W$1'),
)

/**
 * The period ids of the web applications of DHIS2, which know more start months than the server, write
 * `2014NovemberS1` where the server has `2015NovS1`, and call every period by the year it begins in: `2014Nov` begins
 * in November 2014, for the server in November 2013.
 *
 * @example
 * ```ts
 * import { dhis2ClientPeriodIds, dhis2PeriodIds } from '@collective-impact/core'
 *
 * dhis2ClientPeriodIds.parse('2014NovemberS1') // => { start: '2014-11-01', end: '2015-04-30' }
 * dhis2PeriodIds.format(dhis2ClientPeriodIds.parse('2014NovemberS1')) // => '2015NovS1'
 * ```
 */
export const dhis2ClientPeriodIds: Dhis2PeriodIds<keyof typeof clientPeriodTypes> = periodIds(
  clientPeriodTypes,
  (id) => id,
)

/** A type with all that its ids need. */
interface IdRules<Type extends string> extends PeriodTypeRules {
  readonly type: Type
  readonly form: RegExp
  readonly grid: CalendarGrid
}

function periodIds<Type extends string>(
  types: Readonly<Record<Type, PeriodTypeRules>>,
  canonical: (id: string) => string,
): Dhis2PeriodIds<Type> {
  const names = Object.keys(types) as Type[]
  const all = names.map((type) => ({ type, ...types[type], form: formOf(types[type]), grid: gridOf(types[type]) }))
  const find = (id: string) => all.find(({ form }) => form.test(canonical(id)))
  const { parse, safeParse } = periodReader({
    name: 'a period id of DHIS2',
    examples: '2004, 2004S1, 2004Q1, 200403, 2004W10, 20040315 or 2004April',
    read: (id) => {
      const rules = find(id)
      return rules && readId(canonical(id), rules)
    },
  })
  const withId = (period: Period, type: Type): Dhis2Period => ({
    id: format(period, type),
    start: period.start,
    end: period.end,
  })
  const format = (period: Period, type?: Type): string => {
    const [first, last] = [dayNumber(period.start), dayNumber(period.end)]
    for (const rules of all) {
      if (type !== undefined && rules.type !== type) continue
      const cell = rules.grid.cellAt(first)
      if (cell.first === first && cell.last === last) return writeId(cell, rules)
    }
    throw unwritable(period, `a period id of DHIS2${type === undefined ? '' : ` of the type ${type}`}`)
  }
  return {
    types: names,
    calendarOf: (type) => ({ unit: types[type].unit, conventions: types[type].conventions }),
    typeOf: (id) => find(id)?.type,
    parse,
    safeParse,
    format,
    periodAt: (date, type) => withId(calendarPeriodOf(date, types[type].unit, types[type].conventions), type),
    adjacent(id, steps) {
      const period = parse(id)
      const rules = find(id)
      if (rules === undefined) return []
      const periods = adjacentCalendarPeriods(period, steps, rules.unit, rules.conventions)
      return periods.map((adjacent) => withId(adjacent, rules.type))
    },
    periodsOfYear: (year, type) =>
      calendarPeriodsOfYear(year, types[type].unit, types[type].conventions)
        .slice(0, types[type].listed)
        .map((period) => withId(period, type)),
  }
}

function gridOf({ unit, conventions }: PeriodTypeRules): CalendarGrid {
  return calendarGrid(unit, conventions)
}

function formOf({ before, digits, after }: PeriodTypeRules): RegExp {
  const ordinal = before.endsWith('W') ? '[1-9]\\d?' : `\\d{${digits}}`
  return new RegExp(`^(\\d{4})${before}(${ordinal})${after}$`)
}

function readId(id: string, { form, grid, unit }: IdRules<string>): Period | undefined {
  const [, year = '', ordinal = ''] = form.exec(id) ?? []
  if (unit === 'day') {
    const day = plainDateOf(dayNumber(`${year}-${ordinal.slice(0, 2)}-${ordinal.slice(2)}`))
    return { start: day, end: day }
  }
  const cell = cellOfPlace(grid, Number(year), ordinal === '' ? 1 : Number(ordinal))
  return cell && { start: plainDateOf(cell.first), end: plainDateOf(cell.last) }
}

function writeId(cell: CalendarCell, { unit, before, digits, after }: IdRules<string>): string {
  if (unit === 'day') return plainDateOf(cell.first).replaceAll('-', '')
  const ordinal = digits === 0 ? '' : String(cell.ordinal).padStart(digits, '0')
  return `${fourDigits(cell.year)}${before}${ordinal}${after}`
}
