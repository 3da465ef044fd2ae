// What a chart is drawn of: values by their days, and where its center comes from.
import * as z from 'zod'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { issuesOf, parseOptions } from '../../foundation/input-issues.ts'
import type { Issue } from '../../foundation/issue.ts'
import { PlainDate } from '../../foundation/plain-date.ts'

/** A value and the day it is of; for a period its first day. Without a value it is a gap. */
export interface ChartPoint {
  readonly day: PlainDate
  readonly value?: number | undefined
}

/** What every chart can be asked for. */
export interface ChartOptions {
  /**
   * Days on which the process became another one. The first point on or after each begins a new segment, with a center
   * and limits of its own. A chart that is rebased because of what it shows will never show it.
   */
  readonly rebaseOn?: readonly PlainDate[] | undefined
  /**
   * How many points, from the first of a segment and gaps included, center and limits come from; all of them when
   * absent. What comes later is then held against the process as it was.
   */
  readonly fixAfter?: number | undefined
  /** A center that is known from elsewhere, instead of that of the values. */
  readonly center?: number | undefined
  /** Days of points that are shown and count for nothing: not for center and limits, nor for runs. */
  readonly exclude?: readonly PlainDate[] | undefined
}

/** The fields every chart takes, with the fewest points its center may come from. */
export function chartFields(fewest: number) {
  return {
    points: z.array(z.object({ day: PlainDate, value: z.number().optional() })),
    rebaseOn: z.array(PlainDate).optional(),
    fixAfter: z.int().min(fewest).optional(),
    center: z.number().optional(),
    exclude: z.array(PlainDate).optional(),
  }
}

/** The input as its schema has it, points in the order of their days. */
export function readChart<Input extends ChartOptions & { readonly points: readonly ChartPoint[] }>(
  schema: z.ZodType<Input>,
  input: unknown,
): Input {
  const parsed = schema.safeParse(input, parseOptions)
  const issues = parsed.success ? contradictions(parsed.data) : issuesOf(parsed.error)
  if (!parsed.success || issues.length > 0) {
    throw new CollectiveImpactError('improvement/invalid-chart', 'The chart cannot be drawn as asked.', { issues })
  }
  const points = [...parsed.data.points].sort((a, b) => (a.day < b.day ? -1 : 1))
  return { ...parsed.data, points }
}

function contradictions({ points, exclude = [] }: ChartOptions & { readonly points: readonly ChartPoint[] }): Issue[] {
  const days = new Set<PlainDate>()
  const twice = points.flatMap(({ day }, index) => {
    const isNew = !days.has(day)
    days.add(day)
    return isNew ? [] : [{ path: ['points', index, 'day'], message: `there is another point of ${day}` }]
  })
  const unknown = exclude.flatMap((day, index) =>
    days.has(day) ? [] : [{ path: ['exclude', index], message: `there is no point of ${day}` }],
  )
  return [...twice, ...unknown].map((issue) => ({ code: 'input/invalid-value', ...issue }))
}
