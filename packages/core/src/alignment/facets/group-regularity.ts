// How steadily a working group meets.
import { defineFacet } from '../define-facet.ts'
import { regularityOf } from '../regularity.ts'

/** Share of days on which the last meeting of a working group lay no further back than its cadence. */
export const groupRegularity = defineFacet({
  id: 'group-regularity',
  version: 1,
  title: 'Meets in the rhythm it agreed to',
  of: 'workingGroup',
  condition: 'continuous-communication',
  says: 'Of the days of the last twelve months, the share on which the last meeting of the group lay no further back than the group’s own cadence allows.',
  formula:
    'Days covered ÷ days. A meeting somebody came to covers the day it was held and as many as the cadence allows between two: 31 for monthly, 62 for every two months, 92 for quarterly. The first such stretch of the twelve months, or of the group, is left out, so that there is time to come together. Where the cadence is longer than half a year, two rounds of it are looked at. Meetings that do not say who came do not count and lower coverage.',
  whenItMisleads:
    'A group that has done its work rightly stops meeting, and a group in the middle of it may meet less for a while. It says nothing of what came out of the meetings.',
  howItCanBeGamed:
    'By agreeing to meet seldom: the cadence is in the record for all to read. By agreeing on none: the value is then missing, which the coverage of the mean shows. By entering meetings nobody came to: they do not count.',
  references: ['hanleybrown-et-al-2012'],
  judge({ id, meetingCadence, formedOn }, evidence) {
    const meetings = evidence.meetingsOfGroup(id)
    return regularityOf({ kind: 'working-group', id, cadence: meetingCadence, since: formedOn, meetings }, evidence)
  },
})
