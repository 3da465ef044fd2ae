// How much of what a partner decided with others is carried out, and by the day they set.
import { defineFacet } from '../define-facet.ts'
import { notJudged } from '../judgement.ts'
import { keepingOf } from '../keeping.ts'

/** How far the decisions a partner took part in that have fallen due were carried out, and in time. */
export const decisionsKept = defineFacet({
  id: 'decisions-kept',
  version: 1,
  title: 'Sees decisions carried out',
  of: 'partner',
  condition: 'continuous-communication',
  says: 'Over the decisions the partner took part in that were to be carried out in the last twelve months, and older ones that were still open then, how far they were: carried out by the day set 1, later 1/2, not yet 0.',
  formula:
    'Of two questions to every decision due, whether it was carried out and whether by its day, the share answered with yes. Decisions without a day by which they are to be carried out do not count and lower coverage; when none of the partner’s has one, the value is missing.',
  whenItMisleads:
    'All who took part in a decision answer for it alike, whoever was to carry it out. Some decisions are rightly overtaken by later ones, and look broken until the record says so. A small decision weighs as much as a great one.',
  howItCanBeGamed:
    'By deciding little, or without a day: what was decided is in the record, and decisions without a day lower coverage. By staying away from hard decisions: presence at meetings stands beside it.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(partner, evidence) {
    if (evidence.record.continuousCommunication?.decisions === undefined) return notJudged('not-stated')
    const own = evidence.decisionsToKeepOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'It took part in no decision.')
    return keepingOf(
      'decision',
      own.map(({ id, dueOn, carriedOutOn }) => ({ id, dueOn, doneOn: carriedOutOn })),
      evidence,
    )
  },
})
