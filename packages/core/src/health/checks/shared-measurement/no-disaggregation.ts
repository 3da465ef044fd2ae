// Can it be seen for whom the main indicators are moving, and for whom not?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { defineCheck } from '../../define-check.ts'
import { mainIndicators } from '../../main-indicators.ts'
import { nameSome } from '../../name-some.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const populations = [{ id: 'children', name: 'Children' }]

const dimensions = [
  { id: 'income', name: 'Family income', exclusive: true, categories: [{ code: 'lower', name: 'Lower' }] },
  { id: 'language', name: 'Home language', exclusive: true, categories: [{ code: 'other', name: 'Other' }] },
]

const reading = {
  id: 'reading',
  name: 'Third-grade reading',
  unit: { kind: 'share', of: 'pupils' },
  direction: 'increase',
  kind: 'ratio',
  combine: { overTime: 'last', acrossPartners: 'ratio', acrossGroups: 'ratio' },
  population: 'children',
  dimensions: ['income', 'language'],
} as const

const report = {
  indicator: 'reading',
  period: { start: '2022-07-01', end: '2023-06-30' },
  numerator: 210,
  denominator: 430,
} as const

export const noDisaggregation = defineCheck({
  id: 'shared-measurement/no-disaggregation',
  title: 'Main indicators are told apart by groups',
  failureTitle: 'Some main indicators are not told apart by groups',
  why: 'An average can rise while those it was meant for fall further behind. Who gains and who does not is seen only where figures are told apart by the groups that the problem treats differently.',
  whenItMisleads:
    'One group reported once is enough to pass; whether these are the groups that matter is for the people concerned to say. In small places, groups may be too few people for figures to be reported at all.',
  evidence: ['kania-et-al-2022', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Ask the stewards of the listed indicators by which groups their sources can be told apart, agree with the people concerned on those that matter, and have figures of each group reported beside the total.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How many months back figures of groups are looked for. Many sources tell groups apart every second year.',
      ),
  }),
  needs: ['indicators', 'dimensions', 'observations'],
  messages: {
    byNothing: 'The figures of {indicator} are not told apart by any groups.',
    onlyTotals: '{indicator} is to be told apart by {dimensions}; since {start} only totals have been reported.',
    notStated: '{indicator} does not say by which groups it is told apart.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'No main indicator is said to be about a population.',
    dimensionsNotStated:
      'State in `dimensions` of each listed indicator by what its groups are told apart, or an empty list if by nothing.',
  },
  evaluate({ indicators, dimensions, observations, asOf }, { windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const watched = mainIndicators(reportedIndicators(indicators)).filter(isAboutPeople)
    if (watched.length === 0) return notApplicable('noIndicators')
    const names = new Map(dimensions?.map(({ id, name }) => [id, name]))
    const { start } = recentDays(windowMonths, asOf)
    const wrong = []
    const open = []
    for (const indicator of watched) {
      const { name, dimensions: own = dimensions?.length === 0 ? [] : undefined } = indicator
      const recent = observations.figureDays(indicator.id).filter(({ last }) => last >= start)
      if (recent.some(({ groups }) => Object.keys(groups).length > 0)) continue
      if (own === undefined) open.push(finding('notStated', indicator, { indicator: name }))
      else if (own.length === 0) wrong.push(finding('byNothing', indicator, { indicator: name }))
      else if (recent.length > 0) {
        const by = nameSome(own.map((id) => names.get(id) ?? id))
        wrong.push(finding('onlyTotals', indicator, { indicator: name, dimensions: by, start }))
      }
    }
    return verdict(wrong, open, 'dimensionsNotStated')
  },
  examples: [
    {
      title: 'figures of a group beside the total',
      record: { populations, sharedMeasurement: { dimensions, indicators: [reading] } },
      observations: [report, { ...report, groups: { income: 'lower' }, numerator: 60, denominator: 190 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'dimensions that are only on paper, and an indicator without any',
      record: {
        populations,
        sharedMeasurement: {
          dimensions,
          indicators: [reading, { ...reading, id: 'math', name: 'Third-grade math', dimensions: [] }],
        },
      },
      observations: [report],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Third-grade reading is to be told apart by Family income and Home language; since 2022-01-01 only totals have been reported.',
        'The figures of Third-grade math are not told apart by any groups.',
      ],
    },
    {
      title: 'figures that have yet to come',
      record: { populations, sharedMeasurement: { dimensions, indicators: [reading] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an indicator that says nothing of groups',
      record: { populations, sharedMeasurement: { indicators: [{ ...reading, dimensions: undefined }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `dimensions` of each listed indicator by what its groups are told apart, or an empty list if by nothing.',
        'Third-grade reading does not say by which groups it is told apart.',
      ],
    },
    {
      title: 'an indicator that is not about people',
      record: { sharedMeasurement: { dimensions, indicators: [{ ...reading, population: undefined }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No main indicator is said to be about a population.'],
    },
  ],
})

function isAboutPeople({ population, level }: Indicator): boolean {
  return population !== undefined || level === 'population'
}
