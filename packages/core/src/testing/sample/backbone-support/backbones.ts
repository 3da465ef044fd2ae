// Who coordinates the sample initiative: an office hosted by the trust for a year, then an organization of its own.
import type * as z from 'zod'
import type { Backbone } from '../../../conditions/backbone-support/backbone.ts'

export const backbones = [
  {
    id: 'hosted-office',
    partner: 'alder-community-trust',
    arrangement: 'hosted',
    hosting: 'The trust employs the staff and keeps the books; the steering committee chooses the director.',
    from: '2022-07-01',
    to: '2023-06-30',
    staff: [
      { role: 'executive-director', fte: 1, person: 'reads-director', from: '2022-07-01', to: '2023-06-30' },
      { role: 'data-manager', fte: 0.5, person: 'reads-data-manager', from: '2022-10-01', to: '2023-06-30' },
    ],
    leader: {
      person: 'reads-director',
      from: '2022-07-01',
      assessments: [
        {
          capability: 'focus-and-urgency',
          rating: 3,
          assessedOn: '2023-05-30',
          evidence: 'Interviews with eight partners',
        },
        {
          capability: 'mobilizing-without-imposing',
          rating: 2,
          assessedOn: '2023-05-30',
          evidence: 'Interviews with eight partners: the host was seen as setting the pace',
        },
      ],
    },
  },
  {
    id: 'independent-office',
    partner: 'reads-office',
    arrangement: 'separate-organization',
    from: '2023-07-01',
    staff: [
      { role: 'executive-director', fte: 1, person: 'reads-director', from: '2023-07-01' },
      { role: 'data-manager', fte: 1, person: 'reads-data-manager', from: '2023-07-01' },
      { role: 'facilitator', fte: 1, person: 'reads-facilitator', from: '2023-07-01' },
      { role: 'project-manager', fte: 1, from: '2023-09-01', to: '2025-03-31' },
      { role: 'community-outreach', fte: 0.5, from: '2024-01-01' },
    ],
    leader: {
      person: 'reads-director',
      from: '2023-07-01',
      assessments: [
        { capability: 'adaptive-leadership', rating: 3, assessedOn: '2024-11-12', evidence: 'Survey of ten partners' },
        { capability: 'focus-and-urgency', rating: 3, assessedOn: '2024-11-12', evidence: 'Survey of ten partners' },
        { capability: 'pressure-without-overwhelming', rating: 4, assessedOn: '2024-11-12' },
        { capability: 'framing-opportunities-and-difficulties', rating: 3, assessedOn: '2024-11-12' },
        { capability: 'mediating-conflict', rating: 2, assessedOn: '2024-11-12' },
        { capability: 'mobilizing-without-imposing', rating: 4, assessedOn: '2024-11-12' },
      ],
    },
    yearlyCost: { amount: 280_000, currency: 'USD' },
    note: 'The post of project manager has been empty since April 2025.',
  },
] as const satisfies readonly z.input<typeof Backbone>[]
