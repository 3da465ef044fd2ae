// What the tests of traps share: three partners around the indicators of a trap, and short words for what comes out.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../foundation/period.ts'
import type { InitiativeRecord, InitiativeRecordInput } from '../../initiative/initiative-record.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { aggregate, measure } from '../aggregate.ts'
import type { Measured } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import type { AggregateQuery, MeasureQuery } from '../query.ts'

type SharedMeasurement = NonNullable<InitiativeRecordInput['sharedMeasurement']>
type IndicatorInput = NonNullable<SharedMeasurement['indicators']>[number]

/** How visits, people and the like combine. */
export const addUp = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const

/** An indicator that counts people quarter by quarter, unless said otherwise. */
export function counted(id: string, otherwise: Partial<IndicatorInput> = {}): IndicatorInput {
  return {
    id,
    name: id,
    unit: { kind: 'count', of: 'people' },
    direction: 'increase',
    kind: 'count',
    combine: addUp,
    ...otherwise,
  }
}

/** An initiative of three partners, `clinic`, `library` and `school`, that measures `indicators`. */
export function stage(
  indicators: readonly IndicatorInput[],
  { partners = [], ...rest }: Omit<SharedMeasurement, 'indicators'> & Pick<InitiativeRecordInput, 'partners'> = {},
): InitiativeRecord {
  const known = new Set(partners.map(({ id }) => id))
  const others = ['clinic', 'library', 'school'].filter((id) => !known.has(id))
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'valley', name: 'The Valley' },
    partners: [...partners, ...others.map((id) => ({ id, name: id, sector: 'community' }))],
    sharedMeasurement: { ...rest, indicators },
  })
}

/** The first quarter of 2023. */
export const q1: Period = { start: '2023-01-01', end: '2023-03-31' }
/** The second quarter of 2023. */
export const q2: Period = { start: '2023-04-01', end: '2023-06-30' }
/** The third quarter of 2023. */
export const q3: Period = { start: '2023-07-01', end: '2023-09-30' }
/** The fourth quarter of 2023. */
export const q4: Period = { start: '2023-10-01', end: '2023-12-31' }

/** A month of 2023, from 1. */
export function month(number: number): Period {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]
  const prefix = `2023-${String(number).padStart(2, '0')}`
  return { start: `${prefix}-01`, end: `${prefix}-${days}` }
}

/** The number, or the reason why there is none. */
export function brief(measured: Measured): number | string {
  return measured.kind === 'observed' ? measured.value : measured.reason
}

/** One number of some rows, looked at after the year unless said otherwise. */
export function ask(
  record: InitiativeRecord,
  rows: readonly ObservationInput[],
  query: Omit<MeasureQuery, 'asOf'> & { readonly asOf?: string },
): Measured {
  return measure(record, ObservationTable.from(rows, record), { asOf: '2024-01-31', ...query })
}

/** What each cell is about, and its number or the reason why there is none. */
export function cut(
  record: InitiativeRecord,
  rows: readonly ObservationInput[],
  query: Omit<AggregateQuery, 'asOf'> & { readonly asOf?: string },
): readonly (readonly [string, number | string])[] {
  const { cells } = aggregate(record, ObservationTable.from(rows, record), { asOf: '2024-01-31', ...query })
  return cells.map(({ key: { period, partner, place, groups = {} }, measured }) => [
    [period?.label, partner, place, ...Object.values(groups)].filter((name) => name !== undefined).join(' '),
    brief(measured),
  ])
}
