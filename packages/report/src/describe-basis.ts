// What a number rests on, in words.
import type { Basis } from '@collective-impact/core'
import type { Figures } from './figures.ts'

/** The method and its version, the inputs and their coverage: `sum v1 of 12 inputs, 10 of 12 reports`. */
export function describeBasis({ method, inputs, coverage }: Basis, figures: Figures): string {
  const counted = figures.number(inputs, { kind: 'count', of: 'inputs' })
  const covered = coverage === undefined ? '' : `, ${figures.coverage(coverage)}`
  return `${describeMethod(method)} of ${counted} ${inputs === 1 ? 'input' : 'inputs'}${covered}`
}

/** A method with its version: `sum v1`. */
export function describeMethod({ id, version }: Basis['method']): string {
  return `${id} v${version}`
}
