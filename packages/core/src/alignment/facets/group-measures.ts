// Whether a working group watches measures of what it carries.
import type { Strategy } from '../../conditions/common-agenda/strategy.ts'
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, notJudged, shareOf } from '../judgement.ts'

/** Share of a working group's strategies in force of which it watches a measure. */
export const groupMeasures = defineFacet({
  id: 'group-measures',
  version: 1,
  title: 'Watches measures of its strategies',
  of: 'workingGroup',
  condition: 'backbone-support',
  says: 'Of the strategies in force that the working group carries, the share of which it watches a measure: an indicator of the strategy, or of a goal that the strategy serves.',
  formula:
    'Strategies with an indicator among those the group watches ÷ strategies in force that the group carries. The value is missing when the group does not state its indicators, or no indicator in the record states its strategies or goals.',
  whenItMisleads:
    'A measure of the goal moves late, and not for this strategy alone. Watching is not learning: see the tests of change and the decisions. A group may watch by a measure of its own that is not in the record.',
  howItCanBeGamed:
    'By putting every indicator on the list: whether they are up to date is in the facets of the goals, and which were used in the decisions. By carrying fewer strategies: nobody then carries the others, which the strategies show.',
  references: ['hanleybrown-et-al-2012', 'kramer-et-al-2009'],
  judge(group, { record, strategies, strategiesCarriedBy }) {
    const { indicators } = record.sharedMeasurement ?? {}
    if (strategies === undefined || indicators === undefined) return notJudged('not-stated')
    if (group.indicators === undefined) return notJudged('not-stated', 'It does not say which indicators it watches.')
    if (areSilentOn(indicators, 'strategies') && areSilentOn(indicators, 'goals')) {
      return notJudged('not-stated', 'No indicator says which strategies or goals it measures.')
    }
    const watched = new Set<string>(group.indicators)
    const watching = indicators.filter(({ id }) => watched.has(id))
    const carried = new Set(strategiesCarriedBy(group))
    const inForce = strategies.filter(({ id }) => carried.has(id))
    if (inForce.length === 0) return notJudged('not-applicable', 'It carries no strategy in force.')
    return shareOf(
      inForce.map((strategy) => ({
        kind: 'strategy',
        id: strategy.id,
        share: watching.some((indicator) => measures(indicator, strategy)) ? 1 : 0,
      })),
    )
  },
})

function measures(indicator: Indicator, { id, goals = [] }: Strategy): boolean {
  return indicator.strategies?.includes(id) === true || indicator.goals?.some((goal) => goals.includes(goal)) === true
}
