// xₙ
import { latest } from './by-period.ts'
import { defineMethod } from './define-method.ts'

/** The latest value; across partners or places, the value of the one whose report is about the latest days. */
export const last = defineMethod({
  id: 'last',
  version: 1,
  title: 'Last',
  formula: 'xₙ',
  axes: ['time', 'places', 'partners'],
  scales: ['nominal', 'ordinal', 'interval', 'ratio'],
  needsParts: false,
  interpretation: 'Where things stand at the end of the stretch of time.',
  applicability: 'Stocks, levels and running totals.',
  warning: 'Says nothing about the way there; if the last report is missing, so is the value.',
  references: [],
  combine: latest,
})
