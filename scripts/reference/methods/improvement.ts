// Run charts and XmR charts of other packages, and as handbooks print them.
import * as z from 'zod'
import { xmrChart } from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import { plotTheDotsMethods } from '../charts/plot-the-dots.ts'
import { daily } from '../charts/points.ts'
import { qicharts2Methods } from '../charts/qicharts2.ts'
import type { Mappings } from '../mapping.ts'

export const improvementMethods = {
  ...qicharts2Methods,
  ...plotTheDotsMethods,
  'I-MR chart': individualsAndMovingRanges(),
  'I and MR chart, 20 weeks': individualsAndMovingRanges(),
} satisfies Mappings

/** As handbooks print it: nothing screened. */
function individualsAndMovingRanges() {
  return {
    answer: ({ input, expected }: ReferenceCase) => {
      const values = z.record(z.string(), z.array(z.number())).parse(input)
      const [segment] = xmrChart(daily(Object.values(values).flat()), {
        multiplier: '3/1.128',
        screenMovingRanges: false,
      }).segments
      if (segment === undefined || typeof segment.limits === 'string' || typeof segment.movingRanges === 'string') {
        throw new Error('no limits')
      }
      const { center, limits, movingRanges } = segment
      const figures: Readonly<Record<string, unknown>> = {
        mean: center,
        mr_bar: movingRanges.mean,
        ucl: limits.upper,
        lcl: limits.lower,
        i_ucl: limits.upper,
        i_lcl: limits.lower,
        mr_ucl: movingRanges.upperLimit,
      }
      return Object.fromEntries(
        Object.keys(z.record(z.string(), z.unknown()).parse(expected)).map((key) => [key, figures[key]]),
      )
    },
  }
}
