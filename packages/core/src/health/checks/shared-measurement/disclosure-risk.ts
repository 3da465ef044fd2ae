// Could somebody learn about single people from what is reported?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { describeUnit } from '../../../conditions/shared-measurement/unit.ts'
import { countsPeople } from '../../counts-people.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

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

export const disclosureRisk = defineCheck({
  id: 'shared-measurement/disclosure-risk',
  title: 'Nobody can be found in the figures',
  failureTitle: 'Figures may tell of single people',
  why: 'A number about few people is a number about persons: neighbors know who the two children are. Whoever is found in a figure once will not be counted again, and will tell others.',
  whenItMisleads:
    'Only what is reported here is looked at: other sources can be put beside it. Figures kept back are looked for one by one, in wholes that were reported with all their parts; some can be narrowed down without being computed. Not every small number is delicate: an indicator says so with a minimum cell size of 1.',
  evidence: ['hundepool-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Declare in `confidentiality` of each listed indicator who may see it and how small a group may be shown. Where a figure was kept back, keep back another one beside it, or the whole.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastPeople: z
      .int()
      .min(2)
      .default(5)
      .describe(
        'Fewer people than this are few. Five is where many statistics offices and health services begin to withhold; schools often begin at ten.',
      ),
  }),
  needs: ['indicators', 'validationRules', 'disclosedFigures', 'givenAwayByRules'],
  messages: {
    few: '{indicator} is open to everybody, has figures about fewer than {least} people, and declares no minimum cell size.',
    computable:
      'Of the figures of {indicator} that were kept back, {count} can be worked out from those reported beside them.',
    givenAway: '{indicator} is kept confidential, but follows from open indicators by the rule “{rule}”.',
    maybeFew:
      '{indicator} has figures about fewer than {least} {things}, and does not say who may see them and how small a group may be shown.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator whose figures could tell of anybody.',
    confidentialityNotStated:
      'State in `confidentiality` of each listed indicator who may see its figures, with a `minimumCellSize`: 1 where nobody can be harmed.',
  },
  evaluate({ indicators, validationRules, disclosedFigures, givenAwayByRules, asOf }, { leastPeople: least }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    if (indicators.length === 0) return notApplicable('noIndicators')
    const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]))
    const ruleNames = new Map<string, string>(validationRules?.map(({ id, name }) => [id, name]))
    const wrong = []
    const open = []
    for (const { indicator: id, leastCount, computable } of disclosedFigures) {
      const indicator = byId.get(id)
      if (indicator === undefined) continue
      const { name, unit, confidentiality } = indicator
      if (computable.length > 0) {
        const count = computable.length
        const measured = countOf(count, 'figures that can be worked out', asOf)
        wrong.push(finding('computable', indicator, { indicator: name, count }, measured))
      }
      const isFew = leastCount !== undefined && leastCount < least
      if (!isFew || confidentiality?.minimumCellSize !== undefined) continue
      if (countsPeople(indicator)) wrong.push(finding('few', indicator, { indicator: name, least }))
      else if (confidentiality === undefined) {
        open.push(finding('maybeFew', indicator, { indicator: name, least, things: describeUnit(unit) }))
      }
    }
    for (const { indicator: id, rule } of givenAwayByRules) {
      const indicator = byId.get(id)
      if (indicator === undefined) continue
      wrong.push(finding('givenAway', indicator, { indicator: indicator.name, rule: ruleNames.get(rule) ?? rule }))
    }
    return verdict(wrong, open, 'confidentialityNotStated')
  },
  examples: [
    {
      title: 'small groups, and a minimum that keeps them back',
      record: {
        sharedMeasurement: {
          dimensions,
          indicators: [{ ...housed, confidentiality: { audience: 'public', minimumCellSize: 5 } }],
        },
      },
      observations: [{ ...year, groups: { age: 'child' }, value: 2 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'just as many as are not few',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      observations: [{ ...year, groups: { age: 'child' }, value: 5 }],
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a small group that anybody may see',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      observations: [{ ...year, groups: { age: 'child' }, value: 2 }],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People housed is open to everybody, has figures about fewer than 5 people, and declares no minimum cell size.',
      ],
    },
    {
      title: 'a figure that was kept back, beside all that it takes to compute it',
      record: { sharedMeasurement: { dimensions, indicators: [housed] } },
      observations: [
        { ...year, value: 52 },
        { ...year, groups: { age: 'child' }, missing: 'suppressed' },
        { ...year, groups: { age: 'adult' }, value: 50 },
      ],
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Of the figures of People housed that were kept back, 1 can be worked out from those reported beside them.',
      ],
    },
    {
      title: 'a confidential indicator that a rule gives away',
      record: {
        sharedMeasurement: {
          indicators: [
            { ...housed, dimensions: [] },
            { ...housed, id: 'alone', name: 'Housed alone', dimensions: [] },
            { ...housed, id: 'fled', name: 'Fled violence', dimensions: [], confidentiality: { audience: 'backbone' } },
          ],
          validationRules: [
            {
              id: 'all',
              name: 'Everybody is housed alone or fled violence',
              left: { formula: { expression: 'h', inputs: [{ symbol: 'h', indicator: 'housed' }] } },
              operator: 'equal-to',
              right: {
                formula: {
                  expression: 'a + f',
                  inputs: [
                    { symbol: 'a', indicator: 'alone' },
                    { symbol: 'f', indicator: 'fled' },
                  ],
                },
              },
              calendarUnit: 'year',
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Fled violence is kept confidential, but follows from open indicators by the rule “Everybody is housed alone or fled violence”.',
      ],
    },
    {
      title: 'small numbers of something that may have nothing to do with people',
      record: {
        sharedMeasurement: {
          indicators: [{ ...housed, name: 'Vans bought', unit: { kind: 'count', of: 'vans' }, dimensions: [] }],
        },
      },
      observations: [{ ...year, value: 2 }],
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `confidentiality` of each listed indicator who may see its figures, with a `minimumCellSize`: 1 where nobody can be harmed.',
        'Vans bought has figures about fewer than 5 vans, and does not say who may see them and how small a group may be shown.',
      ],
    },
    {
      title: 'no indicators',
      record: { sharedMeasurement: { indicators: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no indicator whose figures could tell of anybody.'],
    },
  ],
})
