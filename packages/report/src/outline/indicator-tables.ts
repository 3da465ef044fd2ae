// The values of one indicator in tables: period by period, and group by group.
import {
  type Breakdown,
  describeUnit,
  type GroupValue,
  type IndicatorResult,
  type Measured,
  type Period,
  type Unit,
} from '@collective-impact/core'
import { labeledPeriodInWords } from '../dates.ts'
import { judgedForecast } from '../describe-curve.ts'
import type { Figures } from '../figures.ts'
import { type Block, type Column, paragraph, table } from './block.ts'
import { remarksOf } from './remarks.ts'

/** The trend, period by period; nothing where there is none. */
export function trendTable(indicator: IndicatorResult, figures: Figures): Block | undefined {
  const { name, unit, trend } = indicator
  if (trend.length === 0) return undefined
  const forecasts = new Map(judgedForecast(indicator).map(({ period, measured }) => [period.start, measured]))
  const forecastOf = ({ start }: Period) => {
    const forecast = forecasts.get(start)
    return forecast === undefined ? '' : figures.short(forecast)
  }
  const rows = trend.map(({ period, measured }) => [
    labeledPeriodInWords(period),
    figures.short(measured),
    ...(forecasts.size === 0 ? [] : [forecastOf(period)]),
    partial(measured, figures),
    remarksOf(measured).join('; '),
  ])
  const forecast: readonly Column[] = forecasts.size === 0 ? [] : [{ title: 'Forecast', isNumeric: true }]
  return table(
    `${name}, period by period`,
    [{ title: 'Period' }, valueIn(unit), ...forecast, { title: 'Coverage' }, { title: 'Remark' }],
    rows,
  )
}

/** A category below the wider ones it is part of: `After school – Homework club`. */
function within({ category, parent }: GroupValue, values: readonly GroupValue[]): string {
  const wider = values.find(({ code }) => code === parent)
  return wider === undefined ? category : `${within(wider, values)} – ${category}`
}

/** The latest values of the groups of one dimension, with a word where groups overlap. */
export function groupTable({ name, unit }: IndicatorResult, breakdown: Breakdown, figures: Figures): readonly Block[] {
  const { dimension, exclusive, period, values } = breakdown
  const groups = table(
    `${name} by ${dimension}, ${period.label}`,
    [{ title: dimension }, valueIn(unit), { title: 'Coverage' }],
    values.map((each) => [within(each, values), figures.short(each.measured), partial(each.measured, figures)]),
  )
  return exclusive ? [groups] : [groups, paragraph('These groups overlap, so they do not add up to the whole.')]
}

function valueIn(unit: Unit): Column {
  const words = describeUnit(unit)
  return { title: words.slice(0, 1).toUpperCase() + words.slice(1), isNumeric: true }
}

/** How many reports are there, where some are not. */
function partial({ basis: { coverage } }: Measured, figures: Figures): string {
  return coverage === undefined || coverage.reported === coverage.expected ? '' : figures.coverage(coverage)
}
