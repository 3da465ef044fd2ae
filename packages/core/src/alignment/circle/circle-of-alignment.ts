// The circle of alignment: organizations outside the formal group that begin to act in line with the agenda.
import { byText } from '../../foundation/order.ts'
import { type PlainDate, requirePlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../../measurement/measured.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import { type CircleEvidenceKind, circleEvidenceKinds, type SignsOn } from './circle-evidence.ts'
import { type CirclePoint, circlePoint } from './circle-point.ts'
import { activitySigns, attendanceSigns, effortSigns, endorsementSigns, fundingSigns } from './recorded-signs.ts'
import { reportingSigns } from './reporting-signs.ts'

/** On which days the circle is looked at. */
export interface CircleOptions {
  /** In any order; each counts once. */
  readonly dates: readonly PlainDate[]
  /** Only observations recorded by this day, as they were stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate | undefined
}

/** The circle of alignment over time. */
export interface CircleOfAlignment {
  /** From the first day to the last. */
  readonly points: readonly CirclePoint[]
  /** How many more organizations are in the circle on the last day than on the first; absent without any day. */
  readonly growth: Measured | undefined
}

/**
 * The organizations of the record that are outside the formal group on a day – affiliates, and those without a membership
 * then – and act in line with its agenda: by an activity that serves a strategy in force, an endorsement, reports of shared
 * indicators, coming to meetings, money, or an effort the initiative builds on. Everyone with all evidence, since when, and
 * how the circle grows.
 *
 * Missing as `not-stated` where the record states no partners, or nothing that would show it; how many of the six kinds of
 * evidence it keeps is the coverage. Evidence is what counts, so an organization of which nothing else is said adds nothing.
 * The order of the input changes nothing.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function circleOfAlignment(
  record: InitiativeRecord,
  observations: ObservationTable,
  { dates, knownAt }: CircleOptions,
): CircleOfAlignment {
  for (const date of dates) requirePlainDate(date, 'dates')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  // Who has no stated memberships is always inside, and none of its reports need be read.
  const outsiders = record.partners?.filter(({ memberships }) => memberships !== undefined)
  const partners = new Set<string>(outsiders?.map(({ id }) => id))
  const signs: Readonly<Record<CircleEvidenceKind, SignsOn>> = {
    activity: activitySigns(record),
    endorsement: endorsementSigns(record),
    reporting: reportingSigns(record, observations, { knownAt, partners }),
    attendance: attendanceSigns(record),
    funding: fundingSigns(record),
    'existing-effort': effortSigns(record),
  }
  const points: CirclePoint[] = []
  for (const asOf of [...new Set(dates)].sort(byText)) {
    const stated = circleEvidenceKinds.flatMap((kind) => {
      const found = signs[kind](asOf)
      return found === undefined ? [] : [[kind, found] as const]
    })
    const grounds = { asOf, knownAt, partners: record.partners, signs: new Map(stated) }
    points.push(circlePoint(grounds, points.at(-1)))
  }
  return { points, growth: growthOf(points) }
}

function growthOf(points: readonly CirclePoint[]): Measured | undefined {
  const [first, last] = [points.at(0), points.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { asOf, inputs, knownAt } = last.size.basis
  const basis: Basis = {
    method: { id: 'circle-growth', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs,
    readings: [readingOf(first.asOf, first.size), readingOf(last.asOf, last.size)],
  }
  if (first === last) return missing('too-few-values', basis)
  if (first.size.kind === 'missing') return missing(first.size.reason, basis)
  if (last.size.kind === 'missing') return missing(last.size.reason, basis)
  return observed(last.size.value - first.size.value, { kind: 'count', of: 'organizations' }, basis)
}
