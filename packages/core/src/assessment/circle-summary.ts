// Organizations outside the formal group that act in line with the agenda, and how many more there are than a year ago.
import * as z from 'zod'
import { circleEvidenceKinds } from '../alignment/circle/circle-evidence.ts'
import { circleOfAlignment } from '../alignment/circle/circle-of-alignment.ts'
import type { CirclePoint } from '../alignment/circle/circle-point.ts'
import { addMonths, PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { Measured } from '../measurement/measured.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'

/** An organization outside the formal group that acts in line. */
export const CircleMember = part('CircleMember', 'An organization outside the formal group that acts in line.', {
  /** Its id. */
  id: Text,
  /** Its name. */
  name: Text,
  /** The first day that shows it; absent where nothing says since when. */
  since: PlainDate.optional(),
  /** What shows it. */
  shownBy: list(z.enum(circleEvidenceKinds)),
})
export interface CircleMember extends z.output<typeof CircleMember> {}

/** Who outside the formal group acts in line with the agenda. */
export const CircleSummary = part('CircleSummary', 'Who outside the formal group acts in line with the agenda.', {
  /** How many they are. */
  size: Measured,
  /** How many more than a year before. */
  growth: Measured,
  /** Who they are, by id. */
  members: list(CircleMember),
})
export interface CircleSummary extends z.output<typeof CircleSummary> {}

/** The circle of alignment on `asOf`, beside that of a year before. */
export function circleSummary(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt }: { readonly asOf: PlainDate; readonly knownAt?: PlainDate | undefined },
): CircleSummary {
  const { points, growth } = circleOfAlignment(record, observations, { dates: [addMonths(asOf, -12), asOf], knownAt })
  const now = points.at(-1) as CirclePoint
  return {
    size: now.size,
    growth: growth as Measured,
    members: now.organizations.map(({ id, name, since, evidence }) => ({
      id,
      name,
      ...(since === undefined ? {} : { since }),
      shownBy: evidence.map(({ kind }) => kind),
    })),
  }
}
