// Our own answers, asked for as anybody would.
import { readFileSync } from 'node:fs'
import { aggregate, type InitiativeRecord, ObservationTable } from '@collective-impact/core'
import { indicatorId } from '../data/names.ts'
import { type IndicatorKind, recordOf } from '../data/record.ts'
import type { Size } from '../data/size.ts'
import type { Result } from '../harness/benchmark.ts'

export interface Loaded {
  readonly record: InitiativeRecord
  readonly table: ObservationTable
}

/** A table of a CSV, and the record it belongs to. */
export function loadTable(path: string, size: Size, kind: IndicatorKind): Loaded {
  const record = recordOf(size, kind)
  return { record, table: ObservationTable.fromCsv(readFileSync(path), record) }
}

/** The values of one indicator by quarter. */
export function valuesOf({ record, table }: Loaded, indicator: number, asOf: string): Result {
  const id = indicatorId(indicator)
  const { cells } = aggregate(record, table, { indicator: id, by: ['quarter'], asOf })
  return new Map(
    cells.flatMap(({ key, measured }) =>
      measured.kind === 'observed' ? [[`${id} ${key.period?.label}`, measured.value] as const] : [],
    ),
  )
}

/** The values of every indicator by quarter, indicator after indicator. */
export function allValues(loaded: Loaded, indicators: number, asOf: string): Result {
  const each = Array.from({ length: indicators }, (_, indicator) => valuesOf(loaded, indicator, asOf))
  return new Map(each.flatMap((values) => [...values]))
}
