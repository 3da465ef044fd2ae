// How the sample learns: tests of change, a longer project, lessons and shifts.
import type * as z from 'zod'
import type { DmaicProject } from '../../../improvement/dmaic-project.ts'
import type { Lesson } from '../../../improvement/lesson.ts'
import type { ObservedShift } from '../../../improvement/observed-shift.ts'
import { cycles } from './cycles.ts'
import { stories } from './stories.ts'

const projects = [
  {
    id: 'no-show-tutoring',
    problem: 'One tutoring hour in five is not held, because the child or the tutor is not there.',
    workingGroup: 'school-and-summer-group',
    indicators: ['tutoring-hours', 'cost-of-a-tutoring-hour'],
    stages: [
      {
        stage: 'define',
        startedOn: '2024-01-25',
        endedOn: '2024-02-29',
        result: 'An hour counts as lost when it is on the list and not held.',
      },
      {
        stage: 'measure',
        startedOn: '2024-03-01',
        endedOn: '2024-04-30',
        result: '21% of hours lost in eight schools.',
      },
      {
        stage: 'analyze',
        startedOn: '2024-05-01',
        endedOn: '2024-06-14',
        result: 'Half of the lost hours fall on days with tests or trips the tutors did not know of.',
      },
      {
        stage: 'improve',
        startedOn: '2024-09-02',
        endedOn: '2024-12-20',
        result: 'Schools send their calendar on the first of the month: 12% lost.',
      },
      { stage: 'control', startedOn: '2025-01-06' },
    ],
  },
] as const satisfies readonly z.input<typeof DmaicProject>[]

const lessons = [
  {
    id: 'trusted-hands',
    text: 'A book from somebody the family knows is read more often than one from a stall.',
    learnedOn: '2023-06-08',
    cycles: ['nurse-hands-over'],
    sharedWithPartners: ['county-library', 'first-steps', 'river-clinic'],
    sharedWithWorkingGroups: ['ready-at-five-group'],
  },
  {
    id: 'presence-before-tutoring',
    text: 'Help a child to be in school first; tutoring comes after.',
    learnedOn: '2023-11-02',
    sharedWithPartners: ['alder-schools', 'page-by-page', 'alder-community-trust'],
    sharedWithWorkingGroups: ['school-and-summer-group', 'ready-at-five-group'],
  },
  {
    id: 'short-and-often',
    text: 'Three short sessions a week do more than one long one.',
    learnedOn: '2024-10-24',
    cycles: ['short-sessions'],
    projects: ['no-show-tutoring'],
    sharedWithWorkingGroups: ['school-and-summer-group'],
  },
] as const satisfies readonly z.input<typeof Lesson>[]

const shifts = [
  {
    id: 'tutors-share-list',
    level: 'institution',
    text: 'Two tutoring programs that used to ask the same schools for the same rooms now plan one list.',
    from: 'competing',
    to: 'coordinating',
    observedOn: '2023-05-18',
    partners: ['page-by-page', 'mill-family-center'],
    observedBy: 'early-grades-lead',
    evidence: 'One request for rooms for the school year 2023/24 instead of two',
  },
  {
    id: 'librarians-and-coaches',
    level: 'team',
    text: 'Librarians and preschool coaches prepare the week’s book together.',
    from: 'coexisting',
    to: 'cooperating',
    observedOn: '2024-03-14',
    partners: ['county-library', 'first-steps'],
    observedBy: 'childrens-librarian',
  },
  {
    id: 'principal-asks',
    level: 'individual',
    text: 'A principal who kept results to herself asks other schools how they do it.',
    from: 'coexisting',
    to: 'communicating',
    observedOn: '2024-10-24',
    partners: ['alder-schools'],
    observedBy: 'reads-facilitator',
    evidence: 'Notes of the learning review',
  },
] as const satisfies readonly z.input<typeof ObservedShift>[]

export const improvement = { cycles, projects, lessons, stories, shifts } as const
