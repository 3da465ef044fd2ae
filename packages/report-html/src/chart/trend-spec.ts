// A trend as a Vega-Lite specification: gaps are gaps, breaks break the line, what is drawn is labeled where it is.
import type { TopLevelSpec } from 'vega-lite'
import { colors } from '../colors.ts'
import type { Frame } from './draw.ts'
import { type Layer, type Sheet, sheetFor, texts, textsOnPaper } from './sheet.ts'
import type { TrendParts } from './trend-parts.ts'

/** How the target and the forecast are dashed, on the drawing and in its legend. */
export const targetDash = [7, 4]
export const forecastDash = [5, 3]

const WHOLE_WIDTH = 420
const MOST_ROOM = 140
const WIDTH_OF_CHARACTER = 7.4
const WIDTH_OF_BOLD_CHARACTER = 8.6

/** The plot, with as much room around it as its labels take. */
export function frameOf({ valueLabels, latest, forecast, breaks }: TrendParts): Frame {
  const longest = Math.max(...valueLabels.map(({ text }) => text.length))
  const left = Math.min(Math.ceil(longest * WIDTH_OF_CHARACTER) + 12, MOST_ROOM)
  const atEnd = Math.max(
    latest.text.length * WIDTH_OF_BOLD_CHARACTER,
    (forecast?.end.text.length ?? 0) * WIDTH_OF_CHARACTER,
  )
  const right = Math.min(Math.ceil(atEnd) + 14, MOST_ROOM)
  return { width: WHOLE_WIDTH - left - right, height: 150, left, right, top: breaks.length === 0 ? 26 : 44, bottom: 30 }
}

/** The specification of a trend's chart. Nothing in it is laid out by measuring text, so it looks the same everywhere. */
export function trendSpec(parts: TrendParts, frame: Frame): TopLevelSpec {
  const sheet = sheetFor(parts, frame)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: frame.width,
    height: frame.height,
    autosize: { type: 'none' },
    padding: 0,
    config: { font: 'inherit', view: { stroke: null }, aria: false },
    layer: [
      ...gaps(parts, sheet),
      ...axes(parts, sheet),
      ...breaks(parts, sheet),
      ...compositionChanges(parts, sheet),
      ...target(parts, sheet),
      ...forecast(parts, sheet),
      ...values(parts, sheet),
      ...labels(parts, sheet),
    ],
  }
}

function gaps({ gaps }: TrendParts, { frame, x }: Sheet): readonly Layer[] {
  return [
    {
      data: { values: gaps.map(([first, last]) => ({ position: first - 0.5, end: last + 0.5 })) },
      mark: { type: 'rect', fill: colors.wash, stroke: colors.line, strokeDash: [2, 3], aria: false },
      encoding: { x, x2: { field: 'end' }, y: { value: 0 }, y2: { value: frame.height } },
    },
  ]
}

function axes({ axis, valueLabels, periodLabels }: TrendParts, sheet: Sheet): readonly Layer[] {
  const { frame, y } = sheet
  return [
    {
      data: { values: axis.ticks.map((value) => ({ value })) },
      mark: { type: 'rule', stroke: colors.line, aria: false },
      encoding: { y, x: { value: 0 }, x2: { value: frame.width } },
    },
    texts(sheet, valueLabels, { align: 'right', baseline: 'middle' }, { x: { value: -8 } }),
    texts(sheet, periodLabels, { align: 'center', baseline: 'top' }, { y: { value: frame.height + 11 } }),
  ]
}

function breaks({ breaks, points }: TrendParts, sheet: Sheet): readonly Layer[] {
  const { frame, x } = sheet
  const captions = breaks.map((position) => ({ position, value: 0, text: 'measured differently' }))
  const isLeft = ({ position }: { readonly position: number }) => position < points.length / 2
  const caption = { fontSize: 12, fontStyle: 'italic', baseline: 'bottom' } as const
  const above = { y: { value: -26 } }
  return [
    {
      data: { values: breaks.map((position) => ({ position })) },
      mark: {
        type: 'rule',
        stroke: colors.quiet,
        strokeWidth: 1.5,
        strokeDash: [1, 3],
        strokeCap: 'round',
        aria: false,
      },
      encoding: { x, y: { value: -24 }, y2: { value: frame.height } },
    },
    texts(sheet, captions.filter(isLeft), { ...caption, align: 'left' }, above),
    texts(
      sheet,
      captions.filter((each) => !isLeft(each)),
      { ...caption, align: 'right' },
      above,
    ),
  ]
}

function compositionChanges({ compositionChanges }: TrendParts, { frame, x }: Sheet): readonly Layer[] {
  return [
    {
      data: { values: compositionChanges.map((position) => ({ position })) },
      mark: { type: 'rule', stroke: colors.quiet, strokeWidth: 1, strokeDash: [1, 3], aria: false },
      encoding: { x, y: { value: 0 }, y2: { value: frame.height } },
    },
  ]
}

function target({ target }: TrendParts, sheet: Sheet): readonly Layer[] {
  if (target === undefined) return []
  const { frame, y } = sheet
  return [
    {
      data: { values: [{ value: target.value }] },
      mark: { type: 'rule', stroke: colors.ink, strokeWidth: 1.5, strokeDash: targetDash, aria: false },
      encoding: { y, x: { value: 0 }, x2: { value: frame.width } },
    },
    ...textsOnPaper(
      sheet,
      [{ position: 0, value: target.value, text: target.text }],
      { align: 'left', baseline: 'bottom', dy: -4, fill: colors.ink },
      { x: { value: 4 } },
    ),
  ]
}

/** As far apart as lines of text have to be. */
const LINE_HEIGHT = 15

function forecast({ axis, forecast, latest }: TrendParts, sheet: Sheet): readonly Layer[] {
  if (forecast === undefined) return []
  const { frame, x, y } = sheet
  const { line, end } = forecast
  const distance = ((end.value - latest.value) / (axis.high - axis.low)) * frame.height
  const apart = Math.max(0, LINE_HEIGHT - Math.abs(distance))
  return [
    {
      data: { values: line.map((point) => ({ ...point })) },
      mark: { type: 'line', stroke: colors.accent, strokeWidth: 2, strokeDash: forecastDash, aria: false },
      encoding: { x, y },
    },
    ...textsOnPaper(sheet, [end], { align: 'left', baseline: 'middle', dx: 10, dy: distance < 0 ? apart : -apart }),
  ]
}

function values({ points }: TrendParts, { x, y }: Sheet): readonly Layer[] {
  const rows = points.map((point) => ({ ...point }))
  return [
    {
      data: { values: rows.filter(({ lower }) => lower !== undefined) },
      mark: { type: 'rule', stroke: colors.accent, strokeWidth: 6, opacity: 0.3, aria: false },
      encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
    },
    {
      data: { values: rows },
      mark: {
        type: 'line',
        stroke: colors.accent,
        strokeWidth: 2.5,
        strokeCap: 'round',
        invalid: 'break-paths-show-path-domains',
        aria: false,
      },
      encoding: { x, y, detail: { field: 'segment', type: 'nominal' } },
    },
    {
      data: { values: rows.filter(({ value }) => value !== null) },
      mark: {
        type: 'point',
        size: 38,
        fill: colors.paper,
        stroke: colors.accent,
        strokeWidth: 2,
        opacity: 1,
        aria: false,
      },
      encoding: { x, y },
    },
  ]
}

function labels({ first, latest }: TrendParts, sheet: Sheet): readonly Layer[] {
  const { x, y } = sheet
  const { position, value } = latest
  return [
    {
      data: { values: [{ position, value }] },
      mark: { type: 'point', size: 80, fill: colors.accent, stroke: colors.accent, opacity: 1, aria: false },
      encoding: { x, y },
    },
    ...(first === undefined
      ? []
      : textsOnPaper(sheet, [first], { align: 'center', baseline: 'middle', dy: first.isAbove ? -15 : 16 })),
    ...textsOnPaper(sheet, [latest], {
      align: 'left',
      baseline: 'middle',
      dx: 10,
      fontWeight: 'bold',
      fill: colors.accent,
    }),
  ]
}
