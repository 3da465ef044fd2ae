// Everything that is wrong with the formulas of a record, all at once.
import type { Formula, Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { findCycles, type Link } from '../initiative/find-cycles.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { readFormula } from './compile-formula.ts'
import { functionNames } from './functions.ts'
import { issueOf, type Problem } from './problem.ts'
import { WORDS } from './scan.ts'

/**
 * Every issue of the formulas of a record: what cannot be read or is not allowed, symbols that stand for nothing, inputs
 * that are never read, units that do not fit together or contradict the indicator's, indicators that are computed from
 * themselves. Empty when every formula can be used.
 */
export function checkFormulas(record: InitiativeRecord): readonly Issue[] {
  const indicators = new Map(
    record.sharedMeasurement?.indicators?.map((indicator) => [indicator.id as string, indicator]),
  )
  const issues = formulasOf(record).flatMap((place) => issuesOf(place, indicators))
  return [...issues, ...findCycles(linksOf(record))]
}

/** A formula, where it stands, and the unit its result is declared in. */
interface FormulaPlace {
  readonly formula: Formula
  readonly path: Path
  readonly unit: Unit | undefined
}

function formulasOf({ sharedMeasurement }: InitiativeRecord): readonly FormulaPlace[] {
  const ofIndicators = (sharedMeasurement?.indicators ?? []).flatMap(({ formula, unit }, place) =>
    formula === undefined ? [] : [{ formula, unit, path: ['sharedMeasurement', 'indicators', place, 'formula'] }],
  )
  const ofRules = (sharedMeasurement?.validationRules ?? []).flatMap((rule, place) =>
    (['left', 'right'] as const).map((side) => ({
      formula: rule[side].formula,
      unit: undefined,
      path: ['sharedMeasurement', 'validationRules', place, side, 'formula'],
    })),
  )
  return [...ofIndicators, ...ofRules]
}

function issuesOf({ formula, path, unit }: FormulaPlace, indicators: ReadonlyMap<string, Indicator>): readonly Issue[] {
  const reading = readFormula(formula.expression)
  const known = new Set(formula.inputs.map(({ symbol }) => symbol))
  const used = new Set('formula' in reading ? reading.formula.symbols : symbolsIn(reading.names, known))
  const problems: Problem[] = [
    ...('formula' in reading ? [] : reading.problems),
    ...[...used]
      .filter((symbol) => !known.has(symbol))
      .map((symbol) => unknownSymbol(symbol, reading.names.get(symbol))),
  ]
  if ('formula' in reading) {
    const units = Object.fromEntries(
      formula.inputs.flatMap(({ symbol, indicator }) => {
        const input = indicators.get(indicator)
        return input === undefined ? [] : [[symbol, input.unit]]
      }),
    )
    const found = reading.formula.unitProblems(units, unit)
    problems.push(...found.map((message) => ({ code: 'formula/incompatible-units' as const, message })))
  }
  return [
    ...problems.map((problem) => issueOf(problem, [...path, 'expression'])),
    ...issuesOfInputs(formula, path, used, indicators),
  ]
}

/** The symbols of a text that cannot be read; of one too large to look at, nothing is said. */
function symbolsIn(names: ReadonlyMap<string, number>, known: ReadonlySet<string>): readonly string[] {
  if (names.size === 0) return [...known]
  return [...names.keys()].filter((name) => !functionNames.includes(name) && !WORDS.has(name))
}

function unknownSymbol(symbol: string, character: number | undefined): Problem {
  return { code: 'formula/unknown-symbol', message: `no input is called \`${symbol}\``, character }
}

function issuesOfInputs(
  { inputs }: Formula,
  path: Path,
  used: ReadonlySet<string>,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Issue[] {
  const seen = new Set<string>()
  return inputs.flatMap(({ symbol, indicator }, place) => {
    const at = [...path, 'inputs', place]
    const issues: Issue[] = []
    if (seen.has(symbol)) {
      const message = `another input is called \`${symbol}\``
      issues.push({ code: 'formula/duplicate-symbol', path: [...at, 'symbol'], message })
    } else if (!used.has(symbol)) {
      const message = `the expression does not read \`${symbol}\``
      issues.push({ code: 'formula/unused-input', path: [...at, 'symbol'], message })
    }
    seen.add(symbol)
    if (!indicators.has(indicator)) {
      const message = `there is no indicator ${JSON.stringify(indicator)}`
      issues.push({ code: 'record/unknown-reference', path: [...at, 'indicator'], message })
    }
    return issues
  })
}

function linksOf({ sharedMeasurement }: InitiativeRecord): readonly Link[] {
  return (sharedMeasurement?.indicators ?? []).flatMap(({ id, formula }, place) =>
    (formula?.inputs ?? []).map(({ indicator }, input) => ({
      kind: 'Indicator',
      from: id,
      to: indicator,
      path: ['sharedMeasurement', 'indicators', place, 'formula', 'inputs', input, 'indicator'],
    })),
  )
}
