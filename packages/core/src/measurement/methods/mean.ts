// Σxᵢ ÷ n
import { exactSum } from '../../foundation/exact-sum.ts'
import { defineMethod } from './define-method.ts'

/** Arithmetic mean of the values, Σxᵢ ÷ n. Same as COINr \`a_amean\` with equal weights. */
export const mean = defineMethod({
  id: 'mean',
  version: 1,
  title: 'Mean',
  formula: 'Σxᵢ ÷ n',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  interpretation: 'The typical part, every part counting the same.',
  applicability: 'Levels of something, such as beds in use, over equal stretches of time.',
  warning: 'A small partner counts as much as a large one. Shares and rates want the ratio or a weighted mean.',
  references: ['oecd-jrc-2008'],
  combine: (terms) => ({ value: exactSum(terms.map(({ value }) => value)) / terms.length }),
})
