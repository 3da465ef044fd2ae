// One report for one audience: what would be shown is gathered, what would give something away is found, the rest shown.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../observation-table.ts'
import { RecordLookup } from '../record-lookup.ts'
import { approvedCells } from './approved-cells.ts'
import type { Audience } from './audience.ts'
import { type CellSource, openCells } from './cell-source.ts'
import { GatheredCells } from './gathered-cells.ts'
import { restrictionsOf } from './restriction.ts'
import { WithholdingCells } from './withholding-cells.ts'

/**
 * What `ask` gives of some indicators, for an audience. All the cells it asks its source for are one report: none that is
 * withheld can be worked out from the others. It is asked twice where anything is restricted, and gives the same twice
 * from the same cells.
 */
export function forAudience<Result>(
  record: InitiativeRecord,
  table: ObservationTable,
  { audience, indicators }: { readonly audience: Audience; readonly indicators: readonly string[] },
  ask: (source: CellSource) => Result,
): Result {
  const lookup = RecordLookup.of(record)
  const restrictions = restrictionsOf(lookup, audience, indicators)
  if (restrictions.size === 0) return ask(openCells)
  const gathered = new GatheredCells(audience, restrictions)
  if ([...restrictions.values()].some(({ onlyFor }) => onlyFor === undefined)) ask(gathered)
  const approved = new Set<string>()
  for (const [id, shown] of gathered.shown) {
    const restriction = restrictions.get(id)
    if (restriction === undefined) continue
    const unsaid = gathered.unsaid.get(id) ?? []
    const report = { lookup, table, indicator: lookup.indicator(id), restriction, audience, unsaid }
    for (const name of approvedCells(report, [...shown.values()])) approved.add(name)
  }
  return ask(new WithholdingCells(audience, restrictions, approved))
}
