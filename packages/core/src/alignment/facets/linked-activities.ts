// How much of what a partner does carries out the agenda.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a partner's current activities that serve a strategy in force. */
export const linkedActivities = defineFacet({
  id: 'linked-activities',
  version: 1,
  title: 'Acts on the agenda',
  of: 'partner',
  condition: 'mutually-reinforcing-activities',
  says: 'The share of the activities the partner leads or takes part in, going on that day, that serve a strategy in force.',
  formula:
    'Activities that serve a strategy in force ÷ activities the partner leads or takes part in. An activity whose strategies are not stated counts as outside and lowers coverage; when none of the partner’s activities states them, the value is missing.',
  whenItMisleads:
    'Every activity weighs the same, a phone call as much as a school. A partner whose other work is not in the record looks wholly aligned. What is done outside the agenda may be good, and even agreed: collective impact asks partners to do what they are best at.',
  howItCanBeGamed:
    'By leaving out what does not fit: once one of its activities names its strategies, one that names none counts as outside, so it has to be left out of the record altogether. By naming no strategies at all: the value is then missing, which the coverage of the mean shows. By linking everything to a strategy that means everything: each goal’s facets show which activities move one of its measures.',
  references: ['kania-kramer-2011'],
  judge(partner, { activities, activitiesOf, strategies, servesAgenda }) {
    if (activities === undefined || strategies === undefined) return notJudged('not-stated')
    const own = activitiesOf(partner.id)
    if (areSilentOn(own, 'strategies')) {
      return notJudged('not-stated', 'None of its activities says which strategies it serves.')
    }
    const stated = own.filter((activity) => activity.strategies !== undefined)
    return shareOf(
      own.map((activity) => ({ kind: 'activity', id: activity.id, share: servesAgenda(activity.strategies) ? 1 : 0 })),
      { coverage: entityCoverage(stated.length, own.length) },
    )
  },
})
