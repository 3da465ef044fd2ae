// Every facet, in the order in which results list them; compared with the folder in both directions.

import type { Facet, FacetDescription } from './define-facet.ts'
import { activitiesServingGoal } from './facets/activities-serving-goal.ts'
import { agendaEndorsement } from './facets/agenda-endorsement.ts'
import { committedFunding } from './facets/committed-funding.ts'
import { committedStaff } from './facets/committed-staff.ts'
import { indicatorReporting } from './facets/indicator-reporting.ts'
import { indicatorsMeasuringGoal } from './facets/indicators-measuring-goal.ts'
import { linkedActivities } from './facets/linked-activities.ts'
import { meetingPresence } from './facets/meeting-presence.ts'
import { strategiesServingGoal } from './facets/strategies-serving-goal.ts'
import { targetsSet } from './facets/targets-set.ts'

/** Asked of every partner. */
export const partnerFacets: readonly Facet<'partner'>[] = [
  agendaEndorsement,
  indicatorReporting,
  linkedActivities,
  committedStaff,
  meetingPresence,
  committedFunding,
]

/** Asked of every goal. */
export const goalFacets: readonly Facet<'goal'>[] = [
  strategiesServingGoal,
  indicatorsMeasuringGoal,
  targetsSet,
  activitiesServingGoal,
]

/** What each facet of alignment says, when it misleads, and how it can be gamed; first those of partners, then of goals. */
export const alignmentFacets: readonly FacetDescription[] = [...partnerFacets, ...goalFacets]
