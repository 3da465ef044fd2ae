// The profile for an initiative that is under way and has no purpose of its own in being checked.
import { defineProfile } from '../define-profile.ts'
import { backboneSupport } from './standard/backbone-support.ts'
import { commonAgenda } from './standard/common-agenda.ts'
import { continuousCommunication } from './standard/continuous-communication.ts'
import { funding } from './standard/funding.ts'
import { improvement } from './standard/improvement.ts'
import { initiative } from './standard/initiative.ts'
import { mutuallyReinforcingActivities } from './standard/mutually-reinforcing-activities.ts'
import { sharedMeasurement } from './standard/shared-measurement.ts'
import { trust } from './standard/trust.ts'

/**
 * All areas, with the thresholds the checks propose. Weights: 3 where the rest stands on it, 2 where the framework
 * asks for it by name, 1 where it supports what the others ask.
 */
export const standard = defineProfile({
  id: 'standard',
  version: 1,
  title: 'Standard',
  description:
    'For an initiative that is under way: the five conditions, and trust, money, learning and preconditions.',
  areas: [
    commonAgenda,
    sharedMeasurement,
    mutuallyReinforcingActivities,
    continuousCommunication,
    backboneSupport,
    trust,
    funding,
    improvement,
    initiative,
  ],
})
