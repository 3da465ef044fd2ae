// Σxᵢ ÷ n over all single reports
import { exactSum } from '../../foundation/exact-sum.ts'
import { defineMethod } from './define-method.ts'

/** Arithmetic mean of all single reports at once, whatever axes they lie along. Same as SQL `avg` over the rows. */
export const pooledMean = defineMethod({
  id: 'pooled-mean',
  version: 1,
  title: 'Pooled mean',
  formula: 'Σxᵢ ÷ n over all single reports',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  interpretation: 'The typical report, every report counting the same.',
  applicability: 'Levels that some report more often than others, where each reading says as much as any other.',
  warning:
    'Whoever reports more often weighs more; a mean along each axis in turn gives every partner the same weight.',
  references: [],
  combine: (terms) => ({ value: exactSum(terms.map(({ value }) => value)) / terms.length }),
})
