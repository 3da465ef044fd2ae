// Σxᵢ less what overlap agreements say is counted twice
import { exactSum } from '../../foundation/exact-sum.ts'
import { defineMethod } from './define-method.ts'

/** An unduplicated count: the sum, less what overlap agreements say is counted twice. */
export const distinct = defineMethod({
  id: 'distinct',
  version: 1,
  title: 'Distinct, by agreement',
  formula: 'Σxᵢ − what overlap agreements say is counted twice',
  axes: ['places', 'partners'],
  scales: ['ratio'],
  needsParts: false,
  interpretation: 'How many different people there are, each counted once, as far as the agreements are right.',
  applicability:
    'People served by several partners or in several places, where the partners have agreed on the overlap.',
  warning:
    'Without an agreement that connects all parts it is refused. An agreement that nobody is counted twice (`sum`) is one too.',
  references: [],
  combine: (terms) => ({ value: exactSum(terms.map(({ value }) => value)) }),
})
