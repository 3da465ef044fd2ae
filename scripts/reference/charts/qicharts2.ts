// Run charts, I charts and MR charts as qicharts2 tells them.
import * as z from 'zod'
import {
  analyzeRuns,
  type ChartPoint,
  isRunSignal,
  type RunRule,
  runChart,
  runLimits,
  type XmrSegment,
  xmrChart,
} from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import type { Mappings } from '../mapping.ts'
import { atPoints, daily, limitOf, numberOf, Values } from './points.ts'

const Rule = z
  .enum(['anhoej', 'bestbox', 'cutbox'])
  .default('anhoej')
  .transform((method): RunRule => (({ anhoej: 'anhoj', bestbox: 'best-box', cutbox: 'cut-box' }) as const)[method])

const Qic = z.object({
  method: Rule,
  freeze: z.number().optional(),
  part_after: z.number().optional(),
  exclude: z.array(z.number()).default([]),
  cl: z.number().optional(),
  screened_mr: z.boolean().default(false),
})

/** The points of a case of qicharts2, and what it asks for by their numbers from 1. */
function qicOf({ input, params }: ReferenceCase) {
  const { y } = z.object({ y: Values }).parse(input)
  const { method, freeze, part_after, exclude, cl, screened_mr } = Qic.parse(params)
  const points = daily(y)
  const dayOf = (number: number) => (points[number - 1] as ChartPoint).day
  const options = {
    fixAfter: freeze,
    rebaseOn: part_after === undefined ? [] : [dayOf(part_after + 1)],
    exclude: exclude.map(dayOf),
    center: cl,
  }
  return { points, options, rule: method, screenMovingRanges: screened_mr, values: y }
}

/** The runs of each segment, in the words of qicharts2. It tells the limits of Anhøj by whichever rule it judges. */
function qicRuns(
  points: readonly { readonly segment: number; readonly value: number | undefined; readonly isExcluded: boolean }[],
  segments: readonly { readonly values: number; readonly center: number | string }[],
  rule: RunRule,
) {
  const runs = segments.map(({ center }, index) => {
    const values = points.filter(({ segment, isExcluded }) => segment === index && !isExcluded)
    return typeof center === 'string'
      ? center
      : analyzeRuns(
          values.map(({ value }) => value),
          center,
          rule,
        )
  })
  const found = runs.map((each) => (typeof each === 'string' ? undefined : each))
  const limits = found.map((each) => each && runLimits(each.useful))
  return {
    part: segments.map((_, index) => index + 1),
    n_obs: segments.map(
      (_, index) => points.filter(({ segment, isExcluded }) => segment === index && !isExcluded).length,
    ),
    n_useful: found.map((each) => each?.useful ?? 0),
    longest_run: found.map((each) => each?.longestRun),
    longest_run_max: limits.map((each) => each?.longestRunMaximum),
    n_crossings: found.map((each) => each?.crossings),
    n_crossings_min: limits.map((each) => each?.crossingsMinimum),
    runs_signal: found.map((each) => each?.signal ?? false),
  }
}

/** The methods of qicharts2. */
export const qicharts2Methods = {
  'Anhoej rules: longest run upper limit, crossings lower limit': {
    answer: ({ input }) => {
      const limits = z
        .object({ n_useful: z.array(z.number()) })
        .parse(input)
        .n_useful.map((useful) => runLimits(useful))
      return {
        longest_run_max: limits.map(({ longestRunMaximum }) => longestRunMaximum),
        crossings_min: limits.map(({ crossingsMinimum }) => crossingsMinimum),
      }
    },
  },
  'qicharts2 crossings/runs signal': {
    answer: ({ input, params }) => {
      const { method, n_useful } = z.object({ method: Rule, n_useful: z.number() }).parse(params)
      const found = z.object({ crossings: z.array(z.number()), longest_run: z.array(z.number()) }).parse(input)
      const limits = runLimits(n_useful, method)
      return {
        signal_rows_crossings_cols_longest: found.crossings.map((crossings) =>
          found.longest_run.map((longestRun) => isRunSignal({ crossings, longestRun }, limits)),
        ),
      }
    },
  },
  "qicharts2::qic(chart='run')": {
    answer: (one) => {
      const { points, options, rule, values } = qicOf(one)
      const chart = runChart(points, { ...options, rule })
      return {
        y: values,
        cl: atPoints(chart, ({ center }) => numberOf(center)),
        runs: qicRuns(chart.points, chart.segments, rule),
      }
    },
    keys: ['y', 'cl', 'runs'],
  },
  "qicharts2::qic(chart='i')": {
    answer: (one) => {
      const { points, options, rule, screenMovingRanges, values } = qicOf(one)
      const chart = xmrChart(points, { ...options, screenMovingRanges, multiplier: '3/1.128' })
      const twoThirds = (side: 'lower' | 'upper') =>
        atPoints(chart, ({ limits }) => (typeof limits === 'string' ? null : limits.twoThirds[side]))
      return {
        y: values,
        cl: atPoints(chart, ({ center }) => numberOf(center)),
        lcl: atPoints(chart, (segment) => limitOf(segment, 'lower')),
        ucl: atPoints(chart, (segment) => limitOf(segment, 'upper')),
        lcl95: twoThirds('lower'),
        ucl95: twoThirds('upper'),
        sigma_signal: chart.points.map(({ zone }) => zone === 'outside'),
        runs: qicRuns(chart.points, chart.segments, rule),
      }
    },
    keys: ['y', 'cl', 'lcl', 'ucl', 'lcl95', 'ucl95', 'sigma_signal', 'runs'],
  },
  "qicharts2::qic(chart='mr')": {
    answer: (one) => {
      const { points, options } = qicOf(one)
      const chart = xmrChart(points, options)
      const limit = (segment: XmrSegment) =>
        typeof segment.movingRanges === 'string' ? null : segment.movingRanges.upperLimit
      return {
        y: chart.points.map(({ movingRange }) => movingRange),
        cl: atPoints(chart, ({ movingRanges }) => (typeof movingRanges === 'string' ? null : movingRanges.mean)),
        ucl: atPoints(chart, limit),
        sigma_signal: atPoints(chart, (segment, { movingRange = 0 }) => movingRange > (limit(segment) ?? Number.NaN)),
      }
    },
    keys: ['y', 'cl', 'ucl', 'sigma_signal'],
  },
} satisfies Mappings
