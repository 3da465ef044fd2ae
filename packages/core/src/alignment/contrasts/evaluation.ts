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
 * initiative as a whole. For the initiative, of the indicators of all partners.
 */
export function judgeEvaluation(
  { funder, commitments, recipients }: MoneySubject,
  { record, partners }: Evidence,
  reporters: ReadonlyMap<string, Reporters>,
): Judgement {
  if (record.sharedMeasurement?.indicators === undefined) return notJudged('not-stated')
  if (funder !== undefined && commitments === undefined) return notJudged('not-stated')
  const asked = funder === undefined ? new Set<string>(partners?.map(({ id }) => id)) : recipients
  if (asked.size === 0) return notJudged('not-applicable', 'There is nobody who could report.')
  const own = [...reporters].filter(([, all]) => [...all].some((one) => one !== undefined && asked.has(one)))
  if (own.length === 0) return notJudged('not-stated', 'Nobody of them reports an indicator, or is to.')
  const reporting = [...asked].filter((partner) => own.some(([, all]) => all.has(partner)))
  return shareOf(
    own.map(([id, all]) => ({ kind: 'indicator', id, share: all.size > 1 ? 1 : 0 })),
    { coverage: funder === undefined ? undefined : entityCoverage(reporting.length, asked.size) },
  )
}
