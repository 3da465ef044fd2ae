// How the goals of the sample are to be reached. Nobody has taken on `hearing-and-sight-checks` yet.
import type * as z from 'zod'
import type { Strategy } from '../../../conditions/common-agenda/strategy.ts'

export const strategies = [
  {
    id: 'reading-at-home',
    name: 'Books and reading in every home',
    goals: ['ready-at-five'],
    leveragePoint: 'The people whom parents of small children already see and trust',
    kind: 'short-term-win',
    monthsToEffect: 12,
    workingGroup: 'ready-at-five-group',
  },
  {
    id: 'preschool-quality',
    name: 'Preschool teaching that builds language',
    goals: ['ready-at-five', 'read-by-third-grade'],
    leveragePoint: 'Coaching of the educators who are already there',
    kind: 'long-term-systemic',
    monthsToEffect: 36,
    workingGroup: 'ready-at-five-group',
  },
  {
    id: 'tutoring-where-needed',
    name: 'Tutoring for the children who need it most',
    goals: ['read-by-third-grade'],
    leveragePoint: 'One list of children, agreed by schools and tutors every quarter',
    kind: 'short-term-win',
    monthsToEffect: 9,
    workingGroup: 'school-and-summer-group',
  },
  {
    id: 'summer-reading',
    name: 'A summer without a reading gap',
    goals: ['read-by-third-grade'],
    leveragePoint: 'Ten weeks in which schools are closed and libraries are open',
    kind: 'short-term-win',
    monthsToEffect: 12,
    workingGroup: 'school-and-summer-group',
  },
  {
    id: 'attendance-outreach',
    name: 'A call on the second missed day',
    goals: ['in-school-every-day'],
    leveragePoint: 'The days between the first absence and the habit',
    kind: 'long-term-systemic',
    monthsToEffect: 18,
    workingGroup: 'school-and-summer-group',
  },
  {
    id: 'hearing-and-sight-checks',
    name: 'Hearing and sight checked before first grade',
    goals: ['in-school-every-day', 'read-by-third-grade'],
    leveragePoint: 'Children who cannot see the board or hear the sound',
    kind: 'long-term-systemic',
    monthsToEffect: 24,
    note: 'Agreed in February 2024. No partner has taken it on, and it belongs to no working group.',
  },
] as const satisfies readonly z.input<typeof Strategy>[]
