// Do all partners measure a shared indicator in the same way?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { formatPeriod } from '../../../foundation/period.ts'
import { defineCheck } from '../../define-check.ts'
import { nameSome } from '../../name-some.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const partners = [
  { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' },
  { id: 'city', name: 'The City', sector: 'government' },
] as const

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
  methodVersions: [
    { version: 'v1', description: 'Every stay.' },
    { version: 'v2', from: '2023-01-01', description: 'Stays of a month or more.', comparableWithPrevious: false },
  ],
} as const

/** What a partner reported for the year 2023 by a version of the method. */
function report(partner: string, methodVersion?: string) {
  const period = { start: '2023-01-01', end: '2023-12-31' }
  const version = methodVersion === undefined ? {} : { methodVersion }
  return { indicator: 'housed', partner, period, value: 341, ...version }
}

export const incomparableMethods = defineCheck({
  id: 'shared-measurement/incomparable-methods',
  title: 'Partners measure in the same way',
  failureTitle: 'Partners measure the same thing in different ways',
  why: 'Figures made in different ways cannot be added up or put beside each other. A total of them is of nothing, and every comparison compares the methods.',
  whenItMisleads:
    'Reports are taken to follow the method in force unless they name another. Partners may differ in what they do under one name: only a look at how each counts shows that.',
  evidence: ['kania-kramer-2011', 'kramer-et-al-2009'],
  remedy: {
    effort: 'high',
    text: 'Bring the partners that report the listed indicators together over their definitions until one holds for all, and write it down. Until then show their figures apart.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe('How many months back reports are looked at. Two years hold two values of everything reported yearly.'),
  }),
  needs: ['indicators', 'partners', 'mixedMethods', 'observations'],
  messages: {
    mixed: '{indicator} was measured in different ways in {period}: {versions}.',
    undefined: '{count} partners report {indicator}, and nothing says how exactly it is counted.',
    unclearChange:
      'The method of {indicator} changed with {version} on {from}, and nothing says whether values before and after may be compared.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    nothingReported: 'No indicator has been reported lately.',
    methodsNotStated:
      'State how each listed indicator is counted in `technicalDefinition` or `methodVersions`, and of each change of method whether it is `comparableWithPrevious`.',
  },
  evaluate({ indicators, partners, mixedMethods, observations, asOf }, { windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const { start } = recentDays(windowMonths, asOf)
    const names = new Map<string | undefined, string>(partners?.map(({ id, name }) => [id, name]))
    const latest = new Map(
      mixedMethods.filter(({ period }) => period.end >= start).map((each) => [each.indicator, each]),
    )
    const wrong = []
    const open = []
    let isReported = false
    for (const indicator of reportedIndicators(indicators)) {
      const recent = observations.figureDays(indicator.id).filter(({ last }) => last >= start)
      if (recent.length === 0) continue
      isReported = true
      const { id, name, technicalDefinition, methodVersions = [] } = indicator
      const mixed = latest.get(id)
      if (mixed !== undefined) {
        const versions = mixed.versions
          .map(
            ({ version, partners: by }) =>
              `${version} by ${nameSome(by.map((one) => names.get(one) ?? 'the initiative'))}`,
          )
          .join('; ')
        wrong.push(finding('mixed', indicator, { indicator: name, period: formatPeriod(mixed.period), versions }))
        continue
      }
      const count = new Set(recent.map(({ partner }) => partner)).size
      if (count > 1 && technicalDefinition === undefined && methodVersions.length === 0) {
        open.push(finding('undefined', indicator, { indicator: name, count }))
      }
      const change = unclearChange(indicator, start, asOf)
      if (change !== undefined) open.push(finding('unclearChange', indicator, { indicator: name, ...change }))
    }
    return isReported ? verdict(wrong, open, 'methodsNotStated') : notApplicable('nothingReported')
  },
  examples: [
    {
      title: 'two partners, one method',
      record: { partners, sharedMeasurement: { indicators: [housed] } },
      observations: [report('shelter'), report('city', 'v2')],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two partners, two methods',
      record: { partners, sharedMeasurement: { indicators: [housed] } },
      observations: [report('shelter'), report('city', 'v1')],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People housed was measured in different ways in 2023-01-01/2023-12-31: v1 by The City; v2 by The Shelter.',
      ],
    },
    {
      title: 'two methods that were found to agree',
      record: {
        partners,
        sharedMeasurement: {
          indicators: [
            {
              ...housed,
              methodVersions: [housed.methodVersions[0], { ...housed.methodVersions[1], comparableWithPrevious: true }],
            },
          ],
        },
      },
      observations: [report('shelter'), report('city', 'v1')],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'no definition, and a change of method of which too little is said',
      record: {
        partners,
        sharedMeasurement: {
          indicators: [
            { ...housed, methodVersions: undefined },
            {
              ...housed,
              id: 'served',
              name: 'People served',
              methodVersions: [
                housed.methodVersions[0],
                { version: 'v2', from: '2023-01-01', description: 'From the new register.' },
              ],
            },
          ],
        },
      },
      observations: [report('shelter'), report('city'), { ...report('city'), indicator: 'served' }],
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State how each listed indicator is counted in `technicalDefinition` or `methodVersions`, and of each change of method whether it is `comparableWithPrevious`.',
        '2 partners report People housed, and nothing says how exactly it is counted.',
        'The method of People served changed with v2 on 2023-01-01, and nothing says whether values before and after may be compared.',
      ],
    },
    {
      title: 'nothing is reported',
      record: { partners, sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No indicator has been reported lately.'],
    },
  ],
})

/** The last change of method in some days of which it is not said what it does to comparisons. */
function unclearChange(
  { methodVersions = [] }: Indicator,
  start: string,
  end: string,
): { readonly version: string; readonly from: string } | undefined {
  return methodVersions
    .slice(1)
    .flatMap(({ version, from, comparableWithPrevious, bridge }) =>
      from !== undefined && from >= start && from <= end && comparableWithPrevious === undefined && bridge === undefined
        ? [{ version, from }]
        : [],
    )
    .at(-1)
}
