// The Commit! partnership of Dallas County, as far as its publications state it. What they do not state is absent.
import { defineInitiative } from '@collective-impact/core'
import { commonAgenda } from './record/common-agenda.ts'
import { indicators } from './record/indicators.ts'
import { partners } from './record/partners.ts'
import { publications } from './record/sources.ts'

export const dallas = defineInitiative({
  formatVersion: 1,
  initiative: {
    id: 'commit-dallas-county',
    name: 'Commit! Dallas County',
    issueArea: 'education',
    places: ['dallas-county'],
    preconditions: [
      { kind: 'influential-champion', met: true, evidence: 'The mayor launched it together with its founder.' },
    ],
    fiscalYearStartMonth: 9,
    sources: [publications],
    note:
      'Said to be launched in September 2011, and created in early 2012; no day is stated. The founder is its chief ' +
      'executive. A member of the StriveTogether network. Its sources say school year 2010/11 without days; ' +
      'September to August is our reading.',
  },
  partners,
  places: [
    {
      id: 'dallas-county',
      name: 'Dallas County',
      kind: 'county',
      residents: 2_500_000,
      sources: [publications],
      note: 'The source says "about".',
    },
  ],
  populations: [
    {
      id: 'students-of-dallas-county',
      name: 'Students of Dallas County',
      places: ['dallas-county'],
      size: 800_000,
      sources: [publications],
      note: 'The source says "over".',
    },
  ],
  commonAgenda,
  sharedMeasurement: {
    indicators,
    dimensions: [
      {
        id: 'range',
        name: 'Published range',
        exclusive: false,
        categories: [
          { code: 'low', name: 'Low' },
          { code: 'high', name: 'High' },
        ],
        note: 'The low and high end of the gap as printed. Whose they are is not stated.',
      },
    ],
  },
  continuousCommunication: {
    channels: [
      {
        id: 'community-scorecard',
        name: 'Community scorecard',
        kind: 'other',
        audience: 'community',
        sources: [publications],
      },
    ],
  },
})
