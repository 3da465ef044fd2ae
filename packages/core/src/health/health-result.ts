// What the checks found: outcomes with evidence and remedy, and a score per area that says how much is unknown.
import * as z from 'zod'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Share, Text } from '../foundation/schema.ts'
import { Phase } from '../initiative/initiative.ts'
import { Measured } from '../measurement/measured.ts'
import { Audience } from '../measurement/withholding/audience.ts'

/** The areas that checks belong to: the five conditions and what carries them. */
export const Area = z.enum([
  'common-agenda',
  'shared-measurement',
  'mutually-reinforcing-activities',
  'continuous-communication',
  'backbone-support',
  'trust',
  'funding',
  'improvement',
  'initiative',
])
export type Area = z.output<typeof Area>

/** What a check can come to. */
export const OutcomeKind = z.enum(['pass', 'fail', 'unsure', 'not-applicable', 'error'])
export type OutcomeKind = z.output<typeof OutcomeKind>

/** One thing a check found. */
export const Finding = part('Finding', 'One thing a check found.', {
  /**
   * What it is known by from one run to the next: the check, the message and the entity, e.g.
   * `trust/low-trust#low relationship-wave:second side=openness`. Unique within a run. Neither its wording nor numbers,
   * neither the order of the record nor other findings move it.
   */
  identity: Text,
  /** Where in the record, as property names and positions. */
  path: list(z.union([z.string(), z.number()])),
  /** The id of the message, stable within a major version. */
  messageId: Text,
  /** The message, filled in. */
  message: Text,
  /** What the message was filled in with. */
  data: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  /** The entity it is about, as `kind` and `id`. */
  entity: part('FindingEntity', 'The entity a finding is about.', {
    /** Its kind, e.g. `indicator`. */
    kind: Text,
    /** Its id. */
    id: Text,
  }).optional(),
  /** The number it rests on. */
  measured: Measured.optional(),
})
export interface Finding extends z.output<typeof Finding> {}

/** How much something takes. */
export const Effort = z.enum(['low', 'medium', 'high'])
export type Effort = z.output<typeof Effort>

/** What mends a failing check. */
export const Remedy = part('Remedy', 'What mends a failing check.', {
  /** How much it takes. */
  effort: Effort,
  /** What to do. */
  text: Text,
})
export interface Remedy extends z.output<typeof Remedy> {}

/** What one check came to. */
export const CheckResult = part('CheckResult', 'What one check came to.', {
  /** The check's id, `area/noun-of-the-failing-state`. */
  id: Text,
  /** The area it belongs to. */
  area: Area,
  /** The title that fits the outcome. */
  title: Text,
  /** What it came to. */
  outcome: OutcomeKind,
  /** Its weight in the profile; 0 when it does not apply. */
  weight: z.number().min(0),
  /** Why the check exists. */
  why: Text,
  /** When its answer misleads. */
  whenItMisleads: Text,
  /** What mends it. */
  remedy: Remedy,
  /** Keys of the works it rests on. */
  evidence: list(Text),
  /** What was found. */
  findings: list(Finding),
  /** Why it is unsure, does not apply or went wrong; what record would settle it. */
  reason: Text.optional(),
})
export interface CheckResult extends z.output<typeof CheckResult> {}

const scoreFields = {
  /** The weighted share of what passed among what was decided; missing when nothing was. */
  score: Measured,
  /** The score if every unsure check failed; 0 when nothing was decided. */
  lowest: Share,
  /** The score if every unsure check passed; 1 when nothing was decided. */
  highest: Share,
  /** The share, by weight, of what was decided among all that applies. */
  evidence: Share,
}

/** A score with the range that what is unknown leaves open. */
export const HealthScore = part('HealthScore', 'A score with the range that what is unknown leaves open.', scoreFields)
export interface HealthScore extends z.output<typeof HealthScore> {}

/** The weighted share of checks passed in one area, with the range that what is unknown leaves open. */
export const AreaScore = part('AreaScore', 'The weighted share of checks passed in one area.', {
  /** Which area. */
  area: Area,
  /** The area's name. */
  title: Text,
  /** How much it counts in the score of the profile. */
  weight: z.number().positive(),
  ...scoreFields,
  /** The same without the checks whose findings are contested; absent where none are. */
  uncontested: HealthScore.optional(),
})
export interface AreaScore extends z.output<typeof AreaScore> {}

/** The weighted mean of the scores of the areas that were decided, with the range that what is unknown leaves open. */
export const ProfileScore = part('ProfileScore', 'The weighted mean of the scores of the areas.', {
  ...scoreFields,
  /** The same without the checks whose findings are contested; absent where none are. */
  uncontested: HealthScore.optional(),
})
export interface ProfileScore extends z.output<typeof ProfileScore> {}

/** The phase of the initiative that the checks were asked for. */
export const AskedPhase = part('AskedPhase', 'The phase of the initiative that the checks were asked for.', {
  /** Whether the record states it, whoever asked gave it, or neither: then all is asked, as once it is under way. */
  statedBy: z.enum(['record', 'query', 'nobody']),
  /** The phase. */
  phase: Phase.optional(),
})
export interface AskedPhase extends z.output<typeof AskedPhase> {}

/** The profile that another differs from. */
export const BaseProfile = part('BaseProfile', 'The profile that another differs from.', {
  /** Its id. */
  id: Text,
  /** Its version then. */
  version: z.int().min(1),
})
export interface BaseProfile extends z.output<typeof BaseProfile> {}

/** Which profile was followed. */
export const ProfileReference = part('ProfileReference', 'Which profile was followed.', {
  /** Its id. */
  id: Text,
  /** Its version. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
  /** The profile it differs from. */
  basedOn: BaseProfile.optional(),
})
export interface ProfileReference extends z.output<typeof ProfileReference> {}

/** What the checks found. */
export const HealthResult = part('HealthResult', 'What the checks found.', {
  /** The version of this format. */
  formatVersion: z.literal(1),
  /** The day as of which it holds. */
  asOf: PlainDate,
  /** Only what was known on this day; everything known when absent. */
  knownAt: PlainDate.optional(),
  /** Whom it is for. */
  audience: Audience,
  /** The profile that says which checks are asked. */
  profile: ProfileReference,
  /** The phase of the initiative that the checks were asked for. */
  phase: AskedPhase,
  /** All areas together, each with the weight the profile gives it. */
  score: ProfileScore,
  /** Area by area, in the order of the profile. */
  areas: list(AreaScore),
  /** Check by check, in the order of the profile. */
  checks: list(CheckResult),
})
export interface HealthResult extends z.output<typeof HealthResult> {}
