// Doing something to a number after it was computed, with the basis saying so.
import type { Measured, Transformation } from './measured.ts'

/** value × times ÷ dividedBy + plus, in the unit it has from then on. What is missing stays missing. */
export function transform(measured: Measured, transformation: Transformation): Measured {
  const { times, dividedBy, plus, unit, methodVersion } = transformation
  const basis = {
    ...measured.basis,
    ...(methodVersion === undefined ? {} : { methodVersion }),
    transformations: [...(measured.basis.transformations ?? []), transformation],
  }
  if (measured.kind === 'missing') return { ...measured, basis }
  const apply = (value: number) => (value * times) / dividedBy + plus
  const { interval } = measured
  const ends = interval === undefined ? [] : [apply(interval.lower), apply(interval.upper)]
  return {
    ...measured,
    value: apply(measured.value),
    unit,
    basis,
    ...(interval === undefined
      ? {}
      : { interval: { ...interval, lower: Math.min(...ends), upper: Math.max(...ends) } }),
  }
}
