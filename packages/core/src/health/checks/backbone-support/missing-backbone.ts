// Is there a backbone organization?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { holdsOn } from '../../holds-on.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingBackbone = defineCheck({
  id: 'backbone-support/missing-backbone',
  title: 'There is a backbone organization',
  failureTitle: 'There is no backbone organization',
  why: 'Expecting that collaboration happens without somebody whose work it is to support it is one of the commonest reasons why it fails.',
  whenItMisleads:
    'The check sees that a backbone is named, not that it works; the other checks of this area look at its people and what they do.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012', 'turner-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Agree which organization, new or existing, is to coordinate the initiative, and on what mandate and money.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['backbones'],
  messages: {
    none: 'No organization was the backbone on {asOf}.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
  },
  evaluate({ backbones, asOf }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    return backbones.some((backbone) => holdsOn(backbone, asOf))
      ? pass()
      : fail([finding('none', 'backbones', { asOf })])
  },
  examples: [
    {
      title: 'a backbone since 2020',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: { backbones: [{ id: 'backbone', partner: 'foundation', from: '2020-01-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a backbone that was given up',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: {
          backbones: [{ id: 'backbone', partner: 'foundation', from: '2020-01-01', to: '2023-06-30' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No organization was the backbone on 2023-12-31.'],
    },
    {
      title: 'a record that does not speak of a backbone',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State the backbone under `backboneSupport.backbones`, or an empty list if there is none.'],
    },
  ],
})
