// What indicators come to in the cells of rules, each aggregated once however many rules ask.
import { countingStatuses } from '../../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../../foundation/period.ts'
import type { InitiativeRecord } from '../../../initiative/initiative-record.ts'
import { aggregate } from '../../aggregate.ts'
import type { CellKey } from '../../cell.ts'
import type { Measured } from '../../measured.ts'
import type { ObservationTable } from '../../observation-table.ts'
import type { By } from '../../query.ts'
import type { RuleQuery } from './rule-query.ts'

/** A cell of a calendar, or of a stretch of days. */
export type DatedKey = Omit<CellKey, 'period'> & { readonly period: Period }

/** What an indicator is in one cell. */
export interface CellValue {
  readonly key: DatedKey
  readonly measured: Measured
}

/** The values of indicators, by the text of the cell they are about. */
export class CellValues {
  readonly record: InitiativeRecord
  private readonly table: ObservationTable
  private readonly query: RuleQuery
  private readonly known = new Map<string, ReadonlyMap<string, CellValue>>()

  constructor(record: InitiativeRecord, table: ObservationTable, query: RuleQuery) {
    this.record = record
    this.table = table
    this.query = query
  }

  /** The cells of a calendar unit, which is the first of `by`, or of the whole of a stretch of days. */
  of(indicator: string, by: readonly By[], stretch?: Period): ReadonlyMap<string, CellValue> {
    const name = [indicator, ...by, stretch?.start, stretch?.end].join(' ')
    const known = this.known.get(name)
    if (known !== undefined) return known
    const { asOf, knownAt, partners, statuses = countingStatuses, formulas, methods } = this.query
    const limits = { asOf, knownAt, partners, statuses, period: stretch, formulas, methods } as const
    const found = new Map<string, CellValue>()
    for (const { key, measured } of aggregate(this.record, this.table, {
      indicator,
      by,
      ...limits,
      audience: 'backbone',
    }).cells) {
      const period = key.period ?? stretch
      if (period !== undefined) found.set(keyText(key, period), { key: { ...key, period }, measured })
    }
    this.known.set(name, found)
    return found
  }
}

/** The same text for the same cell; its order is that of time, partner, place and category. */
export function keyText(key: Omit<CellKey, 'period'>, { start, end }: Period): string {
  return `${start}\n${end}\n${whoText(key)}`
}

/** The same text for cells that differ in time alone. */
export function whoText({
  partner,
  place,
  groups,
}: { [Axis in Exclude<keyof CellKey, 'period'>]?: CellKey[Axis] | undefined }): string {
  if (place === undefined && groups === undefined) return partner ?? ''
  return `${partner ?? ''}\n${place ?? ''}\n${groups === undefined ? '' : JSON.stringify(groups)}`
}
