// A stretch of an indicator's chart: its periods, and its figures as numbers with the cells they were computed from.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { CalendarPeriod } from '../../foundation/period.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../../measurement/measured.ts'
import type { PeriodCell } from './cells-over-time.ts'
import type { ChartedPoint } from './segments.ts'

/** A cell and its point, of one segment. */
export type ChartedCell = PeriodCell & Pick<ChartedPoint, 'isBaseline'>

/** A stretch of an indicator's chart. */
export interface Stretch {
  readonly from: CalendarPeriod
  readonly to: CalendarPeriod
  /** A figure that was computed from the cells of the baseline, by a method. */
  readonly figure: (method: string, figure: NumberOrReason) => Measured
  /** A figure that was given. */
  readonly given: (figure: number) => Measured
}

/** The stretch of at least one cell. */
export function stretchOf(cells: readonly ChartedCell[], unit: Unit): Stretch {
  const [first, last] = [cells[0] as ChartedCell, cells.at(-1) as ChartedCell]
  const baseline = cells.filter(({ isBaseline }) => isBaseline)
  const { asOf, knownAt } = first.measured.basis
  const times = knownAt === undefined ? { asOf } : { asOf, knownAt }
  return {
    from: first.period,
    to: last.period,
    figure(id, figure) {
      const basis: Basis = {
        method: { id, version: 1 },
        ...times,
        inputs: baseline.reduce((sum, { measured }) => sum + measured.basis.inputs, 0),
        readings: baseline.map(({ period, measured }) => readingOf(period.label, measured)),
      }
      return typeof figure === 'string' ? missing(figure, basis) : observed(figure, unit, basis)
    },
    given: (figure) => observed(figure, unit, { method: { id: 'stated', version: 1 }, ...times, inputs: 0 }),
  }
}
