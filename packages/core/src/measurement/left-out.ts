// The observations that speak of a number and have no part in it, each with the reason.
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { nests, type Period } from '../foundation/period.ts'
import { concerns } from './concerns.ts'
import { combiningAlong, type Node } from './explained-node.ts'
import type { Explanation, LeftOut } from './explanation.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import { isAbout, isOfPartners, isOfPlaces } from './reports.ts'

/** The tree as it is handed out, with what was left out told where it belongs. */
export function assignLeftOut(
  plan: Plan,
  tree: Node,
  rows = rowsLeftOut(plan, tree),
  written = asWritten(plan),
): Explanation {
  const own: number[] = []
  const byPart = tree.parts.map((): number[] => [])
  for (const row of rows) {
    const position = tree.parts.findIndex((part) => speaksOf(plan, row, part))
    ;(byPart[position] ?? own).push(row)
  }
  const restatements = restatementsAmong(plan, own)
  return {
    about: tree.about,
    measured: tree.measured,
    ...(tree.axis === undefined ? {} : { combining: combiningAlong(plan, tree.axis) }),
    parts: tree.parts.map((part, position) => assignLeftOut(plan, part, byPart[position], written)),
    inputs: tree.inputs,
    observations: [...tree.rows].sort((a, b) => a - b).map(written),
    leftOut: own.map((row) => leftOut(plan, row, restatements)),
  }
}

/** Observations as they were written, each made once. */
function asWritten({ table }: Plan): (row: number) => ObservationInput {
  const known = new Map<number, ObservationInput>()
  return (row) => {
    const observation = known.get(row) ?? table.observation(row)
    known.set(row, observation)
    return observation
  }
}

/** The rows that speak of what a number is about, without those that its tree shows. */
function rowsLeftOut(plan: Plan, tree: Node): readonly number[] {
  const { table, query, indicator } = plan
  const shown = new Set(tree.shown)
  return [...table.rowsOf(indicator.id)].filter((row) => {
    if (shown.has(row)) return false
    const { partner, place, period, groups } = table.statement(row)
    const { partners, places, period: asked } = query
    return (
      isOfPartners(partner, partners) &&
      (places === undefined || isOfPlaces(plan, place, places)) &&
      (asked === undefined || touches(plan, period, asked)) &&
      concerns(plan, { groups }, query.groups ?? {})
    )
  })
}

function touches(plan: Plan, period: Period, asked: Period): boolean {
  const isIncremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  return isIncremental ? period.start <= asked.end && period.end >= asked.start : isAbout(plan, period, asked)
}

function speaksOf(plan: Plan, row: number, { about }: Node): boolean {
  const { partner, place, period, groups } = plan.table.statement(row)
  return (
    (about.partner === undefined || about.partner === partner) &&
    (about.place === undefined || placePath(plan.lookup, place).includes(about.place)) &&
    (about.period === undefined || nests(period, about.period)) &&
    (about.group === undefined || concerns(plan, { groups }, { [about.group.dimension]: about.group.category }))
  )
}

/** By the id of what is restated: the observation that restates it. */
function restatementsAmong(plan: Plan, rows: readonly number[]): ReadonlyMap<string, ObservationInput> {
  const { table, indicator, query } = plan
  if (rows.every((row) => table.isKnown(row, query.knownAt, plan.statuses))) return new Map()
  const all = Array.from(table.rowsOf(indicator.id), (row) => table.observation(row))
  return new Map(all.flatMap((each) => (each.supersedes === undefined ? [] : [[each.supersedes, each]])))
}

function leftOut(plan: Plan, row: number, restatements: ReadonlyMap<string, ObservationInput>): LeftOut {
  const observation = plan.table.observation(row)
  const because = becauseOf(plan, row)
  const restatedBy = observation.id === undefined ? undefined : restatements.get(observation.id)
  return { observation, because, ...(because !== 'restated' || restatedBy === undefined ? {} : { restatedBy }) }
}

function becauseOf(plan: Plan, row: number): LeftOut['because'] {
  const { table, query, indicator } = plan
  const status = table.statusOf(row)
  if (!plan.statuses.includes(status)) return status
  if (query.knownAt !== undefined && table.knownSince(row) > query.knownAt) return 'not-yet-known'
  if (!table.isKnown(row, query.knownAt, plan.statuses)) return 'restated'
  const { period } = table.statement(row)
  if (period.end > query.asOf) return 'not-ended'
  if (query.period !== undefined && !isAbout(plan, period, query.period)) return 'partly-outside'
  if (table.figures(row).form === 'missing') return 'no-value'
  const { overTime } = indicator.combine
  return overTime === 'first' || overTime === 'last' ? 'other-day' : 'stood-for'
}
