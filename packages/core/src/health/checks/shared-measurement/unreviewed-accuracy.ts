// Has anybody looked at whether the figures of the main indicators are right?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { defineCheck } from '../../define-check.ts'
import { mainIndicators } from '../../main-indicators.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const yearly = [2021, 2022, 2023].map((year) => ({
  indicator: 'housed',
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  value: 341,
}))

export const unreviewedAccuracy = defineCheck({
  id: 'shared-measurement/unreviewed-accuracy',
  title: 'Somebody checks whether the figures are right',
  failureTitle: 'Nobody has checked whether some figures are right',
  why: 'One number that turns out to be wrong in public costs more trust than ten that are not there. A look at how each partner counts finds what no total shows.',
  whenItMisleads:
    'Figures that come from audited sources, such as state tests or a census, are reviewed elsewhere. A review may have looked at less than its name says.',
  evidence: ['kramer-et-al-2009'],
  remedy: {
    effort: 'medium',
    text: 'Take the last report of each listed indicator, and go back with one or two partners from the number to the records it was counted from.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How many months back a review is looked for; what has been reported for less time is not asked about. Within two years staff, forms and software have changed somewhere.',
      ),
  }),
  needs: ['indicators', 'accuracyReviews', 'observations'],
  messages: {
    never: 'The figures of {indicator}, reported since {first}, have never been reviewed.',
    longAgo: 'The figures of {indicator} were last reviewed on {heldOn}, before {start}.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    nothingYet: 'No main indicator has been reported for long enough to be reviewed.',
    reviewsNotStated:
      'State the reviews of figures under `sharedMeasurement.accuracyReviews`, or an empty list if there were none.',
  },
  evaluate({ indicators, accuracyReviews, observations, asOf }, { windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const { start } = recentDays(windowMonths, asOf)
    const reported = mainIndicators(reportedIndicators(indicators)).flatMap((indicator: Indicator) => {
      const days = observations.figureDays(indicator.id)
      const first = days.reduce<string | undefined>(
        (day, one) => (day === undefined || one.first < day ? one.first : day),
        undefined,
      )
      const isStill = days.some(({ last }) => last >= start)
      return first !== undefined && first < start && isStill ? [{ indicator, first }] : []
    })
    if (reported.length === 0) return notApplicable('nothingYet')
    if (accuracyReviews === undefined) return unsure('reviewsNotStated')
    const lastReviews = new Map<string, string>()
    for (const { indicators: reviewed, heldOn } of accuracyReviews) {
      for (const id of reviewed) {
        const known = lastReviews.get(id)
        if (known === undefined || heldOn > known) lastReviews.set(id, heldOn)
      }
    }
    const wrong = []
    for (const { indicator, first } of reported) {
      const heldOn = lastReviews.get(indicator.id)
      const { name } = indicator
      if (heldOn === undefined) wrong.push(finding('never', indicator, { indicator: name, first }))
      else if (heldOn < start) wrong.push(finding('longAgo', indicator, { indicator: name, heldOn, start }))
    }
    return wrong.length > 0 ? fail(wrong) : pass()
  },
  examples: [
    {
      title: 'a review on the first day that counts',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          accuracyReviews: [{ id: 'review', indicators: ['housed'], heldOn: '2022-01-01' }],
        },
      },
      observations: yearly,
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a review of long ago, and an indicator that was never reviewed',
      record: {
        sharedMeasurement: {
          indicators: [housed, { ...housed, id: 'served', name: 'People served' }],
          accuracyReviews: [{ id: 'review', indicators: ['housed'], heldOn: '2021-12-31' }],
        },
      },
      observations: [...yearly, ...yearly.map((row) => ({ ...row, indicator: 'served' }))],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The figures of People housed were last reviewed on 2021-12-31, before 2022-01-01.',
        'The figures of People served, reported since 2021-01-01, have never been reviewed.',
      ],
    },
    {
      title: 'only headline indicators are asked about where there are any',
      record: {
        sharedMeasurement: {
          indicators: [
            { ...housed, tier: 'headline' },
            { ...housed, id: 'served', tier: 'secondary' },
          ],
          accuracyReviews: [{ id: 'review', indicators: ['housed'], heldOn: '2023-05-01' }],
        },
      },
      observations: [...yearly, ...yearly.map((row) => ({ ...row, indicator: 'served' }))],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a record that says nothing of reviews',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: yearly,
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the reviews of figures under `sharedMeasurement.accuracyReviews`, or an empty list if there were none.',
      ],
    },
    {
      title: 'an indicator in its second year',
      record: { sharedMeasurement: { indicators: [housed], accuracyReviews: [] } },
      observations: yearly.slice(1),
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No main indicator has been reported for long enough to be reviewed.'],
    },
  ],
})
