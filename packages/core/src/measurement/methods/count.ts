// n
import { defineMethod } from './define-method.ts'

/** How many values there are. */
export const count = defineMethod({
  id: 'count',
  version: 1,
  title: 'Count',
  formula: 'n',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'How many reports there are, whatever they say.',
  applicability: 'How many partners, places or periods reported.',
  warning: 'Counts reports, not people.',
  references: [],
  combine: (terms) => ({ value: terms.length }),
})
