// The initiative itself: what it is about, where, since when, and how far it has come.
import * as z from 'zod'
import { weekdays } from '../foundation/calendar/calendar-unit.ts'
import { entity } from '../foundation/entity.ts'
import { InitiativeId, PersonId, PlaceId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'

/** The phases of collective impact, in their order. */
export const Phase = z.enum(['assess-readiness', 'initiate', 'organize', 'implement', 'sustain'])
export type Phase = z.output<typeof Phase>

/** When the initiative was in a phase. */
export const PhaseEntry = part(
  'PhaseEntry',
  'When the initiative was in a phase.',
  {
    /** Which phase. */
    phase: Phase,
    /** The day it began. */
    startedOn: PlainDate,
    /** The day it ended; absent while it lasts. */
    endedOn: PlainDate.optional(),
  },
  { inOrder: [['startedOn', 'endedOn']] },
)
export interface PhaseEntry extends z.output<typeof PhaseEntry> {}

/** One of the three things in place before an initiative is launched. */
export const Precondition = part('Precondition', 'One of the three things in place before an initiative is launched.', {
  /** Which of the three. */
  kind: z.enum(['influential-champion', 'adequate-funding', 'sense-of-urgency']),
  /** Whether it is in place. */
  met: z.boolean(),
  /** What shows it. */
  evidence: Text.optional(),
  /** The champion, where that is who is meant. */
  person: PersonId.optional(),
})
export interface Precondition extends z.output<typeof Precondition> {}

/** A commitment of important actors from different sectors to a common agenda for one social problem. */
export const Initiative = entity(
  'Initiative',
  'A commitment of important actors from different sectors to a common agenda for one social problem.',
  {
    /** Stable, readable identifier. */
    id: InitiativeId,
    /** The name it goes by. */
    name: Text,
    /** The social problem it is about, in a few words, e.g. `homelessness`. */
    issueArea: Text.optional(),
    /** Where it works. */
    places: list(PlaceId).optional(),
    /** The day it was launched. */
    startedOn: PlainDate.optional(),
    /** The day it ended; absent while it lasts. */
    endedOn: PlainDate.optional(),
    /** Phases it has been through, and the one it is in. */
    phases: list(PhaseEntry).optional(),
    /** The three preconditions, with what shows them. */
    preconditions: list(Precondition).optional(),
    /** First month of its fiscal year, 1 to 12; January when absent. */
    fiscalYearStartMonth: z.int().min(1).max(12).optional(),
    /** What its fiscal years are called after: `2010/11`, `FY2010` or `FY2011`; both years when absent. */
    fiscalYearNamedBy: z.enum(['both-years', 'start-year', 'end-year']).optional(),
    /** First month of the school year, 1 to 12. */
    schoolYearStartMonth: z.int().min(1).max(12).optional(),
    /** First day of its weeks; Monday, as in ISO 8601, when absent. */
    weekStartsOn: z.enum(weekdays).optional(),
  },
  { inOrder: [['startedOn', 'endedOn']] },
)
export interface Initiative extends z.output<typeof Initiative> {}
