// On which side of the center a value lies.

/** On which side of the center a value lies. */
export type CenterSide = 'above' | 'on' | 'below'

/** Upwards, level or downwards. */
export type RunSign = -1 | 0 | 1

/** On which side of `center` a value lies. */
export function sideOf(value: number, center: number): CenterSide {
  return value > center ? 'above' : value < center ? 'below' : 'on'
}

/** Which way it goes from one to the other; level where either is not known. */
export function signOf(from: number | undefined, to: number | undefined): RunSign {
  if (from === undefined || to === undefined || from === to) return 0
  return to > from ? 1 : -1
}
