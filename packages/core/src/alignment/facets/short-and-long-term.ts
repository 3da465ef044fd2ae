// Whether a goal has something to show soon and something that changes the system.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

const KINDS = ['short-term-win', 'long-term-systemic'] as const

/** Share of the two kinds of strategy, short-term wins and long-term change, that somebody carries out for a goal. */
export const shortAndLongTerm = defineFacet({
  id: 'short-and-long-term',
  version: 1,
  title: 'Short-term wins stand beside long-term strategies',
  of: 'goal',
  condition: 'common-agenda',
  says: 'Of the two kinds of strategy, those that win something soon and those that change the system in the long run, the share that the goal has among the strategies in force which an activity carries out.',
  formula:
    'Kinds with at least one strategy that is carried out ÷ 2. So the value is 0, 1/2 or 1. A strategy that does not state its kind counts as neither and lowers coverage; the value is missing when no strategy in the record states its kind or its goals, or no activity its strategies.',
  whenItMisleads:
    'One small win beside ten long-term strategies counts as much as an even mix, and some goals need but one kind. What is called a win may win nothing: see the trends of the goal’s indicators.',
  howItCanBeGamed:
    'By naming a strategy of the other kind: it does not count before an activity carries it out. By calling a long strategy a short one: its `monthsToEffect` is in the record for all to read.',
  references: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  judge(goal, { strategies, strategiesFor, activities, activitiesFor }) {
    if (strategies === undefined || activities === undefined) return notJudged('not-stated')
    if (areSilentOn(strategies, 'goals')) return notJudged('not-stated', 'No strategy says which goals it serves.')
    if (areSilentOn(strategies, 'kind')) {
      return notJudged('not-stated', 'No strategy says whether it is a short-term win or a long-term strategy.')
    }
    if (areSilentOn(activities, 'strategies')) {
      return notJudged('not-stated', 'No activity says which strategies it serves.')
    }
    const serving = strategiesFor(goal.id)
    const carried = serving.filter(({ id }) => activitiesFor(id).length > 0)
    const stated = serving.filter(({ kind }) => kind !== undefined)
    return shareOf(
      KINDS.map((id) => ({ kind: 'strategy-kind', id, share: carried.some(({ kind }) => kind === id) ? 1 : 0 })),
      { inputs: serving.length, coverage: entityCoverage(stated.length, serving.length) },
    )
  },
})
