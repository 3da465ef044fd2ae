// The record: everything an initiative says about itself, in one plain document.
import * as z from 'zod'
import { BackboneSupport } from '../conditions/backbone-support/backbone-support.ts'
import { CommonAgenda } from '../conditions/common-agenda/common-agenda.ts'
import { ContinuousCommunication } from '../conditions/continuous-communication/continuous-communication.ts'
import { MutuallyReinforcingActivities } from '../conditions/mutually-reinforcing-activities/mutually-reinforcing-activities.ts'
import { SharedMeasurement } from '../conditions/shared-measurement/shared-measurement.ts'
import { list, part } from '../foundation/schema.ts'
import { Funding } from '../funding/funding.ts'
import { Improvement } from '../improvement/improvement.ts'
import { Trust } from '../trust/trust.ts'
import { ExistingEffort } from './existing-effort.ts'
import { Initiative } from './initiative.ts'
import { Partner } from './partner.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Population } from './population.ts'

/**
 * Everything an initiative says about itself. What is absent is not stated, which is not the same as an empty list:
 * `meetings: []` says that none were held.
 */
export const InitiativeRecord = part(
  'InitiativeRecord',
  'Everything an initiative says about itself. What is absent is not stated; an empty list says that there is none.',
  {
    /** The version of this format. */
    formatVersion: z.literal(1),
    /** The initiative itself. */
    initiative: Initiative,
    /** The organizations that take part. */
    partners: list(Partner).optional(),
    /** The people who take part. */
    people: list(Person).optional(),
    /** The places it works in. */
    places: list(Place).optional(),
    /** The people whose lives it means to change. */
    populations: list(Population).optional(),
    /** The efforts it builds on. */
    existingEfforts: list(ExistingEffort).optional(),
    /** First condition. */
    commonAgenda: CommonAgenda.optional(),
    /** Second condition. */
    sharedMeasurement: SharedMeasurement.optional(),
    /** Third condition. */
    mutuallyReinforcingActivities: MutuallyReinforcingActivities.optional(),
    /** Fourth condition. */
    continuousCommunication: ContinuousCommunication.optional(),
    /** Fifth condition. */
    backboneSupport: BackboneSupport.optional(),
    /** What carries all five. */
    trust: Trust.optional(),
    /** The money behind it. */
    funding: Funding.optional(),
    /** How it learns. */
    improvement: Improvement.optional(),
  },
)
export interface InitiativeRecord extends z.output<typeof InitiativeRecord> {}
/** A record as it is written: plain text ids. */
export interface InitiativeRecordInput extends z.input<typeof InitiativeRecord> {}
