// How much of what a partner agreed to report is there.
import { defineFacet } from '../define-facet.ts'
import { notJudged, shareOf } from '../judgement.ts'

/** Share of the reports due from a partner, over all indicators, that are there. */
export const indicatorReporting = defineFacet({
  id: 'indicator-reporting',
  version: 1,
  title: 'Reports what it agreed to report',
  of: 'partner',
  condition: 'shared-measurement',
  says: 'The share of the reports that the record expects of the partner, due by the day, that are there with a value.',
  formula:
    'Σ reports that are there ÷ Σ reports due, over the indicators the partner is to report. What is expected comes from the record’s reporting expectations alone; a period without a stated `dueDays` is due on its last day. A report that says there is no value is not there.',
  whenItMisleads:
    'It says nothing of whether values are right or came on time: a report entered years late counts. Every report weighs the same, so a monthly indicator outweighs a yearly one. A report that was given as part of a whole, without the partner’s name, is not seen.',
  howItCanBeGamed:
    'By agreeing to report little: what is expected is in the record for all to read. Only stated expectations count, so that reporting more than was agreed never lowers the share and reporting nothing never hides it. By reporting anything at all: reviews of accuracy are there for that.',
  references: ['kania-kramer-2011'],
  judge(partner, { record, expectationsOf, reporting }) {
    if (record.sharedMeasurement?.expectations === undefined) return notJudged('not-stated')
    const own = expectationsOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'The record expects no report of the partner.')
    const counted = [...new Set(own.map(({ indicator }) => indicator))].map((id) => {
      const due = reporting(id).dueFrom(partner.id)
      const there = due.filter((report) => report.there === 'reported').length
      return { kind: 'indicator', id, share: due.length === 0 ? 0 : there / due.length, weight: due.length }
    })
    const inputs = counted.reduce((sum, { weight }) => sum + weight, 0)
    return inputs === 0 ? notJudged('not-yet-due') : shareOf(counted, { inputs })
  },
})
