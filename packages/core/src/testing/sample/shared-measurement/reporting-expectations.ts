// Who in the sample agreed to report what. The library reports books every month, the others every quarter.
import type * as z from 'zod'
import type { ReportingExpectation } from '../../../conditions/shared-measurement/reporting-expectation.ts'

const agreed = [
  ['alder-schools', 'third-grade-reading', 'yearly', '2022-07-01', 60],
  ['alder-schools', 'kindergarten-readiness', 'yearly', '2022-07-01', 60],
  ['alder-schools', 'chronic-absence', 'half-yearly', '2022-07-01', 30],
  ['alder-schools', 'daily-attendance', 'yearly', '2022-07-01', 60],
  ['alder-schools', 'early-grade-enrollment', 'yearly', '2022-07-01', 60],
  ['page-by-page', 'children-tutored', 'quarterly', '2022-07-01', 30],
  ['page-by-page', 'tutoring-hours', 'quarterly', '2022-07-01', 30],
  ['page-by-page', 'tutoring-spending', 'yearly', '2022-07-01', 90],
  ['mill-family-center', 'children-tutored', 'quarterly', '2022-07-01', 30],
  ['mill-family-center', 'tutoring-hours', 'quarterly', '2022-07-01', 30],
  ['mill-family-center', 'tutoring-spending', 'yearly', '2022-07-01', 90],
  ['mill-family-center', 'reading-at-home-minutes', 'half-yearly', '2022-07-01', 45],
  ['mill-family-center', 'family-confidence', 'yearly', '2022-07-01', 60],
  ['first-steps', 'books-given', 'quarterly', '2022-07-01', 30],
  ['first-steps', 'preschool-places', 'quarterly', '2022-07-01', 30],
  ['first-steps', 'reading-at-home-minutes', 'half-yearly', '2022-07-01', 45],
  ['first-steps', 'family-confidence', 'yearly', '2022-07-01', 60],
  ['county-library', 'books-given', 'monthly', '2022-07-01', 15],
  ['county-library', 'story-time-visits', 'quarterly', '2022-07-01', 30],
  ['county-library', 'reading-at-home-minutes', 'half-yearly', '2023-01-01', 45],
  ['river-clinic', 'books-given', 'quarterly', '2023-04-01', 30],
] as const

const untilItLeft = [['interfaith-council', 'tutoring-hours', 'quarterly', '2022-10-01', '2024-06-30', 30]] as const

export const reportingExpectations = [
  ...agreed.map(
    ([partner, indicator, frequency, from, dueDays]) =>
      ({ id: `${partner}-${indicator}`, indicator, partner, frequency, from, dueDays }) as const,
  ),
  ...untilItLeft.map(
    ([partner, indicator, frequency, from, to, dueDays]) =>
      ({ id: `${partner}-${indicator}`, indicator, partner, frequency, from, to, dueDays }) as const,
  ),
] satisfies z.input<typeof ReportingExpectation>[]
