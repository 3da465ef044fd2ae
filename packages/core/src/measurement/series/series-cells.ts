// The cells of a question, read from whole series at once where series are regular. Gives the same numbers as combining
// report by report, which remains the way for whatever is not regular.
import type { Cell } from '../cell.ts'
import { belongs } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { awaitingReports } from '../review/awaiting-reports.ts'
import { type Member, membersOf } from './members.ts'
import { totalCells } from './total-cells.ts'

type Groups = Readonly<Record<string, string>>

/** Operators that leave a single value as it is, and that whole series can be read by. */
const READABLE = new Set(['sum', 'ratio', 'weighted-mean', 'first', 'last', 'none'])

/**
 * The cells of the groups that are wanted, in the order of partner and time; `undefined` when they have to be found
 * report by report. `groups` is what their keys say about groups.
 */
export function seriesCells(plan: Plan, wanted: Groups, groups: Groups | undefined): readonly Cell[] | undefined {
  if (!isReadable(plan)) return undefined
  const members = membersOf(plan, wanted)
  if (members === undefined) return undefined
  const about = groups === undefined ? {} : { groups }
  if (!plan.byPartner) return totalCells(plan, wanted, members, about)
  const cells: Cell[] = []
  for (const member of members) {
    if (member.partner === undefined || isSilent(plan, member)) continue
    const ofPartner = totalCells(plan, wanted, [member], { partner: member.partner, ...about })
    if (ofPartner === undefined) return undefined
    cells.push(...ofPartner)
  }
  return cells
}

/** Whether a partner neither reported nor was to report anything by the day of the question. */
function isSilent(plan: Plan, member: Member): boolean {
  if (!('regular' in member) || member.regular.some(({ codes }) => codes.length > 0)) return false
  const { partner, expectation } = member
  if (expectation.kind !== 'calendar') return true
  const { calendar, first } = expectation.span
  return !calendar.entries.some(({ period }, entry) => entry >= first && belongs(plan, partner, period.end))
}

function isReadable(plan: Plan): boolean {
  const { indicator, query, byPlace, lookup } = plan
  const { overTime, acrossPartners, acrossGroups, acrossPlaces = acrossPartners } = indicator.combine
  const agreements = lookup.record.sharedMeasurement?.overlapAgreements ?? []
  return (
    query.knownAt === undefined &&
    !byPlace &&
    indicator.kind !== 'ordinal' &&
    indicator.kind !== 'boolean' &&
    [overTime, acrossPartners, acrossGroups, acrossPlaces].every((operator) => READABLE.has(operator)) &&
    !agreements.some((agreement) => agreement.indicator === indicator.id) &&
    awaitingReports(plan).length === 0
  )
}
