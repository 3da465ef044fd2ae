// Σ(xᵢ − x̄)² ÷ (n − 1)

import { defineMethod } from './define-method.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { squared } from './squared-unit.ts'

/** Sample variance, with n − 1 below the line. Same as R `var`, PostgreSQL `variance` and pandas `Series.var`. */
export const sampleVariance = defineMethod({
  id: 'sample-variance',
  version: 1,
  title: 'Sample variance',
  formula: 'Σ(xᵢ − x̄)² ÷ (n − 1)',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  combinesOne: true,
  unit: squared,
  interpretation: 'How far single reports lie from their mean, in squared units.',
  applicability: 'The spread among partners, places or periods that stand for more than those that reported.',
  warning: 'Squared units are hard to read; show the standard deviation. One report has none.',
  references: [],
  combine: (terms) => {
    if (terms.length < 2) return 'not-meaningful'
    return { value: squaredDeviations(terms.map(({ value }) => value)) / (terms.length - 1) }
  },
})
