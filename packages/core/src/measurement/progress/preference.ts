// Which of two values is better, whichever way is wanted.

/** Which values are wanted: more, less, or those near a value that is to be kept. */
export type Preference =
  | { readonly direction: 'increase' | 'decrease' }
  | { readonly direction: 'maintain'; readonly kept: number; readonly tolerance: number }

/** The last digits of a difference or division decide nothing. */
export const LAST_DIGITS = 1e-12

/** Above 0 when `value` is better than `other`, below when it is worse, 0 when neither is. */
export function preferenceBetween(value: number, other: number, preference: Preference): number {
  switch (preference.direction) {
    case 'increase':
      return Math.sign(value - other)
    case 'decrease':
      return Math.sign(other - value)
    case 'maintain':
      return Math.sign(distanceFrom(preference, other) - distanceFrom(preference, value))
  }
}

/** How far a value lies outside what is to be kept; 0 within its tolerance. */
export function distanceFrom(
  { kept, tolerance }: { readonly kept: number; readonly tolerance: number },
  value: number,
): number {
  const beyond = Math.abs(value - kept) - tolerance
  return beyond <= LAST_DIGITS * Math.max(Math.abs(value), Math.abs(kept)) ? 0 : beyond
}
