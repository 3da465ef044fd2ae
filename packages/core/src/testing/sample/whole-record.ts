// The whole record of the sample; here the compiler checks every id.
import { defineInitiative } from '../../initiative/define-initiative.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { backboneSupport } from './backbone-support/backbone-support.ts'
import { commonAgenda } from './common-agenda/common-agenda.ts'
import { continuousCommunication } from './continuous-communication/continuous-communication.ts'
import { existingEfforts } from './existing-efforts.ts'
import { funding } from './funding/funding.ts'
import { improvement } from './improvement/improvement.ts'
import { initiative } from './initiative.ts'
import { mutuallyReinforcingActivities } from './mutually-reinforcing-activities/mutually-reinforcing-activities.ts'
import { partners } from './partners.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { populations } from './populations.ts'
import { sharedMeasurement } from './shared-measurement/shared-measurement.ts'
import { trust } from './trust/trust.ts'

export function wholeRecord(): InitiativeRecord {
  return defineInitiative({
    formatVersion: 1,
    initiative,
    partners,
    people,
    places,
    populations,
    existingEfforts,
    commonAgenda,
    sharedMeasurement,
    mutuallyReinforcingActivities,
    continuousCommunication,
    backboneSupport,
    trust,
    funding,
    improvement,
  })
}
