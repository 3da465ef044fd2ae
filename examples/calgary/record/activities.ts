// The programs that the releases name, and who runs them.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { publicPages, restatingRelease } from './sources.ts'

const counted = { indicators: ['people-housed'], sources: [restatingRelease] } as const

export const mutuallyReinforcingActivities = {
  activities: [
    {
      id: 'the-alex-housing-first',
      name: 'Housing First program',
      lead: 'the-alex',
      strategies: ['housing-first'],
      sources: [publicPages],
    },
    {
      id: 'families-in-transition',
      name: 'Families in Transition',
      lead: 'aspen',
      sources: [publicPages],
    },
    { id: 'mcman-hope-homes', name: 'Hope Homes for youth', lead: 'mcman', populations: ['youth'], ...counted },
    {
      id: 'hope-homes-aboriginal-program',
      name: 'Hope Homes Aboriginal',
      lead: 'hope-homes-aboriginal',
      populations: ['aboriginal-peoples'],
      ...counted,
    },
    {
      id: 'alternative-support-program',
      name: 'Program of Calgary Alternative Support Services',
      lead: 'calgary-alternative-support-services',
      ...counted,
      note: 'The program is not named.',
    },
    {
      id: 'universal-rehabilitation-program',
      name: 'Program of Universal Rehabilitation Service Agency',
      lead: 'universal-rehabilitation-service-agency',
      ...counted,
      note: 'The program is not named.',
    },
  ],
} as const satisfies InitiativeRecordInput['mutuallyReinforcingActivities']
