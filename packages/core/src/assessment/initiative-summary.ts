// Who and what is assessed, as it stood on the day.

import { agendaInForce } from '../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion } from '../conditions/common-agenda/agenda-version.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import { phaseInForce } from '../initiative/phase-in-force.ts'
import type { GoalSummary, InitiativeSummary } from './assessment.ts'

/** Who and what is assessed, as it stood on `asOf`. */
export function initiativeSummary(record: InitiativeRecord, asOf: PlainDate): InitiativeSummary {
  const { id, name, issueArea, startedOn, places = [], note } = record.initiative
  const agenda = agendaInForce(record.commonAgenda, asOf)
  const phase = phaseInForce(record.initiative, asOf)
  const partners = record.partners ?? []
  const backbones = record.backboneSupport?.backbones ?? []
  return {
    id,
    name,
    ...(issueArea === undefined ? {} : { issueArea }),
    places: places.map((place) => record.places?.find((known) => known.id === place)?.name ?? place),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(phase === undefined ? {} : { phase }),
    ...(agenda?.vision === undefined ? {} : { vision: agenda.vision }),
    ...(agenda?.problem === undefined ? {} : { problem: agenda.problem.statement }),
    goals: goalsOf(record, agenda),
    partners: partners.filter((partner) => belongsOn(partner, asOf)).length,
    backbones: backbones
      .filter(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to >= asOf))
      .map(({ partner }) => partners.find((known) => known.id === partner)?.name ?? partner),
    ...(note === undefined ? {} : { note }),
  }
}

function goalsOf(record: InitiativeRecord, agenda: AgendaVersion | undefined): readonly GoalSummary[] {
  const strategies = record.commonAgenda?.strategies ?? []
  const indicators = record.sharedMeasurement?.indicators ?? []
  const goals = record.commonAgenda?.goals ?? []
  return goals
    .filter(({ id }) => agenda?.goals === undefined || agenda.goals.includes(id))
    .map((goal) => ({
      id: goal.id,
      statement: goal.statement,
      indicators: indicators.filter((indicator) => indicator.goals?.includes(goal.id)).map(({ id }) => id),
      strategies: strategies.filter((strategy) => strategy.goals?.includes(goal.id)).map(({ name }) => name),
    }))
}
