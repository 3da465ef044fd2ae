// How far a funder gives in the spirit of collective impact.
import { exactSum } from '../../foundation/exact-sum.ts'
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { FunderStance } from '../../funding/funder-stance.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Partner } from '../../initiative/partner.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

const CONTRASTS = ['selection', 'workingTogether', 'evaluation', 'scale', 'essentialPartners'] as const
const shareOfStance = { isolated: 0, mixed: 1 / 2, collective: 1 } as const

/** Share of the five contrasts between isolated and collective impact on which a funder was last judged collective. */
export const funderStance = defineFacet({
  id: 'funder-stance',
  version: 1,
  title: 'Funds for collective impact',
  of: 'partner',
  condition: 'backbone-support',
  says: 'Of the five contrasts between isolated and collective impact (whom it selects, whether grantees work together, what evaluation asks, how scale is expected, who the essential partners are), the share on which the funder was last judged to stand on the collective side; mixed counts half.',
  formula:
    'Σ over the five contrasts of isolated 0, mixed 1/2, collective 1, ÷ 5. The latest judgment by the day that says anything counts; of two on one day the more isolated. A contrast that is not stated counts as 0 and lowers coverage. The value is missing for a funder of whom nothing was judged; who gives no money is not asked.',
  whenItMisleads:
    'It is a judgment by somebody, on the evidence stated with it, and mixed can mean much. What a funder says of itself is not how it gives: see whom its commitments go to. An old judgment holds until there is a new one.',
  howItCanBeGamed:
    'By judging oneself: by whom and on what it was judged stands beside it. By leaving out the contrast that would not look well: what is not stated counts as isolated.',
  references: ['kania-kramer-2011'],
  judge(partner, { record, asOf, stancesOf, commitmentsOf }) {
    if (record.funding?.stances === undefined) return notJudged('not-stated')
    const told = stancesOf(partner.id).filter((stance) => statedIn(stance).length > 0)
    const [latest] = [...told].sort(
      (a, b) => byText(b.assessedOn, a.assessedOn) || sumOf(a) - sumOf(b) || byText(a.id, b.id),
    )
    if (latest === undefined) {
      return isFunder(partner, asOf) || commitmentsOf(partner.id).length > 0
        ? notJudged('not-stated', 'It was not judged where it stands.')
        : notJudged('not-applicable', 'It gives no money.')
    }
    return shareOf(
      CONTRASTS.map((id) => ({ kind: 'contrast', id, share: shareOfStance[latest[id] ?? 'isolated'] })),
      {
        coverage: entityCoverage(statedIn(latest).length, CONTRASTS.length),
        remarks: [`Judged on ${latest.assessedOn}.`],
      },
    )
  },
})

function statedIn(stance: FunderStance): readonly string[] {
  return CONTRASTS.filter((contrast) => stance[contrast] !== undefined)
}

function sumOf(stance: FunderStance): number {
  return exactSum(CONTRASTS.map((contrast) => shareOfStance[stance[contrast] ?? 'isolated']))
}

function isFunder({ memberships = [] }: Partner, day: PlainDate): boolean {
  return belongsOn({ memberships: memberships.filter(({ role }) => role === 'funder') }, day)
}
