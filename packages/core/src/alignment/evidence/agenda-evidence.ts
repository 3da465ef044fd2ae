// The common agenda as it stood on a day.
import { agendaInForce, goalsInForce, strategiesInForce } from '../../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion } from '../../conditions/common-agenda/agenda-version.ts'
import type { Endorsement } from '../../conditions/common-agenda/endorsement.ts'
import type { Goal } from '../../conditions/common-agenda/goal.ts'
import type { Strategy } from '../../conditions/common-agenda/strategy.ts'
import type { Frame } from './frame.ts'
import { indexBy } from './index-by.ts'

/** The common agenda as it stood on `asOf`. Lists are `undefined` where the record does not state them. */
export interface AgendaEvidence {
  readonly agenda: AgendaVersion | undefined
  /** Goals in force, by id. */
  readonly goals: readonly Goal[] | undefined
  /** Strategies in force, by id. */
  readonly strategies: readonly Strategy[] | undefined
  /** The words a partner has given on the agenda in force. */
  endorsementsBy(partner: string): readonly Endorsement[]
  strategiesFor(goal: string): readonly Strategy[]
  /** Whether one of the strategies is in force. */
  servesAgenda(strategies: readonly string[] | undefined): boolean
}

export function agendaEvidence({ record: { commonAgenda }, asOf }: Frame): AgendaEvidence {
  const agenda = agendaInForce(commonAgenda, asOf)
  const goals = goalsInForce(commonAgenda, asOf)
  const strategies = strategiesInForce(commonAgenda, asOf)
  const endorsements = commonAgenda?.endorsements?.filter(
    ({ agendaVersion, givenOn }) => agendaVersion === agenda?.id && givenOn <= asOf,
  )
  const inForce = new Set<string>(strategies?.map(({ id }) => id))
  return {
    agenda,
    goals,
    strategies,
    endorsementsBy: indexBy(endorsements, ({ partner }) => [partner]),
    strategiesFor: indexBy(strategies, (strategy) => strategy.goals),
    servesAgenda: (served) => served?.some((strategy) => inForce.has(strategy)) ?? false,
  }
}
