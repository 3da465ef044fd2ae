// Whether a working group tries things out.
import { defineFacet } from '../define-facet.ts'
import { notJudged, shareOf } from '../judgement.ts'

/** Whether a working group has had a test of change under way in the last twelve months: 1 or 0. */
export const groupTests = defineFacet({
  id: 'group-tests',
  version: 1,
  title: 'Tries out changes',
  of: 'workingGroup',
  condition: 'backbone-support',
  says: 'Whether the working group has had a test of change under way in the last twelve months that says what is changed and what is expected to happen: 1 or 0.',
  formula:
    '1 when there is such a test, otherwise 0. A test is under way from its first day to its last; one without a first day has not begun. The value is missing when the record keeps no tests of change.',
  whenItMisleads:
    'One test is as much as ten, and it says nothing of whether anything was learned. A group that spreads what was tested before may have none.',
  howItCanBeGamed:
    'By entering a test without a plan: it does not count before it says what is changed and what is expected. By writing the prediction afterwards: what was learned, and what became of the change, stand beside it.',
  references: ['langley-et-al-2009', 'hanleybrown-et-al-2012'],
  judge(group, { record, testsOf }) {
    if (record.improvement?.cycles === undefined) return notJudged('not-stated')
    const planned = testsOf(group).filter(({ change, prediction }) => change !== undefined && prediction !== undefined)
    if (planned.length > 0) return shareOf(planned.map(({ id }) => ({ kind: 'improvement-cycle', id, share: 1 })))
    return shareOf([{ kind: 'working-group', id: group.id, share: 0 }], { inputs: 0 })
  },
})
