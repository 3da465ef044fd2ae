// Whether a number moved.
import type { Measured } from '../../measurement/measured.ts'
import type { ChangeReason, NumberChange } from './assessment-comparison.ts'

/** A number before and after, and where it stands. */
export interface Pair extends Omit<NumberChange, 'reasons' | 'difference'> {
  readonly before?: Measured
  readonly after?: Measured
}

/** The change of a number with its reasons; nothing where it did not move. */
export function numberChange(pair: Pair, reasons: () => Iterable<ChangeReason>): readonly NumberChange[] {
  const { before, after } = pair
  if (!hasMoved(before, after)) return []
  const found = [...new Set(reasons())]
  const difference = differenceOf(before, after)
  return [
    {
      ...pair,
      ...(difference === undefined ? {} : { difference }),
      reasons: found.length === 0 ? ['unexplained'] : found,
    },
  ]
}

/** Whether there is another value or another unit, or a value where there was none; what is missing has not moved. */
export function hasMoved(before: Measured | undefined, after: Measured | undefined): boolean {
  if (before?.kind !== 'observed' || after?.kind !== 'observed') {
    return before?.kind === 'observed' || after?.kind === 'observed'
  }
  return before.value !== after.value || JSON.stringify(before.unit) !== JSON.stringify(after.unit)
}

function differenceOf(before: Measured | undefined, after: Measured | undefined): number | undefined {
  if (before?.kind !== 'observed' || after?.kind !== 'observed') return undefined
  if (JSON.stringify(before.unit) !== JSON.stringify(after.unit)) return undefined
  const difference = after.value - before.value
  return Number.isFinite(difference) ? difference : undefined
}
