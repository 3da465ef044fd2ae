// How much of a partner's staff works on the agenda.
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a partner's full-time equivalents that work in current activities serving a strategy in force. */
export const committedStaff = defineFacet({
  id: 'committed-staff',
  version: 1,
  title: 'Puts its staff behind the agenda',
  of: 'partner',
  condition: 'mutually-reinforcing-activities',
  says: 'Of all full-time equivalents the partner has, the share that works in activities going on that day which serve a strategy in force. Of an activity’s staff, what is not recorded as another partner’s is its lead’s.',
  formula:
    'Σ full-time equivalents in activities that serve a strategy in force ÷ all full-time equivalents. All of them are the partner’s `staffFte`, or what it has in activities where that is more. The value is missing when none of its activities states both its staff and its strategies.',
  whenItMisleads:
    'A school system can be wholly committed with one employee in a hundred, so compare a partner with itself over time and not with others. Staff of participants that is not recorded is taken for the lead’s. Volunteers and what was promised do not count.',
  howItCanBeGamed:
    'By recording a small staff: all it works with in activities is counted as staff too. By leaving the staff of activities outside the agenda unrecorded: it then stays in the rest of the staff, which counts as not committed.',
  references: ['kania-kramer-2011'],
  judge(partner, { activities, activitiesOf, strategies, servesAgenda }) {
    if (partner.staffFte === undefined || activities === undefined || strategies === undefined) {
      return notJudged('not-stated')
    }
    const own = activitiesOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'It leads no activity and takes part in none.')
    const staffed = own.flatMap((activity) => {
      const weight = staffOf(partner.id, activity)
      return weight === undefined ? [] : [{ activity, weight }]
    })
    if (staffed.every(({ activity }) => activity.strategies === undefined)) {
      return notJudged(
        'not-stated',
        'None of its activities says how many staff it takes and which strategies it serves.',
      )
    }
    const elsewhere = Math.max(0, partner.staffFte - exactSum(staffed.map(({ weight }) => weight)))
    return shareOf(
      [
        ...staffed.map(({ activity, weight }) => {
          const share = servesAgenda(activity.strategies) ? 1 : 0
          return { kind: 'activity', id: activity.id, weight, share }
        }),
        { kind: 'partner', id: partner.id, weight: elsewhere, share: 0 },
      ],
      { coverage: entityCoverage(staffed.length, own.length) },
    )
  },
})

/** The full-time equivalents a partner has in an activity it leads or takes part in, where that is recorded. */
function staffOf(partner: string, { lead, partners = [], resources }: Activity): number | undefined {
  const recorded = partners.flatMap(({ partner: who, staffFte }) => (staffFte === undefined ? [] : [{ who, staffFte }]))
  const own = recorded.filter(({ who }) => who === partner)
  if (own.length > 0) return exactSum(own.map(({ staffFte }) => staffFte))
  if (lead !== partner || resources?.staffFte === undefined) return undefined
  return Math.max(0, exactSum([resources.staffFte, ...recorded.map(({ staffFte }) => -staffFte)]))
}
