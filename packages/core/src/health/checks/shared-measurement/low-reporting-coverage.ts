// Have enough of the expected reports of each indicator come in?
import * as z from 'zod'
import { addDays, addMonths } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import type { Coverage } from '../../../measurement/measured.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

/** How many of the expected reports have come in, those that await approval included. */
function thereOf({ reported, awaitingApproval = [] }: Coverage): number {
  return reported + awaitingApproval.length
}

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
  frequency: 'half-yearly',
} as const

export const lowReportingCoverage = defineCheck({
  id: 'shared-measurement/low-reporting-coverage',
  title: 'Most expected reports have come in',
  failureTitle: 'Too few of the expected reports have come in',
  why: 'A total that partners left unreported says more about who reported than about the problem, and a gap that nobody mentions looks like a decline.',
  whenItMisleads:
    'Where the record does not say who is to report, it is inferred from who has reported before and how often: a partner that never reported is then not missed.',
  evidence: ['kania-kramer-2011', 'kramer-et-al-2009'],
  remedy: {
    effort: 'medium',
    text: 'Go through the missing reports with the partners concerned: send what is there, agree on what can be sent, and take back what was never going to come.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.8).describe(
      'The least share of expected reports. With one report in five missing, a change of a fifth in a total may be nothing but that.',
    ),
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How many months back reports are looked for. Two years hold at least one whole period of a yearly indicator, whatever the month.',
      ),
  }),
  needs: ['indicators', 'observations'],
  messages: {
    low: '{reported} of {expected} expected reports of {indicator} are there since {start}.',
    inferred:
      '{reported} of {expected} reports of {indicator} that its earlier reports led to expect are there since {start}.',
    nothingExpected: 'Nothing says which reports of {indicator} are to be there.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator that partners are to report.',
    expectationsNotStated:
      'State under `sharedMeasurement.expectations` who is to report the listed indicators, and since when.',
  },
  evaluate({ indicators, observations, asOf }, { leastShare, windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const watched = reportedIndicators(indicators)
    if (watched.length === 0) return notApplicable('noIndicators')
    const start = addMonths(addDays(asOf, 1), -windowMonths)
    const wrong = []
    const open = []
    for (const indicator of watched) {
      const measured = observations.measure(indicator.id, { start, end: asOf })
      const { coverage } = measured.basis
      if (coverage === undefined) open.push(finding('nothingExpected', indicator, { indicator: indicator.name }))
      else if (thereOf(coverage) / coverage.expected < leastShare) {
        const { expected } = coverage
        const data = { reported: thereOf(coverage), expected, indicator: indicator.name, start }
        const isStated = coverage.expectedFrom === 'expectations'
        wrong.push(
          isStated ? finding('low', indicator, data, measured) : finding('inferred', indicator, data, measured),
        )
      }
    }
    return verdict(wrong, open, 'expectationsNotStated')
  },
  examples: [
    {
      title: 'both half-years are there',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          expectations: [{ id: 'housed-reports', indicator: 'housed', frequency: 'half-yearly', from: '2023-01-01' }],
        },
      },
      observations: [
        { indicator: 'housed', period: { start: '2023-01-01', end: '2023-06-30' }, value: 341 },
        { indicator: 'housed', period: { start: '2023-07-01', end: '2023-12-31' }, value: 369 },
      ],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'just as many as are asked for',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          expectations: [{ id: 'housed-reports', indicator: 'housed', frequency: 'half-yearly', from: '2023-01-01' }],
        },
      },
      observations: [{ indicator: 'housed', period: { start: '2023-01-01', end: '2023-06-30' }, value: 341 }],
      options: { leastShare: 0.5 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a report that awaits approval has come in',
      record: {
        sharedMeasurement: {
          indicators: [{ ...housed, requiredStatus: 'approved' }],
          expectations: [{ id: 'housed-reports', indicator: 'housed', frequency: 'half-yearly', from: '2023-07-01' }],
        },
      },
      observations: [{ indicator: 'housed', period: { start: '2023-07-01', end: '2023-12-31' }, value: 369 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of two expected reports, and a gap in a series',
      record: {
        sharedMeasurement: {
          indicators: [housed, { ...housed, id: 'served', name: 'People served' }],
          expectations: [{ id: 'housed-reports', indicator: 'housed', frequency: 'half-yearly', from: '2023-01-01' }],
        },
      },
      observations: [
        { indicator: 'housed', period: { start: '2023-01-01', end: '2023-06-30' }, value: 341 },
        { indicator: 'served', period: { start: '2022-07-01', end: '2022-12-31' }, value: 880 },
        { indicator: 'served', period: { start: '2023-07-01', end: '2023-12-31' }, value: 910 },
      ],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        '1 of 2 expected reports of People housed are there since 2022-01-01.',
        '2 of 3 reports of People served that its earlier reports led to expect are there since 2022-01-01.',
      ],
    },
    {
      title: 'an indicator that nobody reports or is said to report',
      record: { sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State under `sharedMeasurement.expectations` who is to report the listed indicators, and since when.',
        'Nothing says which reports of People housed are to be there.',
      ],
    },
  ],
})
