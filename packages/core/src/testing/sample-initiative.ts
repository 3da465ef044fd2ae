// One invented initiative for documentation, tests and screenshots, built up in stages.
import { Observation, type ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { asOf } from './sample/calendar.ts'
import { observations } from './sample/observations/observations.ts'
import { wholeRecord } from './sample/whole-record.ts'
import { withoutLinksAhead } from './sample/without-links-ahead.ts'

const stages = [
  ['initiative', ['formatVersion', 'initiative', 'partners', 'people', 'places', 'populations', 'existingEfforts']],
  ['common-agenda', ['commonAgenda']],
  ['shared-measurement', ['sharedMeasurement']],
  ['mutually-reinforcing-activities', ['mutuallyReinforcingActivities']],
  ['continuous-communication', ['continuousCommunication']],
  ['backbone-support', ['backboneSupport']],
  ['everything', ['trust', 'funding', 'improvement']],
] as const satisfies readonly (readonly [string, readonly (keyof InitiativeRecord)[]])[]

/** How far the sample is built up: who takes part, then condition by condition, then trust, money and learning. */
export type SampleStage = (typeof stages)[number][0]

/** The stages of {@link sampleInitiative}, in order. */
export const sampleStages: readonly SampleStage[] = stages.map(([stage]) => stage)

/** An invented initiative with what it measures. */
export interface SampleInitiative {
  /** What it says about itself. */
  readonly record: InitiativeRecord
  /** What it measures; empty before the stage `shared-measurement`. */
  readonly observations: readonly ObservationInput[]
  /** The day to look at it: a month after its third year. */
  readonly asOf: PlainDate
}

/**
 * Alder County Reads, an invented initiative for early-grade reading: twelve partners of mixed sectors, two working
 * groups, three years from July 2022. Not all is well with it, so that checks and reports have something to say.
 * The same call always gives the same value. Every stage is a valid record: links to later stages are left out.
 *
 * ```ts
 * import { sampleInitiative } from '@collective-impact/core/testing'
 *
 * const { record, observations, asOf } = sampleInitiative({ upTo: 'shared-measurement' })
 * record.partners?.length // => 12
 * record.sharedMeasurement?.indicators?.[0]?.id // => 'third-grade-reading'
 * record.backboneSupport // => undefined
 * asOf // => '2025-07-31'
 * ```
 */
export function sampleInitiative({ upTo = 'everything' }: { readonly upTo?: SampleStage } = {}): SampleInitiative {
  const last = sampleStages.indexOf(upTo)
  const held = new Set<string>(stages.slice(0, last + 1).flatMap(([, fields]) => fields))
  const record = Object.fromEntries(Object.entries(wholeRecord()).filter(([field]) => held.has(field)))
  return {
    record: withoutLinksAhead(record),
    observations: held.has('sharedMeasurement') ? observations.map((row) => Observation.parse(row)) : [],
    asOf,
  }
}
