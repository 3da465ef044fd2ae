// Which place each code has when what the codes stand for is put in order.
import { byText } from '../../foundation/order.ts'
import type { Codes } from '../code-column.ts'
import type { RowColumns } from '../row-columns.ts'

/** A column and, by code, the place of its value in order. */
export interface RankedColumn {
  readonly codes: Codes
  readonly ranks: Uint32Array
}

/**
 * What rows are put in order by, the last first: indicator, partner and place by their ids, periods in time, groups by
 * their text.
 */
export function rankedColumns(columns: RowColumns): readonly RankedColumn[] {
  const { indicators, partners, places, periodValues, groupValues } = columns
  const texts = (size: number, decode: (code: number) => string | undefined) =>
    ranksOf(size, (a, b) => byText(decode(a), decode(b)))
  const groupTexts = groupValues.map((groups) => JSON.stringify(groups))
  return [
    { codes: columns.group, ranks: ranksOf(groupTexts.length, (a, b) => byText(groupTexts[a], groupTexts[b])) },
    {
      codes: columns.period,
      ranks: ranksOf(
        periodValues.length,
        (a, b) =>
          byText(periodValues[a]?.start, periodValues[b]?.start) || byText(periodValues[a]?.end, periodValues[b]?.end),
      ),
    },
    { codes: columns.place, ranks: texts(places.size, (code) => places.decode(code)) },
    { codes: columns.partner, ranks: texts(partners.size, (code) => partners.decode(code)) },
    { codes: columns.indicator, ranks: texts(indicators.size, (code) => indicators.decode(code)) },
  ]
}

function ranksOf(size: number, compare: (a: number, b: number) => number): Uint32Array {
  const sorted = Array.from({ length: size }, (_, code) => code).sort(compare)
  const ranks = new Uint32Array(size)
  for (const [rank, code] of sorted.entries()) ranks[code] = rank
  return ranks
}
