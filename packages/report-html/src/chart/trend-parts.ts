// What there is to draw of a trend, in the units it is drawn in: positions along the periods, values, texts.
import type { IndicatorResult, PlainDate } from '@collective-impact/core'
import { dateInWords, type Figures, judgedForecast, oneLine } from '@collective-impact/report'
import { drawnTarget } from './drawn-target.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'

/** A value at its position. */
export interface DrawnPoint {
  readonly position: number
  /** Nothing where there is a gap. */
  readonly value: number | null
  /** Points of different segments may not be compared, and no line joins them. */
  readonly segment: number
  readonly lower?: number
  readonly upper?: number
}

/** A text at its position. */
export interface DrawnText {
  readonly position: number
  readonly value: number
  readonly text: string
}

/** Everything a chart of a trend shows. */
export interface TrendParts {
  readonly axis: ValueAxis
  readonly valueLabels: readonly DrawnText[]
  readonly periodLabels: readonly DrawnText[]
  readonly points: readonly DrawnPoint[]
  readonly latest: DrawnText
  readonly first?: DrawnText & { readonly isAbove: boolean }
  /** From the first position of a gap to its last. */
  readonly gaps: readonly (readonly [number, number])[]
  readonly breaks: readonly number[]
  /** Halfway between two points of which the second rests on other partners than the first. */
  readonly compositionChanges: readonly number[]
  readonly target?: { readonly value: number; readonly text: string }
  /** Where the past was leading, and its end in words. */
  readonly forecast?: { readonly line: readonly ForecastPoint[]; readonly end: DrawnText }
}

/** A point of the line along which the past was leading. */
export interface ForecastPoint {
  readonly position: number
  readonly value: number
}

/** The parts of a trend; nothing where there is no value to draw. */
export function trendParts(indicator: IndicatorResult, figures: Figures, asOf: PlainDate): TrendParts | undefined {
  const { trend } = indicator
  const breaks = between(trend, indicator.breaks)
  const points = trend.map(({ measured }, position): DrawnPoint => {
    const segment = breaks.filter((each) => each < position).length
    if (measured.kind === 'missing') return { position, value: null, segment }
    const { value, interval } = measured
    return { position, value, segment, ...(interval && { lower: interval.lower, upper: interval.upper }) }
  })
  const drawn = points.flatMap(({ position, value }) => (value === null ? [] : [{ position, value }]))
  const [first, second] = drawn
  const last = drawn.at(-1)
  if (first === undefined || last === undefined) return undefined
  const target = drawnTarget(indicator, asOf)
  const forecast = forecastOf(indicator)
  const axis = valueAxis([
    ...forecast.map(({ value }) => value),
    ...points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((each) => typeof each === 'number')),
    ...(target === undefined ? [] : [target.target.value]),
  ])
  if (axis === undefined) return undefined
  const inNumber = (value: number) => bare(value, indicator, figures)
  const forecastEnd = forecast.at(-1)
  return {
    axis,
    valueLabels: axis.ticks.map((value) => ({ position: 0, value, text: inNumber(value) })),
    periodLabels: periodLabels(trend.map(({ period }) => shortened(period.label))),
    points,
    latest: { ...last, text: inNumber(last.value) },
    ...(second && {
      first: {
        ...first,
        text: inNumber(first.value),
        isAbove: first.value >= second.value || first.value < axis.low + (axis.high - axis.low) / 5,
      },
    }),
    gaps: gapsOf(points),
    breaks,
    compositionChanges: between(trend, indicator.compositionChanges),
    ...(forecastEnd && { forecast: { line: forecast, end: { ...forecastEnd, text: inNumber(forecastEnd.value) } } }),
    ...(target && {
      target: {
        value: target.target.value,
        text: `Target ${inNumber(target.target.value)} by ${dateInWords(target.by)}`,
      },
    }),
  }
}

/** The number without its currency, which is said beside the drawing. */
function bare(value: number, { unit }: IndicatorResult, figures: Figures): string {
  return figures.number(value, unit.kind === 'amount' ? { kind: 'quantity', in: unit.currency } : unit)
}

function gapsOf(points: readonly DrawnPoint[]): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = []
  for (const { position, value } of points) {
    if (value !== null) continue
    const last = gaps.at(-1)
    if (last !== undefined && last[1] === position - 1) last[1] = position
    else gaps.push([position, position])
  }
  return gaps
}

/** The line along which the past was leading, from the last point of the past on. */
function forecastOf(indicator: IndicatorResult): readonly ForecastPoint[] {
  const positions = new Map(indicator.trend.map(({ period }, position) => [period.start, position]))
  return judgedForecast(indicator).flatMap(({ period, measured }) => {
    const position = positions.get(period.start)
    return position === undefined || measured.kind === 'missing' ? [] : [{ position, value: measured.value }]
  })
}

/** The positions halfway between two points of a trend. */
function between(
  trend: IndicatorResult['trend'],
  places: readonly { readonly before: string; readonly after: string }[],
): readonly number[] {
  const labels = trend.map(({ period }) => period.label)
  return places.flatMap(({ before, after }) => {
    const [from, to] = [labels.indexOf(before), labels.indexOf(after)]
    return from < 0 || to < 0 ? [] : [(from + to) / 2]
  })
}

const MOST_CHARACTERS = 40

/** As many labels as fit, the last one always. */
function periodLabels(labels: readonly string[]): readonly DrawnText[] {
  const longest = Math.max(...labels.map(({ length }) => length))
  const every = Math.ceil(labels.length / Math.max(1, Math.floor(MOST_CHARACTERS / (longest + 2))))
  return labels
    .map((text, position) => ({ position, value: 0, text }))
    .filter(({ position }) => (labels.length - 1 - position) % every === 0)
}

const LONGEST = 16

function shortened(label: string): string {
  const characters = Array.from(oneLine(label))
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('')
}
