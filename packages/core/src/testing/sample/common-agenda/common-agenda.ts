// The first condition in the sample.
import { agendaReviews } from './agenda-reviews.ts'
import { agendaVersions } from './agenda-versions.ts'
import { endorsements } from './endorsements.ts'
import { goals } from './goals.ts'
import { agreedActions, drivers, principles } from './joint-approach.ts'
import { strategies } from './strategies.ts'

export const commonAgenda = {
  versions: agendaVersions,
  goals,
  strategies,
  agreedActions,
  principles,
  drivers,
  evaluationApproach:
    'Shared indicators every quarter, a learning review twice a year, and an outside evaluation in the fourth year.',
  reviewCadence: 'yearly',
  reviews: agendaReviews,
  endorsements,
} as const
