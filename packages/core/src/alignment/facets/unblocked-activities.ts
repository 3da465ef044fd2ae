// How much of what a partner does waits for something that will come.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a partner's current activities which wait for others that are not blocked. */
export const unblockedActivities = defineFacet({
  id: 'unblocked-activities',
  version: 1,
  title: 'What it waits for is on its way',
  of: 'partner',
  condition: 'mutually-reinforcing-activities',
  says: 'Of the activities the partner leads or takes part in, going on that day, which wait for another one, the share that is not blocked. An activity blocks all behind it when it is paused, abandoned, over without being completed, or left by everybody in it who belonged. What is finished blocks nothing.',
  formula:
    'Activities that are not blocked ÷ activities that depend on another. A chain is followed to its end, through whatever is not finished. Activities that depend on nothing do not count, so that adding some changes nothing. Those that do not state their dependencies lower coverage; when none of the partner’s states them, the value is missing.',
  whenItMisleads:
    'A partner may have found another way around what is blocked. A pause of a week counts as much as an end. When an activity came to a halt is not recorded, so a past day is judged by the status in today’s record.',
  howItCanBeGamed:
    'By leaving out a dependency: what an activity needs of the others is lost with it, and coverage shows who states none. By calling something completed that is not: its last day and its indicators are in the record.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(partner, { activities, activitiesOf, isBlocked }) {
    if (activities === undefined) return notJudged('not-stated')
    const own = activitiesOf(partner.id)
    if (areSilentOn(own, 'dependsOn')) {
      return notJudged('not-stated', 'None of its activities says what it depends on.')
    }
    const waiting = own.filter(({ dependsOn = [] }) => dependsOn.length > 0)
    if (waiting.length === 0) return notJudged('not-applicable', 'None of its activities depends on another.')
    const stated = own.filter(({ dependsOn }) => dependsOn !== undefined)
    return shareOf(
      waiting.map(({ id }) => ({ kind: 'activity', id, share: isBlocked(id) ? 0 : 1 })),
      { coverage: entityCoverage(stated.length, own.length) },
    )
  },
})
