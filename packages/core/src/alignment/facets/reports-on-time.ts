// How much of what a partner agreed to report came by the day it was due.
import { formatPeriod } from '../../foundation/period.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the reports due from a partner by a stated day that came by that day. */
export const reportsOnTime = defineFacet({
  id: 'reports-on-time',
  version: 1,
  title: 'Reports in time',
  of: 'partner',
  condition: 'shared-measurement',
  says: 'Of the reports that the record expects of the partner by a day that it states, the share that came by that day.',
  formula:
    'Reports that came in time ÷ reports that came in time, came late or are overdue; what came before its day counts already. Due is the day `dueDays` after the period; a report came when its values, recorded by `recordedAt`, covered its period, and a restatement does not make it later. Where a report does not say when it was recorded it counts as there since its period ended. Expectations without `dueDays` do not count and lower coverage; when none of the partner’s has any, the value is missing.',
  whenItMisleads:
    'A day late counts as much as a year, and a report of ten years ago as much as the last. It says nothing of whether the values are right. A record that does not keep when reports were recorded shows all of them in time: a remark says so.',
  howItCanBeGamed:
    'By agreeing on no due days: such expectations lower coverage. By reporting a first guess in time and correcting it later: restatements are kept, and reviews of accuracy look at them.',
  references: ['kania-kramer-2011', 'kramer-et-al-2009'],
  judge(partner, { record, asOf, expectationsOf, timelinessOf, recordsAfterwards }) {
    if (record.sharedMeasurement?.expectations === undefined) return notJudged('not-stated')
    const own = expectationsOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'The record expects no report of the partner.')
    const dated = own.filter(({ dueDays }) => dueDays !== undefined)
    if (dated.length === 0) return notJudged('not-stated', 'It is not said by when any of its reports is due.')
    const ids = new Set<string>(dated.map(({ id }) => id))
    const due = timelinessOf(partner.id).filter(
      ({ expectation, status, period }) => ids.has(expectation) && status !== 'not-yet-due' && period.end <= asOf,
    )
    const once = Map.groupBy(due, ({ indicator, period }) => `${indicator} ${formatPeriod(period)}`)
    const shares = [...once.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              indicator: first.indicator,
              share: [first, ...others].every(({ status }) => status === 'on-time') ? 1 : 0,
            },
          ],
    )
    const counted = [...Map.groupBy(shares, ({ indicator }) => indicator)].map(([id, reports]) => ({
      kind: 'indicator',
      id,
      share: reports.filter(({ share }) => share === 1).length / reports.length,
      weight: reports.length,
    }))
    if (counted.length === 0) return notJudged('not-yet-due')
    return shareOf(counted, {
      inputs: shares.length,
      coverage: entityCoverage(dated.length, own.length),
      remarks: [
        recordsAfterwards(partner.id) || due.every(({ status }) => status === 'overdue')
          ? undefined
          : 'All its reports count as recorded on the last day they are about.',
      ],
    })
  },
})
