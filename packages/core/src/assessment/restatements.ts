// Which reports were restated, so that a reader who saw the first value knows why it is another now.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import { byText } from '../foundation/order.ts'
import type { Figures } from '../measurement/observation-table.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { isOwn, restrictionOf } from '../measurement/withholding/restriction.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { Restatement } from './indicator-parts.ts'
import { labeled } from './trend.ts'

/**
 * The restatements that count, by indicator and in the order of their periods. Of a confidential indicator it is not said
 * why: reasons name numbers.
 */
export function restatementsByIndicator(
  input: Omit<AssessmentInput, 'cells'>,
): ReadonlyMap<string, readonly Restatement[]> {
  const { record, observations: table, asOf, knownAt, audience } = input
  const lookup = RecordLookup.of(record)
  const found = new Map<string, Restatement[]>()
  for (const { row, restates } of table.restatements()) {
    if (isReviewStep(table.figures(restates), table.figures(row))) continue
    const { indicator, period, partner, place, groups } = table.statement(row)
    const restatedOn = table.knownSince(row)
    if (period.end > asOf || (knownAt !== undefined && restatedOn > knownAt)) continue
    if (!countingStatuses.includes(table.statusOf(row))) continue
    const isOthers = !isOwn(audience, { partners: [partner ?? null] })
    const restriction = isOthers ? restrictionOf(lookup, lookup.indicator(indicator), audience) : undefined
    if (restriction?.onlyFor !== undefined) continue
    const { reason } = table.observation(row)
    const restatements = found.get(indicator) ?? []
    found.set(indicator, restatements)
    restatements.push({
      period: labeled(period, input),
      ...(partner === undefined ? {} : { partner }),
      ...(place === undefined ? {} : { place }),
      ...(Object.keys(groups).length === 0 ? {} : { groups }),
      restatedOn,
      ...(reason === undefined || restriction !== undefined ? {} : { reason }),
    })
  }
  for (const restatements of found.values()) restatements.sort(inOrder)
  return found
}

/** The same figures said again tell how far a report has come, and restate nothing. */
function isReviewStep(before: Figures, after: Figures): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function inOrder(a: Restatement, b: Restatement): number {
  return (
    byText(a.period.start, b.period.start) ||
    byText(a.period.end, b.period.end) ||
    byText(a.restatedOn, b.restatedOn) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  )
}
