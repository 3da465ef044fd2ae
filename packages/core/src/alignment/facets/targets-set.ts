// How many of a goal's indicators have a target that still lies ahead.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a goal's indicators, neutral ones aside, with a target value to be reached on or after the day. */
export const targetsSet = defineFacet({
  id: 'targets-set',
  version: 1,
  title: 'It is said how far to go',
  of: 'goal',
  condition: 'shared-measurement',
  says: 'Of the indicators that measure the goal and have a better direction, the share with a target value to be reached on that day or later. A target still to be decided does not count. 0 when no such indicator measures the goal.',
  formula:
    'Indicators with a target value ahead ÷ indicators of the goal that are not neutral. An indicator that does not state its targets counts as having none and lowers coverage; when no indicator of the record states any, the value is missing.',
  whenItMisleads:
    'It says nothing of whether a target can be reached or is worth reaching. On the day after the last target date it falls to 0, although the targets may just have been met. When a target was set is not recorded, so a past day is judged by the targets of today’s record.',
  howItCanBeGamed:
    'By setting targets that anything would reach, or that are due in fifty years: the progress of each indicator is given beside its target and date.',
  references: ['hanleybrown-et-al-2012'],
  judge(goal, { record, asOf, indicatorsFor }) {
    const { indicators } = record.sharedMeasurement ?? {}
    if (indicators === undefined) return notJudged('not-stated')
    if (areSilentOn(indicators, 'goals')) return notJudged('not-stated', 'No indicator says which goals it measures.')
    if (areSilentOn(indicators, 'targets')) return notJudged('not-stated', 'No indicator says what its targets are.')
    const scored = indicatorsFor(goal.id).filter(({ direction }) => direction !== 'neutral')
    if (scored.length === 0) {
      const remarks = ['No indicator that could have a target measures it.']
      return shareOf([{ kind: 'goal', id: goal.id, share: 0 }], { remarks })
    }
    const stated = scored.filter(({ targets }) => targets !== undefined)
    return shareOf(
      scored.map(({ id, targets = [] }) => ({
        kind: 'indicator',
        id,
        share: targets.some(({ by, value }) => by >= asOf && value !== undefined) ? 1 : 0,
      })),
      { coverage: entityCoverage(stated.length, scored.length) },
    )
  },
})
