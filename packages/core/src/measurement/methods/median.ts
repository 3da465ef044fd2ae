// The middle value; of an even number of values, the mean of the middle two.
import { defineMethod } from './define-method.ts'

/** Median of all single values. Same as R `median` and numpy `median`. */
export const median = defineMethod({
  id: 'median',
  version: 2,
  title: 'Median',
  formula: 'x₍ₙ₊₁₎⁄₂, or the mean of xₙ⁄₂ and xₙ⁄₂₊₁',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  interpretation: 'Half of the parts lie below it and half above.',
  applicability:
    'Skewed values: of all single reports where each axis declares it, of totals where only the last one does.',
  warning: 'Where the reports are medians themselves, there is no median of them: declare `none`.',
  references: [],
  combine(terms) {
    const sorted = terms.map(({ value }) => value).sort((a, b) => a - b)
    const middle = sorted.length / 2
    const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
    return below === undefined || above === undefined ? 'not-meaningful' : { value: below + (above - below) / 2 }
  },
})
