// Where the past leads if nothing is done differently: the forecast that a curve is to be turned against.
import { sameUnit } from '../../conditions/shared-measurement/unit.ts'
import { daysBetween, type PlainDate } from '../../foundation/plain-date.ts'
import type { ReferenceKey } from '../../foundation/references.ts'
import { type Basis, type Measured, missing, type Observed, observed } from '../measured.ts'
import { theilSen } from './theil-sen.ts'

/** A value of a series, and the last day it is about. */
export interface DatedValue {
  readonly day: PlainDate
  readonly measured: Observed
}

/** What a forecast is asked for. */
export interface ForecastQuery extends ForecastTerms {
  /** The day to be forecast. */
  readonly day: PlainDate
}

/** What a forecast rests on, whatever day it is for. */
export interface ForecastTerms {
  /** The values before the effort began, in any order. */
  readonly history: readonly DatedValue[]
  readonly asOf: PlainDate
  readonly knownAt?: PlainDate | undefined
  /** The least value there can be. */
  readonly minimum?: number | undefined
  /** The greatest value there can be. */
  readonly maximum?: number | undefined
}

/** The works a forecast rests on. */
export const forecastReferences: readonly ReferenceKey[] = ['friedman-2005', 'sen-1968']

/** Through fewer points a line says more about chance than about the past. */
const FEWEST_VALUES = 3

/**
 * The value to be expected on a day if the past went on as it did: the Theil–Sen line through the history, which one odd
 * year does not turn, as it would turn a line of least squares. Histories of partnerships are short, and such years are
 * common. A forecast beyond the limits of the indicator is put at the limit, with a remark. Missing as `too-few-values`
 * with fewer than three values.
 *
 * Friedman, M. (2005). Trying Hard Is Not Good Enough, on baselines with a history and a forecast; Sen, P. K. (1968).
 * Estimates of the regression coefficient based on Kendall's tau.
 */
export function forecastBaseline({ day, ...terms }: ForecastQuery): Measured {
  return forecastLine(terms, day)(day)
}

/** The forecast of any day by one line, which is told exactly on the day it is drawn to. */
export function forecastLine(terms: ForecastTerms, drawnTo: PlainDate): (day: PlainDate) => Measured {
  const { history, minimum, maximum, asOf, knownAt } = terms
  const basis: Basis = {
    method: { id: 'Theil–Sen forecast', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: history.length,
  }
  const [first] = history
  if (first === undefined || history.length < FEWEST_VALUES) {
    const remark = `a forecast needs ${FEWEST_VALUES} values, there are ${history.length}`
    return () => missing('too-few-values', basis, [remark])
  }
  const { unit } = first.measured
  if (history.some(({ measured }) => !sameUnit(measured.unit, unit))) return () => missing('incompatible-units', basis)
  // From the day of the forecast the intercept is the forecast, whatever the order of the history.
  const line = theilSen(history.map((each) => ({ at: daysBetween(drawnTo, each.day), value: each.measured.value })))
  return (day) => {
    const value = line === undefined ? Number.NaN : line.intercept + line.slope * daysBetween(drawnTo, day)
    if (!Number.isFinite(value)) return missing('not-meaningful', basis)
    const limited = Math.min(Math.max(value, minimum ?? value), maximum ?? value)
    const remarks = limited === value ? {} : { remarks: [`put at the limit of the indicator, ${limited}`] }
    return observed(limited, unit, { ...basis, ...remarks })
  }
}
