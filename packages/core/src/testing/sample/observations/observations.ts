// Everything the sample measures.
import type { ObservationInput } from '../../../conditions/shared-measurement/observation.ts'
import { books } from './books.ts'
import { readingAtHome } from './reading-at-home.ts'
import { schoolAttendance } from './school-attendance.ts'
import { schoolResults } from './school-results.ts'
import { tutoring } from './tutoring.ts'

export const observations: readonly ObservationInput[] = [
  ...schoolResults,
  ...schoolAttendance,
  ...tutoring,
  ...books,
  ...readingAtHome,
]
