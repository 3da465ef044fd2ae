// What is known about each indicator, as far as the audience may know it.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { ImprovementRule } from '../measurement/progress/judge-change.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { type CellSource, openCells } from '../measurement/withholding/cell-source.ts'
import { forAudience } from '../measurement/withholding/for-audience.ts'
import { restrictionsOf } from '../measurement/withholding/restriction.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { IndicatorResult } from './indicator-parts.ts'
import { indicatorResult } from './indicator-result.ts'
import { restatementsByIndicator } from './restatements.ts'

/** What is known about some indicators, in their order. Those of which something is withheld are one report. */
export function indicatorResults(
  input: Omit<AssessmentInput, 'cells'>,
  indicators: readonly Indicator[],
  rule: ImprovementRule,
): readonly IndicatorResult[] {
  const { record, observations, audience } = input
  const lookup = RecordLookup.of(record)
  const restatements = restatementsByIndicator(input)
  const resultsFrom = (cells: CellSource, some: readonly Indicator[]) =>
    some.map((each) => indicatorResult({ ...input, cells }, each, rule, restatements.get(each.id) ?? []))
  const [open = [], restricted = []] = [false, true].map((isRestricted) =>
    indicators.filter(({ id }) => restrictionsOf(lookup, audience, [id]).size > 0 === isRestricted),
  )
  const report = { audience, indicators: restricted.map(({ id }) => id) }
  const withheldFrom = forAudience(record, observations, report, (cells) => resultsFrom(cells, restricted))
  const results = new Map([...resultsFrom(openCells, open), ...withheldFrom].map((result) => [result.id, result]))
  return indicators.flatMap(({ id }) => results.get(id) ?? [])
}
