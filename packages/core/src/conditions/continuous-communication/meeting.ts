// A meeting of partners: who came, at which level, and how it was prepared.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { MeetingId, PartnerId, PersonId, SteeringCommitteeId, WorkingGroupId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { Level } from '../../initiative/person.ts'

/** Who met. */
export const MeetingBody = part('MeetingBody', 'Who met.', {
  /** What sort of body. */
  kind: z.enum(['leaders', 'steering-committee', 'working-group', 'backbone', 'all-partners', 'community']),
  /** Which steering committee. */
  steeringCommittee: SteeringCommitteeId.optional(),
  /** Which working group. */
  workingGroup: WorkingGroupId.optional(),
})
export interface MeetingBody extends z.output<typeof MeetingBody> {}

/** One partner's presence at, or absence from, a meeting. */
export const Attendance = part('Attendance', "One partner's presence at, or absence from, a meeting.", {
  /** The partner invited. */
  partner: PartnerId,
  /** Whether anybody came. */
  present: z.boolean(),
  /** Who came. */
  person: PersonId.optional(),
  /** The standing of who came. */
  level: Level.optional(),
  /** Whether they stood in for the partner's own member. */
  delegate: z.boolean().optional(),
})
export interface Attendance extends z.output<typeof Attendance> {}

/** The agenda of a meeting. */
export const MeetingAgenda = part('MeetingAgenda', 'The agenda of a meeting.', {
  /** What was to be talked about, in order. */
  items: list(Text),
  /** The day it went out. */
  sentOn: PlainDate.optional(),
})
export interface MeetingAgenda extends z.output<typeof MeetingAgenda> {}

/** A meeting of partners. */
export const Meeting = entity('Meeting', 'A meeting of partners.', {
  /** Stable, readable identifier. */
  id: MeetingId,
  /** Who met. */
  body: MeetingBody,
  /** The day it was held. */
  heldOn: PlainDate,
  /** How people met. */
  format: z.enum(['in-person', 'hybrid', 'online']).optional(),
  /** The agenda, when there was a structured one. */
  agenda: MeetingAgenda.optional(),
  /** Whether somebody from outside facilitated it. */
  externalFacilitator: z.boolean().optional(),
  /** How long it lasted. */
  durationMinutes: z.number().positive().optional(),
  /** Who was invited and who came. */
  attendance: list(Attendance).optional(),
  /** What was said, or where to read it. */
  minutes: Text.optional(),
})
export interface Meeting extends z.output<typeof Meeting> {}
