// Σaᵢ ÷ Σbᵢ: shares and rates are never averaged.
import { defineMethod } from './define-method.ts'
import { quotient } from './quotient.ts'

/** Ratio of sums, Σaᵢ ÷ Σbᵢ, times the scale of a rate. */
export const ratio = defineMethod({
  id: 'ratio',
  version: 1,
  title: 'Ratio of sums',
  formula: 'Σaᵢ ÷ Σbᵢ',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['ratio'],
  needsParts: true,
  interpretation: 'The share, or rate, among all that the parts counted together.',
  applicability: 'Shares and rates of which every part reports numerator and denominator.',
  warning: 'A part that reports only its percentage cannot be combined; nor can whoever is in two denominators.',
  references: [],
  combine: (terms, { scale }) => quotient(terms, scale),
})
