// Whether funders choose several that work on one problem.
import type { Evidence } from '../evidence.ts'
import { areSilentOn, entityCoverage, type Judgement, notJudged, shareOf } from '../judgement.ts'
import type { MoneySubject } from './money-subject.ts'

/**
 * Share of those it funds that work on a goal on which another of those it funds works too, or that hold a pool or the
 * backbone for all. One that is funded alone works with nobody who is.
 */
export function judgeSelection({ commitments, recipients, holdForAll }: MoneySubject, evidence: Evidence): Judgement {
  const { activities, strategies } = evidence
  if (commitments === undefined) return notJudged('not-stated')
  if (commitments.length === 0) return notJudged('not-applicable', 'No money is committed for that day.')
  if (recipients.size === 0) return notJudged('not-stated', 'No commitment says who receives it.')
  const goals = new Map([...recipients].map((recipient) => [recipient, goalsOf(recipient, evidence)]))
  const areUnknown =
    activities === undefined ||
    strategies === undefined ||
    areSilentOn(activities, 'strategies') ||
    areSilentOn(strategies, 'goals')
  const isKnown = (recipient: string) =>
    holdForAll.has(recipient) ||
    (!areUnknown && evidence.activitiesOf(recipient).some((one) => one.strategies !== undefined))
  const known = [...recipients].filter(isKnown)
  if (known.length === 0) return notJudged('not-stated', 'Nobody it funds is known to work on a goal.')
  const worked = [...goals.values()].flatMap((all) => [...all])
  const sharesGoal = (recipient: string) =>
    [...(goals.get(recipient) ?? [])].some((goal) => worked.indexOf(goal) !== worked.lastIndexOf(goal))
  return shareOf(
    [...recipients].map((id) => ({ kind: 'partner', id, share: holdForAll.has(id) || sharesGoal(id) ? 1 : 0 })),
    { coverage: entityCoverage(known.length, recipients.size) },
  )
}

/** The goals that what a partner does serves, by way of strategies in force. */
function goalsOf(partner: string, { activitiesOf, strategies = [] }: Evidence): ReadonlySet<string> {
  const served = new Set<string>(activitiesOf(partner).flatMap((activity) => activity.strategies ?? []))
  return new Set(strategies.flatMap(({ id, goals = [] }) => (served.has(id) ? goals : [])))
}
