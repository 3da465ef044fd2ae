// What the 10 Year Plan says about the problem, its goal and the way there.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { annualReport2012, planPage, publicPages, reportToTheCommunity2009 } from './sources.ts'

export const commonAgenda = {
  versions: [
    {
      id: 'ten-year-plan',
      problem: {
        statement:
          'From the early 1990s to 2006 Calgary had the fastest growing homeless population in Canada. 72,000 households ' +
          'spend more than they can afford on housing; 4,060 people are in shelters or on the street on a given night.',
        research: [reportToTheCommunity2009],
      },
      goals: ['home-within-a-week'],
      strategies: ['housing-first'],
      sources: [planPage, reportToTheCommunity2009],
      note:
        'Created by a multi-stakeholder leadership group, the Calgary Committee to End Homelessness, and launched in ' +
        'January 2008; the day is not stated. Later updates are mentioned, but not what they changed.',
    },
  ],
  goals: [
    {
      id: 'home-within-a-week',
      statement:
        'By 2018-01-29 nobody stays in an emergency shelter or sleeps outside for longer than one week before moving ' +
        'into a safe, decent, affordable home with support.',
      targetDate: '2018-01-29',
      populations: ['people-experiencing-homelessness'],
      sources: [annualReport2012],
    },
  ],
  strategies: [{ id: 'housing-first', name: 'Housing First', goals: ['home-within-a-week'], sources: [publicPages] }],
  evaluationApproach:
    'Annual goals are published and reported on; the plan is updated to reflect what has been learned.',
} as const satisfies InitiativeRecordInput['commonAgenda']
