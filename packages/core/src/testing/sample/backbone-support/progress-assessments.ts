// The periodic looks at how the sample initiative is doing. The latest has not reached the partners or the public.
import type * as z from 'zod'
import type { ProgressAssessment } from '../../../conditions/backbone-support/progress-assessment.ts'

export const progressAssessments = [
  {
    id: 'progress-2023',
    assessedOn: '2023-09-14',
    findings: [
      'Agenda, measures and groups are in place.',
      'Reading moved in Lakeside and North Valley, not in Mill Quarter.',
      'Residents sit in both groups.',
    ],
    indicators: ['third-grade-reading', 'kindergarten-readiness', 'children-tutored'],
    sharedWithSteeringCommittees: ['steering-committee'],
    sharedWithWorkingGroups: ['ready-at-five-group', 'school-and-summer-group'],
    sharedWithPartners: ['alder-schools', 'county-library', 'first-steps', 'page-by-page', 'alder-community-trust'],
    sharedWithPublic: true,
  },
  {
    id: 'progress-2024',
    assessedOn: '2024-09-16',
    findings: [
      'Reading is up by three points; absence falls.',
      'The camps end and nothing takes their place this summer.',
    ],
    indicators: ['third-grade-reading', 'chronic-absence', 'children-tutored', 'books-given'],
    sharedWithSteeringCommittees: ['steering-committee'],
    sharedWithWorkingGroups: ['ready-at-five-group', 'school-and-summer-group'],
    sharedWithPartners: ['alder-schools', 'county-library', 'first-steps', 'river-clinic', 'page-by-page'],
    sharedWithPublic: true,
  },
  {
    id: 'progress-2025',
    assessedOn: '2025-06-10',
    findings: [
      'The new state test starts a new series.',
      'After-school reading in Mill Quarter has stopped, and its numbers with it.',
      'Hearing and sight checks have waited sixteen months for a lead.',
    ],
    indicators: ['third-grade-reading', 'chronic-absence', 'tutoring-hours'],
    sharedWithSteeringCommittees: ['steering-committee'],
    sharedWithPublic: false,
  },
] as const satisfies readonly z.input<typeof ProgressAssessment>[]
