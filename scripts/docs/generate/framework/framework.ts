// Every statement of the framework, element by element.
import { backboneFunctions, backboneSupport, leadership, steeringCommittee, workingGroups } from './backbone-support.ts'
import { commonAgenda } from './common-agenda.ts'
import { continuousCommunication } from './continuous-communication.ts'
import { mutuallyReinforcingActivities } from './mutually-reinforcing-activities.ts'
import { sharedMeasurement } from './shared-measurement.ts'
import type { Element } from './statement.ts'
import { funding, learning, phases, preconditions, trust } from './what-carries.ts'

export const framework: readonly Element[] = [
  preconditions,
  phases,
  commonAgenda,
  sharedMeasurement,
  mutuallyReinforcingActivities,
  continuousCommunication,
  backboneSupport,
  backboneFunctions,
  leadership,
  steeringCommittee,
  workingGroups,
  trust,
  funding,
  learning,
]
