// How the sample keeps its numbers fair: what partners agreed about data, and who looked at whether they are right.
import type * as z from 'zod'
import type { AccuracyReview } from '../../../conditions/shared-measurement/accuracy-review.ts'
import type { DataAgreement } from '../../../conditions/shared-measurement/data-agreement.ts'
import type { LearningReview } from '../../../conditions/shared-measurement/learning-review.ts'
import type { OverlapAgreement } from '../../../conditions/shared-measurement/overlap-agreement.ts'

export const dataAgreements = [
  {
    id: 'totals-agreement',
    partners: [
      'reads-office',
      'alder-schools',
      'county-library',
      'first-steps',
      'page-by-page',
      'mill-family-center',
      'interfaith-council',
    ],
    signedOn: '2022-09-15',
    individualLevel: false,
    terms: 'Totals only. The office may publish them after each partner has seen its own.',
  },
  {
    id: 'tutoring-list-agreement',
    partners: ['alder-schools', 'page-by-page', 'mill-family-center'],
    indicators: ['children-tutored', 'tutoring-hours'],
    signedOn: '2022-12-15',
    expiresOn: '2025-06-30',
    individualLevel: true,
    terms:
      'Names of children for the shared tutoring list, with consent of the families; deleted at the end of each year.',
    note: 'Has run out; the renewal is with the lawyers of the school system.',
  },
] as const satisfies readonly z.input<typeof DataAgreement>[]

export const accuracyReviews = [
  {
    id: 'books-review-2024',
    indicators: ['books-given'],
    partners: ['county-library', 'first-steps'],
    heldOn: '2024-02-12',
    reviewer: 'reads-data-manager',
    independent: true,
    findings: 'The library had counted lent books for one month; it restated November 2023.',
  },
  {
    id: 'attendance-review-2023',
    indicators: ['chronic-absence', 'daily-attendance'],
    heldOn: '2023-09-05',
    reviewer: 'early-grades-lead',
    independent: false,
    findings: 'Excused absences were missing from two schools; both corrected them before reporting.',
  },
] as const satisfies readonly z.input<typeof AccuracyReview>[]

export const learningReviews = [
  {
    id: 'learning-2023-06',
    heldOn: '2023-06-08',
    indicators: ['kindergarten-readiness', 'books-given', 'reading-at-home-minutes'],
    partners: ['reads-office', 'county-library', 'first-steps', 'river-clinic', 'mill-family-center'],
    learned: 'Books given by somebody the family knows are read more often.',
    lessons: ['trusted-hands'],
    decisions: ['books-through-clinics'],
  },
  {
    id: 'learning-2023-11',
    heldOn: '2023-11-02',
    indicators: ['third-grade-reading', 'children-tutored', 'chronic-absence'],
    partners: ['reads-office', 'alder-schools', 'page-by-page', 'mill-family-center', 'alder-mutual'],
    learned: 'Absence explains more of who falls behind than the number of tutoring hours does.',
    lessons: ['presence-before-tutoring'],
    decisions: ['add-attendance-goal'],
  },
  {
    id: 'learning-2024-10',
    heldOn: '2024-10-24',
    indicators: ['third-grade-reading', 'tutoring-hours', 'cost-of-a-tutoring-hour'],
    partners: ['reads-office', 'alder-schools', 'page-by-page', 'county-library'],
    learned: 'Three shorter sessions a week do more than one long one, at the same cost.',
    lessons: ['short-and-often'],
    decisions: ['three-short-sessions'],
  },
] as const satisfies readonly z.input<typeof LearningReview>[]

export const overlapAgreements = [
  {
    id: 'tutored-by-both',
    indicator: 'children-tutored',
    partners: ['page-by-page', 'mill-family-center'],
    rule: 'agreed-figure',
    figure: 12,
    period: { start: '2023-07-01', end: '2025-06-30' },
    basis: 'Names that appear with both partners on the shared tutoring list: the same twelve since fall 2023.',
  },
  {
    id: 'hours-are-separate',
    indicator: 'tutoring-hours',
    partners: ['page-by-page', 'mill-family-center', 'interfaith-council'],
    rule: 'sum',
    basis: 'Every hour is held by one partner only.',
  },
  {
    id: 'each-place-once',
    indicator: 'preschool-places',
    places: ['mill-quarter', 'lakeside', 'north-valley'],
    rule: 'sum',
    basis: 'A place is counted where its preschool is.',
  },
] as const satisfies readonly z.input<typeof OverlapAgreement>[]
