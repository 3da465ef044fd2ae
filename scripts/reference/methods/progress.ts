// Progress measures of other packages.

import * as z from 'zod'
import { type Measured, missing, observed, openSdgProgress } from '../../../packages/core/src/index.ts'
import type { Mappings } from '../mapping.ts'

const Series = z.object({
  base_value: z.number().nullish(),
  base_year: z.number().nullish(),
  current_value: z.number().nullish(),
  current_year: z.number().nullish(),
  direction: z.literal([1, -1]),
  limit: z.number().nullish(),
  target: z.number().nullish(),
  target_year: z.number().nullish(),
})

const basis = { method: { id: 'as given', version: 1 }, asOf: '2030-12-31', inputs: 1 }

function given(value: number | null | undefined): Measured {
  return value == null ? missing('not-reported', basis) : observed(value, { kind: 'quantity', in: 'units' }, basis)
}

function numberOf(measured: Measured): number | null {
  return measured.kind === 'observed' ? measured.value : null
}

export const progressMethods = {
  'open-sdg progress': {
    answer: ({ input }) => {
      const series = Series.parse(input)
      const { progress, score, status } = openSdgProgress({
        baseline: given(series.base_value),
        baseYear: series.base_year ?? undefined,
        current: given(series.current_value),
        currentYear: series.current_year ?? undefined,
        direction: series.direction === 1 ? 'increase' : 'decrease',
        limit: series.limit ?? undefined,
        target: series.target == null ? undefined : given(series.target),
        targetYear: series.target_year ?? undefined,
      })
      return { progress_value: numberOf(progress), score: numberOf(score), status: status.replaceAll('-', '_') }
    },
  },
} satisfies Mappings
