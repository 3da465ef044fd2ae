// x₁
import { earliest } from './by-period.ts'
import { defineMethod } from './define-method.ts'

/** The earliest value; across partners or places, the value of the one whose report is about the earliest days. */
export const first = defineMethod({
  id: 'first',
  version: 1,
  title: 'First',
  formula: 'x₁',
  axes: ['time', 'places', 'partners'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'Where the stretch of time began.',
  applicability: 'Stocks and levels read at the start of a period.',
  warning: 'Says nothing about what happened since.',
  references: [],
  combine: earliest,
})
