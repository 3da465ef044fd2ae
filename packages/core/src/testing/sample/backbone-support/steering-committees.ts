// Who oversees the sample initiative.
import type * as z from 'zod'
import type { SteeringCommittee } from '../../../conditions/backbone-support/steering-committee.ts'

export const steeringCommittees = [
  {
    id: 'steering-committee',
    name: 'Steering committee',
    members: [
      { partner: 'alder-schools', person: 'superintendent', level: 'executive', role: 'co-chair', from: '2022-07-21' },
      {
        partner: 'county-library',
        person: 'library-director',
        level: 'executive',
        role: 'co-chair',
        from: '2022-07-21',
      },
      { partner: 'first-steps', person: 'first-steps-director', level: 'executive', from: '2022-07-21' },
      { partner: 'river-clinic', person: 'pediatrician', level: 'senior', from: '2023-04-20' },
      { partner: 'page-by-page', person: 'tutors-director', level: 'executive', from: '2022-07-21' },
      { partner: 'mill-family-center', person: 'family-center-director', level: 'executive', from: '2022-07-21' },
      {
        partner: 'interfaith-council',
        person: 'interfaith-chair',
        level: 'volunteer',
        from: '2022-09-15',
        to: '2024-08-31',
      },
      { partner: 'alder-mutual', person: 'mutual-chief-executive', level: 'executive', from: '2022-07-21' },
      { partner: 'alder-community-trust', person: 'trust-president', level: 'executive', from: '2022-07-21' },
      { partner: 'northfield-fund', person: 'northfield-officer', level: 'manager', from: '2023-01-19' },
      { partner: 'alder-valley-radio', person: 'radio-editor', level: 'manager', from: '2022-11-01' },
      { person: 'parent-mill-quarter', level: 'resident', role: 'voice of families', from: '2022-09-15' },
    ],
    charter: 'Decides by consent; any member may ask for a second meeting. Seats of families carry the same voice.',
    oversees: ['the agenda', 'the plan of action', 'the backbone and its director', 'what is published'],
    formedOn: '2022-07-21',
  },
] as const satisfies readonly z.input<typeof SteeringCommittee>[]
