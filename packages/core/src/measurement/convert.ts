// A number in another unit, where there is a factor between the two. Money only at a rate that the caller brings.
import { describeUnit, sameUnit, type Unit } from '../conditions/shared-measurement/unit.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { type PlainDate, requirePlainDate } from '../foundation/plain-date.ts'
import { type Measured, refused, type Transformation } from './measured.ts'
import { quantityUnit } from './quantity-units.ts'
import { transform } from './transform.ts'

/** What one unit of a currency cost in another, on a day, and who says so. */
export interface ExchangeRate {
  /** Units of the new currency for one of the old. */
  readonly rate: number
  /** The day it was in force. */
  readonly on: PlainDate
  /** Where it was published. */
  readonly source: string
}

/**
 * The number in another unit: hours in minutes, percent as a share, a rate per 1,000 as one per 100,000 of the same. The
 * factor goes into its basis. Units without a factor between them give `incompatible-units`, and so does money without
 * an exchange rate: it is never converted silently.
 *
 * Percent is written as the quantity `percent` or `percent of students`; what it is of has to be the same on both sides.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` for a rate that is not above 0, names no source, or
 * comes with units that are not two currencies; `foundation/invalid-date` for a day that is none
 */
export function convert(measured: Measured, unit: Unit, exchangeRate?: ExchangeRate): Measured {
  if (exchangeRate !== undefined) requireRate(exchangeRate)
  if (measured.kind === 'missing' || sameUnit(measured.unit, unit)) return measured
  const factor = moneyFactor(measured.unit, unit, exchangeRate) ?? factorBetween(measured.unit, unit)
  const what = `from ${describeUnit(measured.unit)} to ${describeUnit(unit)}`
  if (factor === undefined) {
    const isMoney = measured.unit.kind === 'amount' && unit.kind === 'amount'
    return refused(measured, 'conversion', 'incompatible-units', [
      isMoney ? `${what}: money is converted only at a rate that is given` : `${what}: there is no factor`,
    ])
  }
  return transform(measured, { what, plus: 0, unit, ...factor })
}

type Factor = Pick<Transformation, 'times' | 'dividedBy' | 'source' | 'on'>

function moneyFactor(from: Unit, to: Unit, exchangeRate: ExchangeRate | undefined): Factor | undefined {
  if (exchangeRate === undefined) return undefined
  if (from.kind !== 'amount' || to.kind !== 'amount') invalid('an exchange rate goes between two currencies')
  return { times: exchangeRate.rate, dividedBy: 1, source: exchangeRate.source, on: exchangeRate.on }
}

function factorBetween(from: Unit, to: Unit): Factor | undefined {
  const [part, otherPart] = [fractionOf(from), fractionOf(to)]
  if (part !== undefined && otherPart !== undefined) {
    return part.of === otherPart.of ? { times: otherPart.per, dividedBy: part.per } : undefined
  }
  if (from.kind !== 'quantity' || to.kind !== 'quantity') return undefined
  const [size, otherSize] = [quantityUnit(from.in), quantityUnit(to.in)]
  if (size === undefined || size.quantity !== otherSize?.quantity) return undefined
  return { times: size.size, dividedBy: otherSize.size }
}

/** What a part of a whole is counted per: 1 for a share, 100 for percent, as declared for a rate. */
function fractionOf(unit: Unit): { readonly per: number; readonly of: string | undefined } | undefined {
  if (unit.kind === 'share') return { per: 1, of: unit.of }
  if (unit.kind === 'rate') return { per: unit.per, of: unit.of }
  const [isPercent, of] = unit.kind === 'quantity' ? (/^(?:percent|per cent|%)(?: of (.+))?$/i.exec(unit.in) ?? []) : []
  return isPercent === undefined ? undefined : { per: 100, of }
}

function requireRate({ rate, on, source }: ExchangeRate): void {
  if (!(rate > 0 && rate < Number.POSITIVE_INFINITY)) invalid(`expected a rate above 0, found ${rate}`)
  if (source.trim() === '') invalid('expected the source of the rate')
  requirePlainDate(on, 'on')
}

function invalid(message: string): never {
  throw new CollectiveImpactError('measurement/invalid-query', message, { path: ['exchangeRate'] })
}
