// The one versioned result: everything a report shows, computed and explained, and nothing about how it looks.
import * as z from 'zod'
import { AlignmentResult } from '../alignment/alignment-result.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { HealthResult, ProfileReference } from '../health/health-result.ts'
import { NextStep } from '../health/next-step.ts'
import { Phase } from '../initiative/initiative.ts'
import { Audience } from '../measurement/withholding/audience.ts'
import { CircleSummary } from './circle-summary.ts'
import { GapSummary } from './gap-summary.ts'
import { IndicatorResult } from './indicator-parts.ts'
import { ContrastSummary, PowerSummary } from './power-summary.ts'
import { ResultsSummary } from './results-parts.ts'
import { TrustSummary } from './trust-summary.ts'

/** A goal as it stands in the agenda. */
export const GoalSummary = part('GoalSummary', 'A goal as it stands in the agenda.', {
  /** Its id. */
  id: Text,
  /** Its statement. */
  statement: Text,
  /** The ids of the indicators that measure it. */
  indicators: list(Text),
  /** The names of the strategies that serve it. */
  strategies: list(Text),
})
export interface GoalSummary extends z.output<typeof GoalSummary> {}

/** Who and what is assessed. */
export const InitiativeSummary = part('InitiativeSummary', 'Who and what is assessed.', {
  /** Its id. */
  id: Text,
  /** Its name. */
  name: Text,
  /** The social problem it is about. */
  issueArea: Text.optional(),
  /** The names of the places it works in. */
  places: list(Text),
  /** Since when. */
  startedOn: PlainDate.optional(),
  /** The phase it is in. */
  phase: Phase.optional(),
  /** The vision in force. */
  vision: Text.optional(),
  /** The problem in force. */
  problem: Text.optional(),
  /** The goals in force. */
  goals: list(GoalSummary),
  /** How many partners belong to it. */
  partners: z.int().min(0),
  /** The names of its backbones. */
  backbones: list(Text),
  /** What its record says about itself. */
  note: Text.optional(),
})
export interface InitiativeSummary extends z.output<typeof InitiativeSummary> {}

/** A work that is cited. */
export const CitedWork = part('CitedWork', 'A work that is cited.', {
  /** The key it is cited by. */
  key: Text,
  /** The citation in full. */
  citation: Text,
  /** Its address. */
  url: Text.optional(),
})
export interface CitedWork extends z.output<typeof CitedWork> {}

/** The one versioned result of assessing an initiative. The same record, observations and options give the same bytes. */
export const Assessment = part('Assessment', 'The one versioned result of assessing an initiative.', {
  /** The version of this format. */
  formatVersion: z.literal(1),
  /** The day as of which it holds. */
  asOf: PlainDate,
  /** Only what was known on this day; everything known when absent. */
  knownAt: PlainDate.optional(),
  /** Whom it is for: what confidential indicators withhold from it is missing as `suppressed`. */
  audience: Audience,
  /** Who and what is assessed. */
  initiative: InitiativeSummary,
  /** Which profile it follows. */
  profile: ProfileReference,
  /** What is known about each indicator. */
  indicators: list(IndicatorResult),
  /** How many indicators are improving, population and performance apart. */
  results: ResultsSummary,
  /** How far partners, goals and conditions point the same way. */
  alignment: AlignmentResult,
  /** What the agenda lacks, where effort may be made twice or hangs on one partner. */
  gaps: list(GapSummary),
  /** What people and partners say of working together. */
  trust: TrustSummary,
  /** How evenly money, staff, influence and voice are spread. */
  power: list(PowerSummary),
  /** Where the initiative stands between isolated and collective impact. */
  contrasts: list(ContrastSummary),
  /** Who outside the formal group acts in line with the agenda. */
  circle: CircleSummary,
  /** What the checks found. */
  health: HealthResult,
  /** What to do next, the first first: what would mend failed checks, then what to record so that more can be told. */
  nextSteps: list(NextStep),
  /** Sections of the record that say nothing, by their path. */
  notStated: list(Text),
  /** Works cited by checks and methods. */
  references: list(CitedWork),
})
export interface Assessment extends z.output<typeof Assessment> {}
