// What the partners of the sample agreed to do, how they agreed to work, and what holds the problem in place.
import type * as z from 'zod'
import type { AgreedAction } from '../../../conditions/common-agenda/agreed-action.ts'
import type { Driver } from '../../../conditions/common-agenda/driver.ts'
import type { Principle } from '../../../conditions/common-agenda/principle.ts'

export const agreedActions = [
  {
    id: 'one-readiness-check',
    text: 'Use one readiness check at kindergarten entry in every school.',
    strategies: ['preschool-quality'],
    partners: ['alder-schools', 'first-steps'],
    agreedOn: '2022-10-20',
  },
  {
    id: 'book-at-every-visit',
    text: 'Give a new book at every check-up from six months to five years.',
    strategies: ['reading-at-home'],
    partners: ['river-clinic', 'county-library'],
    agreedOn: '2023-04-20',
  },
  {
    id: 'shared-tutoring-list',
    text: 'Choose the children for tutoring from one list, drawn up together every quarter.',
    strategies: ['tutoring-where-needed'],
    partners: ['alder-schools', 'page-by-page', 'mill-family-center'],
    agreedOn: '2022-12-15',
  },
  {
    id: 'call-on-day-two',
    text: 'Call every family on the second day a child in the early grades is absent.',
    strategies: ['attendance-outreach'],
    partners: ['alder-schools', 'mill-family-center'],
    agreedOn: '2024-02-15',
  },
] as const satisfies readonly z.input<typeof AgreedAction>[]

export const principles = [
  { id: 'families-first', text: 'Families sit at the table where decisions about their children are taken.' },
  { id: 'no-blame', text: 'Numbers are for learning; nobody is blamed for a number.' },
  { id: 'shared-credit', text: 'Success belongs to all partners, and is announced together.' },
] as const satisfies readonly z.input<typeof Principle>[]

export const drivers = [
  {
    id: 'preschool-funding-formula',
    text: 'Public money for preschool follows enrollment in October and leaves out children who come later.',
    kind: 'policy',
    goals: ['ready-at-five'],
    strategies: ['preschool-quality'],
  },
  {
    id: 'shift-work',
    text: 'One parent in four works evenings or nights, when most programs for families are held.',
    kind: 'resource-flow',
    goals: ['ready-at-five', 'in-school-every-day'],
    strategies: ['reading-at-home', 'attendance-outreach'],
  },
  {
    id: 'reading-is-for-school',
    text: 'Many adults see reading as the work of the school alone.',
    kind: 'mental-model',
    goals: ['read-by-third-grade'],
    strategies: ['reading-at-home'],
  },
] as const satisfies readonly z.input<typeof Driver>[]
