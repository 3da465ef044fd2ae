// Every validation rule of the record held against what was reported, cell by cell.
import type { ValidationRule, ValidationSide } from '../../../conditions/shared-measurement/validation-rule.ts'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import { calendarPeriodOf, type Period } from '../../../foundation/period.ts'
import type { InitiativeRecord } from '../../../initiative/initiative-record.ts'
import { isDisaggregatedBy, reportedInputs } from '../../derived/formula-inputs.ts'
import type { ObservationTable } from '../../observation-table.ts'
import type { By } from '../../query.ts'
import { RecordLookup } from '../../record-lookup.ts'
import { plansOf, type QualityQuery } from '../quality-query.ts'
import { CellValues, type DatedKey } from './cell-values.ts'
import { isBroken } from './compare-sides.ts'
import { type Cut, RowsInCells } from './rows-in-cells.ts'
import { type CellColumn, RuleCells } from './rule-cells.ts'
import type { RuleQuery } from './rule-query.ts'
import { type RuleSide, readSide } from './rule-side.ts'
import { sideValues } from './side-values.ts'

/** A cell in which a rule is broken. */
export interface RuleViolation {
  readonly rule: string
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly groups: Readonly<Record<string, string>>
  readonly period: Period
  /** The value of the left side; `undefined` where it has none. */
  readonly left: number | undefined
  /** The value of the right side; `undefined` where it has none. */
  readonly right: number | undefined
  /** The rows of the table that are about the cell. */
  readonly rows: readonly number[]
}

/** What became of a rule. */
export interface RuleResult {
  readonly rule: string
  /** In how many of the cells in which any of its indicators has a value it was judged. */
  readonly judged: number
  /** In how many of them it was not, because a side was skipped for missing values or has no value. */
  readonly skipped: number
  /** In the order of time, partner, place and category. */
  readonly violations: readonly RuleViolation[]
  /** Why it could not be judged at all. */
  readonly notJudged?: string
}

/**
 * Holds each validation rule of the record against what was reported. A rule is judged in each period of its calendar
 * unit, for each partner, place or category it names, wherever any of its indicators has a value; values are aggregated
 * as the indicators declare. Rules that are about none of the indicators asked for are left out.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `foundation/invalid-date`
 */
export function checkRules(record: InitiativeRecord, table: ObservationTable, query: RuleQuery): readonly RuleResult[] {
  const rules = record.sharedMeasurement?.validationRules ?? []
  const values = new CellValues(record, table, query)
  return rules.filter((rule) => isAskedFor(rule, query)).map((rule) => checkRule(values, table, query, rule))
}

function isAskedFor({ left, right }: ValidationRule, { indicators }: QualityQuery): boolean {
  const about = [left, right].flatMap(({ formula }) => formula.inputs.map(({ indicator }): string => indicator))
  return indicators === undefined || about.some((indicator) => indicators.includes(indicator))
}

function checkRule(values: CellValues, table: ObservationTable, query: RuleQuery, rule: ValidationRule): RuleResult {
  const { record } = values
  const nothing = { rule: rule.id, judged: 0, skipped: 0, violations: [] }
  const left = readSide(rule.left.formula, query.formulas)
  const right = readSide(rule.right.formula, query.formulas)
  if (typeof left === 'string') return { ...nothing, notJudged: left }
  if (typeof right === 'string') return { ...nothing, notJudged: right }
  const indicators = [...new Set([...left.inputs, ...right.inputs].map(({ indicator }) => indicator))].sort()
  const { forEach = [], dimensions = [] } = rule
  const obstacle = dimensionLacking(record, indicators, dimensions) ?? calendarLacking(record, rule, query)
  if (obstacle !== undefined) return { ...nothing, notJudged: obstacle }
  const cut: Cut = {
    unit: rule.calendarUnit,
    byPartner: forEach.includes('partner'),
    byPlace: forEach.includes('place'),
    dimensions,
  }
  const cells = new RuleCells(values, { unit: cut.unit, axes: axesOf(cut), indicators })
  const one = valuesOf(cells, rule, rule.left, left)
  const other = valuesOf(cells, rule, rule.right, right)
  const { judged, broken } = judge(cells, rule, one, other)
  const evidence = evidenceOf(
    broken.map((cell) => keyAt(cells, cell)),
    { record, table, query, cut, indicators },
  )
  return {
    rule: rule.id,
    judged,
    skipped: cells.keys.length - judged,
    violations: broken.map((cell) => {
      const key = keyAt(cells, cell)
      const { partner, place, groups = {}, period } = key
      return {
        rule: rule.id,
        partner,
        place,
        groups,
        period: { start: period.start, end: period.end },
        left: valueAt(one.values, cell),
        right: valueAt(other.values, cell),
        rows: evidence.of(key),
      }
    }),
  }
}

/** In how many cells a rule can be judged, and in which of them it is broken. */
function judge({ keys }: RuleCells, rule: ValidationRule, left: CellColumn, right: CellColumn) {
  let judged = 0
  const broken: number[] = []
  for (const cell of keys.keys()) {
    if (left.unusable[cell] === 1 || right.unusable[cell] === 1) continue
    const [one, other] = [left.values[cell] as number, right.values[cell] as number]
    if (!isPair(rule) && (Number.isNaN(one) || Number.isNaN(other))) continue
    judged += 1
    if (isBroken(rule.operator, one, other)) broken.push(cell)
  }
  return { judged, broken }
}

function isPair({ operator }: ValidationRule): boolean {
  return operator === 'compulsory-pair' || operator === 'exclusive-pair'
}

function valuesOf(cells: RuleCells, rule: ValidationRule, { formula }: ValidationSide, side: RuleSide): CellColumn {
  const columns = new Map(side.inputs.map(({ column, indicator, time }) => [column, cells.column(indicator, time)]))
  const strategy = formula.missingValues ?? 'skip-if-any-value-missing'
  return sideValues(side, columns, cells.keys.length, { strategy, isPair: isPair(rule) })
}

function keyAt({ keys }: RuleCells, cell: number): DatedKey {
  return (keys[cell] as RuleCells['keys'][number])[1]
}

/** The reports that broken cells are about. */
function evidenceOf(
  broken: readonly DatedKey[],
  {
    record,
    table,
    query,
    cut,
    indicators,
  }: {
    readonly record: InitiativeRecord
    readonly table: ObservationTable
    readonly query: QualityQuery
    readonly cut: Cut
    readonly indicators: readonly string[]
  },
): RowsInCells {
  const rows = new RowsInCells(broken)
  if (broken.length === 0) return rows
  const lookup = RecordLookup.of(record)
  const reported = indicators.flatMap((id) =>
    reportedInputs(lookup, lookup.indicator(id)).map((input): string => input.id),
  )
  for (const plan of plansOf(record, table, { ...query, indicators: reported })) rows.add(plan, cut)
  return rows
}

function axesOf({ byPartner, byPlace, dimensions }: Cut): readonly By[] {
  return [
    ...(byPartner ? (['partner'] as const) : []),
    ...(byPlace ? (['place'] as const) : []),
    ...dimensions.map((id) => `dimension:${id}` as const),
  ]
}

/** Which indicator is not disaggregated as the rule asks, in words. */
function dimensionLacking(
  record: InitiativeRecord,
  indicators: readonly string[],
  dimensions: readonly string[],
): string | undefined {
  const lookup = RecordLookup.of(record)
  for (const id of indicators) {
    const lacking = dimensions.find((dimension) => !isDisaggregatedBy(lookup, lookup.indicator(id), dimension))
    if (lacking !== undefined) return `${id} is not disaggregated by ${lacking}`
  }
  return undefined
}

/** Why there are no periods of the rule's calendar unit, in words. */
function calendarLacking(record: InitiativeRecord, rule: ValidationRule, { asOf }: QualityQuery): string | undefined {
  try {
    calendarPeriodOf(asOf, rule.calendarUnit, RecordLookup.of(record).calendar)
    return undefined
  } catch (error) {
    if (isCollectiveImpactError(error, 'foundation/invalid-calendar')) return error.message
    throw error
  }
}

function valueAt(values: Float64Array, cell: number): number | undefined {
  const value = values[cell]
  return value === undefined || Number.isNaN(value) ? undefined : value
}
