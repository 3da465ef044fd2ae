// The looks back at the agenda of the sample.
import type * as z from 'zod'
import type { AgendaReview } from '../../../conditions/common-agenda/agenda-review.ts'

export const agendaReviews = [
  {
    id: 'review-2023',
    heldOn: '2023-11-16',
    partners: ['reads-office', 'alder-schools', 'county-library', 'first-steps', 'page-by-page', 'mill-family-center'],
    learned: 'Tutoring works for the children who come. Those who gain least are those who are absent most.',
    changed: true,
    ledTo: 'agenda-2024',
  },
  {
    id: 'review-2024',
    heldOn: '2024-11-21',
    partners: ['reads-office', 'alder-schools', 'county-library', 'first-steps', 'river-clinic', 'alder-mutual'],
    learned: 'The strategies hold. Hearing and sight checks still have no home.',
    changed: false,
  },
] as const satisfies readonly z.input<typeof AgendaReview>[]
