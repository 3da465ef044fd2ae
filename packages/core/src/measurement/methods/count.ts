// n
import { defineMethod } from './define-method.ts'

/** How many single reports there are; its unit is reports, whatever the indicator's. Same as SQL `count` over the rows. */
export const count = defineMethod({
  id: 'count',
  version: 2,
  title: 'Count',
  formula: 'n',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  combinesOne: true,
  unit: () => ({ kind: 'count', of: 'reports' }),
  interpretation: 'How many reports there are, whatever they say.',
  applicability: 'How many reports there are, or along one axis only, how many partners or places reported.',
  warning: 'Counts reports, not people.',
  references: [],
  combine: (terms) => ({ value: terms.length }),
})
