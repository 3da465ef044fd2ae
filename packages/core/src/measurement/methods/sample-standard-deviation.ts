// √(Σ(xᵢ − x̄)² ÷ (n − 1))

import { defineMethod } from './define-method.ts'
import { squaredDeviations } from './squared-deviations.ts'

/** Sample standard deviation, with n − 1 below the line. Same as R `sd`, PostgreSQL `stddev` and pandas `Series.std`. */
export const sampleStandardDeviation = defineMethod({
  id: 'sample-standard-deviation',
  version: 1,
  title: 'Sample standard deviation',
  formula: '√(Σ(xᵢ − x̄)² ÷ (n − 1))',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  combinesOne: true,
  interpretation: 'How far a single report typically lies from the mean of all.',
  applicability: 'The spread among partners, places or periods that stand for more than those that reported.',
  warning: 'One report has none, and one far outlier decides it.',
  references: [],
  combine: (terms) => {
    if (terms.length < 2) return 'not-meaningful'
    return { value: Math.sqrt(squaredDeviations(terms.map(({ value }) => value)) / (terms.length - 1)) }
  },
})
