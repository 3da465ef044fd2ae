// Whether a working group talks with the others.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the other working groups with which a group has had an exchange in the last twelve months. */
export const groupExchanges = defineFacet({
  id: 'group-exchanges',
  version: 1,
  title: 'Exchanges with the other groups',
  of: 'workingGroup',
  condition: 'backbone-support',
  says: 'Of the other working groups, the share with which the group has had an exchange in the last twelve months, whichever of the two recorded it.',
  formula:
    'Other groups it has had an exchange with ÷ other groups. How many groups state their exchanges at all is the coverage; when neither the group nor another about it does, the value is missing.',
  whenItMisleads:
    'Not every group has something to tell every other: with many groups a low share may be right. One word counts as much as a year of work together. What the backbone carries from group to group is not seen.',
  howItCanBeGamed:
    'By noting a greeting in the corridor: what the exchange was about, and on which day, is in the record. By recording no exchanges at all: the value is then missing, which the coverage of the mean shows.',
  references: ['hanleybrown-et-al-2012'],
  judge(group, { workingGroups = [], exchangedWith }) {
    const others = workingGroups.filter(({ id }) => id !== group.id)
    if (others.length === 0) return notJudged('not-applicable', 'There is no other working group.')
    const reached = exchangedWith(group.id)
    if (group.exchanges === undefined && reached.size === 0) {
      return notJudged('not-stated', 'It does not say with which groups it has had an exchange.')
    }
    const stated = workingGroups.filter(({ exchanges }) => exchanges !== undefined)
    return shareOf(
      others.map(({ id }) => ({ kind: 'working-group', id, share: reached.has(id) ? 1 : 0 })),
      { coverage: entityCoverage(stated.length, workingGroups.length) },
    )
  },
})
