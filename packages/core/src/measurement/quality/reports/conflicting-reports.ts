// Several partners speaking of the same thing: of a whole population in the same place, group and period.
import { byText } from '../../../foundation/order.ts'
import { nests } from '../../../foundation/period.ts'
import type { Plan } from '../../query.ts'
import { codes } from '../codes.ts'
import { countedRows, numberOf } from '../counted-rows.ts'
import type { QualityDraft, QualitySubject } from '../quality-finding.ts'
import { isSameNumber } from '../same-number.ts'

/**
 * Reports of several partners on a population indicator that name the same place, group and period. They cannot both be
 * right when they differ, and count twice in a sum when they do not. What a program does is each partner's own, and a
 * report that names no place is about the partner's own place: neither is looked at, nor is what partners have an overlap
 * agreement about.
 */
export function conflictingReports(plan: Plan): readonly QualityDraft[] {
  const { table, indicator } = plan
  if (indicator.level !== 'population') return []
  const codeOf = codes()
  const together = new Map<string, number[]>()
  for (const row of countedRows(plan)) {
    const { place, period, groups } = table.statement(row)
    if (place === undefined || Number.isNaN(numberOf(table.figures(row), plan))) continue
    const key = `${codeOf(place)} ${codeOf(period)} ${codeOf(groups)}`
    const rows = together.get(key)
    if (rows === undefined) together.set(key, [row])
    else rows.push(row)
  }
  return [...together.values()].flatMap((rows) =>
    rows.length < 2 || isAgreedOn(plan, rows) ? [] : draftsOf(plan, rows),
  )
}

function draftsOf(plan: Plan, rows: readonly number[]): readonly QualityDraft[] {
  const { table, indicator } = plan
  const stated = rows
    .map((row) => ({ row, partner: table.statement(row).partner, value: numberOf(table.figures(row), plan) }))
    .sort((a, b) => byText(a.partner, b.partner))
  const values = stated.map(({ value }) => value)
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const { place, groups, period } = table.statement(rows[0] as number)
  const about: QualitySubject = { indicator: indicator.id, place, groups, period }
  const said = stated.map(({ partner, value }) => `${value} by ${partner ?? 'the initiative'}`).join(', ')
  const found = { about, rows: stated.map(({ row }) => row), numbers: { least, greatest } }
  if (!isSameNumber(least, greatest)) {
    return [{ ...found, code: 'quality/conflicting-reports', severity: 'warning', message: `reported as ${said}` }]
  }
  if (indicator.combine.acrossPartners !== 'sum') return []
  return [
    { ...found, code: 'quality/same-value-twice', severity: 'warning', message: `summed, though reported as ${said}` },
  ]
}

/** Whether the partners have agreed about what they have in common. */
function isAgreedOn({ table, indicator, lookup }: Plan, rows: readonly number[]): boolean {
  const { period } = table.statement(rows[0] as number)
  return (lookup.record.sharedMeasurement?.overlapAgreements ?? []).some(
    (agreement) =>
      agreement.indicator === indicator.id &&
      (agreement.period === undefined || nests(period, agreement.period)) &&
      rows.every((row) => agreement.partners?.some((partner) => partner === table.statement(row).partner)),
  )
}
