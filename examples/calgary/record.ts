// Calgary's 10 Year Plan to End Homelessness, as far as its sources state it. What they do not state is absent.
import { defineInitiative } from '@collective-impact/core'
import { mutuallyReinforcingActivities } from './record/activities.ts'
import { backboneSupport } from './record/backbone-support.ts'
import { commonAgenda } from './record/common-agenda.ts'
import { continuousCommunication } from './record/continuous-communication.ts'
import { funding } from './record/funding.ts'
import { partners, places, populations } from './record/partners.ts'
import { sharedMeasurement } from './record/shared-measurement.ts'
import { planPage } from './record/sources.ts'

export const calgary = defineInitiative({
  formatVersion: 1,
  initiative: {
    id: 'calgary-ten-year-plan',
    name: "Calgary's 10 Year Plan to End Homelessness",
    issueArea: 'homelessness',
    places: ['calgary'],
    fiscalYearStartMonth: 4,
    sources: [planPage],
    note:
      'Launched in January 2008, ended in 2018 and followed by "Together to Zero"; the days are not stated. A Youth ' +
      'Summit was held in the first quarter of 2009; its day is not stated either.',
  },
  partners,
  places,
  populations,
  commonAgenda,
  sharedMeasurement,
  mutuallyReinforcingActivities,
  continuousCommunication,
  backboneSupport,
  funding,
})
