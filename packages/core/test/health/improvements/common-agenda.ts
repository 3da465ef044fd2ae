// Mending what the checks of common-agenda watch.
import { Sector } from '../../../src/initiative/partner.ts'
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const commonAgenda: Readonly<Record<string, Improvement>> = {
  'common-agenda/missing-shared-vision': ({ commonAgenda }, pick) => {
    const version = chosen(commonAgenda?.versions, pick)
    if (version === undefined) commonAgenda?.versions?.push({ id: 'new', adoptedOn: asOf, vision: 'A vision' })
    else Object.assign(version, { vision: 'A vision', problem: { statement: 'A problem' } })
  },
  'common-agenda/problem-without-research': ({ commonAgenda }) => {
    for (const { problem } of commonAgenda?.versions ?? []) problem?.research?.push({ citation: 'A study' })
  },
  'common-agenda/unheard-stakeholders': ({ commonAgenda }) => {
    for (const { problem } of commonAgenda?.versions ?? []) {
      if (problem?.livedExperienceHeard === false) problem.livedExperienceHeard = true
      if (problem?.sectorsConsulted !== undefined) problem.sectorsConsulted = [...Sector.options]
    }
  },
  'common-agenda/unbounded-scope': ({ commonAgenda }, pick) => {
    for (const { boundaries } of commonAgenda?.versions ?? []) {
      chosen([boundaries?.inside, boundaries?.outside], pick)?.push('A limit')
    }
  },
  'common-agenda/missing-principles': ({ commonAgenda }) => {
    commonAgenda?.principles?.push({ id: 'new', text: 'A principle' })
  },
  'common-agenda/goals-without-measures': ({ commonAgenda, sharedMeasurement }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (indicator?.goals !== undefined) indicator.goals.push(...(commonAgenda?.goals ?? []).map(({ id }) => id))
  },
  'common-agenda/goals-without-targets': ({ commonAgenda, sharedMeasurement }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (indicator?.goals === undefined) return
    indicator.goals.push(...(commonAgenda?.goals ?? []).map(({ id }) => id))
    indicator.targets = [...(indicator.targets ?? []), { by: asOf, value: 1 }]
  },
  'common-agenda/strategies-without-goals': ({ commonAgenda }, pick) => {
    const goals = commonAgenda?.goals?.map(({ id }) => id)
    chosen(commonAgenda?.strategies, pick)?.goals?.push(...(goals ?? []))
  },
  'common-agenda/missing-agreed-actions': ({ commonAgenda }) => {
    const strategies = (commonAgenda?.strategies ?? []).map(({ id }) => id)
    commonAgenda?.agreedActions?.push({ id: 'new', text: 'An action', strategies })
  },
  'common-agenda/no-short-term-wins': ({ commonAgenda }, pick) => {
    const strategy = chosen(commonAgenda?.strategies, pick)
    if (strategy !== undefined) Object.assign(strategy, { monthsToEffect: 6 })
    strategy?.goals?.push(...(commonAgenda?.goals ?? []).map(({ id }) => id))
  },
  'common-agenda/no-long-term-strategy': ({ commonAgenda }, pick) => {
    Object.assign(chosen(commonAgenda?.strategies, pick) ?? {}, { kind: 'long-term-systemic' })
  },
  'common-agenda/unendorsed-agenda': ({ commonAgenda, partners }, pick) => {
    const partner = chosen(partners, pick)?.id ?? 'nobody'
    for (const { id } of commonAgenda?.versions ?? []) {
      const word = { id: `new-${id}`, partner, agendaVersion: id, level: 'committed', givenOn: asOf } as const
      commonAgenda?.endorsements?.push(word)
    }
  },
  'common-agenda/missing-evaluation-approach': (draft) => {
    draft.commonAgenda = { ...draft.commonAgenda, evaluationApproach: 'A text' }
  },
  'common-agenda/unreviewed-agenda': ({ commonAgenda }) => {
    commonAgenda?.reviews?.push({ id: 'new', heldOn: asOf, learned: 'A text' })
  },
  'common-agenda/agenda-over-one-page': ({ commonAgenda }) => {
    for (const part of ['goals', 'strategies', 'principles']) Reflect.deleteProperty(commonAgenda ?? {}, part)
  },
  'common-agenda/divergent-understanding': ({ trust }) => {
    for (const { answers } of (trust?.surveys ?? []).flatMap(({ responses }) => responses)) {
      for (const answer of answers) answer.value = 3
    }
  },
}
