// Whether one observation fits the record: known ids, one kind of value, within the indicator's limits.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { Observation } from '../conditions/shared-measurement/observation.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { IssueCode } from '../foundation/issue-catalogue.ts'
import { limitsOf } from './limits.ts'
import type { RecordLookup } from './record-lookup.ts'

/** The observation, or everything that is wrong with it. `position` is its place among the rows. */
export function checkObservation(
  row: unknown,
  position: number,
  lookup: RecordLookup,
): { readonly observation: Observation } | { readonly issues: readonly Issue[] } {
  const parsed = Observation.safeParse(row, parseOptions)
  if (!parsed.success) return { issues: issuesOf(parsed.error, [position]) }
  const issues: Issue[] = []
  const report = (code: IssueCode, path: readonly string[], message: string) =>
    issues.push({ code, path: [position, ...path], message })
  checkReferences(parsed.data, row, lookup, report)
  checkValue(parsed.data, lookup.indicators.get(parsed.data.indicator), report)
  const { start, end } = parsed.data.period
  if (end < start) report('observation/date-order', ['period', 'end'], `${end} is before \`start\`, ${start}`)
  return issues.length === 0 ? { observation: parsed.data } : { issues }
}

type Report = (code: IssueCode, path: readonly string[], message: string) => void

function checkReferences(observation: Observation, row: unknown, lookup: RecordLookup, report: Report): void {
  const unknown = (path: readonly string[], kind: string, id: string) =>
    report('observation/unknown-reference', path, `the record has no ${kind} ${JSON.stringify(id)}`)
  const indicator = lookup.indicators.get(observation.indicator)
  if (indicator === undefined) unknown(['indicator'], 'indicator', observation.indicator)
  const { partner, place, methodVersion } = observation
  if (partner !== undefined && !lookup.partners.has(partner)) unknown(['partner'], 'partner', partner)
  if (place !== undefined && !lookup.places.has(place)) unknown(['place'], 'place', place)
  for (const dimension of Object.keys(groupsAsWritten(row))) {
    const known = lookup.dimensions.get(dimension)
    const category = observation.groups?.[dimension]
    if (known === undefined) unknown(['groups', dimension], 'dimension', dimension)
    else if (indicator !== undefined && !(indicator.dimensions ?? []).some((id) => id === dimension)) {
      report('observation/unknown-reference', ['groups', dimension], `the indicator is not disaggregated by it`)
    } else if (!known.categories.some(({ code }) => code === category)) {
      unknown(['groups', dimension], `category of ${dimension}`, String(category))
    }
  }
  const versions = indicator?.methodVersions ?? []
  if (methodVersion !== undefined && !versions.some(({ version }) => version === methodVersion)) {
    unknown(['methodVersion'], 'method version of the indicator', methodVersion)
  }
}

/** The groups before zod, which drops a `__proto__` key silently. */
function groupsAsWritten(row: unknown): object {
  const groups = (row as { readonly groups?: unknown }).groups
  return typeof groups === 'object' && groups !== null ? groups : {}
}

function checkValue(observation: Observation, indicator: Indicator | undefined, report: Report): void {
  const { value, numerator, denominator, mean, n, missing } = observation
  const forms = [
    value !== undefined,
    numerator !== undefined || denominator !== undefined,
    mean !== undefined || n !== undefined,
    missing !== undefined,
  ].filter(Boolean).length
  if (forms !== 1) {
    report(
      'observation/value',
      [],
      `expected exactly one of \`value\`, \`numerator\` with \`denominator\`, \`mean\` with \`n\`, or \`missing\`, found ${forms}`,
    )
    return
  }
  if ((numerator === undefined) !== (denominator === undefined)) {
    report('observation/value', [], 'expected `numerator` and `denominator` together')
    return
  }
  if ((mean === undefined) !== (n === undefined)) {
    report('observation/value', [], 'expected `mean` and `n` together')
    return
  }
  if (denominator !== undefined && denominator < 0) {
    report('observation/value', ['denominator'], 'expected 0 or more')
    return
  }
  if (indicator !== undefined) checkLimits(observation, indicator, report)
}

function checkLimits(observation: Observation, indicator: Indicator, report: Report): void {
  const { value, numerator, denominator, mean } = observation
  const { minimum, maximum, scale } = limitsOf(indicator)
  const ratio = numerator !== undefined && denominator ? numerator / denominator : undefined
  const field = value !== undefined ? 'value' : mean !== undefined ? 'mean' : 'numerator'
  const found = value ?? mean ?? (ratio === undefined ? undefined : ratio * scale)
  if (found === undefined) return
  if (found < minimum || found > maximum) {
    const hint = indicator.unit.kind === 'share' && found > 1 ? '; shares are 0 to 1, not percent' : ''
    report(
      'observation/out-of-limits',
      [field],
      `${found} is outside the limits of ${indicator.id}, ${minimum} to ${maximum}${hint}`,
    )
  }
}
