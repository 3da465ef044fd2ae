// What the tests of derived indicators share: indicators computed from others, and reports of what they read.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../foundation/period.ts'
import type { Measured } from '../measured.ts'
import { counted } from '../traps/staged.ts'

type IndicatorInput = ReturnType<typeof counted>
type FormulaInput = NonNullable<IndicatorInput['formula']>

export const dollars = { kind: 'amount', currency: 'CAD' } as const
export const share = { kind: 'share' } as const

/** The indicator `derived`, computed from others, which its formula calls by their ids. */
export function derived(
  expression: string,
  inputs: readonly string[],
  otherwise: Partial<IndicatorInput> = {},
  missingValues?: FormulaInput['missingValues'],
): IndicatorInput {
  return counted('derived', {
    kind: 'derived',
    combine: { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' },
    ...otherwise,
    formula: { expression, missingValues, inputs: inputs.map((id) => ({ symbol: id, indicator: id })) },
  })
}

export const spending = counted('spending', { unit: dollars, kind: 'amount' })
export const hours = counted('hours', { unit: { kind: 'quantity', in: 'hours' }, kind: 'amount' })
/** What an hour costs. */
export const price = derived('spending / hours', ['spending', 'hours'], { unit: dollars })

/** A report of a value. */
export function report(
  indicator: string,
  period: Period,
  value: number,
  more: Partial<ObservationInput> = {},
): ObservationInput {
  return { indicator, period, value, ...more }
}

/** What a reader is told beside a number. */
export function remarks({ basis }: Measured): readonly string[] | undefined {
  return basis.remarks
}
