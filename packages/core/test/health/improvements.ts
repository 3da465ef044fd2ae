// For every check of the record alone, a step that mends a bit of what it watches.

import type { Improvement } from './improvement-step.ts'
import { backboneSupport } from './improvements/backbone-support.ts'
import { commonAgenda } from './improvements/common-agenda.ts'
import { continuousCommunication } from './improvements/continuous-communication.ts'
import { funding } from './improvements/funding.ts'
import { improvement } from './improvements/improvement.ts'
import { initiative } from './improvements/initiative.ts'
import { mutuallyReinforcingActivities } from './improvements/mutually-reinforcing-activities.ts'
import { sharedMeasurement } from './improvements/shared-measurement.ts'
import { trust } from './improvements/trust.ts'

export const improvements: Readonly<Record<string, Improvement>> = {
  ...commonAgenda,
  ...sharedMeasurement,
  ...mutuallyReinforcingActivities,
  ...continuousCommunication,
  ...backboneSupport,
  ...trust,
  ...funding,
  ...improvement,
  ...initiative,
}
