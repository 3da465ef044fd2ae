// The foundation as backbone, and what shows the functions it carries.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { firstQuarterRelease, planPage, restatingRelease, secondYearRelease } from './sources.ts'

export const backboneSupport = {
  backbones: [
    {
      id: 'foundation-as-backbone',
      partner: 'calgary-homeless-foundation',
      arrangement: 'separate-organization',
      sources: [planPage],
    },
  ],
  functions: [
    {
      id: 'guiding',
      kind: 'guide-vision-and-strategy',
      backbone: 'foundation-as-backbone',
      evidence: [{ text: 'It is the system planner.' }],
      sources: [planPage],
    },
    {
      id: 'aligning',
      kind: 'support-aligned-activities',
      backbone: 'foundation-as-backbone',
      evidence: [
        {
          text: 'It oversees implementation with agencies, businesses, governments, the faith community and donors.',
        },
      ],
      sources: [planPage],
    },
    {
      id: 'communicating',
      kind: 'handle-communications',
      backbone: 'foundation-as-backbone',
      evidence: [
        { text: 'It publishes the results of the quarter.', on: '2010-09-02' },
        { text: 'It publishes the results of the quarter.', on: '2010-11-26' },
        { text: 'It publishes the results of the quarter.', on: '2011-09-06' },
      ],
      sources: [firstQuarterRelease, restatingRelease, secondYearRelease],
    },
  ],
} as const satisfies InitiativeRecordInput['backboneSupport']
