// What is asked of the measurement engine, checked against the record before any row is read.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { ObservationStatus } from '../conditions/shared-measurement/observation.ts'
import {
  type CalendarConventions,
  isPeriodUnit,
  type NamedPeriod,
  type PeriodUnit,
} from '../foundation/calendar/calendar-unit.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { Period } from '../foundation/period.ts'
import { type PlainDate, requirePlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { isDisaggregatedBy } from './derived/formula-inputs.ts'
import type { FormulaEngine } from './formula-engine.ts'
import type { Method } from './methods/define-method.ts'
import type { ObservationTable } from './observation-table.ts'
import { RecordLookup } from './record-lookup.ts'
import { statusesRequired } from './review/required-status.ts'
import type { Audience } from './withholding/audience.ts'
import { audienceOf } from './withholding/audience-of.ts'

/** What a result is cut by: a calendar unit, the partners, the places, or the categories of a dimension. */
export type By = PeriodUnit | 'partner' | 'place' | `dimension:${string}`

/** Which observations are meant, and as of when. */
export interface MeasureQuery {
  /** The indicator's id. */
  readonly indicator: string
  /** Only periods that have ended by this day count. */
  readonly asOf: PlainDate
  /** Only what was recorded by this day, as it was stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate | undefined
  /** Only reports of these days. */
  readonly period?: Period | undefined
  /** Only reports of these partners; `null` stands for the initiative itself, whose reports name no partner. */
  readonly partners?: readonly (string | null)[] | undefined
  /** Only reports of these places, and of places within them. */
  readonly places?: readonly string[] | undefined
  /** Only reports of these categories, by dimension. */
  readonly groups?: Readonly<Record<string, string>> | undefined
  /** Only reports of these statuses; when absent those that the record requires, from `submitted` on unless it says more. */
  readonly statuses?: readonly ObservationStatus[] | undefined
  /** The least share of expected reports, 0 to 1, instead of the indicator's own. */
  readonly coverageThreshold?: number | undefined
  /** What reads the formulas of derived indicators, from the entry point `formula`; without it they have no values. */
  readonly formulas?: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`; without its method a value is `not-computed`. */
  readonly methods?: readonly Method[] | undefined
  /** Whom the answer is for; `public` when absent. What confidential indicators withhold from it is `suppressed`. */
  readonly audience?: Audience | undefined
}

/** A query, and what its result is cut by. */
export interface AggregateQuery extends MeasureQuery {
  readonly by?: readonly By[]
  /** The waves that `survey-wave` cuts by; those of the record when absent. */
  readonly surveyWaves?: readonly NamedPeriod[] | undefined
}

/** A query that has been checked. */
export interface Plan {
  readonly query: MeasureQuery
  readonly indicator: Indicator
  readonly lookup: RecordLookup
  readonly table: ObservationTable
  readonly calendarUnit: PeriodUnit | undefined
  /** What the calendar is cut by. */
  readonly calendar: CalendarConventions
  readonly byPartner: boolean
  readonly byPlace: boolean
  readonly byDimensions: readonly string[]
  readonly statuses: readonly ObservationStatus[]
  readonly audience: Audience
  readonly coverageThreshold: number
  /** What quotients are multiplied by: 1, or the `per` of a rate. */
  readonly scale: number
}

/**
 * Checks a query against the record.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `measurement/invalid-query`,
 * `foundation/invalid-date`
 */
export function planQuery(record: InitiativeRecord, table: ObservationTable, query: AggregateQuery): Plan {
  const lookup = RecordLookup.of(record)
  const indicator = lookup.indicator(query.indicator)
  requirePlainDate(query.asOf, 'asOf')
  if (query.knownAt !== undefined) requirePlainDate(query.knownAt, 'knownAt')
  lookup.requirePartners(query.partners)
  for (const place of query.places ?? []) lookup.require(lookup.places, place, 'place')
  const by = query.by ?? []
  const units = by.filter(isPeriodUnit)
  if (units.length > 1) invalid(`\`by\` names two calendar units, ${units.join(' and ')}`, ['by'])
  const byDimensions = by.filter((axis) => axis.startsWith('dimension:')).map((axis) => axis.slice('dimension:'.length))
  for (const dimension of byDimensions) requireDimension(lookup, indicator, dimension, ['by'])
  for (const [dimension, category] of Object.entries(query.groups ?? {})) {
    requireDimension(lookup, indicator, dimension, ['groups'])
    if (!lookup.dimension(dimension).categories.some(({ code }) => code === category)) {
      invalid(`the dimension ${dimension} has no category ${JSON.stringify(category)}`, ['groups', dimension])
    }
    if (byDimensions.includes(dimension)) invalid(`${dimension} is both in \`by\` and in \`groups\``, ['by'])
  }
  const coverageThreshold = query.coverageThreshold ?? indicator.coverageThreshold ?? 1
  if (!(coverageThreshold >= 0 && coverageThreshold <= 1)) {
    invalid(`expected 0 to 1, found ${coverageThreshold}`, ['coverageThreshold'])
  }
  return {
    query,
    indicator,
    lookup,
    table,
    calendarUnit: units[0],
    calendar:
      query.surveyWaves === undefined ? lookup.calendar : { ...lookup.calendar, surveyWaves: query.surveyWaves },
    byPartner: by.includes('partner'),
    byPlace: by.includes('place'),
    byDimensions,
    statuses: query.statuses ?? statusesRequired(record, indicator),
    audience: audienceOf(lookup, query.audience),
    coverageThreshold,
    scale: indicator.unit.kind === 'rate' ? indicator.unit.per : 1,
  }
}

function requireDimension(
  lookup: RecordLookup,
  indicator: Indicator,
  dimension: string,
  path: readonly string[],
): void {
  lookup.dimension(dimension)
  if (!isDisaggregatedBy(lookup, indicator, dimension)) {
    invalid(`${indicator.id} is not disaggregated by ${dimension}`, path)
  }
}

function invalid(message: string, path: readonly string[]): never {
  throw new CollectiveImpactError('measurement/invalid-query', message, { path })
}
