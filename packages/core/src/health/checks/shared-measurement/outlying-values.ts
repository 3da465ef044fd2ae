// Has somebody looked at values that lie far from the others?
import * as z from 'zod'
import type { AccuracyReview } from '../../../conditions/shared-measurement/accuracy-review.ts'
import { formatPeriod } from '../../../foundation/period.ts'
import type { Outlier } from '../../../measurement/quality/outliers/find-outliers.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

/** What was reported in the first months of 2023, month by month. */
function months(...values: readonly number[]) {
  return values.map((value, position) => {
    const month = String(position + 1).padStart(2, '0')
    return { indicator: 'housed', period: { start: `2023-${month}-01`, end: `2023-${month}-28` }, value }
  })
}

export const outlyingValues = defineCheck({
  id: 'shared-measurement/outlying-values',
  title: 'Values far from the others were looked at',
  failureTitle: 'Some values lie far from the others, and nobody has looked at them',
  why: 'A slipped digit or a changed form shows as a value far from the others. Looked at in time it is put right, or understood; otherwise it ends up in a chart before the board.',
  whenItMisleads:
    'A value may lie far out because something happened: then a note on the review says so. A strong trend makes its ends look odd, and where most values are the same any other soon lies far out.',
  evidence: ['iglewicz-hoaglin-1993', 'nist-sematech-2012', 'kramer-et-al-2009'],
  remedy: {
    effort: 'low',
    text: 'Ask whoever reported the listed values whether they are right, have them restated or explained, and enter that as an accuracy review.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe('How many months back values are looked at. Who reported them a year ago still remembers how.'),
  }),
  needs: ['indicators', 'partners', 'accuracyReviews', 'observations', 'outliers'],
  messages: {
    apart:
      'Values of {indicator} since {start} that lie far from the others: {count}; the farthest is {value} by {partner} for {period}.',
    confidential: 'Values of {indicator} since {start} that lie far from the others: {count}. They are confidential.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    tooFew: 'No indicator has been reported often enough to tell what is usual.',
  },
  evaluate({ indicators, partners, accuracyReviews = [], observations, outliers, asOf }, { windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    if (outliers.judged === 0) return notApplicable('tooFew')
    const { start } = recentDays(windowMonths, asOf)
    const reviews = Map.groupBy(
      accuracyReviews.flatMap((review) => review.indicators.map((indicator) => ({ indicator, review }))),
      ({ indicator }) => indicator as string,
    )
    const names = new Map<string | undefined, string>(partners?.map(({ id, name }) => [id, name]))
    const odd = Map.groupBy(
      outliers.outliers.filter(
        (outlier) =>
          outlier.period.end >= start &&
          !(reviews.get(outlier.indicator) ?? []).some(({ review }) => covers(review, outlier)),
      ),
      ({ indicator }) => indicator,
    )
    const wrong = []
    for (const indicator of indicators) {
      const [first, ...more] = (odd.get(indicator.id) ?? []).toSorted((one, other) => distance(other) - distance(one))
      if (first === undefined) continue
      const count = more.length + 1
      const measured = countOf(count, 'values far from the others', asOf)
      const data = { count, indicator: indicator.name, start }
      const partner = names.get(first.partner) ?? 'the initiative'
      const farthest = { value: first.value, partner, period: formatPeriod(first.period) }
      if (observations.isConfidential(indicator.id)) wrong.push(finding('confidential', indicator, data, measured))
      else wrong.push(finding('apart', indicator, { ...data, ...farthest }, measured))
    }
    return verdict(wrong, [], 'tooFew')
  },
  examples: [
    {
      title: 'values that go up and down a little',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: months(20, 23, 19, 22, 24, 21),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a digit too many',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: months(20, 23, 19, 220, 24, 21),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Values of People housed since 2023-01-01 that lie far from the others: 1; the farthest is 220 by the initiative for 2023-04-01/2023-04-28.',
      ],
    },
    {
      title: 'a digit too many, found right when it was looked at',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          accuracyReviews: [{ id: 'may', indicators: ['housed'], heldOn: '2023-05-10', findings: 'A house opened.' }],
        },
      },
      observations: months(20, 23, 19, 220, 24, 21),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a confidential value is not told',
      record: {
        sharedMeasurement: {
          indicators: [{ ...housed, confidentiality: { audience: 'backbone' } }],
        },
      },
      observations: months(20, 23, 19, 220, 24, 21),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Values of People housed since 2023-01-01 that lie far from the others: 1. They are confidential.'],
    },
    {
      title: 'too few values to tell',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: months(20, 220),
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No indicator has been reported often enough to tell what is usual.'],
    },
  ],
})

/** Whether the value was there to be looked at when the reports of its partner were reviewed. */
function covers({ heldOn, partners }: AccuracyReview, { period, partner }: Outlier): boolean {
  return heldOn > period.end && (partners === undefined || partners.some((reviewed) => reviewed === partner))
}

/** In what the method counts in; a value in a series without any spread lies farther than all others. */
function distance({ score }: Outlier): number {
  return score === undefined ? Number.POSITIVE_INFINITY : Math.abs(score)
}
