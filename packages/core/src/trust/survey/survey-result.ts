// What one wave of a survey comes to. Nothing in it leads back to a person.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { SurveyFactor } from '../survey-instrument.ts'

/** What the answers to one question come to. */
export interface ItemResult {
  readonly code: string
  readonly text: string
  /** The mean answer, on the scale; turned round where a low answer is the good one. With its interval. */
  readonly score: Measured
  /** Tastle & Wierman's consensus, 0 to 1. */
  readonly consensus: Measured
}

/** What the answers to the questions of one factor come to. */
export interface FactorResult {
  readonly factor: string
  readonly about?: SurveyFactor['about']
  /** The mean of people's scores, on the scale of the answers, with its interval. */
  readonly score: Measured
  /** The same as a share of the scale, 0 for the least answer and 1 for the greatest. */
  readonly share: Measured
  /** How far people's scores lie apart. */
  readonly standardDeviation: Measured
  /** Which of the instrument's bands the score is in. */
  readonly band?: string
  /** The mean consensus of its questions, 0 to 1: whether people answer alike. */
  readonly consensus: Measured
  /** r_wg(j) against answers by chance, 0 to 1; of one question r_wg. */
  readonly withinGroupAgreement: Measured
  /** Cronbach's alpha, 1 at most: whether its questions hang together. */
  readonly reliability: Measured
  readonly items: readonly ItemResult[]
}

/** What the answers of one group come to. */
export interface GroupResult {
  /** Absent for those of whom it is not known. */
  readonly group?: string
  /** How many answered. */
  readonly respondents: Measured
  readonly factors: readonly FactorResult[]
  /** Questions of no factor. */
  readonly otherItems: readonly ItemResult[]
}

/** What one wave of a survey comes to. */
export interface SurveyResults {
  readonly survey: string
  readonly instrument: string
  readonly askedOn: PlainDate
  /** How many answered anything. */
  readonly respondents: Measured
  /** Of those who were asked, 0 to 1. */
  readonly responseRate: Measured
  /** In the order of the instrument. */
  readonly factors: readonly FactorResult[]
  /** Questions of no factor. */
  readonly otherItems: readonly ItemResult[]
  /** By name, where groups were asked for. */
  readonly groups?: readonly GroupResult[]
}
