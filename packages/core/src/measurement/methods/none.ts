// not combined
import { defineMethod } from './define-method.ts'

/** Values are not to be combined. */
export const none = defineMethod({
  id: 'none',
  version: 1,
  title: 'None',
  formula: 'not combined',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'There is no meaning in combining these values; ask for them one by one.',
  applicability: 'Percentiles, ranks, ordinal answers, published gaps.',
  warning: 'Choose it rather than a number nobody can defend.',
  references: [],
  combine: () => 'not-meaningful',
})
