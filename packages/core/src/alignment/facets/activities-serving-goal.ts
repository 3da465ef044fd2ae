// How many of the activities under a goal mean to move one of its measures.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the current activities under a goal's strategies that mean to move an indicator of the goal. */
export const activitiesServingGoal = defineFacet({
  id: 'activities-serving-goal',
  version: 1,
  title: 'What is done for it means to move its measures',
  of: 'goal',
  condition: 'mutually-reinforcing-activities',
  says: 'Of the activities going on that day which carry out a strategy of the goal, the share that name an indicator of the goal as one they mean to move.',
  formula:
    'Activities that name an indicator of the goal ÷ activities under its strategies. An activity that names no indicators counts as moving none and lowers coverage; when none of the goal’s activities names any, the value is missing.',
  whenItMisleads:
    'Meaning to move a measure is not moving it. Some work serves a goal by way of others, such as training or policy, and rightly names no indicator of it. Every activity weighs the same.',
  howItCanBeGamed:
    'By naming every indicator in every activity: whether the indicators move is in their trends. By recording no indicators at all: an activity that names none lowers the share as soon as another names one.',
  references: ['kania-kramer-2011'],
  judge(goal, { record, activities, strategies, strategiesFor, activitiesFor, indicatorsFor }) {
    const { indicators } = record.sharedMeasurement ?? {}
    if (activities === undefined || strategies === undefined || indicators === undefined) return notJudged('not-stated')
    if (areSilentOn(indicators, 'goals')) return notJudged('not-stated', 'No indicator says which goals it measures.')
    const serving = [...new Set(strategiesFor(goal.id).flatMap(({ id }) => activitiesFor(id)))]
    if (serving.length === 0) return notJudged('not-applicable', 'No activity carries out a strategy of it.')
    if (areSilentOn(serving, 'indicators')) {
      return notJudged('not-stated', 'None of its activities says which indicators it means to move.')
    }
    const measures = new Set(indicatorsFor(goal.id).map(({ id }) => id))
    const stated = serving.filter((activity) => activity.indicators !== undefined)
    return shareOf(
      serving.map((activity) => ({
        kind: 'activity',
        id: activity.id,
        share: activity.indicators?.some((indicator) => measures.has(indicator)) === true ? 1 : 0,
      })),
      { coverage: entityCoverage(stated.length, serving.length) },
    )
  },
})
