// How the balance of power moves from day to day, and among those who were there all along.
import { sameUnit, type Unit } from '../../conditions/shared-measurement/unit.ts'
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../../measurement/measured.ts'
import { type Holder, type PowerResource, powerResources } from './held.ts'
import { type PowerBalance, type PowerOptions, powerBalance } from './power-balance.ts'
import { forEveryMeasure, measuresOf, type PowerDistribution, type PowerMeasure } from './power-distribution.ts'

/** How power is measured, on which days. */
export interface PowerOverTimeOptions extends PowerOptions {
  /** In any order; each counts once. */
  readonly dates: readonly PlainDate[]
}

/** One resource on one day. */
export interface PowerPoint {
  readonly asOf: PlainDate
  readonly distribution: PowerDistribution
}

/** What became of the imbalance from the first day to the last. */
export interface PowerChange {
  /** Last less first, −1 to 1; below 0, the resource is more evenly spread. */
  readonly all: Measured
  /** The same among those alone who hold some on both days, so that joining and leaving change nothing. */
  readonly sameHolders: Measured
}

/** How a resource is spread, day by day. */
export interface PowerTrend {
  readonly resource: PowerResource
  readonly unit?: Unit
  /** From the first day to the last. */
  readonly points: readonly PowerPoint[]
  /** Who holds some on the last day and held none on the first. */
  readonly joined: readonly Holder[]
  /** Who held some on the first day and holds none on the last. */
  readonly left: readonly Holder[]
  readonly change: Readonly<Record<PowerMeasure, PowerChange>>
}

/**
 * {@link powerBalance} on several days, resource by resource, with the change from the first to the last: of all, and of
 * those who hold some on both. A currency in which nothing is committed on a day has no point there.
 * @throws {@link CollectiveImpactError} as {@link powerBalance}
 */
export function powerOverTime(
  record: InitiativeRecord,
  { dates, ...options }: PowerOverTimeOptions,
): readonly PowerTrend[] {
  const days = [...new Set(dates)].sort(byText)
  const balances = days.map((asOf) => powerBalance(record, { ...options, asOf }))
  const all = balances.flatMap(({ distributions }) => distributions.map(({ resource, unit }) => ({ resource, unit })))
  const named = all.filter(
    ({ resource, unit }) =>
      unit !== undefined || all.every((one) => one.resource !== resource || one.unit === undefined),
  )
  const asked = [...new Map(named.map((each) => [nameOf(each), each]))].sort(
    ([a, one], [b, other]) =>
      powerResources.indexOf(one.resource) - powerResources.indexOf(other.resource) || byText(a, b),
  )
  return asked.flatMap(([, each]) => trendOf(pointsOf(each, balances), options.top ?? 1) ?? [])
}

type Asked = Pick<PowerDistribution, 'resource'> & { readonly unit: Unit | undefined }

function nameOf({ resource, unit }: Asked): string {
  return unit?.kind === 'amount' ? `${resource} ${unit.currency}` : resource
}

/** Of every day, the distribution that is asked for, or the one of no unit that says why there is none. */
function pointsOf({ resource, unit }: Asked, balances: readonly PowerBalance[]): readonly PowerPoint[] {
  return balances.flatMap(({ asOf, distributions }) => {
    const ofResource = distributions.filter((one) => one.resource === resource)
    const same = (one: PowerDistribution) => unit === undefined || one.unit === undefined || sameUnit(one.unit, unit)
    return ofResource.filter(same).map((distribution) => ({ asOf, distribution }))
  })
}

function trendOf(points: readonly PowerPoint[], top: number): PowerTrend | undefined {
  const [first, last] = [points.at(0), points.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { resource } = last.distribution
  const unit = last.distribution.unit ?? first.distribution.unit
  const [before, after] = [first.distribution.holders, last.distribution.holders]
  return {
    resource,
    ...(unit === undefined ? {} : { unit }),
    points,
    joined: without(after, before),
    left: without(before, after),
    change: forEveryMeasure((measure) => changeOf(measure, first, last, top)),
  }
}

function changeOf(measure: PowerMeasure, first: PowerPoint, last: PowerPoint, top: number): PowerChange {
  const [before, after] = [first.distribution.measures[measure], last.distribution.measures[measure]]
  const among = (point: PowerPoint, other: PowerPoint): Measured => {
    const { basis } = point.distribution.measures[measure]
    const same = common(point.distribution.holders, other.distribution.holders)
    const value = measuresOf(top)[measure].of(same.map(({ amount }) => amount))
    const own = { method: basis.method, asOf: point.asOf, inputs: same.length }
    return typeof value === 'string' ? missing(value, own) : observed(value, { kind: 'share' }, own)
  }
  return {
    all: difference(before, after),
    sameHolders: difference(among(first, last), among(last, first)),
  }
}

function difference(before: Measured, after: Measured): Measured {
  const { method, asOf, inputs } = after.basis
  const basis: Basis = {
    method: { id: `change-of-${method.id}`, version: 1 },
    asOf,
    inputs,
    readings: [readingOf(before.basis.asOf, before), readingOf(asOf, after)],
  }
  if (before.kind === 'missing') return missing(before.reason, basis)
  if (after.kind === 'missing') return missing(after.reason, basis)
  return observed(after.value - before.value, { kind: 'share' }, basis)
}

function common<Each extends Holder>(some: readonly Each[], others: readonly Holder[]): readonly Each[] {
  return some.filter(({ kind, id }) => others.some((other) => other.kind === kind && other.id === id))
}

function without(some: readonly Holder[], others: readonly Holder[]): readonly Holder[] {
  const stayed = new Set<Holder>(common(some, others))
  return some.filter((one) => !stayed.has(one)).map(({ kind, id }) => ({ kind, id }))
}
