// How unevenly a resource is spread over those who hold it, and who holds most of it.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { gini } from '../../measurement/equity/gini.ts'
import { herfindahl } from '../../measurement/equity/herfindahl.ts'
import { sharesOf } from '../../measurement/equity/shares.ts'
import { topShare } from '../../measurement/equity/top-share.ts'
import { boundsOf } from '../../measurement/equity/unstated-amounts.ts'
import { type Basis, type Coverage, type Measured, missing, observed } from '../../measurement/measured.ts'
import { type Held, type Holder, type PowerResource, perHolder } from './held.ts'

/** How imbalance is measured. All are 0 to 1, and 1 says that one holds everything. */
export type PowerMeasure = 'gini' | 'giniCorrected' | 'herfindahl' | 'herfindahlNormalized' | 'topShare'

/** What somebody holds of a resource. */
export interface Holding extends Holder {
  /** In the unit of the resource. */
  readonly amount: number
  /** Of what all hold whose amount is stated, 0 to 1. */
  readonly share: number
}

/** How a resource is spread over those who hold it. */
export interface PowerDistribution {
  readonly resource: PowerResource
  /** Of the amounts; money has a distribution for each currency. Absent where nothing is held. */
  readonly unit?: Unit
  /** Who holds how much, from the greatest to the least. */
  readonly holders: readonly Holding[]
  /** Partners whose amount is not stated, by id. */
  readonly unstated: readonly string[]
  readonly measures: Readonly<Record<PowerMeasure, Measured>>
}

/** How distributions are measured. */
export interface DistributionOptions {
  readonly asOf: PlainDate
  /** How many holders `topShare` is of. */
  readonly top: number
  /** The least share of amounts that have to be stated. */
  readonly coverageThreshold: number
}

/** The measures by name, each of amounts of 0 or above. */
export function measuresOf(
  top: number,
): Readonly<Record<PowerMeasure, { readonly id: string; of(amounts: readonly number[]): NumberOrReason }>> {
  return {
    gini: { id: 'gini', of: (amounts) => gini(amounts) },
    giniCorrected: { id: 'gini-corrected', of: (amounts) => gini(amounts, { variant: 'corrected' }) },
    herfindahl: { id: 'herfindahl', of: (amounts) => herfindahl(amounts) },
    herfindahlNormalized: {
      id: 'herfindahl-normalized',
      of: (amounts) => herfindahl(amounts, { normalized: true }),
    },
    topShare: { id: `top-${top}-share`, of: (amounts) => topShare(amounts, top) },
  }
}

/** The same for every measure. */
export function forEveryMeasure<Value>(value: (measure: PowerMeasure) => Value): Readonly<Record<PowerMeasure, Value>> {
  return {
    gini: value('gini'),
    giniCorrected: value('giniCorrected'),
    herfindahl: value('herfindahl'),
    herfindahlNormalized: value('herfindahlNormalized'),
    topShare: value('topShare'),
  }
}

/** Measures what is held. The order of what is held changes nothing. */
export function distributionOf(held: Held, options: DistributionOptions): PowerDistribution {
  const { resource, unit } = held
  const holders = held.kind === 'held' ? holdingsOf(held) : []
  const unstated = held.kind === 'held' ? [...(held.unstated ?? [])].sort(byText) : []
  return {
    resource,
    ...(unit === undefined ? {} : { unit }),
    holders,
    unstated,
    measures: forEveryMeasure((measure) => imbalanceOf(measure, held, { holders, unstated }, options)),
  }
}

function holdingsOf({ amounts }: Extract<Held, { kind: 'held' }>): readonly Holding[] {
  const all = perHolder(amounts).toSorted((a, b) => b.amount - a.amount || byText(a.kind, b.kind) || byText(a.id, b.id))
  const shares = sharesOf(all.map(({ amount }) => amount))
  return all.map((one, position) => ({ ...one, share: typeof shares === 'string' ? 0 : (shares[position] ?? 0) }))
}

function imbalanceOf(
  measure: PowerMeasure,
  held: Held,
  { holders, unstated }: Pick<PowerDistribution, 'holders' | 'unstated'>,
  { asOf, top, coverageThreshold }: DistributionOptions,
): Measured {
  const { id, of } = measuresOf(top)[measure]
  const coverage = held.kind === 'held' ? coverageOf(held, holders.length, unstated, asOf) : undefined
  const remarks = held.remarks?.filter((remark) => remark !== undefined) ?? []
  const basis: Basis = {
    method: { id, version: 1 },
    asOf,
    inputs: holders.length,
    ...(coverage === undefined ? {} : { coverage }),
    ...(remarks.length === 0 ? {} : { remarks }),
  }
  if (held.kind === 'not-known') return missing(held.reason, basis)
  if (holders.length === 0) return missing('not-stated', basis)
  if (coverage !== undefined && coverage.share < coverageThreshold) return missing('below-coverage', basis)
  const amounts = holders.map(({ amount }) => amount)
  const value = of(amounts)
  if (typeof value === 'string') return missing(value, basis)
  const found = observed(value, { kind: 'share' }, basis)
  if (unstated.length === 0) return found
  const bounds = boundsOf(of, { stated: amounts, unstated: unstated.length, most: held.most })
  return bounds === undefined ? found : { ...found, interval: { ...bounds, level: 1 } }
}

function coverageOf(
  { parts }: Extract<Held, { kind: 'held' }>,
  stated: number,
  unstated: readonly string[],
  asOf: PlainDate,
): Coverage | undefined {
  const [reported, expected] = parts === undefined ? [stated, stated + unstated.length] : [parts.stated, parts.all]
  if (reported === expected) return undefined
  const period = { start: asOf, end: asOf }
  return {
    expected,
    reported,
    share: reported / expected,
    expectedFrom: 'expectations',
    missing: unstated.map((partner) => ({ partner, period })),
  }
}
