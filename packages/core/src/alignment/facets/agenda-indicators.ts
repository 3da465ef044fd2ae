// How much of what a partner reports measures the agenda.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the indicators a partner is to report that measure a goal in force. */
export const agendaIndicators = defineFacet({
  id: 'agenda-indicators',
  version: 1,
  title: 'Reports what the goals ask for',
  of: 'partner',
  condition: 'shared-measurement',
  says: 'Of the indicators that the partner has agreed to report, as agreed on that day, the share that measure a goal in force.',
  formula:
    'Indicators that name a goal in force ÷ indicators the partner is to report. An indicator that does not state its goals counts as outside and lowers coverage; when none of the partner’s states them, the value is missing.',
  whenItMisleads:
    'An indicator of how well a program performs may serve a strategy without measuring a goal. Every indicator weighs the same. Whether the partner reports at all is in other facets.',
  howItCanBeGamed:
    'By linking every indicator to some goal: each goal’s facets show whether its indicators are up to date and have targets. By naming no goals at all: the value is then missing, which the coverage of the mean shows.',
  references: ['kania-kramer-2011', 'kramer-et-al-2009'],
  judge(partner, { record, asOf, goals, expectationsOf }) {
    const { indicators, expectations } = record.sharedMeasurement ?? {}
    if (indicators === undefined || expectations === undefined || goals === undefined) return notJudged('not-stated')
    const asked = new Set<string>(
      expectationsOf(partner.id)
        .filter(({ from, to }) => from <= asOf && (to === undefined || to >= asOf))
        .map(({ indicator }) => indicator),
    )
    const own = indicators.filter(({ id }) => asked.has(id))
    if (own.length === 0) return notJudged('not-applicable', 'The record expects no report of the partner.')
    const stated = own.filter((indicator) => indicator.goals !== undefined)
    if (stated.length === 0) return notJudged('not-stated', 'None of its indicators says which goals it measures.')
    const inForce = new Set<string>(goals.map(({ id }) => id))
    return shareOf(
      own.map((indicator) => ({
        kind: 'indicator',
        id: indicator.id,
        share: indicator.goals?.some((goal) => inForce.has(goal)) === true ? 1 : 0,
      })),
      { coverage: entityCoverage(stated.length, own.length) },
    )
  },
})
