// Σwᵢxᵢ ÷ Σwᵢ.
import { defineMethod } from './define-method.ts'
import { quotient } from './quotient.ts'

/** Weighted arithmetic mean, Σwᵢxᵢ ÷ Σwᵢ, over observed values. Same as COINr `a_amean`. */
export const weightedMean = defineMethod({
  id: 'weighted-mean',
  version: 1,
  title: 'Weighted mean',
  formula: 'Σwᵢxᵢ ÷ Σwᵢ',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: true,
  interpretation: 'The mean over all that the weights count, e.g. over students rather than over districts.',
  applicability: 'Means with `n`, and values whose weights another indicator holds (`weightedBy`).',
  warning: 'Weights of another year or another population give a mean of nobody. Rounded inputs carry their rounding.',
  references: ['oecd-jrc-2008'],
  combine: (terms) => quotient(terms, 1),
})
