// A thing to do next, and what it would do to the scores.
import * as z from 'zod'
import { part, Share, Text } from '../foundation/schema.ts'
import { Measured } from '../measurement/measured.ts'
import { Area, Effort } from './health-result.ts'

/** What a score would be, and the range that what is still unknown would leave open. */
export const ScoreOutlook = part('ScoreOutlook', 'What a score would be.', {
  /** The score. */
  score: Measured,
  /** The score if every check that stays unsure failed. */
  lowest: Share,
  /** The score if every check that stays unsure passed. */
  highest: Share,
})
export interface ScoreOutlook extends z.output<typeof ScoreOutlook> {}

/** What a step would do to a score. */
export const StepEffect = part('StepEffect', 'What a step would do to a score.', {
  /** The score as it is. */
  now: ScoreOutlook,
  /** The score if the check passed. */
  ifPassed: ScoreOutlook,
  /** The score if the check failed, where it may: what is unsure can come out either way once it is recorded. */
  ifFailed: ScoreOutlook.optional(),
})
export interface StepEffect extends z.output<typeof StepEffect> {}

/** A thing to do next. */
export const NextStep = part('NextStep', 'A thing to do next.', {
  /** Whether it mends what is known to be wrong, or records what cannot be told yet. */
  kind: z.enum(['mend', 'record']),
  /** The check it is about. */
  check: Text,
  /** The area of the check. */
  area: Area,
  /** What is wrong, or what cannot be told. */
  title: Text,
  /** What to do. */
  text: Text,
  /** How much it takes. Recording what is known takes little. */
  effort: Effort,
  /** What it would do to the score of the area. */
  inArea: StepEffect,
  /** What it would do to the score over all areas. */
  overall: StepEffect,
})
export interface NextStep extends z.output<typeof NextStep> {}
