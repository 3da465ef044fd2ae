// min xᵢ
import { defineMethod } from './define-method.ts'

/** The least of the values. */
export const minimum = defineMethod({
  id: 'minimum',
  version: 1,
  title: 'Minimum',
  formula: 'min xᵢ',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'The least of the parts.',
  applicability: 'Floors: the worst month, the smallest stock.',
  warning: 'One mistaken report decides it.',
  references: [],
  combine: (terms) => ({ value: terms.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY) }),
})
