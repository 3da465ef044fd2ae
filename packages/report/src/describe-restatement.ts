// A report that was restated, in words.
import type { Assessment, Restatement } from '@collective-impact/core'
import { dateInWords } from './dates.ts'
import { nameOf } from './outline/names.ts'

/** What was restated, by whom, when and why: `2022/23 Q2 by County Library on 24 January 2023: A digit too many.` */
export function describeRestatement(
  { period, partner, restatedOn, reason }: Restatement,
  assessment: Assessment,
): string {
  const by = partner === undefined ? '' : ` by ${nameOf('partner', partner, assessment)}`
  return `${period.label}${by} on ${dateInWords(restatedOn)}${reason === undefined ? '' : `: ${reason}`}`
}
