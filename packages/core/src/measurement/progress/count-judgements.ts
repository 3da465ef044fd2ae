// How many indicators are improving: the headline of a shared scorecard.
import * as z from 'zod'
import { part } from '../../foundation/schema.ts'
import { type Basis, Measured, missing, observed } from '../measured.ts'
import type { Judgement } from './judge-change.ts'

/** How many indicators are improving, and how many are not. */
export const ImprovementCount = part(
  'ImprovementCount',
  'How many indicators are improving, and how many are not. Indicators of which no way is better do not count.',
  {
    /** Become better. */
    improving: z.int().min(0),
    /** Neither better nor worse. */
    steady: z.int().min(0),
    /** Become worse. */
    worsening: z.int().min(0),
    /** Without enough data to tell. */
    notEnoughData: z.int().min(0),
    /** All of them. */
    indicators: z.int().min(0),
    /** The part of those that can be told that is improving. */
    share: Measured,
  },
)
export interface ImprovementCount extends z.output<typeof ImprovementCount> {}

/**
 * Counts judgements, as the Strive partnership did: 34 of 53 indicators improving (Kania & Kramer 2011). The share is
 * of those that can be told; one without enough data is not one that does not improve. Missing as `too-few-values` when
 * none can be told.
 */
export function countJudgements(
  judgements: readonly Judgement[],
  times: Pick<Basis, 'asOf' | 'knownAt'>,
): ImprovementCount {
  const count = (judgement: Judgement) => judgements.filter((each) => each === judgement).length
  const [improving, steady, worsening, notEnoughData] = [
    count('improving'),
    count('steady'),
    count('worsening'),
    count('unknown'),
  ]
  const told = improving + steady + worsening
  const indicators = told + notEnoughData
  const basis: Basis = {
    method: { id: 'share of indicators improving', version: 1 },
    ...times,
    inputs: told,
    ...(notEnoughData === 0 ? {} : { remarks: [`${notEnoughData} of ${indicators} cannot be told`] }),
  }
  const share = told === 0 ? missing('too-few-values', basis) : observed(improving / told, { kind: 'share' }, basis)
  return { improving, steady, worsening, notEnoughData, indicators, share }
}
