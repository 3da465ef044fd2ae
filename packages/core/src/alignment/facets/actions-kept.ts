// How much of what a partner promised it does, and by the day it promised it for.
import { defineFacet } from '../define-facet.ts'
import { notJudged } from '../judgement.ts'
import { keepingOf } from '../keeping.ts'

/** How far a partner's action items that have fallen due were done, and done in time. */
export const actionsKept = defineFacet({
  id: 'actions-kept',
  version: 1,
  title: 'Does what it promised',
  of: 'partner',
  condition: 'continuous-communication',
  says: 'Over the action items of the partner that fell due in the last twelve months, and older ones that were still open then, how far they were done and done in time: done by the day it was due 1, done later 1/2, open 0.',
  formula:
    'Of two questions to every action item due, whether it was done and whether it was done by its day, the share answered with yes. Action items without a day they are due do not count and lower coverage; when none of the partner’s has one, the value is missing.',
  whenItMisleads:
    'A small promise weighs as much as a great one, and what was done and never ticked off looks open. Dropping what nobody needs any more is right, and looks like breaking a promise until the item is taken off.',
  howItCanBeGamed:
    'By promising little, or without a day: what each partner has promised is in the record, and promises without a day lower coverage. By letting an old promise be forgotten: it counts for as long as it is open.',
  references: ['kania-kramer-2011'],
  judge(partner, evidence) {
    if (evidence.record.continuousCommunication?.actionItems === undefined) return notJudged('not-stated')
    const own = evidence.promisesOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'It has promised nothing.')
    return keepingOf(
      'action-item',
      own.map(({ id, dueOn, doneOn }) => ({ id, dueOn, doneOn })),
      evidence,
    )
  },
})
