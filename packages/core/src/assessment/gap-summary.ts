// What the agenda lacks, where effort may be made twice or hangs on one partner, and who could close each gap, by name.
import * as z from 'zod'
import { alignmentGaps, gapKinds } from '../alignment/activities/alignment-gaps.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'

/** An entity a gap is about, or that could close it. */
export const GapEntity = part('GapEntity', 'An entity a gap is about, or that could close it.', {
  /** Its kind, e.g. `strategy`. */
  kind: Text,
  /** Its id. */
  id: Text,
  /** Its name. */
  name: Text,
})
export interface GapEntity extends z.output<typeof GapEntity> {}

/** Something that is lacking, or too much. */
export const GapSummary = part('GapSummary', 'Something that is lacking, or too much.', {
  /** What sort of gap. */
  kind: z.enum(gapKinds),
  /** What it is about. */
  about: list(GapEntity),
  /** Who or what could close it, the nearest first. */
  closers: list(GapEntity),
})
export interface GapSummary extends z.output<typeof GapSummary> {}

/** The gaps on `asOf`, by kind and by what they are about. */
export function gapSummaries(record: InitiativeRecord, asOf: PlainDate): readonly GapSummary[] {
  const names = namesIn(record)
  const named = ({ kind, id }: { readonly kind: string; readonly id: string }): GapEntity => ({
    kind,
    id,
    name: names.get(kind)?.get(id) ?? id,
  })
  return alignmentGaps(record, { asOf }).map(({ kind, about, closers }) => ({
    kind,
    about: about.map(named),
    closers: closers.map(named),
  }))
}

function namesIn(record: InitiativeRecord): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const named = (all: readonly { readonly id: string; readonly name: string }[] = []) =>
    new Map(all.map(({ id, name }) => [id, name]))
  return new Map([
    ['goal', new Map(record.commonAgenda?.goals?.map(({ id, statement }): [string, string] => [id, statement]))],
    ['strategy', named(record.commonAgenda?.strategies)],
    ['indicator', named(record.sharedMeasurement?.indicators)],
    ['population', named(record.populations)],
    ['place', named(record.places)],
    ['partner', named(record.partners)],
    ['activity', named(record.mutuallyReinforcingActivities?.activities)],
  ])
}
