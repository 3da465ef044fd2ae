// What all layers of a chart share: the plot, its two scales, and how text is set on it.
import type { TopLevelSpec } from 'vega-lite'
import { colors } from '../colors.ts'
import type { Frame } from './draw.ts'
import type { DrawnText, TrendParts } from './trend-parts.ts'

/** A layer of a Vega-Lite specification. */
export type Layer = Extract<TopLevelSpec, { layer: readonly unknown[] }>['layer'][number]
type Mark = Extract<Extract<Layer, { mark: unknown }>['mark'], { type: unknown }>
type Encoding = NonNullable<Extract<Layer, { mark: unknown }>['encoding']>

/** The plot and its two scales. */
export interface Sheet {
  readonly frame: Frame
  readonly x: NonNullable<Encoding['x']>
  readonly y: NonNullable<Encoding['y']>
}

export function sheetFor({ axis, points }: TrendParts, frame: Frame): Sheet {
  return {
    frame,
    x: {
      field: 'position',
      type: 'quantitative',
      axis: null,
      scale: { domain: [-0.5, points.length - 0.5], nice: false, zero: false },
    },
    y: { field: 'value', type: 'quantitative', axis: null, scale: { domain: [axis.low, axis.high], nice: false } },
  }
}

/** Texts at their places, or where `place` puts them. */
export function texts({ x, y }: Sheet, values: readonly DrawnText[], mark: Partial<Mark>, place: Encoding = {}): Layer {
  return {
    data: { values: values.map((each) => ({ ...each })) },
    mark: { fontSize: 13, fill: colors.quiet, aria: false, ...mark, type: 'text' },
    encoding: { x, y, text: { field: 'text', type: 'nominal' }, ...place },
  }
}

/** Texts on paper of their own, so that no line runs through them. */
export function textsOnPaper(
  sheet: Sheet,
  values: readonly DrawnText[],
  mark: Partial<Mark>,
  place: Encoding = {},
): readonly Layer[] {
  const paper: Partial<Mark> = { ...mark, stroke: colors.paper, strokeWidth: 5, strokeJoin: 'round' }
  return [texts(sheet, values, paper, place), texts(sheet, values, mark, place)]
}
