// How evenly what power rests on is spread, and whether money goes for isolated or for collective impact.
import * as z from 'zod'
import type { IsolatedOrCollective } from '../alignment/contrasts/isolated-or-collective.ts'
import { powerResources } from '../alignment/power/held.ts'
import { powerBalance } from '../alignment/power/power-balance.ts'
import { Unit } from '../conditions/shared-measurement/unit.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { part, Text } from '../foundation/schema.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { Measured } from '../measurement/measured.ts'

/** How evenly one thing that power rests on is spread. */
export const PowerSummary = part('PowerSummary', 'How evenly one thing that power rests on is spread.', {
  /** Which. */
  resource: z.enum(powerResources),
  /** Of the amounts; money is looked at currency by currency. Absent where nothing is held. */
  unit: Unit.optional(),
  /** How many hold some. */
  holders: z.int().min(0),
  /** Gini coefficient: 0 when all hold the same, near 1 when one holds everything. */
  gini: Measured,
  /** The share of whoever holds most. */
  topShare: Measured,
})
export interface PowerSummary extends z.output<typeof PowerSummary> {}

/** Where the initiative stands on one contrast between isolated and collective impact. */
export const ContrastSummary = part(
  'ContrastSummary',
  'Where the initiative stands on one contrast between isolated and collective impact.',
  {
    /** Its id, e.g. `selection`. */
    id: Text,
    /** What it is about. */
    title: Text,
    /** What isolated impact does. */
    isolated: Text,
    /** What collective impact does. */
    collective: Text,
    /** 0: isolated; 1: collective. */
    measured: Measured,
    /** Whether data show it, or somebody judged it. */
    source: z.enum(['data', 'assessment', 'neither']),
  },
)
export interface ContrastSummary extends z.output<typeof ContrastSummary> {}

/** The spread of everything power rests on, on `asOf`. */
export function powerSummaries(record: InitiativeRecord, asOf: PlainDate): readonly PowerSummary[] {
  return powerBalance(record, { asOf }).distributions.map(({ resource, unit, holders, measures }) => ({
    resource,
    ...(unit === undefined ? {} : { unit }),
    holders: holders.length,
    gini: measures.gini,
    topShare: measures.topShare,
  }))
}

/** Where the initiative stands on each contrast. */
export function contrastSummaries({ initiative }: IsolatedOrCollective): readonly ContrastSummary[] {
  return initiative.contrasts.map(({ id, title, isolated, collective, measured, source }) => ({
    id,
    title,
    isolated,
    collective,
    measured,
    source,
  }))
}
