// A series across changes of method, by the bridges that the record declares: linked as index numbers are spliced (ILO,
// IMF, OECD, Eurostat, UN & World Bank, Consumer Price Index Manual: Concepts and Methods, 2020, on linking).
import type { Bridge } from '../conditions/shared-measurement/bridge.ts'
import type { Indicator, MethodVersion } from '../conditions/shared-measurement/indicator.ts'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate } from './aggregate.ts'
import type { Cell } from './cell.ts'
import { limitsOf } from './limits.ts'
import { type Measured, refused, type Transformation } from './measured.ts'
import { areComparable } from './method-versions.ts'
import type { ObservationTable } from './observation-table.ts'
import { type AggregateQuery, planQuery } from './query.ts'
import type { Break } from './series-breaks.ts'
import { transform } from './transform.ts'

/** A series as it was reported, and the same on the footing of its latest method. */
export interface LinkedSeries {
  readonly indicator: string
  readonly unit: Unit
  readonly reported: readonly Cell[]
  /** Cell by cell beside `reported`; the basis of each says by which bridges it came. */
  readonly linked: readonly Cell[]
  /** The version whose footing `linked` is on; absent where no cell names one. */
  readonly methodVersion?: string
  readonly breaks: readonly Break[]
}

/**
 * A series and its values on the footing of its latest method. Only bridges that the record declares are crossed: by a
 * factor and an offset, or by the ratio or difference of what both methods found in the same days. Without a bridge the
 * linked value is missing, as it is where it would lie outside the indicator's limits.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function linkSeries(record: InitiativeRecord, table: ObservationTable, query: AggregateQuery): LinkedSeries {
  const { indicator } = planQuery(record, table, query)
  const { unit, cells, breaks } = aggregate(record, table, query)
  const versions = cells.flatMap(({ measured }) => measured.basis.methodVersion ?? [])
  const latest = indicator.methodVersions?.findLast(({ version }) => versions.includes(version))?.version
  const series = { indicator: indicator.id, unit, reported: cells, breaks }
  if (latest === undefined) return { ...series, linked: cells }
  const linked = cells.map(({ key, measured }) => ({ key, measured: link(indicator, measured, latest) }))
  return { ...series, linked, methodVersion: latest }
}

function link(indicator: Indicator, measured: Measured, latest: string): Measured {
  const { methodVersion } = measured.basis
  if (measured.kind === 'missing' || methodVersion === undefined) return measured
  const versions = indicator.methodVersions ?? []
  const from = versions.findIndex(({ version }) => version === methodVersion)
  const to = versions.findIndex(({ version }) => version === latest)
  let linked: Measured = measured
  for (const [position, next] of versions.slice(from + 1, to + 1).entries()) {
    const before = versions[from + position]?.version ?? ''
    if (areComparable(indicator, [before, next.version])) continue
    const step = stepTo(next, before, measured.unit)
    if (typeof step === 'string')
      return refused(measured, 'bridge between methods', step, [`no bridge from ${before} to ${next.version}`])
    linked = transform(linked, step)
  }
  return withinLimits(indicator, linked)
}

function stepTo({ version, bridge }: MethodVersion, before: string, unit: Unit) {
  if (bridge === undefined) return 'incompatible-methods'
  const terms = termsOf(bridge)
  if (terms.dividedBy === 0) return 'division-by-zero'
  const step: Transformation = {
    what: `from method ${before} to method ${version}`,
    ...terms,
    unit,
    methodVersion: version,
    source: bridge.basis,
  }
  return step
}

function termsOf({ factor, offset = 0, overlap, link: by = 'ratio' }: Bridge) {
  if (overlap === undefined) return { times: factor ?? 1, dividedBy: 1, plus: offset }
  const { before, after } = overlap
  return by === 'ratio'
    ? { times: after, dividedBy: before, plus: offset }
    : { times: 1, dividedBy: 1, plus: after - before + offset }
}

function withinLimits(indicator: Indicator, measured: Measured): Measured {
  const { minimum, maximum } = limitsOf(indicator)
  if (measured.kind === 'missing' || (measured.value >= minimum && measured.value <= maximum)) return measured
  const remark = `linked, it is ${measured.value}, outside the limits of ${indicator.id}, ${minimum} to ${maximum}`
  return refused(measured, 'bridge between methods', 'not-meaningful', [remark])
}
