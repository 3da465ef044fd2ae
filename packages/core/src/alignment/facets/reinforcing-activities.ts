// How much of what a partner does strengthens, or is strengthened by, what others do.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a partner's current activities with a reinforcing link, in or out, to one that somebody else leads. */
export const reinforcingActivities = defineFacet({
  id: 'reinforcing-activities',
  version: 1,
  title: 'Strengthens others and is strengthened by them',
  of: 'partner',
  condition: 'mutually-reinforcing-activities',
  says: 'Of the activities the partner leads or takes part in, going on that day, the share that strengthen an activity with another lead or are strengthened by one. Both have to go on that day.',
  formula:
    'Activities with such a link, in or out ÷ activities of the partner. How many links go out and come in is a remark. An activity that does not state what it reinforces counts when it is reinforced by another, and lowers coverage; when none of the partner’s states it and none is reinforced, the value is missing.',
  whenItMisleads:
    'A link says that one activity is meant to strengthen the other, not that it does. Every link weighs the same. A partner that does one thing for all others, such as measuring, may have few links and be the one they rest on.',
  howItCanBeGamed:
    'By declaring links to everything: `how` each of them works is in the record for all to read, and the other lead can say whether it is so. By dividing an activity in two that strengthen each other: links between activities with one lead do not count.',
  references: ['kania-kramer-2011'],
  judge(partner, { activities, activitiesOf, reinforcedBy, reinforcing }) {
    if (activities === undefined) return notJudged('not-stated')
    const own = activitiesOf(partner.id).map((activity) => ({
      activity,
      out: reinforcedBy(activity).length,
      in: reinforcing(activity).length,
    }))
    if (own.length === 0) return notJudged('not-applicable', 'It leads no activity and takes part in none.')
    const stated = own.filter(({ activity }) => activity.reinforces !== undefined)
    if (stated.length === 0 && own.every((links) => links.in === 0)) {
      return notJudged('not-stated', 'None of its activities says what it reinforces.')
    }
    const out = own.reduce((sum, links) => sum + links.out, 0)
    const incoming = own.reduce((sum, links) => sum + links.in, 0)
    return shareOf(
      own.map((links) => ({ kind: 'activity', id: links.activity.id, share: links.out + links.in > 0 ? 1 : 0 })),
      {
        coverage: entityCoverage(stated.length, own.length),
        remarks: [`${out} reinforcing ${out === 1 ? 'link goes' : 'links go'} out, ${incoming} in.`],
      },
    )
  },
})
