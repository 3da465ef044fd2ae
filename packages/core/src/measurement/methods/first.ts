// x₁
import { defineMethod } from './define-method.ts'

/** The earliest value. */
export const first = defineMethod({
  id: 'first',
  version: 1,
  title: 'First',
  formula: 'x₁',
  axes: ['time'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'Where the stretch of time began.',
  applicability: 'Stocks and levels read at the start of a period.',
  warning: 'Says nothing about what happened since.',
  references: [],
  combine: (terms) => terms[0] ?? 'not-meaningful',
})
