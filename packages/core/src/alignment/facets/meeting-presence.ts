// How often a partner's own member came to the meetings it was invited to.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the meetings of the last twelve months a partner was invited to at which its own member was present. */
export const meetingPresence = defineFacet({
  id: 'meeting-presence',
  version: 1,
  title: 'Comes to the meetings',
  of: 'partner',
  condition: 'continuous-communication',
  says: 'The share of the meetings of the last twelve months the partner was invited to at which its own member was present. A delegate is told apart and does not count as its member.',
  formula:
    'Meetings its own member came to ÷ meetings it was invited to. A meeting counts once, however many came. How many meetings of these months say who was there is the coverage.',
  whenItMisleads:
    'Being there is not taking part, and who comes to every meeting may hold up every one. All meetings weigh the same. A partner invited once is at 0 or 1: see how many meetings the value rests on.',
  howItCanBeGamed:
    'By inviting, or writing down, only those who come: how many meetings say who was there is its coverage. By sending somebody else: delegates are counted apart.',
  references: ['kania-kramer-2011'],
  judge(partner, { meetings, attendanceOf }) {
    if (meetings === undefined) return notJudged('not-stated')
    const came = [...Map.groupBy(attendanceOf(partner.id), ({ meeting }) => meeting.id)].map(([id, entries]) => {
      const present = entries.filter((entry) => entry.present)
      return { id, itself: present.some(({ delegate }) => delegate !== true), anybody: present.length > 0 }
    })
    if (came.length === 0) return notJudged('not-applicable', 'No invitation in the last twelve months.')
    const delegated = came.filter(({ itself, anybody }) => anybody && !itself).length
    return shareOf(
      came.map(({ id, itself }) => ({ kind: 'meeting', id, share: itself ? 1 : 0 })),
      {
        coverage: entityCoverage(meetings.filter(({ attendance }) => attendance !== undefined).length, meetings.length),
        remarks: [delegated === 0 ? undefined : `A delegate stood in at ${delegated} of ${came.length}.`],
      },
    )
  },
})
