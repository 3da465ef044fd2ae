// Mending trust that fell from one wave to the next.
import fc from 'fast-check'
import { InitiativeRecord } from '../../../src/initiative/initiative-record.ts'
import type { Reported, ReportImprovement } from '../improvement-step.ts'

const raters = ['partner-0', 'partner-1', 'partner-2', 'partner-3', 'partner-4', 'partner-5']
const rating = fc.constantFrom(1, 2, 3, 4)
const ratings = fc.array(fc.tuple(rating, rating, rating), { minLength: raters.length, maxLength: raters.length })

export const trustWaves: Readonly<Record<string, ReportImprovement>> = {
  'trust/falling-trust': {
    reported: fc.tuple(ratings, ratings).map(([earlier, later]) => reportedOf(earlier, later)),
    mend: ({ record, rows }, pick) => {
      const draft = JSON.parse(JSON.stringify(record))
      const { trust } = draft.trust.relationshipWaves[1].relationships[pick % raters.length]
      trust.reliability = 4
      trust.openness = Math.min(4, trust.openness + 1)
      return { record: InitiativeRecord.parse(draft), rows }
    },
  },
}

/** What each partner says of the next, before and after. */
function reportedOf(...waves: readonly (readonly (readonly [number, number, number])[])[]): Reported {
  const relationshipWaves = waves.map((given, wave) => ({
    id: `wave-${wave}`,
    askedOn: `${2021 + wave}-06-30`,
    relationships: given.map(([reliability, missionAlignment, openness], position) => ({
      from: raters[position],
      to: raters[(position + 1) % raters.length],
      trust: { reliability, missionAlignment, openness },
    })),
  }))
  const partners = raters.map((id) => ({ id, name: 'A text', sector: 'other' }))
  const initiative = { id: 'initiative-0', name: 'A text' }
  return {
    record: InitiativeRecord.parse({ formatVersion: 1, initiative, partners, trust: { relationshipWaves } }),
    rows: [],
  }
}
