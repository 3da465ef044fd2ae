// Does a partner look after every shared indicator?
import * as z from 'zod'
import { belongsOn } from '../../../initiative/membership.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
  steward: 'shelter',
} as const

const shelter = { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' } as const

export const unownedIndicators = defineCheck({
  id: 'shared-measurement/unowned-indicators',
  title: 'Every indicator has somebody who looks after it',
  failureTitle: 'Some indicators have nobody who looks after them',
  why: 'An indicator that belongs to everybody is asked after by nobody: its definition drifts, its reports come late, and nobody can say what a strange value means.',
  whenItMisleads:
    'A partner counts as soon as it is named. Where the backbone looks after all indicators alike, say so in each of them.',
  evidence: ['kramer-et-al-2009', 'friedman-2005'],
  remedy: {
    effort: 'low',
    text: 'Ask for each listed indicator who knows its data best, and whether they would look after it: its definition, its reports, and the questions about it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['indicators', 'partners'],
  messages: {
    left: '{steward}, which looked after {indicator}, does not belong to the initiative.',
    noSteward: '{indicator} does not say who looks after it.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator to look after.',
    stewardsNotStated: 'State in `steward` of each listed indicator which partner looks after it.',
  },
  evaluate({ indicators, partners, asOf }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const looked = indicators.filter(({ formula }) => formula === undefined)
    if (looked.length === 0) return notApplicable('noIndicators')
    const byId = new Map(partners?.map((partner) => [partner.id, partner]))
    const wrong = []
    const open = []
    for (const indicator of looked) {
      const steward = indicator.steward === undefined ? undefined : byId.get(indicator.steward)
      if (steward === undefined) open.push(finding('noSteward', indicator, { indicator: indicator.name }))
      else if (!belongsOn(steward, asOf)) {
        wrong.push(finding('left', indicator, { indicator: indicator.name, steward: steward.name }))
      }
    }
    return verdict(wrong, open, 'stewardsNotStated')
  },
  examples: [
    {
      title: 'an indicator that a partner looks after',
      record: { partners: [shelter], sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner on its last day',
      record: {
        partners: [{ ...shelter, memberships: [{ role: 'partner', leftOn: '2023-12-31' }] }],
        sharedMeasurement: { indicators: [housed] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner that has left',
      record: {
        partners: [{ ...shelter, memberships: [{ role: 'partner', leftOn: '2023-12-30' }] }],
        sharedMeasurement: { indicators: [housed] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The Shelter, which looked after People housed, does not belong to the initiative.'],
    },
    {
      title: 'an indicator that names nobody',
      record: { sharedMeasurement: { indicators: [{ ...housed, steward: undefined }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `steward` of each listed indicator which partner looks after it.',
        'People housed does not say who looks after it.',
      ],
    },
    {
      title: 'no indicators',
      record: { sharedMeasurement: { indicators: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no indicator to look after.'],
    },
  ],
})
