// Every check of this package, area by area. Compared with the folder in both directions.
import type { Check } from '../check.ts'
import { backboneSupportChecks } from './backbone-support.ts'
import { commonAgendaChecks } from './common-agenda.ts'
import { continuousCommunicationChecks } from './continuous-communication.ts'
import { fundingChecks } from './funding.ts'
import { improvementChecks } from './improvement.ts'
import { initiativeChecks } from './initiative.ts'
import { mutuallyReinforcingActivitiesChecks } from './mutually-reinforcing-activities.ts'
import { sharedMeasurementChecks } from './shared-measurement.ts'
import { trustChecks } from './trust.ts'

/** Every check of this package. */
export const checks: readonly Check[] = [
  ...commonAgendaChecks,
  ...sharedMeasurementChecks,
  ...mutuallyReinforcingActivitiesChecks,
  ...continuousCommunicationChecks,
  ...backboneSupportChecks,
  ...trustChecks,
  ...fundingChecks,
  ...improvementChecks,
  ...initiativeChecks,
]
