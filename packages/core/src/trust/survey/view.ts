// What part of the answers is looked at, and what of it may be seen.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { AnswerScale, ScoreBand } from '../survey-instrument.ts'
import type { Circumstances } from './measure-answers.ts'

/** Everybody's answers, or those of a group. */
export interface View extends Circumstances {
  readonly scale: AnswerScale
  readonly bands: readonly ScoreBand[]
  /** The confidence level of intervals. */
  readonly level: number
  /** Whether a factor may be shown beside the total and other groups. */
  showsFactor(factor: string): boolean
  /** The same of a question. */
  showsItem(code: string): boolean
}

/** What scores are counted in. */
export function scoreUnit({ lowest, highest }: AnswerScale): Unit {
  return { kind: 'score', of: `points from ${lowest} to ${highest}` }
}
