// An explanation in words: a line for each number, indented below what it is a part of.
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { describeUnit } from '../conditions/shared-measurement/unit.ts'
import { formatPeriod } from '../foundation/period.ts'
import type { ExplainedSubject, Explanation, LeftOut } from './explanation.ts'
import type { Basis, Measured } from './measured.ts'

const BECAUSE: Readonly<Record<LeftOut['because'], string>> = {
  draft: 'a draft',
  submitted: 'submitted, no more',
  verified: 'verified, no more',
  approved: 'approved',
  rejected: 'rejected',
  'not-yet-known': 'not yet known',
  restated: 'restated',
  'not-ended': 'its period has not ended',
  'no-value': 'no value',
  'partly-outside': 'partly about other days',
  'stood-for': 'another report stands for it',
  'other-day': 'the value of another day counts',
}

/**
 * An explanation as indented text that can be read aloud: each number with how it came about, below it what it was made
 * of, and what was left out with the reason. Nothing is rounded.
 */
export function describeExplanation(explanation: Explanation): string {
  const { coverage } = explanation.measured.basis
  const absent = (coverage?.missing ?? []).map(
    ({ partner = 'the initiative', period }) => `expected, not there: ${formatPeriod(period)}, ${partner}`,
  )
  const [head = '', ...lines] = linesOf(explanation, headOf(explanation))
  return [head, ...lines, ...indented(absent)].join('\n')
}

function linesOf(explanation: Explanation, head: string): readonly string[] {
  const { parts, inputs, leftOut, measured } = explanation
  const told = new Set(parts.flatMap((part) => part.measured.basis.remarks ?? []))
  const { adjustments = [], transformations = [], remarks = [] } = measured.basis
  return [
    head,
    ...indented([
      ...parts.flatMap((part) => linesOf(part, partHead(part))),
      ...inputs.flatMap(({ name, explanation: input }) => linesOf(input, `${name}: ${headOf(input)}`)),
      ...adjustments.map(({ agreement, amount }) => `${amount} by agreement ${agreement}`),
      ...transformations.map(({ what }) => what),
      ...remarks.filter((remark) => !told.has(remark)),
      ...leftOut.map(describeLeftOut),
    ]),
  ]
}

/** A number that stands by itself, with the observation that states it where there is but one. */
function headOf({ measured, parts, inputs, observations }: Explanation): string {
  const { basis } = measured
  const { selection } = basis
  if (selection === undefined && inputs.length === 0) return numberOf(measured)
  const head = `${selection === undefined ? '' : `${selection.indicator} = `}${numberOf(measured)} (${howOf(basis)})`
  const [only] = parts.length === 0 && inputs.length === 0 ? observations : []
  return only === undefined ? head : `${head}: ${aboutOf(only)}`
}

function partHead({ about, measured, combining, observations }: Explanation): string {
  const [only] = combining === undefined ? observations : []
  if (only !== undefined) return describeObservation(only)
  const how = combining === undefined ? [] : [`${combining.method.id} over ${combining.axis}`]
  const { coverage } = measured.basis
  const lacking = coverage !== undefined && coverage.reported < coverage.expected ? [coverageOf(measured.basis)] : []
  const remarks = [...how, ...lacking].join(', ')
  return `${subjectOf(about)} = ${numberOf(measured)}${remarks === '' ? '' : ` (${remarks})`}`
}

function numberOf(measured: Measured): string {
  return measured.kind === 'observed'
    ? `${measured.value} ${describeUnit(measured.unit)}`
    : `missing: ${measured.reason}`
}

function howOf(basis: Basis): string {
  const { id, version } = basis.method
  return [`${id}, version ${version}`, ...(basis.coverage === undefined ? [] : [coverageOf(basis)])].join(', ')
}

function coverageOf({ coverage }: Basis): string {
  return `${coverage?.reported} of ${coverage?.expected} expected reports`
}

function subjectOf({ partner, place, period, group }: ExplainedSubject): string {
  const subject = [partner, place, period && formatPeriod(period), group && `${group.dimension} ${group.category}`]
  return subject.filter((text) => text !== undefined).join(', ')
}

function describeLeftOut({ observation, because, restatedBy }: LeftOut): string {
  const by = restatedBy === undefined ? '' : ` by ${describeObservation(restatedBy)}`
  const why = restatedBy?.reason === undefined ? '' : `, because: ${restatedBy.reason}`
  return `left out: ${describeObservation(observation)}; ${BECAUSE[because]}${by}${why}`
}

function describeObservation(observation: ObservationInput): string {
  const { value, numerator, denominator, mean, n, missing } = observation
  const figures = value ?? (mean === undefined ? (missing ?? `${numerator} of ${denominator}`) : `mean ${mean} of ${n}`)
  return `${figures}: ${aboutOf(observation)}`
}

function aboutOf({ partner, period, groups, place, source }: ObservationInput): string {
  const about = [
    formatPeriod(period),
    partner,
    place,
    ...Object.entries(groups ?? {}).map(([dimension, category]) => `${dimension} ${category}`),
  ]
  return `${about.filter((text) => text !== undefined).join(', ')}${source === undefined ? '' : ` (${source})`}`
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
