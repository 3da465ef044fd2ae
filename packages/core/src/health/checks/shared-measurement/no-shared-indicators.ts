// Is there anything that the partners measure together?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const partners = [
  { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' },
  { id: 'city', name: 'The City', sector: 'government' },
] as const

export const noSharedIndicators = defineCheck({
  id: 'shared-measurement/no-shared-indicators',
  title: 'The partners share indicators',
  failureTitle: 'The partners share no indicator',
  why: 'Partners who measure the same things in the same way can see whether they get anywhere together, hold each other to it and learn from each other. Without that, a common agenda stays a promise.',
  whenItMisleads:
    'Whatever is listed counts as shared, unless it is said to be about one program and only that program reports it. Whether it is the right thing to measure is for the partners to judge.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Agree on a short list of measures for the community as a whole, and on how each partner counts them; begin with one for each goal whose data are there already.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['indicators', 'reportingExpectations'],
  messages: {
    none: 'The partners have agreed on no indicator.',
    inDevelopment: 'Each of the agreed indicators ({count}) still waits for its data to be developed.',
    ofOnePartner: '{indicator} is about one program, and only one partner is to report it.',
    indicatorsNotStated:
      'State the indicators under `sharedMeasurement.indicators`, or an empty list if there are none.',
  },
  evaluate({ indicators, reportingExpectations, asOf }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    if (indicators.length === 0) return fail([finding('none', 'indicators', {}, countOf(0, 'indicators', asOf))])
    const inUse = indicators.filter(({ tier }) => tier !== 'data-development')
    if (inUse.length === 0) {
      const count = indicators.length
      return fail([finding('inDevelopment', 'indicators', { count }, countOf(count, 'indicators', asOf))])
    }
    const current = (reportingExpectations ?? []).filter((expectation) => holdsOn(expectation, asOf))
    const expectations = Map.groupBy(current, ({ indicator }): string => indicator)
    const isOfOnePartner = ({ id, level }: Indicator): boolean => {
      const reporters = new Set(expectations.get(id)?.map(({ partner }) => partner))
      return level === 'performance' && reporters.size === 1 && !reporters.has(undefined)
    }
    if (!inUse.every(isOfOnePartner)) return pass()
    return fail(inUse.map((indicator) => finding('ofOnePartner', indicator, { indicator: indicator.name })))
  },
  examples: [
    {
      title: 'an indicator that is ready',
      record: { sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a measure of programs that two partners report',
      record: {
        partners,
        sharedMeasurement: {
          indicators: [{ ...housed, level: 'performance' }],
          expectations: [
            { id: 'one', indicator: 'housed', partner: 'shelter', frequency: 'quarterly', from: '2023-01-01' },
            { id: 'other', indicator: 'housed', partner: 'city', frequency: 'quarterly', from: '2023-01-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'measures that each partner keeps for itself',
      record: {
        partners,
        sharedMeasurement: {
          indicators: [
            { ...housed, level: 'performance' },
            { ...housed, id: 'permits', name: 'Permits issued', level: 'performance' },
          ],
          expectations: [
            { id: 'one', indicator: 'housed', partner: 'shelter', frequency: 'quarterly', from: '2023-01-01' },
            { id: 'other', indicator: 'permits', partner: 'city', frequency: 'quarterly', from: '2023-01-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People housed is about one program, and only one partner is to report it.',
        'Permits issued is about one program, and only one partner is to report it.',
      ],
    },
    {
      title: 'nothing but wishes',
      record: { sharedMeasurement: { indicators: [{ ...housed, tier: 'data-development' }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Each of the agreed indicators (1) still waits for its data to be developed.'],
    },
    {
      title: 'an empty list',
      record: { sharedMeasurement: { indicators: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The partners have agreed on no indicator.'],
    },
    {
      title: 'a record that says nothing of indicators',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State the indicators under `sharedMeasurement.indicators`, or an empty list if there are none.'],
    },
  ],
})
