// Whether what those who are funded report is measured by several, or of the initiative as a whole.
import type { Evidence } from '../evidence.ts'
import { entityCoverage, type Judgement, notJudged, shareOf } from '../judgement.ts'
import { reportersOf } from '../reporters.ts'
import type { MoneySubject } from './money-subject.ts'

/** Who reports an indicator or is to; `undefined` stands for the initiative as a whole. */
type Reporters = ReadonlySet<string | undefined>

/** Of each indicator, who reports it: by expectations that hold, and by values of the last twelve months. */
export function indicatorReporters({
  record,
  observations,
  asOf,
  knownAt,
  yearBefore,
}: Evidence): ReadonlyMap<string, Reporters> {
  const { indicators = [], expectations = [] } = record.sharedMeasurement ?? {}
  const expected = Map.groupBy(
    expectations.filter(({ from, to }) => from <= asOf && (to === undefined || to >= asOf)),
    ({ indicator }) => indicator,
  )
  return new Map(
    indicators.map(({ id }) => {
      const reported = reportersOf(id, observations, { knownAt }).filter(({ ends }) =>
        ends.some((end) => end > yearBefore && end <= asOf),
      )
      return [id, new Set([...(expected.get(id) ?? []), ...reported].map(({ partner }) => partner))]
    }),
  )
}

/**
 * Of the indicators that those it funds report or are to report, the share that another partner reports too, or the
 * initiative as a whole. For the initiative, of all indicators that anybody reports.
 */
export function judgeEvaluation(
  { funder, commitments, recipients }: MoneySubject,
  { record, belongs }: Evidence,
  reporters: ReadonlyMap<string, Reporters>,
): Judgement {
  const isOfFunder = funder !== undefined
  if (record.sharedMeasurement?.indicators === undefined || (isOfFunder && commitments === undefined)) {
    return notJudged('not-stated')
  }
  if (isOfFunder && recipients.size === 0) return notJudged('not-applicable', 'Nobody is known to receive its money.')
  const isAsked = (one: string | undefined) => (isOfFunder ? one !== undefined && recipients.has(one) : belongs(one))
  const reported = [...reporters].filter(([, all]) => [...all].some(isAsked))
  if (reported.length === 0) return notJudged('not-stated', 'Nobody of them reports an indicator, or is to.')
  const reporting = [...recipients].filter((recipient) => reported.some(([, all]) => all.has(recipient)))
  return shareOf(
    reported.map(([id, all]) => ({ kind: 'indicator', id, share: all.size > 1 || all.has(undefined) ? 1 : 0 })),
    { coverage: isOfFunder ? entityCoverage(reporting.length, recipients.size) : undefined },
  )
}
