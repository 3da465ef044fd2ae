// What was said to the community, as far as a day is stated.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { firstQuarterRelease, publicPages, restatingRelease, secondYearRelease } from './sources.ts'

export const continuousCommunication = {
  meetings: [
    {
      id: 'faith-communities-2009',
      body: { kind: 'community' },
      heldOn: '2009-05-21',
      sources: [publicPages],
      note: "The faith communities' meeting. Who came is not stated.",
    },
  ],
  channels: [
    {
      id: 'press-releases',
      name: 'Press releases on the results of the quarter',
      kind: 'other',
      audience: 'public',
      sources: [firstQuarterRelease, restatingRelease, secondYearRelease],
      note: 'Five are known; the days of two of them are not stated.',
    },
    {
      id: 'reports-to-the-community',
      name: 'Reports to the community',
      kind: 'other',
      audience: 'community',
      sources: [publicPages],
      note: 'Of 2009 and 2012; the days are not stated.',
    },
  ],
  communityMessages: [
    {
      id: 'project-homeless-connect-2009',
      text: 'Project Homeless Connect: 729 people were served.',
      sentOn: '2009-05-23',
      populations: ['people-experiencing-homelessness'],
      reached: 729,
      sources: [publicPages],
    },
    {
      id: 'first-quarter-results',
      text: 'Results of the first quarter of 2010/11; more than 1,300 people in the year if its pace holds.',
      sentOn: '2010-09-02',
      channel: 'press-releases',
      sources: [firstQuarterRelease],
    },
    {
      id: 'second-quarter-results',
      text: 'Results of the second quarter of 2010/11; people served in the first quarter restated.',
      sentOn: '2010-11-26',
      channel: 'press-releases',
      sources: [restatingRelease],
    },
    {
      id: 'second-year-results',
      text: 'Results of the first quarter of 2011/12, and totals since April 2010.',
      sentOn: '2011-09-06',
      channel: 'press-releases',
      sources: [secondYearRelease],
    },
  ],
} as const satisfies InitiativeRecordInput['continuousCommunication']
