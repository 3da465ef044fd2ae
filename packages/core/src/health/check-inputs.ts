// What a check can ask for, by name: sections of the record as they stood on a day, and the observations.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { type Analyses, type AnalysisName, analyses } from './analyses.ts'
import type { CheckDay } from './check-day.ts'
import { type CheckObservations, observationsAsOf } from './check-observations.ts'
import { deepFrozen } from './deep-frozen.ts'
import { drawSections, type RecordInputs } from './record-sections.ts'

/**
 * Everything a check can ask for. A section is `undefined` where the record does not state it: a check is then unsure,
 * and never fails. A list that is stated is complete, and an empty one says that there is none; but where a list
 * mentions kinds of things, what is true of a kind it does not mention is not stated.
 *
 * Entries whose date lies after `asOf` are left out; what they say about later days (an end, a day something was done)
 * is left in.
 */
export interface CheckInputs extends RecordInputs, Analyses {
  /** What was observed, as of `asOf`. */
  readonly observations: CheckObservations
  /** The day as of which the check is asked; given to every check. */
  readonly asOf: string
}

/** The name of something a check can ask for. */
export type InputName = Exclude<keyof CheckInputs, 'asOf'>

/** All inputs, ready to be narrowed to what each check asks for; analyses are made when they are first asked for. */
export function drawInputs(record: InitiativeRecord, table: ObservationTable, day: CheckDay): CheckInputs {
  const inputs = {
    ...drawSections(record, day.asOf),
    observations: observationsAsOf(record, table, day),
    asOf: day.asOf,
  }
  for (const name of Object.keys(analyses) as AnalysisName[]) {
    const made = once(() => deepFrozen(analyses[name].of({ record, table, day })))
    Object.defineProperty(inputs, name, { get: made, enumerable: true })
  }
  return inputs as CheckInputs
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Only what is asked for, and the day. */
export function narrowInputs(inputs: CheckInputs, needs: readonly InputName[]): Readonly<Partial<CheckInputs>> {
  return Object.freeze(Object.fromEntries([...needs, 'asOf' as const].map((name) => [name, inputs[name]])))
}
