// The ten functions of backbone support in the sample. Nothing shows yet that policy is advanced.
import type * as z from 'zod'
import type { BackboneFunction } from '../../../conditions/backbone-support/backbone-function.ts'

export const backboneFunctions = [
  {
    id: 'vision',
    kind: 'guide-vision-and-strategy',
    backbone: 'independent-office',
    evidence: [{ text: 'Led the revision of the agenda.', on: '2024-02-15' }],
  },
  {
    id: 'aligned-activities',
    kind: 'support-aligned-activities',
    backbone: 'independent-office',
    evidence: [{ text: 'Drew up the second plan of action with all partners.', on: '2024-04-18' }],
  },
  {
    id: 'shared-measurement',
    kind: 'establish-shared-measurement',
    backbone: 'independent-office',
    evidence: [
      { text: 'Shared scorecard in use.', on: '2022-10-01' },
      { text: 'Training in reading trends.', on: '2024-09-10' },
    ],
  },
  {
    id: 'public-will',
    kind: 'build-public-will',
    backbone: 'independent-office',
    evidence: [{ text: 'Results of the second year on air.', on: '2024-10-05' }],
  },
  { id: 'policy', kind: 'advance-policy', backbone: 'independent-office', evidence: [] },
  {
    id: 'funding',
    kind: 'mobilize-funding',
    backbone: 'independent-office',
    evidence: [{ text: 'Pooled fund of three funders.', on: '2023-07-01' }],
  },
  {
    id: 'dialogue',
    kind: 'facilitate-dialogue',
    backbone: 'independent-office',
    evidence: [{ text: 'Facilitates the steering committee and both working groups.' }],
  },
  {
    id: 'data',
    kind: 'manage-data',
    backbone: 'independent-office',
    evidence: [{ text: 'Quarterly scorecard to all partners within six weeks.', on: '2025-05-12' }],
  },
  {
    id: 'communications',
    kind: 'handle-communications',
    partner: 'alder-valley-radio',
    evidence: [{ text: 'Saturday broadcast since January 2023.', on: '2023-01-07' }],
  },
  {
    id: 'outreach',
    kind: 'coordinate-community-outreach',
    partner: 'mill-family-center',
    evidence: [{ text: 'Families’ meeting on the revised agenda.', on: '2024-01-27' }],
  },
] as const satisfies readonly z.input<typeof BackboneFunction>[]
