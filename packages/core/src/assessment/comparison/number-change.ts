// Whether a number moved.
import type { Measured } from '../../measurement/measured.ts'
import { withheld } from '../../measurement/withholding/withheld.ts'
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
      ...withheldInBoth(pair),
      ...(difference === undefined ? {} : { difference }),
      reasons: found.length === 0 ? ['unexplained'] : found,
    },
  ]
}

/** Beside a number that is withheld, the other one says too much: what adds up to both is the same. */
function withheldInBoth({ before, after, ...rest }: Pair): Pair {
  if (before === undefined || after === undefined)
    return { ...rest, ...(before && { before }), ...(after && { after }) }
  return { ...rest, before: besides(before, after), after: besides(after, before) }
}

function besides(measured: Measured, other: Measured): Measured {
  if (measured.kind === 'missing' || other.kind === 'observed' || other.reason !== 'suppressed') return measured
  return withheld(measured, other.basis.withheldFrom ?? 'public', undefined)
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
