// What a formula reads for each number that is asked for: its inputs' own numbers, of the days each term means.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { Period } from '../../foundation/period.ts'
import type { Cell, CellKey } from '../cell.ts'
import type { FormulaTerm } from '../formula-engine.ts'
import { type Measured, missing, type Selection } from '../measured.ts'
import type { By, Plan } from '../query.ts'
import { isDisaggregatedBy } from './formula-inputs.ts'
import { termPeriod } from './term-period.ts'

/** An input of a formula, read for one number. */
export interface Reading {
  readonly term: FormulaTerm
  readonly indicator: Indicator
  readonly measured: Measured
  /** Which observations it stands for; absent where the term means no days. */
  readonly selection?: Selection
}

/** Gives the cells of an indicator, cut and limited as said and otherwise as the plan asks. */
export type CellsOf = (
  indicator: string,
  cut: { readonly by: readonly By[]; readonly period: Period | undefined },
) => readonly Cell[]

/** Gives what a term is in the number of a key. */
export type Reader = (key: CellKey) => Reading

/** The axes of a plan but time, as a query names them. */
export function otherAxes(plan: Plan): readonly By[] {
  return [
    ...(plan.byPartner ? (['partner'] as const) : []),
    ...(plan.byPlace ? (['place'] as const) : []),
    ...plan.byDimensions.map((id) => `dimension:${id}` as const),
  ]
}

/** The dimension that a plan asks for and an indicator does not have. */
export function lackingDimension({ lookup, byDimensions, query }: Plan, indicator: Indicator): string | undefined {
  const asked = [...byDimensions, ...Object.keys(query.groups ?? {})]
  return asked.find((id) => !isDisaggregatedBy(lookup, indicator, id))
}

/** Reads a term for any number of a plan. Numbers are fetched for all partners, places and groups at once. */
export function readerOf(plan: Plan, term: FormulaTerm, indicator: Indicator, cellsOf: CellsOf): Reader {
  const lacking = lackingDimension(plan, indicator)
  if (lacking !== undefined) {
    const remark = `${indicator.id} is not disaggregated by ${lacking}`
    return (key) => ({
      term,
      indicator,
      ...nothing(plan, indicator, key, periodOf(plan, key), 'not-collected', remark),
    })
  }
  const { calendarUnit } = plan
  const cut = calendarUnit === undefined ? undefined : [calendarUnit, ...otherAxes(plan)]
  const isSame = term.time.kind === 'same-period'
  const inCalendar = cut === undefined || term.time.kind === 'year-to-date' ? undefined : cut
  const byPeriod = new Map<string, ReadonlyMap<string, Measured>>()
  return (key) => {
    const asked = periodOf(plan, key)
    const period = asked === undefined ? undefined : termPeriod(asked, term.time, plan.calendar)
    if (period === undefined && !isSame) {
      const remark = `\`${term.column}\` means no days ${asked === undefined ? 'without a period' : 'of its own here'}`
      return { term, indicator, ...nothing(plan, indicator, key, undefined, 'not-meaningful', remark) }
    }
    const found = seriesOf(period).get(seriesKey(key, inCalendar === undefined ? undefined : period))
    const measured = found ?? nothing(plan, indicator, key, period, 'not-reported').measured
    return {
      term,
      indicator,
      measured,
      selection: measured.basis.selection ?? selectionOf(plan, indicator, key, period),
    }
  }

  /** The input's numbers by what they are about: of all periods where the calendar cuts them, or else of one. */
  function seriesOf(period: Period | undefined): ReadonlyMap<string, Measured> {
    const within = inCalendar === undefined ? period : isSame ? plan.query.period : undefined
    const name = within === undefined ? '' : `${within.start}/${within.end}`
    const known = byPeriod.get(name)
    if (known !== undefined) return known
    const cells = cellsOf(indicator.id, { by: inCalendar ?? otherAxes(plan), period: within })
    const series = new Map(cells.map(({ key, measured }) => [seriesKey(key, key.period), measured]))
    byPeriod.set(name, series)
    return series
  }
}

/** The days of a number: those of the calendar's period, or those asked for. */
function periodOf({ query }: Plan, key: CellKey): Period | undefined {
  return key.period ?? query.period
}

/** What tells a number from others, but for its time unless that is given. */
export function seriesKey({ partner, place, groups }: CellKey, period?: Period): string {
  return JSON.stringify([period?.start, period?.end, partner, place, groups])
}

/** A number of nothing. */
function nothing(
  plan: Plan,
  indicator: Indicator,
  key: CellKey,
  period: Period | undefined,
  reason: 'not-reported' | 'not-collected' | 'not-meaningful',
  ...remarks: readonly string[]
): { readonly measured: Measured } {
  const { asOf, knownAt } = plan.query
  const basis = {
    method: { id: indicator.combine.overTime, version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
    ...(reason === 'not-reported' ? { selection: selectionOf(plan, indicator, key, period) } : {}),
  }
  return { measured: missing(reason, basis, remarks) }
}

/** The observations of an indicator that a number of a plan stands for. */
export function selectionOf(
  { query }: Plan,
  { id }: Indicator,
  { partner, place, groups }: CellKey,
  period: Period | undefined,
): Selection {
  const partners = partner === undefined ? query.partners : [partner]
  const places = place === undefined ? query.places : [place]
  const wanted = { ...query.groups, ...groups }
  return {
    indicator: id,
    ...(period === undefined ? {} : { period: { start: period.start, end: period.end } }),
    ...(partners === undefined ? {} : { partners }),
    ...(places === undefined ? {} : { places }),
    ...(Object.keys(wanted).length === 0 ? {} : { groups: wanted }),
    ...(query.statuses === undefined ? {} : { statuses: query.statuses }),
    ...(query.coverageThreshold === undefined ? {} : { coverageThreshold: query.coverageThreshold }),
  }
}
