// What a number rests on, in words.
import type { Basis } from '@collective-impact/core'
import type { Figures } from './figures.ts'

/** The method and its version, and how many inputs: `sum v1 of 12 inputs`. */
export function describeBasis({ method, inputs }: Basis, figures: Figures): string {
  const counted = figures.number(inputs, { kind: 'count', of: 'inputs' })
  return `${describeMethod(method)} of ${counted} ${inputs === 1 ? 'input' : 'inputs'}`
}

/** A method with its version: `sum v1`. */
export function describeMethod({ id, version }: Basis['method']): string {
  return `${id} v${version}`
}
