// Σxᵢ
import { exactSum } from '../../foundation/exact-sum.ts'
import { defineMethod } from './define-method.ts'

/** Sum of the values, Σxᵢ, correctly rounded. */
export const sum = defineMethod({
  id: 'sum',
  version: 1,
  title: 'Sum',
  formula: 'Σxᵢ',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  interpretation: 'How many, or how much, there is in all.',
  applicability: 'Counts and amounts of things that are in one part only.',
  warning:
    'People who are in two parts are counted twice; declare an overlap agreement, or an overlapping dimension. Never sum cumulative reports over time.',
  references: [],
  combine: (terms) => ({ value: exactSum(terms.map(({ value }) => value)) }),
})
