// Σdᵢxᵢ ÷ Σdᵢ, dᵢ the days of each period
import { exactSum } from '../../foundation/exact-sum.ts'
import { daysBetween } from '../../foundation/plain-date.ts'
import { defineMethod } from './define-method.ts'

/** Mean of the values, each weighted by the days of its period, Σdᵢxᵢ ÷ Σdᵢ. */
export const timeWeightedMean = defineMethod({
  id: 'time-weighted-mean',
  version: 1,
  title: 'Time-weighted mean',
  formula: 'Σdᵢxᵢ ÷ Σdᵢ, dᵢ the days of each period',
  axes: ['time'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  interpretation: 'The typical day: a value that held for longer counts for more.',
  applicability: 'Levels over periods of unequal length: beds in use by month, staff by quarter and half-year.',
  warning: 'Days without a report do not weigh; look at the coverage.',
  references: [],
  combine(terms) {
    const dated = terms.flatMap(({ value, period }) =>
      period === undefined ? [] : [{ value, days: daysBetween(period.start, period.end) + 1 }],
    )
    if (dated.length < terms.length) return 'not-meaningful'
    return { value: exactSum(dated.map(({ value, days }) => value * days)) / exactSum(dated.map(({ days }) => days)) }
  },
})
