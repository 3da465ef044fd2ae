// Broken rules, and rules that could not be judged, as findings.
import type {
  ValidationOperator,
  ValidationRule,
  ValidationSide,
} from '../../../conditions/shared-measurement/validation-rule.ts'
import type { InitiativeRecord } from '../../../initiative/initiative-record.ts'
import type { QualityDraft, QualitySeverity } from '../quality-finding.ts'
import type { RuleResult, RuleViolation } from './check-rules.ts'

const SEVERITIES: Readonly<Record<NonNullable<ValidationRule['importance']>, QualitySeverity>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** A finding for each violation, and for each rule that could not be judged at all. */
export function ruleFindings(record: InitiativeRecord, results: readonly RuleResult[]): readonly QualityDraft[] {
  const rules = record.sharedMeasurement?.validationRules ?? []
  const positions = new Map(rules.map(({ id }, position): [string, number] => [id, position]))
  return results.flatMap(({ rule: id, violations, notJudged }) => {
    const position = positions.get(id) as number
    const rule = rules[position] as ValidationRule
    const path = ['sharedMeasurement', 'validationRules', position]
    const found = violations.map((violation) => violationDraft(rule, path, violation))
    return notJudged === undefined ? found : [notJudgedDraft(rule, path, notJudged)]
  })
}

function violationDraft(
  rule: ValidationRule,
  path: readonly (string | number)[],
  violation: RuleViolation,
): QualityDraft {
  const { partner, place, groups, period, left, right, rows } = violation
  const instruction = rule.instruction === undefined ? '' : ` ${rule.instruction}`
  return {
    code: 'quality/rule-violated',
    severity: SEVERITIES[rule.importance ?? 'medium'],
    path,
    about: { partner, place, groups, period },
    rows,
    numbers: { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) },
    message: `${rule.name}: ${sayBroken(rule, left, right)}.${instruction}`,
  }
}

function notJudgedDraft({ name }: ValidationRule, path: readonly (string | number)[], why: string): QualityDraft {
  return {
    code: 'quality/rule-not-judged',
    severity: 'warning',
    path,
    about: {},
    rows: [],
    numbers: {},
    message: `${name}: ${why}`,
  }
}

function sayBroken(rule: ValidationRule, left: number | undefined, right: number | undefined): string {
  const { operator } = rule
  if (operator === 'compulsory-pair') {
    const [there, absent] = left === undefined ? ([rule.right, rule.left] as const) : ([rule.left, rule.right] as const)
    return `${sideText(there)} is ${left ?? right}, and ${sideText(absent)} has no value`
  }
  if (operator === 'exclusive-pair') {
    return `${sideText(rule.left)} is ${left} and ${sideText(rule.right)} is ${right}, where only one may have a value`
  }
  return `${sideText(rule.left)} is ${left}, which is not ${WORDS[operator]} ${sideText(rule.right)}, ${right}`
}

const WORDS: Readonly<Record<Exclude<ValidationOperator, 'compulsory-pair' | 'exclusive-pair'>, string>> = {
  'equal-to': 'equal to',
  'not-equal-to': 'other than',
  'greater-than': 'greater than',
  'greater-than-or-equal-to': 'at least',
  'less-than': 'less than',
  'less-than-or-equal-to': 'at most',
}

function sideText({ description, formula }: ValidationSide): string {
  return description ?? `\`${formula.expression}\``
}
