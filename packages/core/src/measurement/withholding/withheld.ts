// A number that is withheld: nothing of what it rests on is left but what it is about.
import { type Basis, type Measured, type Missing, missing } from '../measured.ts'
import type { Audience } from './audience.ts'
import type { Restriction } from './restriction.ts'

/** A number without its value and without anything that tells of it. */
export function withheld({ basis }: Measured, audience: Audience, restriction: Restriction | undefined): Missing {
  const { method, asOf, knownAt, selection, methodVersion } = basis
  const kept: Basis = {
    method,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
    ...(selection === undefined ? {} : { selection }),
    ...(methodVersion === undefined ? {} : { methodVersion }),
    withheldFrom: audience,
    remarks: [whyWithheld(restriction)],
  }
  return { kind: 'missing', reason: 'suppressed', basis: kept }
}

/** Whether a number is withheld from whoever asks, rather than reported as withheld. */
export function isWithheld({ basis }: Measured): boolean {
  return basis.withheldFrom !== undefined
}

/** Whether there is a number, be it shown or withheld. */
export function isFound(measured: Measured): boolean {
  return measured.kind === 'observed' || isWithheld(measured)
}

/** A number that is missing tells how much was taken off on the way to it; that is left out. */
export function withoutFigures(measured: Measured): Measured {
  if (measured.kind === 'observed' || measured.basis.adjustments === undefined) return measured
  const { adjustments: _, remarks: __, ...basis } = measured.basis
  return missing(measured.reason, basis)
}

function whyWithheld(restriction: Restriction | undefined): string {
  if (restriction?.onlyFor === 'partners') return 'for partners only'
  if (restriction?.onlyFor !== undefined) return 'for the backbone only'
  return 'so that no small number can be worked out'
}
