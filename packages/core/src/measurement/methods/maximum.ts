// max xᵢ
import { defineMethod } from './define-method.ts'

/** The greatest of the values. */
export const maximum = defineMethod({
  id: 'maximum',
  version: 1,
  title: 'Maximum',
  formula: 'max xᵢ',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'The greatest of the parts.',
  applicability: 'Peaks: the fullest night, the longest wait.',
  warning: 'One mistaken report decides it.',
  references: [],
  combine: (terms) => ({ value: terms.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY) }),
})
