// The two groups that carry the strategies of the sample.
import type * as z from 'zod'
import type { WorkingGroup } from '../../../conditions/backbone-support/working-group.ts'

export const workingGroups = [
  {
    id: 'ready-at-five-group',
    name: 'Working group Ready at Five',
    strategies: ['reading-at-home', 'preschool-quality'],
    indicators: [
      'kindergarten-readiness',
      'reading-at-home-minutes',
      'books-given',
      'story-time-visits',
      'preschool-places',
    ],
    members: [
      { partner: 'first-steps', person: 'first-steps-coach', level: 'staff', role: 'chair', from: '2022-11-10' },
      { partner: 'county-library', person: 'childrens-librarian', level: 'staff', from: '2022-11-10' },
      { partner: 'river-clinic', person: 'clinic-nurse', level: 'staff', from: '2023-03-09' },
      { partner: 'mill-family-center', person: 'family-advocate', level: 'staff', from: '2022-11-10' },
      { partner: 'alder-valley-radio', person: 'radio-producer', level: 'staff', from: '2023-01-12' },
      { person: 'parent-north-valley', level: 'resident', role: 'voice of families', from: '2023-03-09' },
    ],
    plan: 'Reach every family three times before school: at the clinic, at the library, at preschool.',
    testsOfChange: ['nurse-hands-over', 'text-tips', 'evening-stories'],
    exchanges: [
      {
        workingGroup: 'school-and-summer-group',
        on: '2024-05-16',
        about: 'What kindergarten needs to know of a child',
      },
      {
        workingGroup: 'school-and-summer-group',
        on: '2025-03-13',
        about: 'One survey of families instead of two',
      },
    ],
    meetingCadence: 'every-two-months',
    formedOn: '2022-10-20',
  },
  {
    id: 'school-and-summer-group',
    name: 'Working group School and Summer',
    strategies: ['tutoring-where-needed', 'summer-reading', 'attendance-outreach'],
    indicators: ['third-grade-reading', 'chronic-absence', 'children-tutored', 'tutoring-hours'],
    members: [
      { partner: 'alder-schools', person: 'early-grades-lead', level: 'senior', role: 'chair', from: '2022-11-17' },
      { partner: 'page-by-page', person: 'tutor-coordinator', level: 'manager', from: '2022-11-17' },
      { partner: 'mill-family-center', person: 'family-advocate', level: 'staff', from: '2022-11-17' },
      {
        partner: 'interfaith-council',
        person: 'camp-organizer',
        level: 'volunteer',
        from: '2022-11-17',
        to: '2024-08-31',
      },
      { partner: 'alder-mutual', person: 'mutual-volunteer-manager', level: 'manager', from: '2023-09-01' },
      { person: 'grandparent-lakeside', level: 'resident', role: 'voice of families', from: '2023-01-19' },
    ],
    plan: 'The right child, in the right place, three times a week.',
    testsOfChange: ['short-sessions', 'call-on-day-two-test'],
    meetingCadence: 'every-two-months',
    formedOn: '2022-10-20',
  },
] as const satisfies readonly z.input<typeof WorkingGroup>[]
