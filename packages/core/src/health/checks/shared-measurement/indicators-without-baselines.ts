// Does every indicator say where it starts from?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

export const indicatorsWithoutBaselines = defineCheck({
  id: 'shared-measurement/indicators-without-baselines',
  title: 'Indicators have baselines',
  failureTitle: 'Some indicators have no baseline',
  why: 'Progress is a way from somewhere to somewhere: without an agreed start, every partner picks the one that suits it.',
  whenItMisleads:
    'Some measures begin with the initiative itself, such as people reached by it; their baseline is 0 and should be said to be.',
  evidence: ['hanleybrown-et-al-2012', 'kramer-et-al-2009'],
  remedy: {
    effort: 'low',
    text: 'Agree for each listed indicator which period it is compared with, and record its value as the baseline.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['indicators'],
  messages: {
    pending: 'The baseline of {indicator} is pending: “{pending}”.',
    noBaseline: '{indicator} does not state a baseline.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator that is to move in a direction.',
    baselinesNotStated: 'State in `baseline` of each listed indicator its value, or why there is none yet.',
  },
  evaluate({ indicators }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const moving = indicators.filter(({ direction, tier }) => direction !== 'neutral' && tier !== 'data-development')
    if (moving.length === 0) return notApplicable('noIndicators')
    const wrong = []
    const open = []
    for (const indicator of moving) {
      const { name, baseline } = indicator
      if (baseline === undefined) open.push(finding('noBaseline', indicator, { indicator: name }))
      else if (baseline.pending !== undefined) {
        wrong.push(finding('pending', indicator, { indicator: name, pending: baseline.pending }))
      }
    }
    return verdict(wrong, open, 'baselinesNotStated')
  },
  examples: [
    {
      title: 'an indicator that starts from zero',
      record: { sharedMeasurement: { indicators: [{ ...housed, baseline: { value: 0 } }] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a baseline that is still to be determined',
      record: { sharedMeasurement: { indicators: [{ ...housed, baseline: { pending: 'TBD' } }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The baseline of People housed is pending: “TBD”.'],
    },
    {
      title: 'an indicator that says nothing of its baseline',
      record: { sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `baseline` of each listed indicator its value, or why there is none yet.',
        'People housed does not state a baseline.',
      ],
    },
    {
      title: 'an indicator that is only watched',
      record: { sharedMeasurement: { indicators: [{ ...housed, direction: 'neutral' }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no indicator that is to move in a direction.'],
    },
  ],
})
