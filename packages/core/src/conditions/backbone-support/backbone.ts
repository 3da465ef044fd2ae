// The organization that coordinates the initiative: who it is, who works there and who leads it.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { BackboneId, PartnerId, PersonId } from '../../foundation/ids.ts'
import { Money } from '../../foundation/money.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'

/** What a post in the backbone is for. */
export const StaffRole = z.enum([
  'executive-director',
  'project-manager',
  'data-manager',
  'facilitator',
  'communications',
  'community-outreach',
  'fundraising',
  'administration',
  'other',
])
export type StaffRole = z.output<typeof StaffRole>

/** A post in the backbone. */
export const StaffPost = part(
  'StaffPost',
  'A post in the backbone.',
  {
    /** What the post is for. */
    role: StaffRole,
    /** Full-time equivalents. */
    fte: z.number().positive(),
    /** Who holds it. */
    person: PersonId.optional(),
    /** First day. */
    from: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    to: PlainDate.optional(),
  },
  { inOrder: [['from', 'to']] },
)
export interface StaffPost extends z.output<typeof StaffPost> {}

/** What leading a backbone takes. */
export const LeadershipCapability = z.enum([
  'adaptive-leadership',
  'focus-and-urgency',
  'pressure-without-overwhelming',
  'framing-opportunities-and-difficulties',
  'mediating-conflict',
  'mobilizing-without-imposing',
])
export type LeadershipCapability = z.output<typeof LeadershipCapability>

/** How the leader's capability was seen on a day. */
export const LeadershipAssessment = part('LeadershipAssessment', "How a leader's capability was seen on a day.", {
  /** Which capability. */
  capability: LeadershipCapability,
  /** 1 (not shown) to 4 (fully shown). */
  rating: z.int().min(1).max(4),
  /** The day it was assessed. */
  assessedOn: PlainDate,
  /** By whom and on what it was judged. */
  evidence: Text.optional(),
})
export interface LeadershipAssessment extends z.output<typeof LeadershipAssessment> {}

/** Who leads the backbone. */
export const BackboneLeader = part('BackboneLeader', 'Who leads the backbone.', {
  /** The person. */
  person: PersonId,
  /** First day. */
  from: PlainDate.optional(),
  /** How the leader's capabilities were seen. */
  assessments: list(LeadershipAssessment).optional(),
})
export interface BackboneLeader extends z.output<typeof BackboneLeader> {}

/** The organization and staff that coordinate the initiative. */
export const Backbone = entity(
  'Backbone',
  'The organization and staff that coordinate the initiative.',
  {
    /** Stable, readable identifier. */
    id: BackboneId,
    /** The partner that is, or hosts, the backbone. */
    partner: PartnerId,
    /** Whether it is an organization of its own, hosted by another, or shared between several. */
    arrangement: z.enum(['separate-organization', 'hosted', 'shared']).optional(),
    /** How hosting is arranged. */
    hosting: Text.optional(),
    /** First day. */
    from: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    to: PlainDate.optional(),
    /** Its posts. */
    staff: list(StaffPost).optional(),
    /** Who leads it. */
    leader: BackboneLeader.optional(),
    /** What it costs in a year, its staff and all else, as last spent or planned. */
    yearlyCost: Money.optional(),
  },
  { inOrder: [['from', 'to']] },
)
export interface Backbone extends z.output<typeof Backbone> {}
