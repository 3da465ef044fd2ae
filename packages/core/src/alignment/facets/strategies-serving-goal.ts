// How many of a goal's strategies somebody carries out.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, notJudged, shareOf } from '../judgement.ts'

/** Share of a goal's strategies in force that a current activity carries out; 0 when no strategy serves it. */
export const strategiesServingGoal = defineFacet({
  id: 'strategies-serving-goal',
  version: 1,
  title: 'Its strategies are carried out',
  of: 'goal',
  condition: 'common-agenda',
  says: 'Of the strategies in force that serve the goal, the share that an activity going on that day carries out, with at least one partner in it who belongs. 0 when no strategy serves the goal.',
  formula:
    'Strategies with an activity ÷ strategies of the goal. This is the chain from goal to strategy to activity, and where it ends. The value is missing when no strategy in the record states its goals, or no activity its strategies.',
  whenItMisleads:
    'One small activity carries out a strategy as much as twenty. A strategy that is to begin later lowers it. It says nothing of whether the strategies suffice to reach the goal.',
  howItCanBeGamed:
    'By taking strategies nobody carries out off the agenda: versions of the agenda keep them. By starting a token activity for each: the staff committed to it and the measures it moves stand beside.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(goal, { strategies, strategiesFor, activities, activitiesFor }) {
    if (strategies === undefined || activities === undefined) return notJudged('not-stated')
    if (areSilentOn(strategies, 'goals')) return notJudged('not-stated', 'No strategy says which goals it serves.')
    if (areSilentOn(activities, 'strategies')) {
      return notJudged('not-stated', 'No activity says which strategies it serves.')
    }
    const serving = strategiesFor(goal.id)
    if (serving.length === 0) {
      return shareOf([{ kind: 'goal', id: goal.id, share: 0 }], { remarks: ['No strategy in force serves it.'] })
    }
    return shareOf(serving.map(({ id }) => ({ kind: 'strategy', id, share: activitiesFor(id).length > 0 ? 1 : 0 })))
  },
})
