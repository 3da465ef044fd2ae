// The reports of one partner and place on one indicator, from the first period to the last.
import { byText } from '../../foundation/order.ts'
import type { RowColumns } from '../row-columns.ts'
import { valueAt } from '../row-columns.ts'

/** A run of rows of clustered columns with the same indicator, partner and place. */
export interface Series {
  readonly columns: RowColumns
  /** The first row. */
  readonly start: number
  /** The row after the last. */
  readonly end: number
  /** What the table's numbers of these rows are ahead of those in the columns. */
  readonly ahead: number
  readonly partner: string | undefined
  readonly place: string | undefined
}

/** The table's numbers of the rows of a series. */
export function rowNumbers({ start, end, ahead }: Series): readonly number[] {
  return Array.from({ length: end - start }, (_, row) => ahead + start + row)
}

/** The order of series of one indicator. */
export function bySeries(a: Series, b: Series): number {
  return byText(a.partner, b.partner) || byText(a.place, b.place)
}

/** The series of clustered rows, by indicator, in the order of partner and place. */
export function seriesByIndicator(columns: RowColumns, ahead: number): ReadonlyMap<string, readonly Series[]> {
  const byIndicator = new Map<string, Series[]>()
  const { indicator, partner, place } = columns
  let start = 0
  for (let row = 1; row <= columns.length; row += 1) {
    const goesOn =
      row < columns.length &&
      valueAt(indicator, row) === valueAt(indicator, start) &&
      valueAt(partner, row) === valueAt(partner, start) &&
      valueAt(place, row) === valueAt(place, start)
    if (goesOn) continue
    const id = columns.indicators.decode(valueAt(indicator, start)) as string
    const series = {
      columns,
      start,
      end: row,
      ahead,
      partner: columns.partners.decode(valueAt(partner, start)),
      place: columns.places.decode(valueAt(place, start)),
    }
    const ofIndicator = byIndicator.get(id)
    if (ofIndicator === undefined) byIndicator.set(id, [series])
    else ofIndicator.push(series)
    start = row
  }
  return byIndicator
}
