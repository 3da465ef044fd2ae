// A series of all partners beside the series of those that reported throughout.
import { byText } from '../foundation/order.ts'
import type { CalendarPeriod } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregateFrom } from './aggregate.ts'
import type { Cell } from './cell.ts'
import { refused } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { planQuery } from './query.ts'
import { breaksBetween, type CompositionBreak, reportingPartners, type SeriesQuery } from './reporting-partners.ts'
import type { Break } from './series-breaks.ts'
import { forAudience } from './withholding/for-audience.ts'

/** Two series of one indicator: of everybody, and of like with like. */
export interface LikeForLike {
  /** As everybody reported. */
  readonly reported: readonly Cell[]
  /** Of the partners that have a value in every period compared; beside `reported`, cell by cell. */
  readonly alike: readonly Cell[]
  /** Those partners. */
  readonly partners: readonly string[]
  /** The others, with the periods they have no value for. */
  readonly leftOut: readonly { readonly partner: string; readonly lacking: readonly CalendarPeriod[] }[]
  /** Where partners joined or left the series as reported. */
  readonly compositionBreaks: readonly CompositionBreak[]
  /** Where the method changed. */
  readonly breaks: readonly Break[]
}

/**
 * The series of an indicator, and beside it the series of only those partners that have a value in every period in which
 * anybody has one. Which periods are compared is chosen with `period`.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function likeForLike(record: InitiativeRecord, table: ObservationTable, query: SeriesQuery): LikeForLike {
  const { calendarUnit, ...rest } = query
  const periods = reportingPartners(record, table, query)
  const everybody = [...new Set(periods.flatMap(({ partners }) => partners))].sort(byText)
  const lackingOf = (partner: string) => periods.filter(({ partners }) => !partners.includes(partner))
  const partners = everybody.filter((partner) => lackingOf(partner).length === 0)
  const { audience } = planQuery(record, table, rest)
  const report = { audience, indicators: [query.indicator] }
  const { reported, breaks, ofThem } = forAudience(record, table, report, (source) => {
    const all = aggregateFrom(source, record, table, { ...rest, by: [calendarUnit] })
    const alone = { ...rest, by: [calendarUnit], partners }
    const { cells = [] } = partners.length === 0 ? {} : aggregateFrom(source, record, table, alone)
    return { reported: all.cells, breaks: all.breaks, ofThem: cells }
  })
  const alike = reported.map((cell) => {
    const same = ofThem.find(({ key }) => key.period?.start === cell.key.period?.start)
    const nobody = () => refused(cell.measured, 'like for like', 'not-reported', ['no partner has reported throughout'])
    return same ?? { key: cell.key, measured: nobody() }
  })
  return {
    reported,
    alike,
    partners,
    leftOut: everybody
      .filter((partner) => !partners.includes(partner))
      .map((partner) => ({ partner, lacking: lackingOf(partner).map(({ period }) => period) })),
    compositionBreaks: breaksBetween(periods),
    breaks,
  }
}
