// The first condition: a shared vision for change, one understanding of the problem and a joint approach to it.
import type * as z from 'zod'
import { Frequency } from '../../foundation/frequency.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { AgendaReview } from './agenda-review.ts'
import { AgendaVersion } from './agenda-version.ts'
import { AgreedAction } from './agreed-action.ts'
import { Driver } from './driver.ts'
import { Endorsement } from './endorsement.ts'
import { Goal } from './goal.ts'
import { Principle } from './principle.ts'
import { Strategy } from './strategy.ts'

/** A shared vision for change, one understanding of the problem and a joint approach to it. */
export const CommonAgenda = part(
  'CommonAgenda',
  'A shared vision for change, one understanding of the problem and a joint approach to it.',
  {
    /** The agenda as agreed, version by version. */
    versions: list(AgendaVersion).optional(),
    /** Goals of all versions. */
    goals: list(Goal).optional(),
    /** Strategies of all versions. */
    strategies: list(Strategy).optional(),
    /** Actions the partners have agreed upon. */
    agreedActions: list(AgreedAction).optional(),
    /** How the partners have agreed to work. */
    principles: list(Principle).optional(),
    /** Social drivers for change. */
    drivers: list(Driver).optional(),
    /** How it will be seen whether the agenda works. */
    evaluationApproach: Text.optional(),
    /** How often the agenda is to be reviewed. */
    reviewCadence: Frequency.optional(),
    /** Reviews held. */
    reviews: list(AgendaReview).optional(),
    /** Partners' word on the agenda. */
    endorsements: list(Endorsement).optional(),
  },
)
export interface CommonAgenda extends z.output<typeof CommonAgenda> {}
