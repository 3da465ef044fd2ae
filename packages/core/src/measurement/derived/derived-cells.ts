// The numbers of an indicator that is computed from others: each input by its own rules first, then the formula.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { byText } from '../../foundation/order.ts'
import type { Cell } from '../cell.ts'
import { type Plan, planQuery } from '../query.ts'
import { type Break, findBreaks } from '../series-breaks.ts'
import { concludeDerived } from './conclude-derived.ts'
import { derivedKeys } from './derived-keys.ts'
import { withInputs } from './formula-inputs.ts'
import { prepareFormula } from './prepare-formula.ts'
import { type CellsOf, readerOf, selectionOf } from './readings.ts'

/** Gives the cells of an indicator that is reported. */
type ReportedCells = (plan: Plan) => readonly Cell[]

/** The cells of a plan whose indicator has a formula. `reportedCells` gives those of what is reported itself. */
export function derivedCells(plan: Plan, reportedCells: ReportedCells): readonly Cell[] {
  return derive(plan, fetcher(plan, reportedCells))
}

/**
 * Every change of method that a derived series crosses: its own, and those of what it is computed from, named with the
 * indicator that changed.
 */
export function derivedBreaks(plan: Plan, cells: readonly Cell[], reportedCells: ReportedCells): readonly Break[] {
  const { lookup, indicator: own, calendarUnit, byPartner, byPlace, byDimensions, query } = plan
  if (calendarUnit === undefined || byPartner || byPlace || byDimensions.length > 0) return []
  const cellsOf = fetcher(plan, reportedCells)
  const ofInputs = withInputs(lookup, own).flatMap((indicator) => {
    if (indicator === own || indicator.methodVersions === undefined) return []
    const inputCells = cellsOf(indicator.id, { by: [calendarUnit], period: query.period })
    return findBreaks(indicator, inputCells).map((found) => ({ ...found, ...namedMethods(indicator, found) }))
  })
  return [...findBreaks(own, cells), ...ofInputs].sort((a, b) => byText(a.after.start, b.after.start))
}

function namedMethods({ id }: Indicator, { fromMethod, toMethod }: Break): Pick<Break, 'fromMethod' | 'toMethod'> {
  return { fromMethod: `${id} ${fromMethod}`, toMethod: `${id} ${toMethod}` }
}

/** Fetches each thing once, however many formulas read it. */
function fetcher(plan: Plan, reportedCells: ReportedCells): CellsOf {
  const fetched = new Map<string, readonly Cell[]>()
  const cellsOf: CellsOf = (indicator, { by, period }) => {
    const name = JSON.stringify([indicator, by, period?.start, period?.end])
    const known = fetched.get(name)
    if (known !== undefined) return known
    const input = planQuery(plan.lookup.record, plan.table, { ...plan.query, indicator, by, period })
    const cells = input.indicator.formula === undefined ? reportedCells(input) : derive(input, cellsOf)
    fetched.set(name, cells)
    return cells
  }
  return cellsOf
}

function derive(plan: Plan, cellsOf: CellsOf): readonly Cell[] {
  const { lookup, indicator, query } = plan
  const prepared = prepareFormula(lookup, indicator, query.formulas)
  const inputs = new Map(indicator.formula?.inputs.map((input) => [input.symbol, lookup.indicator(input.indicator)]))
  const readers = prepared.terms.map((term) => readerOf(plan, term, inputs.get(term.symbol) as Indicator, cellsOf))
  const keys = derivedKeys(plan, [...new Set(inputs.values())], cellsOf)
  const numbers = keys.map((key) => ({
    selection: selectionOf(plan, indicator, key, key.period ?? query.period),
    readings: readers.map((read) => read(key)),
  }))
  const measured = concludeDerived(plan, prepared, numbers)
  return keys.flatMap((key, place) => {
    const number = measured[place]
    return number === undefined ? [] : [{ key, measured: number }]
  })
}
