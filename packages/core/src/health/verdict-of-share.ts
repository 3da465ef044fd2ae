// What a share comes to when some of what it counts is known to be wrong, and some is not stated.
import { type Failed, type FindingDraft, fail, type Passed, pass, type Unsure, unsure } from './outcome.ts'

/** How many there are, how many of them are known to be wrong, and how many do not say. */
export interface Tally {
  readonly all: number
  readonly wrong: number
  readonly unstated: number
}

/**
 * Fails where what is known to be wrong is more than the greatest share allowed, whatever the others turn out to be;
 * unsure, for the reason given, where it could be more; else passes.
 */
export function verdictOfShare<Wrong extends FindingDraft, const Reason extends string, Open extends FindingDraft>(
  { all, wrong, unstated }: Tally,
  mostShare: number,
  findings: { readonly wrong: () => readonly Wrong[]; readonly open: () => readonly Open[] },
  reason: Reason,
): Passed | Failed<Wrong> | Unsure<Reason, Open> {
  if (wrong / all > mostShare) return fail(findings.wrong())
  return (wrong + unstated) / all > mostShare ? unsure(reason, findings.open()) : pass()
}
