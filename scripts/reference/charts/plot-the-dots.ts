// XmR charts and the rules they are made of as NHSRplotthedots tells them.
import * as z from 'zod'
import {
  assuranceOf,
  completedRuns,
  completedTrends,
  partsOfRuns,
  type SpecialCause,
  twoOfThree,
  type Variation,
  type XmrPoint,
  type XmrSegment,
  xmrChart,
} from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import type { Mappings } from '../mapping.ts'
import { atPoints, limitOf, numberOf, Values } from './points.ts'

const Signs = z.array(z.literal([-1, 0, 1]))
const Flags = z.array(z.literal([0, 1]).transform((flag) => flag === 1))
const Way = z.enum(['increase', 'decrease', 'neutral'])
const Dots = z.object({
  improvement_direction: Way,
  target: z.number().nullish(),
  rebase_at_index_1based: z.union([z.number().transform((one) => [one]), z.array(z.number())]).nullish(),
  fix_after_n_points: z.number().nullish(),
  screen_outliers: z.boolean().default(true),
})

const labels: Readonly<Record<SpecialCause['rule'], Readonly<Record<SpecialCause['towards'], string>>>> = {
  'outside-limits': { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  'two-of-three': { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
}

/** In the words of the package, which calls what has no value a common cause. */
function pointType(variation: Variation | string | undefined): string {
  if (variation === undefined || typeof variation === 'string' || variation.kind === 'common-cause')
    return 'common_cause'
  return variation.kind === 'neutral' ? `special_cause_neutral_${variation.towards}` : `special_cause_${variation.kind}`
}

const assuranceNames = { pass: 'consistent_pass', fail: 'consistent_fail', inconsistent: 'inconsistent' } as const

function assuranceName(assurance: string | undefined): string | null {
  return assurance === 'pass' || assurance === 'fail' || assurance === 'inconsistent' ? assuranceNames[assurance] : null
}

function plotTheDots({ input, params }: ReferenceCase) {
  const { date, y } = z.object({ date: z.array(z.string()), y: Values }).parse(input)
  const { improvement_direction: direction, target, fix_after_n_points, ...given } = Dots.parse(params)
  const days = date.map((day) => day.slice(0, 10))
  const chart = xmrChart(
    days.map((day, index) => ({ day, value: y[index] ?? undefined })),
    {
      direction,
      target: target ?? undefined,
      rebaseOn: given.rebase_at_index_1based?.map((number) => days[number - 1] ?? ''),
      fixAfter: fix_after_n_points ?? undefined,
      screenMovingRanges: given.screen_outliers,
    },
  )
  const { points, segments } = chart
  const inSegments = (tell: (segment: XmrSegment, ofSegment: readonly XmrPoint[]) => unknown) =>
    segments.map((segment, index) =>
      tell(
        segment,
        points.filter((point) => point.segment === index),
      ),
    )
  const counted = (type: string) =>
    inSegments((_, ofSegment) => ofSegment.filter(({ variation }) => pointType(variation) === type).length)
  const signs = { above: 1, on: 0, below: -1 } as const
  return {
    mean: atPoints(chart, ({ center }) => numberOf(center)),
    lower_process_limit: atPoints(chart, (segment) => limitOf(segment, 'lower')),
    upper_process_limit: atPoints(chart, (segment) => limitOf(segment, 'upper')),
    rebase_group: points.map(({ segment }) => segment),
    relative_to_mean: points.map(({ side }) => side && signs[side]),
    close_to_limits: points.map(({ zone }) => zone && zone === 'close'),
    outside_limits: points.map(({ zone }) => zone && zone === 'outside'),
    special_cause_type: points.map(({ specialCauses: [first] }) =>
      first === undefined ? 'Common Cause' : labels[first.rule][first.towards],
    ),
    point_type: points.map(({ variation }) => pointType(variation)),
    summary: {
      rebase_group: segments.map((_, index) => index),
      mean_col: segments.map(({ center }) => numberOf(center)),
      lpl: segments.map((segment) => limitOf(segment, 'lower')),
      upl: segments.map((segment) => limitOf(segment, 'upper')),
      n: inSegments((_, ofSegment) => ofSegment.length),
      common_cause: counted('common_cause'),
      special_cause_improvement: counted('special_cause_improvement'),
      special_cause_concern: counted('special_cause_concern'),
      variation_type: segments.map(({ variation }) => pointType(variation)),
      assurance_type: segments.map(({ assurance }, index) =>
        index < segments.length - 1 ? null : assuranceName(assurance),
      ),
    },
  }
}

/** What a rule of three, or of seven, makes of the first argument. */
function primitive<Schema extends z.ZodType>(schema: Schema, answer: (values: z.output<Schema>) => readonly number[]) {
  return {
    answer: ({ input }: ReferenceCase) => ({ value: answer(schema.parse(z.array(z.unknown()).parse(input)[0])) }),
  }
}

/** The methods of NHSRplotthedots. */
export const plotTheDotsMethods = {
  'NHSRplotthedots::ptd_spc': {
    answer: plotTheDots,
    keys: [
      'mean',
      'lower_process_limit',
      'upper_process_limit',
      'rebase_group',
      'relative_to_mean',
      'close_to_limits',
      'outside_limits',
      'special_cause_type',
      'point_type',
      'summary',
    ],
  },
  'NHSRplotthedots:::ptd_seven_point_one_side_mean': primitive(Signs, (signs) => completedRuns(signs, 7).map(Math.abs)),
  'NHSRplotthedots:::ptd_seven_point_trend': primitive(z.array(z.number()), (values) => completedTrends(values, 7)),
  'NHSRplotthedots:::ptd_part_of_seven_trend': primitive(Signs, (completed) => partsOfRuns(completed, 7).map(Math.abs)),
  'NHSRplotthedots:::ptd_two_in_three': {
    answer: ({ input }) => {
      const [isClose, sides] = z.tuple([Flags, Signs]).parse(input)
      return { value: twoOfThree(isClose, sides).map(Number) }
    },
  },
  ptd_calculate_assurance_type: {
    answer: ({ input, params }) => {
      const { lpl, upl, target } = z
        .object({ lpl: z.array(z.number()), upl: z.array(z.number()), target: z.number() })
        .parse(input)
      const { improvement_direction: direction } = z.object({ improvement_direction: Way }).parse(params)
      return {
        assurance_type: lpl.map((lower, index) =>
          assuranceName(assuranceOf({ lower, upper: upl[index] ?? Number.NaN }, target, direction)),
        ),
      }
    },
  },
} satisfies Mappings
