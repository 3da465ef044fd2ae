// The mean of the middle: without the lowest and the highest tenth of the values.
import { defineMethod } from '@collective-impact/core'

const TRIM = 0.1

/** Mean of the values without the lowest and the highest tenth. Same as R `mean(x, trim = 0.1)`. */
export const trimmedMean = defineMethod({
  id: 'neighborhood-voice/trimmed-mean',
  version: 1,
  title: 'Trimmed mean',
  formula: 'the mean of the values from place ⌊0.1 n⌋ + 1 to place n − ⌊0.1 n⌋, in order',
  axes: ['time', 'groups', 'places', 'partners'],
  scales: ['interval', 'ratio'],
  needsParts: false,
  takes: 'single-values',
  interpretation: 'The typical value, whatever the loudest say.',
  applicability: 'Ratings and times of many blocks, some of which answer wildly.',
  warning: 'Of fewer than ten values nothing is left out. Those left out may be the ones in need.',
  references: [],
  combine(terms) {
    const sorted = terms.map(({ value }) => value).sort((a, b) => a - b)
    const left = Math.floor(TRIM * sorted.length)
    const kept = sorted.slice(left, sorted.length - left)
    return { value: kept.reduce((sum, value) => sum + value, 0) / kept.length }
  },
})
