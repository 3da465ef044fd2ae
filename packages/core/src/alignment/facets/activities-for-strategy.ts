// Whether anybody carries a strategy out.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, notJudged, shareOf } from '../judgement.ts'

/** Whether a current activity carries a strategy out: 1 or 0. */
export const activitiesForStrategy = defineFacet({
  id: 'activities-for-strategy',
  version: 1,
  title: 'Somebody carries it out',
  of: 'strategy',
  condition: 'common-agenda',
  says: 'Whether an activity going on that day carries out the strategy, with at least one partner in it who belongs: 1 or 0. Its mean is the share of strategies that are carried out.',
  formula:
    '1 when there is such an activity, otherwise 0; how many there are is `inputs`. The value is missing when no activity in the record states its strategies.',
  whenItMisleads:
    'One small activity is as much as twenty, and it says nothing of for whom and where the strategy is carried out. A strategy that is to begin later is at 0.',
  howItCanBeGamed:
    'By starting a token activity: who takes part in it, its staff and the measures it means to move are in the record. By taking the strategy off the agenda: versions of the agenda keep it.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(strategy, { activities, activitiesFor }) {
    if (activities === undefined) return notJudged('not-stated')
    if (areSilentOn(activities, 'strategies')) {
      return notJudged('not-stated', 'No activity says which strategies it serves.')
    }
    const carrying = activitiesFor(strategy.id)
    if (carrying.length > 0) return shareOf(carrying.map(({ id }) => ({ kind: 'activity', id, share: 1 })))
    const remarks = ['No activity carries it out.']
    return shareOf([{ kind: 'strategy', id: strategy.id, share: 0 }], { inputs: 0, remarks })
  },
})
