// How many of a goal's indicators have the values that were last due.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { daysPerFrequency } from '../../foundation/frequency.ts'
import { daysBetween, type PlainDate } from '../../foundation/plain-date.ts'
import { reportedInputs } from '../../measurement/derived/formula-inputs.ts'
import { RecordLookup } from '../../measurement/record-lookup.ts'
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, notJudged, shareOf } from '../judgement.ts'
import type { DueReport } from '../reporting.ts'

/** Share of a goal's indicators that are up to date; 0 when no indicator measures it. */
export const indicatorsMeasuringGoal = defineFacet({
  id: 'indicators-measuring-goal',
  version: 1,
  title: 'Its indicators are up to date',
  of: 'goal',
  condition: 'shared-measurement',
  says: 'Of the indicators that measure the goal, the share that is up to date. Where the record says who is to report, an indicator counts as far as the last report due from each is there, by itself or in a whole; elsewhere it counts when its last value is no older than one period of its frequency, or at any age where it has none. One that is computed from others counts as far as the least of them. 0 when no indicator measures the goal.',
  formula:
    'Σ how far each indicator is up to date ÷ indicators of the goal. Reports of partners who have left neither count nor are waited for.',
  whenItMisleads:
    'In the first months of an initiative nothing can be reported yet, and it is 0. An indicator of which no frequency is stated stays up to date for ever. It says nothing of whether the indicators measure the goal well.',
  howItCanBeGamed:
    'By taking an indicator nobody feeds off the goal, or by giving it no frequency: both are in the record for all to read. An indicator that has no value yet lowers the share, so adding one without feeding it does not help.',
  references: ['kania-kramer-2011'],
  judge(goal, { record, asOf, indicatorsFor, reporting }) {
    const { indicators } = record.sharedMeasurement ?? {}
    if (indicators === undefined) return notJudged('not-stated')
    if (areSilentOn(indicators, 'goals')) return notJudged('not-stated', 'No indicator says which goals it measures.')
    const measuring = indicatorsFor(goal.id)
    if (measuring.length === 0) {
      return shareOf([{ kind: 'goal', id: goal.id, share: 0 }], { remarks: ['No indicator measures it.'] })
    }
    return shareOf(
      measuring.map((indicator) => {
        const shares = reportedInputs(RecordLookup.of(record), indicator).map((input) => {
          const { due, lastDay } = reporting(input.id)
          return due.length > 0 ? shareOfLast(due) : lastDay !== undefined && isFresh(input, lastDay, asOf) ? 1 : 0
        })
        return { kind: 'indicator', id: indicator.id, share: Math.min(...shares) }
      }),
    )
  },
})

/** Of those who are to report, the share whose last report due is there; of several that end on one day, all of them. */
function shareOfLast(due: readonly DueReport[]): number {
  const each = [...Map.groupBy(due, ({ partner }) => partner).values()].map((own) => {
    const [last] = own
      .map(({ period }) => period.end)
      .sort()
      .reverse()
    return own.every(({ period, there }) => period.end !== last || there !== 'absent')
  })
  return each.filter((isThere) => isThere).length / each.length
}

function isFresh({ frequency }: Indicator, lastDay: PlainDate, asOf: PlainDate): boolean {
  const days = frequency === undefined ? undefined : daysPerFrequency[frequency]
  return days === undefined || daysBetween(lastDay, asOf) <= days
}
