// What a number of a formula is made of: which units, to which powers.
import { describeUnit, type Unit } from '../conditions/shared-measurement/unit.ts'

/** The units of a number. A unit is named with its kind, so that people counted and a quantity called people differ. */
export interface Dimension {
  /** By unit; none of them is 0. */
  readonly powers: ReadonlyMap<string, number>
  /** Whether it is only a number written out, which fits whatever it is put beside. */
  readonly literal: boolean
  /** Whether a number written out is a factor of it, which may turn one unit into another: hours are minutes / 60. */
  readonly scaled: boolean
}

export const literal: Dimension = { powers: new Map(), literal: true, scaled: false }

export const none: Dimension = { powers: new Map(), literal: false, scaled: false }

/** The dimension of an indicator's values. A share is a number without a unit. */
export function dimensionOf(unit: Unit): Dimension {
  return unit.kind === 'share' ? none : { ...none, powers: new Map([[nameOf(unit), 1]]) }
}

/** A unit's name within powers, e.g. `amount:CAD`. */
export function nameOf(unit: Unit): string {
  return `${unit.kind}:${describeUnit(unit)}`
}

/** A product, or with a power of -1 for the second a quotient. */
export function times(a: Dimension, b: Dimension, power: number): Dimension {
  const powers = new Map(a.powers)
  for (const [unit, exponent] of b.powers) {
    const sum = (powers.get(unit) ?? 0) + exponent * power
    if (sum === 0) powers.delete(unit)
    else powers.set(unit, sum)
  }
  return {
    powers,
    literal: a.literal && b.literal,
    scaled: a.scaled || b.scaled || a.literal !== b.literal,
  }
}

/** A power, or with 0.5 the square root. */
export function toPower({ powers, literal, scaled }: Dimension, exponent: number): Dimension {
  const raised = [...powers].map(([unit, power]) => [unit, power * exponent] as const)
  return { powers: new Map(raised.filter(([, power]) => power !== 0)), literal, scaled }
}

export function isSame(a: Dimension, b: Dimension): boolean {
  return a.powers.size === b.powers.size && [...a.powers].every(([unit, power]) => b.powers.get(unit) === power)
}

/** The currencies in it. */
export function currenciesIn({ powers }: Dimension): readonly string[] {
  return [...powers.keys()].filter((unit) => unit.startsWith('amount:')).sort()
}

/** The one unit it is in, to the power of one. */
export function onlyUnit({ powers }: Dimension): string | undefined {
  const [first, ...others] = powers
  return first !== undefined && first[1] === 1 && others.length === 0 ? first[0] : undefined
}

/** In words, e.g. `CAD per people`. */
export function describe({ powers }: Dimension): string {
  const side = (sign: number) =>
    [...powers]
      .filter(([, power]) => power * sign > 0)
      .map(([unit, power]) => {
        const name = unit.slice(unit.indexOf(':') + 1)
        return Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`
      })
      .join(' × ')
  const [above, below] = [side(1), side(-1)]
  if (below === '') return above === '' ? 'a number without a unit' : above
  return `${above === '' ? '1' : above} per ${below}`
}
