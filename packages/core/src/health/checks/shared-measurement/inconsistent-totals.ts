// Do reported totals agree with their parts, and figures with each other?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { byText } from '../../../foundation/order.ts'
import { formatPeriod } from '../../../foundation/period.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { reportedIndicators } from '../../reported-indicators.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
  dimensions: ['age'],
} as const

const dimensions = [
  {
    id: 'age',
    name: 'Age',
    exclusive: true,
    categories: [
      { code: 'child', name: 'Children' },
      { code: 'adult', name: 'Adults' },
    ],
  },
] as const

const year = { indicator: 'housed', period: { start: '2023-01-01', end: '2023-12-31' } } as const

export const inconsistentTotals = defineCheck({
  id: 'shared-measurement/inconsistent-totals',
  title: 'Totals agree with their parts',
  failureTitle: 'Some totals do not agree with their parts',
  why: 'A total that is not the sum of its parts tells whoever adds them up that the figures cannot be trusted, and then none of them is.',
  whenItMisleads:
    'A whole and its parts may be right and about different days or people; then the definitions want mending, not the figures. Rules between indicators are looked at only where something is given that reads formulas.',
  evidence: ['kramer-et-al-2009', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Show the listed figures to the partners that reported them, find the one that is wrong, and have it restated.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  identifiedBy: ['what'],
  needs: ['indicators', 'validationRules', 'observations', 'contradictedReports'],
  messages: {
    disagree: 'Cases in which {what} of {indicator} do not agree: {count}, the last for {period}.',
    broken: 'Cases in which “{what}” does not hold: {count}, the last for {period}.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    nothingReported: 'Nothing has been reported.',
  },
  evaluate({ indicators, validationRules = [], observations, contradictedReports, asOf }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    if (!reportedIndicators(indicators).some(({ id }) => observations.lastDay(id) !== undefined)) {
      return notApplicable('nothingReported')
    }
    const { reports, rules } = contradictedReports
    const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]))
    const disagreements = [...Map.groupBy(reports, ({ about, code }) => `${about.indicator} ${whatDisagrees[code]}`)]
    const ofIndicators = disagreements.flatMap(([, drafts]) => {
      const [first] = drafts
      const indicator = byId.get(first?.about.indicator ?? '')
      const what = first === undefined ? undefined : whatDisagrees[first.code]
      if (indicator === undefined || what === undefined) return []
      const period = latest(drafts.map(({ about }) => about.period))
      const measured = countOf(drafts.length, 'contradictions', asOf)
      return [
        finding('disagree', indicator, { count: drafts.length, what, indicator: indicator.name, period }, measured),
      ]
    })
    const results = new Map(rules.map((result) => [result.rule, result.violations]))
    const ofRules = validationRules.flatMap((rule) => {
      const violations = results.get(rule.id) ?? []
      if (violations.length === 0) return []
      const period = latest(violations.map((violation) => violation.period))
      const measured = countOf(violations.length, 'contradictions', asOf)
      return [finding('broken', rule, { what: rule.name, count: violations.length, period }, measured)]
    })
    return verdict([...ofIndicators, ...ofRules], [], 'nothingReported')
  },
  examples: [
    {
      title: 'parts that add up',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      observations: [
        { ...year, value: 52 },
        { ...year, groups: { age: 'child' }, value: 2 },
        { ...year, groups: { age: 'adult' }, value: 50 },
      ],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'parts that do not',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      observations: [
        { ...year, value: 52 },
        { ...year, groups: { age: 'child' }, value: 12 },
        { ...year, groups: { age: 'adult' }, value: 50 },
      ],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Cases in which totals and parts of People housed do not agree: 1, the last for 2023-01-01/2023-12-31.'],
    },
    {
      title: 'indicators that nobody has reported',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['Nothing has been reported.'],
    },
    {
      title: 'no indicators stated',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State the indicators under `sharedMeasurement.indicators`.'],
    },
  ],
})

/** What contradicts each other, by what it was found as. */
const whatDisagrees: Readonly<Record<string, string>> = {
  'quality/whole-and-parts': 'totals and parts',
  'quality/conflicting-reports': 'reports of the same',
  'quality/impossible-overlap': 'agreed overlaps and figures',
}

function latest(periods: readonly ({ readonly start: string; readonly end: string } | undefined)[]): string {
  const [last] = periods
    .filter((period) => period !== undefined)
    .toSorted((one, other) => byText(other.end, one.end) || byText(other.start, one.start))
  return last === undefined ? 'days that are not told' : formatPeriod(last)
}
