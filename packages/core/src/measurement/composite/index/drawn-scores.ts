// The scores of all units at once, by weights drawn anew each time: column by column, for speed.
import { byText } from '../../../foundation/order.ts'
import { generalizedMean } from '../aggregation/generalized-mean.ts'
import { mazziottaPareto } from '../aggregation/mazziotta-pareto.ts'
import { isPresent, type NumberOrReason } from '../number-or-reason.ts'
import { type CompositeAggregation, type IndexPart, isGroup } from './composite-definition.ts'
import type { ScoredPart } from './score-part.ts'

/** The scores of a part, by unit; NaN where there is none. The same array every time, filled anew. */
export type DrawScores = () => Float64Array

/**
 * How to draw the scores of a part. Parts are drawn in the order of their ids, so that the order of a definition changes
 * nothing, and a unit without a score by the stated weights has none by others.
 * @param stated - the part of each unit, scored by the stated weights
 * @param factor - what a weight is multiplied by, drawn
 */
export function drawnScores(part: IndexPart, stated: readonly ScoredPart[], factor: () => number): DrawScores {
  const scores = Float64Array.from(stated, ({ score }) => (isPresent(score) ? score : Number.NaN))
  if (!isGroup(part)) return () => scores
  const hasScore = scores.map((score) => (Number.isNaN(score) ? 0 : 1))
  const below = part.parts
    .map((each, position) => ({
      ...each,
      draw: drawnScores(
        each,
        stated.flatMap(({ parts }) => parts.slice(position, position + 1)),
        factor,
      ),
    }))
    .sort((one, other) => byText(one.id, other.id))
  const columns: Float64Array[] = below.map(() => scores)
  const weights = new Float64Array(below.length)
  return () => {
    for (const [position, { draw, weight }] of below.entries()) {
      weights[position] = weight * factor()
      columns[position] = draw()
    }
    combine(part.aggregation, columns, weights, scores)
    for (const [unit, there] of hasScore.entries()) if (there === 0) scores[unit] = Number.NaN
    return scores
  }
}

type Columns = readonly Float64Array[]

/** The means that are plain ones of something: of what, and back. */
const transforms = {
  arithmetic: { of: (value: number) => value, back: (mean: number) => mean },
  geometric: { of: Math.log, back: Math.exp },
  harmonic: { of: (value: number) => 1 / value, back: (mean: number) => 1 / mean },
}

function combine(aggregation: CompositeAggregation, columns: Columns, weights: Float64Array, into: Float64Array): void {
  if (aggregation.method === 'generalized') {
    combineRows((row) => generalizedMean(row, [...weights], aggregation.power), columns, into)
  } else if (aggregation.method === 'mazziotta-pareto') {
    combineRows((row) => scoreOf(mazziottaPareto(row, aggregation)), columns, into)
  } else {
    combineBy(transforms[aggregation.method], columns, weights, into)
  }
}

function scoreOf(found: ReturnType<typeof mazziottaPareto>): NumberOrReason {
  return typeof found === 'string' ? found : found.score
}

/** back(Σw·of(x) ÷ Σw) over what is there. */
function combineBy(
  { of, back }: (typeof transforms)[keyof typeof transforms],
  columns: Columns,
  weights: Float64Array,
  into: Float64Array,
): void {
  const sums = new Float64Array(into.length)
  const whole = new Float64Array(into.length)
  for (const [position, column] of columns.entries()) {
    const weight = weights[position] ?? 0
    for (let unit = 0; unit < column.length; unit += 1) {
      const value = column[unit] as number
      if (Number.isNaN(value)) continue
      sums[unit] = (sums[unit] as number) + weight * of(value)
      whole[unit] = (whole[unit] as number) + weight
    }
  }
  for (let unit = 0; unit < into.length; unit += 1) into[unit] = back((sums[unit] as number) / (whole[unit] as number))
}

function combineRows(
  combineRow: (row: readonly NumberOrReason[]) => NumberOrReason,
  columns: Columns,
  into: Float64Array,
): void {
  for (let unit = 0; unit < into.length; unit += 1) {
    const combined = combineRow(columns.map((column) => column[unit] ?? Number.NaN))
    into[unit] = typeof combined === 'number' ? combined : Number.NaN
  }
}
