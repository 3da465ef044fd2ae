// What the rows of a report are made of: themselves, or where they are running totals, what was added from one to the next.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { lastReset } from '../running-totals/reset-days.ts'
import type { Additive, AdditiveFigures } from './additive-figures.ts'

/** Something that is counted as a whole or not at all. */
export interface Atom {
  readonly figures: Additive
  readonly period: Period
  readonly partner: string | undefined
}

/** The atoms of each row; rows whose figures do not add up are left out. */
export function atomsOfRows(
  { lookup, table, indicator }: { lookup: RecordLookup; table: ObservationTable; indicator: Indicator },
  figures: AdditiveFigures,
  rows: Iterable<number>,
): ReadonlyMap<number, readonly Atom[]> {
  const known = [...new Set(rows)].flatMap((row) => {
    const own = figures.of(row)
    return own === undefined ? [] : [{ row, figures: own, about: table.statement(row) }]
  })
  const single = ({ figures: own, about }: (typeof known)[number]): Atom => ({
    figures: own,
    period: about.period,
    partner: about.partner,
  })
  if (indicator.reporting !== 'cumulative') return new Map(known.map((each) => [each.row, [single(each)]]))
  const atoms = new Map<number, readonly Atom[]>()
  const series = Map.groupBy(known, ({ about: { partner, place, groups } }) => JSON.stringify([partner, place, groups]))
  for (const rowsOfSeries of series.values()) {
    let before: readonly Atom[] = []
    let total: Additive = []
    let until = ''
    const inTime = rowsOfSeries.sort((a, b) => byText(a.about.period.end, b.about.period.end))
    for (const each of inTime) {
      const reset = lastReset(indicator.resets, each.about.period.end, lookup.calendar)
      const added = each.figures.map((figure, place) => figure - (total[place] ?? 0))
      const goesOn =
        before.length > 0 && !(reset !== undefined && reset > until) && added.every((figure) => figure >= 0)
      before = goesOn ? [...before, { ...single(each), figures: added }] : [single(each)]
      total = each.figures
      until = each.about.period.end
      atoms.set(each.row, before)
    }
  }
  return atoms
}
