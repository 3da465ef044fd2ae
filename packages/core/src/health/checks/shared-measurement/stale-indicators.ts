// Has every indicator been observed as lately as its frequency promises?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import type { ReportingExpectation } from '../../../conditions/shared-measurement/reporting-expectation.ts'
import { daysPerFrequency, type Frequency } from '../../../foundation/frequency.ts'
import { addDays, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
  frequency: 'quarterly',
} as const

export const staleIndicators = defineCheck({
  id: 'shared-measurement/stale-indicators',
  title: 'Indicators are up to date',
  failureTitle: 'Some indicators have gone quiet',
  why: 'Partners stop trusting, and then stop feeding, a shared measure whose last value is old.',
  whenItMisleads:
    'A yearly indicator looks stale for most of the year unless its frequency is declared as yearly. One partner that still reports keeps an indicator fresh; who is missing is asked by `shared-measurement/low-reporting-coverage`.',
  evidence: ['kania-kramer-2011', 'kramer-et-al-2009'],
  remedy: {
    effort: 'low',
    text: 'Ask the steward of each listed indicator for its latest value, or correct how often it is reported.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    graceDays: z
      .int()
      .min(0)
      .default(30)
      .describe(
        'Days after the end of a period within which its value may still come. A month lets partners close their books; a longer `dueDays` in an expectation goes before it.',
      ),
  }),
  needs: ['indicators', 'reportingExpectations', 'observations'],
  messages: {
    quiet: '{indicator} was last observed on {last}, {days} days before {asOf}; it is reported {frequency}.',
    neverObserved: '{indicator} has been expected {frequency} since {from} and has never been observed.',
    unexpected: '{indicator} has never been observed, and nothing says since when it is expected.',
    noFrequency: '{indicator} does not say how often it is reported.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator of which more reports are to come.',
    unclear:
      'State the `frequency` of each listed indicator, and under `sharedMeasurement.expectations` since when it is reported.',
  },
  evaluate({ indicators, reportingExpectations, observations, asOf }, { graceDays }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const expectations = Map.groupBy(reportingExpectations ?? [], ({ indicator }) => indicator)
    const watched = reportedIndicators(indicators)
      .map((indicator) => ({ indicator, expected: expectations.get(indicator.id) ?? [] }))
      .filter(({ indicator, expected }) => isDueAgain(indicator, expected, asOf))
    if (watched.length === 0) return notApplicable('noIndicators')
    const wrong = []
    const open = []
    for (const { indicator, expected } of watched) {
      const name = { indicator: indicator.name }
      const frequency = frequencyOf(indicator, expected)
      const last = observations.lastDay(indicator.id)
      const from = expected.map((expectation) => expectation.from).sort()[0]
      const since = last ?? (from === undefined ? undefined : addDays(from, -1))
      if (frequency === undefined) open.push(finding('noFrequency', indicator, name))
      else if (since === undefined) open.push(finding('unexpected', indicator, name))
      else {
        const grace = Math.max(graceDays, ...expected.map(({ dueDays }) => dueDays ?? 0))
        if (addDays(since, (daysPerFrequency[frequency] ?? 0) + grace) >= asOf) continue
        const days = daysBetween(since, asOf)
        const measured = fromRecord(days, { kind: 'quantity', in: 'days' }, 'days-since-last-observation', 1, asOf)
        wrong.push(
          last === undefined
            ? finding('neverObserved', indicator, { ...name, frequency, from: addDays(since, 1) })
            : finding('quiet', indicator, { ...name, frequency, last, days, asOf }, measured),
        )
      }
    }
    return verdict(wrong, open, 'unclear')
  },
  examples: [
    {
      title: 'a quarterly indicator on the last day of its grace',
      record: { sharedMeasurement: { indicators: [housed] } },
      observations: [{ indicator: 'housed', period: { start: '2023-06-01', end: '2023-08-31' }, value: 341 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a quarterly indicator silent for a year, and one never observed',
      record: {
        sharedMeasurement: {
          indicators: [housed, { ...housed, id: 'served', name: 'People served' }],
          expectations: [{ id: 'served-quarterly', indicator: 'served', frequency: 'quarterly', from: '2023-01-01' }],
        },
      },
      observations: [
        { indicator: 'housed', period: { start: '2022-10-01', end: '2022-12-31' }, value: 341 },
        { indicator: 'housed', period: { start: '2023-10-01', end: '2023-12-31' }, missing: 'pending' },
      ],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People housed was last observed on 2022-12-31, 365 days before 2023-12-31; it is reported quarterly.',
        'People served has been expected quarterly since 2023-01-01 and has never been observed.',
      ],
    },
    {
      title: 'indicators that say too little about when they are due',
      record: {
        sharedMeasurement: {
          indicators: [
            { ...housed, frequency: undefined },
            { ...housed, id: 'served', name: 'People served' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the `frequency` of each listed indicator, and under `sharedMeasurement.expectations` since when it is reported.',
        'People housed does not say how often it is reported.',
        'People served has never been observed, and nothing says since when it is expected.',
      ],
    },
    {
      title: 'a partner that still reports, within the days it has for it',
      record: {
        sharedMeasurement: {
          indicators: [{ ...housed, frequency: undefined }],
          expectations: [
            { id: 'first', indicator: 'housed', frequency: 'monthly', from: '2022-01-01', to: '2022-12-31' },
            { id: 'second', indicator: 'housed', frequency: 'quarterly', from: '2023-01-01', dueDays: 90 },
          ],
        },
      },
      observations: [{ indicator: 'housed', period: { start: '2023-04-01', end: '2023-07-02' }, value: 341 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an indicator that nobody is to report any more',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          expectations: [
            { id: 'first', indicator: 'housed', frequency: 'quarterly', from: '2021-01-01', to: '2022-12-31' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no indicator of which more reports are to come.'],
    },
    {
      title: 'an indicator reported once',
      record: { sharedMeasurement: { indicators: [{ ...housed, frequency: 'once' }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no indicator of which more reports are to come.'],
    },
  ],
})

/** Whether more reports are to come: not of what is reported once or now and then, nor when all expectations are over. */
function isDueAgain(indicator: Indicator, expected: readonly ReportingExpectation[], asOf: PlainDate): boolean {
  const frequency = frequencyOf(indicator, expected)
  if (frequency !== undefined && daysPerFrequency[frequency] === undefined) return false
  return expected.length === 0 || expected.some(({ to }) => to === undefined || to >= asOf)
}

/** What the indicator says, else the longest that anybody has agreed to take. */
function frequencyOf(indicator: Indicator, expected: readonly ReportingExpectation[]): Frequency | undefined {
  return (
    indicator.frequency ??
    expected
      .map(({ frequency }) => frequency)
      .sort((a, b) => (daysPerFrequency[b] ?? 0) - (daysPerFrequency[a] ?? 0))[0]
  )
}
