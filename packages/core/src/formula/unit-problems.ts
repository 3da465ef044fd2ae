// Whether the units of a formula fit together, and its result the unit it is declared in.
import { describeUnit, type Unit } from '../conditions/shared-measurement/unit.ts'
import type { FormulaTerm } from '../measurement/formula-engine.ts'
import {
  currenciesIn,
  type Dimension,
  describe,
  dimensionOf,
  isSame,
  literal,
  none,
  times,
  toPower,
} from './dimension.ts'
import type { Expression } from './expression.ts'
import type { OperationName } from './operations.ts'
import { canBeIn } from './result-unit.ts'

/** What does not fit together, each thing once. A part that does not fit is taken to fit everywhere else. */
export function unitProblems(
  expression: Expression,
  terms: readonly FormulaTerm[],
  units: Readonly<Record<string, Unit>>,
  declared: Unit | undefined,
): readonly string[] {
  const problems = new Set<string>()
  const symbols = new Map(terms.map(({ column, symbol }) => [column, symbol]))
  const result = read(expression)
  const inputs = Object.values(units)
  if (declared !== undefined && result !== undefined && !canBeIn(result, declared, inputs)) {
    problems.add(`the result is ${describe(result)}, not ${describeUnit(declared)}`)
  }
  return [...problems]

  function read(part: Expression): Dimension | undefined {
    switch (part.kind) {
      case 'number':
        return part.counts === true ? none : literal
      case 'term': {
        const symbol = symbols.get(part.column) ?? part.column
        const unit = Object.hasOwn(units, symbol) ? units[symbol] : undefined
        return unit === undefined ? undefined : dimensionOf(unit)
      }
      case 'operation':
        return readOperation(part.operation, part.operands)
    }
  }

  function readOperation(name: OperationName, operands: readonly Expression[]): Dimension | undefined {
    const [a, b, c] = operands.map(read)
    switch (name) {
      case 'add':
      case 'subtract':
      case 'mod':
      case 'min':
      case 'max':
        return together(a, b)
      case 'choose':
        return together(b, c)
      case 'equal':
      case 'unequal':
      case 'smaller':
      case 'larger':
      case 'smallerEq':
      case 'largerEq':
        together(a, b)
        return none
      case 'and':
      case 'or':
      case 'xor':
      case 'not':
      case 'log':
      case 'log10':
        return none
      case 'multiply':
        return product(a, b, 1)
      case 'divide':
        return product(a, b, -1)
      case 'sqrt':
        return a === undefined ? undefined : toPower(a, 0.5)
      case 'pow':
        return power(a, b, writtenNumber(operands[1]))
      case 'exp':
        return plain(a, 'exp of')
      case 'abs':
      case 'unaryMinus':
      case 'round':
      case 'floor':
      case 'ceil':
        return a
    }
  }

  /** Added, compared, or either of the two. */
  function together(a: Dimension | undefined, b: Dimension | undefined): Dimension | undefined {
    if (a === undefined || b === undefined) return undefined
    if (a.literal) return b
    if (b.literal) return a
    const scaled = a.scaled || b.scaled
    if (isSame(a, b)) return { ...a, scaled }
    if (currenciesIn(a).join() === currenciesIn(b).join()) {
      if (scaled) return { ...(a.scaled ? b : a), scaled }
    } else if (isIndexed(a, b) || isIndexed(b, a)) {
      return { ...none, scaled }
    }
    problems.add(`${describe(a)} cannot be put beside ${describe(b)}`)
    return undefined
  }

  function product(a: Dimension | undefined, b: Dimension | undefined, exponent: 1 | -1): Dimension | undefined {
    if (a === undefined || b === undefined) return undefined
    const currencies = new Set([...currenciesIn(a), ...currenciesIn(b)])
    if (currencies.size < 2) return times(a, b, exponent)
    problems.add(`${describe(a)} cannot be mixed with ${describe(b)}: no currency is converted silently`)
    return undefined
  }

  function power(
    base: Dimension | undefined,
    exponent: Dimension | undefined,
    written: number | undefined,
  ): Dimension | undefined {
    if (base === undefined || exponent === undefined) return undefined
    if (written !== undefined) return toPower(base, written)
    plain(exponent, 'a power of')
    return plain(base, 'a changing power of')
  }

  /** A number without a unit, or one that has been divided by a number in its unit. */
  function plain(dimension: Dimension | undefined, what: string): Dimension | undefined {
    if (dimension === undefined || dimension.powers.size === 0 || dimension.scaled) {
      return dimension === undefined ? undefined : { ...dimension, powers: none.powers }
    }
    problems.add(`${what} ${describe(dimension)} has no meaning`)
    return undefined
  }
}

/** Money divided by a sum of money written out, as in an index of incomes, beside a number without a unit. */
function isIndexed(money: Dimension, other: Dimension): boolean {
  return money.scaled && currenciesIn(money).length === 1 && other.powers.size === 0
}

function writtenNumber(part: Expression | undefined): number | undefined {
  if (part?.kind === 'number') return part.value
  if (part?.kind !== 'operation' || part.operation !== 'unaryMinus') return undefined
  const size = writtenNumber(part.operands[0])
  return size === undefined ? undefined : -size
}
