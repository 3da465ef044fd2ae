// An indicator's formula, read once and held to the units of its inputs; or why it cannot be computed.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import type { CompiledFormula, FormulaEngine, FormulaTerm } from '../formula-engine.ts'
import type { MissingReason } from '../measured.ts'
import type { RecordLookup } from '../record-lookup.ts'

/** An indicator's formula. */
export interface PreparedFormula {
  /** What it reads; all its inputs where it could not be read. */
  readonly terms: readonly FormulaTerm[]
  /** Absent when `hindrance` is there. */
  readonly compiled?: CompiledFormula
  /** Why no value can be computed, whatever is reported. */
  readonly hindrance?: { readonly reason: MissingReason; readonly remarks: readonly string[] }
}

const prepared = new WeakMap<FormulaEngine, WeakMap<Indicator, PreparedFormula>>()

/** The formula of an indicator that has one, prepared once for each engine and record. */
export function prepareFormula(
  lookup: RecordLookup,
  indicator: Indicator,
  engine: FormulaEngine | undefined,
): PreparedFormula {
  if (engine === undefined) {
    const remark = `${indicator.id} is computed by a formula: pass \`formulas\` of \`@collective-impact/core/formula\``
    return hindered(indicator, 'not-computed', [remark])
  }
  const ofEngine = prepared.get(engine) ?? new WeakMap<Indicator, PreparedFormula>()
  prepared.set(engine, ofEngine)
  const known = ofEngine.get(indicator)
  if (known !== undefined) return known
  const formula = prepare(lookup, indicator, engine)
  ofEngine.set(indicator, formula)
  return formula
}

function prepare(lookup: RecordLookup, indicator: Indicator, engine: FormulaEngine): PreparedFormula {
  const { expression = '', inputs = [] } = indicator.formula ?? {}
  const problems: string[] = []
  const compiled = compile(engine, expression, problems)
  if (compiled === undefined) return hindered(indicator, 'not-computed', problems)
  const units = Object.fromEntries(inputs.map((input) => [input.symbol, lookup.indicator(input.indicator).unit]))
  const unknown = compiled.symbols.filter((symbol) => !Object.hasOwn(units, symbol))
  if (unknown.length > 0) {
    const remarks = unknown.map((symbol) => `its formula reads \`${symbol}\`, which stands for nothing`)
    return hindered(indicator, 'not-computed', remarks)
  }
  const unfit = compiled.unitProblems(units, indicator.unit)
  return unfit.length > 0 ? hindered(indicator, 'incompatible-units', unfit) : { terms: compiled.terms, compiled }
}

function compile(engine: FormulaEngine, expression: string, problems: string[]): CompiledFormula | undefined {
  try {
    return engine.compile(expression)
  } catch (error) {
    if (!isCollectiveImpactError(error, 'formula/invalid')) throw error
    problems.push(...error.issues.map(({ message }) => `its formula cannot be read: ${message}`))
    return undefined
  }
}

function hindered({ formula }: Indicator, reason: MissingReason, remarks: readonly string[]): PreparedFormula {
  const symbols = [...new Set((formula?.inputs ?? []).map(({ symbol }) => symbol))]
  const terms = symbols.map((symbol): FormulaTerm => ({ column: symbol, symbol, time: { kind: 'same-period' } }))
  return { terms, hindrance: { reason, remarks } }
}
