// Whether a result can be in the unit it is declared in. Units are words: only what certainly contradicts is refused.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { currenciesIn, type Dimension, nameOf, onlyUnit } from './dimension.ts'

/** Whether a result of this dimension, computed from values in these units, can be in the declared unit. */
export function canBeIn(result: Dimension, declared: Unit, inputs: readonly Unit[]): boolean {
  if (result.literal) return true
  const currencies = currenciesIn(result)
  if (declared.kind === 'amount') return canBeInCurrency(result, nameOf(declared))
  const only = onlyUnit(result)
  if (currencies.length > 0) return canBeOfMoney(result, declared, only !== undefined)
  if (result.scaled || only === nameOf(declared)) return true
  if (only !== undefined) return false
  return result.powers.size === 0 ? canBePlain(declared, inputs) : canBeCompound(result, declared)
}

/**
 * What is paid per hour or person is declared in its currency, for units have no denominators; and what has no currency
 * may have been multiplied by a price.
 */
function canBeInCurrency(result: Dimension, currency: string): boolean {
  const currencies = currenciesIn(result)
  return currencies.length === 0 ? result.scaled : result.powers.get(currency) === 1
}

/** Something not declared in a currency that has one in it: an index, something per sum of money, or a price in words. */
function canBeOfMoney({ powers, scaled }: Dimension, { kind }: Unit, isMoneyAlone: boolean): boolean {
  if (isMoneyAlone) return scaled && (kind === 'share' || kind === 'score' || kind === 'quantity')
  const [, power = 0] = [...powers].find(([unit]) => unit.startsWith('amount:')) ?? []
  return kind === 'quantity' || (kind === 'rate' && power < 0)
}

/** A number without a unit: a share, a rate, an index; but not a count, nor a quantity that was just divided away. */
function canBePlain(declared: Unit, inputs: readonly Unit[]): boolean {
  if (declared.kind !== 'quantity') return declared.kind !== 'count'
  return !inputs.some((unit) => nameOf(unit) === nameOf(declared))
}

/** Several units multiplied or divided. */
function canBeCompound(result: Dimension, { kind }: Unit): boolean {
  const units = [...result.powers]
  switch (kind) {
    case 'share':
    case 'score':
      return isCountPerCount(result)
    case 'count':
      // Households times persons per household are persons.
      return units.every(([, power]) => power > 0) && units.some(([unit]) => !unit.startsWith('count:'))
    default:
      return true
  }
}

/** A number of things out of a number of things, whatever each is called. */
function isCountPerCount({ powers }: Dimension): boolean {
  const units = [...powers]
  const sides = units.map(([, power]) => power).sort()
  return units.every(([unit]) => unit.startsWith('count:')) && sides.join() === '-1,1'
}
