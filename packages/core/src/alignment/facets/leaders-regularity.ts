// How steadily the leaders meet.
import { defineFacet } from '../define-facet.ts'
import { regularityOfLeaders } from '../regularity.ts'

/** Share of days on which the last meeting of leaders lay no further back than the cadence agreed upon. */
export const leadersRegularity = defineFacet({
  id: 'leaders-regularity',
  version: 1,
  title: 'Leaders meet in the rhythm they agreed to',
  of: 'initiative',
  condition: 'continuous-communication',
  says: 'Of the days of the last twelve months, the share on which the last meeting of leaders or of a steering committee lay no further back than the leaders’ cadence allows.',
  formula:
    'Days covered ÷ days. A meeting somebody came to covers the day it was held and as many as the cadence allows between two: 31 for monthly, 62 for every two months, 92 for quarterly. The first such stretch of the twelve months, or of the initiative, is left out, so that there is time to come together. Where the cadence is longer than half a year, two rounds of it are looked at. Meetings that do not say who came do not count and lower coverage.',
  whenItMisleads:
    'Meeting on the third Thursday of every month leaves up to 35 days between two, and so loses a few. Holidays look like neglect. It says nothing of what came out of the meetings.',
  howItCanBeGamed:
    'By agreeing to meet seldom: the cadence is in the record for all to read. By meetings on consecutive days: a day is covered once. By entering meetings nobody came to: they do not count.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(_, evidence) {
    return regularityOfLeaders(evidence)
  },
})
