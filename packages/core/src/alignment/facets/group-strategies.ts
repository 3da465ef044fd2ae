// Whether what a working group carries is on the agenda.
import { defineFacet } from '../define-facet.ts'
import { notJudged, shareOf } from '../judgement.ts'

/** Share of the strategies a working group carries that are in force; 0 when it carries none. */
export const groupStrategies = defineFacet({
  id: 'group-strategies',
  version: 1,
  title: 'Carries strategies of the agenda',
  of: 'workingGroup',
  condition: 'backbone-support',
  says: 'Of the strategies that the working group carries, by its own word or by theirs, the share that are in force. 0 when it carries none.',
  formula:
    'Strategies in force ÷ strategies of the group. The value is missing when the group does not state its strategies and no strategy names the group.',
  whenItMisleads:
    'A group set up for all strategies at once, such as one for data, carries none and is none the worse. Carrying a strategy on paper is not working on it: see the tests of change and the meetings.',
  howItCanBeGamed:
    'By naming many strategies: which of them somebody carries out is in the facets of each. By naming none at all: the value is then missing, which the coverage of the mean shows.',
  references: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  judge(group, { strategies, strategiesCarriedBy, servesAgenda }) {
    if (strategies === undefined) return notJudged('not-stated')
    const carried = strategiesCarriedBy(group)
    if (carried.length === 0) {
      if (group.strategies === undefined) return notJudged('not-stated', 'It does not say which strategies it carries.')
      const remarks = ['It carries no strategy.']
      return shareOf([{ kind: 'working-group', id: group.id, share: 0 }], { inputs: 0, remarks })
    }
    return shareOf(carried.map((id) => ({ kind: 'strategy', id, share: servesAgenda([id]) ? 1 : 0 })))
  },
})
