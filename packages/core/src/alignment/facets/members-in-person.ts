// How often a partner comes itself and does not send somebody.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the meetings of the last twelve months at which a partner was present that its own member came to. */
export const membersInPerson = defineFacet({
  id: 'members-in-person',
  version: 1,
  title: 'Comes itself',
  of: 'partner',
  condition: 'continuous-communication',
  says: 'Of the meetings of the last twelve months at which somebody was present for the partner, and of whom it is said whether they were a delegate, the share at which its own member was.',
  formula:
    'Meetings the member came to ÷ meetings somebody came to. A member beside a delegate is there. Meetings at which it is not said whether it was a delegate do not count and lower coverage; when it is never said, the value is missing.',
  whenItMisleads:
    'A delegate who always comes and may decide does more than a member who is always away. A partner that never comes has no value here: see how often it comes at all. All meetings weigh the same.',
  howItCanBeGamed:
    'By staying away where only a delegate could come: the share of meetings it comes to falls. By making the delegate the member: the seats of the bodies and the level of who came are in the record.',
  references: ['kania-kramer-2011'],
  judge(partner, { meetings, attendanceOf }) {
    if (meetings === undefined) return notJudged('not-stated')
    const present = attendanceOf(partner.id).filter((entry) => entry.present)
    if (present.length === 0) return notJudged('not-applicable', 'Nobody came for it in the last twelve months.')
    const came = [...Map.groupBy(present, ({ meeting }) => meeting.id)]
    const stated = came.filter(([, entries]) => entries.some(({ delegate }) => delegate !== undefined))
    if (stated.length === 0) return notJudged('not-stated', 'It is not said who came as a delegate.')
    return shareOf(
      stated.map(([id, entries]) => ({
        kind: 'meeting',
        id,
        share: entries.some(({ delegate }) => delegate !== true) ? 1 : 0,
      })),
      { coverage: entityCoverage(stated.length, came.length) },
    )
  },
})
