// Whether strategies are carried by several.
import type { Evidence } from '../evidence.ts'
import { areSilentOn, entityCoverage, type Judgement, notJudged, shareOf } from '../judgement.ts'
import type { MoneySubject } from './money-subject.ts'

/**
 * Of the strategies in force that it pays for, the share that two partners or more carry out by activities that go on. For
 * the initiative, of all strategies in force.
 */
export function judgeScale({ funder, commitments }: MoneySubject, evidence: Evidence): Judgement {
  const { strategies, activities, activitiesFor, belongs } = evidence
  if (strategies === undefined || activities === undefined || areSilentOn(activities, 'strategies')) {
    return notJudged('not-stated')
  }
  const stated = commitments?.filter((one) => one.strategies !== undefined) ?? []
  if (funder !== undefined && stated.length === 0) return notJudged('not-stated', 'No commitment says what it is for.')
  const paidFor = new Set<string>(stated.flatMap((one) => one.strategies ?? []))
  const asked = strategies.filter(({ id }) => funder === undefined || paidFor.has(id))
  if (asked.length === 0) return notJudged('not-applicable', 'There is no strategy in force to carry out.')
  return shareOf(
    asked.map(({ id }) => {
      const carrying = activitiesFor(id).flatMap(({ lead, partners = [] }) => [
        lead,
        ...partners.map(({ partner }) => partner),
      ])
      return { kind: 'strategy', id, share: new Set(carrying.filter(belongs)).size > 1 ? 1 : 0 }
    }),
    { coverage: funder === undefined ? undefined : entityCoverage(stated.length, commitments?.length ?? 0) },
  )
}
