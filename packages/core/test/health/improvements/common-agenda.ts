// Mending what the checks of common-agenda watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const commonAgenda: Readonly<Record<string, Improvement>> = {
  'common-agenda/missing-shared-vision': ({ commonAgenda }, pick) => {
    const version = chosen(commonAgenda?.versions, pick)
    if (version === undefined) commonAgenda?.versions?.push({ id: 'new', adoptedOn: asOf, vision: 'A vision' })
    else Object.assign(version, { vision: 'A vision', problem: { statement: 'A problem' } })
  },
  'common-agenda/goals-without-measures': ({ commonAgenda, sharedMeasurement }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (indicator?.goals !== undefined) indicator.goals.push(...(commonAgenda?.goals ?? []).map(({ id }) => id))
  },
  'common-agenda/unendorsed-agenda': ({ commonAgenda, partners }, pick) => {
    const partner = chosen(partners, pick)?.id ?? 'nobody'
    for (const { id } of commonAgenda?.versions ?? []) {
      const word = { id: `new-${id}`, partner, agendaVersion: id, level: 'committed', givenOn: asOf } as const
      commonAgenda?.endorsements?.push(word)
    }
  },
}
