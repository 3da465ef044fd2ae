// How often somebody who can decide for a partner meets the other leaders.
import { isOfLeaders } from '../../conditions/continuous-communication/leaders-meeting.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the leaders' meetings of the last twelve months a partner was invited to that its executive came to. */
export const decisionMakersPresent = defineFacet({
  id: 'decision-makers-present',
  version: 1,
  title: 'Sends somebody who can decide',
  of: 'partner',
  condition: 'continuous-communication',
  says: 'Of the meetings of leaders and steering committees of the last twelve months the partner was invited to, the share at which an executive of it was present.',
  formula:
    'Meetings an executive came to ÷ meetings of leaders the partner was invited to. The level is that of the attendance, or of the person where that says none. Nobody present is nobody who decides. A meeting at which nobody’s level is stated counts as without and lowers coverage; when the level of nobody who came to the leaders is stated, all values are missing.',
  whenItMisleads:
    'In a small organization a volunteer may decide, and in a large one a senior with a mandate. An executive who comes and says nothing counts. Other meetings, where staff belongs, do not count.',
  howItCanBeGamed:
    'By calling everybody an executive: the seats of the steering committee and the persons in the record carry a level too. By inviting the partner only when its executive can come: how many meetings the value rests on shows it.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(partner, { meetings, attendanceOf, levelOf, areLevelsStated }) {
    if (meetings === undefined) return notJudged('not-stated')
    const invited = attendanceOf(partner.id).filter(({ meeting }) => isOfLeaders(meeting))
    if (invited.length === 0) return notJudged('not-applicable', 'No invitation of leaders in the last twelve months.')
    if (!areLevelsStated) return notJudged('not-stated', 'It is not said at what level those stand who came.')
    const came = [...Map.groupBy(invited, ({ meeting }) => meeting.id)].map(([id, entries]) => {
      const levels = entries.filter(({ present }) => present).map(levelOf)
      const isStated = levels.length === 0 || levels.some((level) => level !== undefined)
      return { id, isStated, share: levels.includes('executive') ? 1 : 0 }
    })
    return shareOf(
      came.map(({ id, share }) => ({ kind: 'meeting', id, share })),
      { coverage: entityCoverage(came.filter(({ isStated }) => isStated).length, came.length) },
    )
  },
})
