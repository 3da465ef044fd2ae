// Mending what random records say too little of: turns for the worse, a say in decisions, where funders stand.
import fc from 'fast-check'
import type { ObservationInput } from '../../../src/conditions/shared-measurement/observation.ts'
import { addDays, addMonths } from '../../../src/foundation/plain-date.ts'
import { InitiativeRecord } from '../../../src/initiative/initiative-record.ts'
import { asOf } from '../arbitrary-record.ts'
import type { ReportImprovement } from '../improvement-step.ts'

const waiting = {
  id: 'waiting',
  name: 'A text',
  unit: { kind: 'quantity', in: 'days' },
  direction: 'decrease',
  kind: 'amount',
  combine: { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' },
  frequency: 'monthly',
}
const stances = ['isolated', 'mixed', 'collective'] as const
const stance = fc.constantFrom(...stances, undefined)

export const reportsOfTurns: Readonly<Record<string, ReportImprovement>> = {
  'improvement/signals-without-response': {
    reported: fc
      .tuple(fc.array(fc.constantFrom(9, 10, 11, 30), { minLength: 8, maxLength: 14 }), fc.boolean())
      .map(([values, isStated]) => ({
        record: recordOf({
          commonAgenda: { reviews: [] },
          sharedMeasurement: { indicators: [waiting], learningReviews: [] },
          mutuallyReinforcingActivities: { plans: [] },
          continuousCommunication: isStated ? { decisions: [] } : {},
          improvement: { cycles: [], projects: [] },
        }),
        rows: values.map((value, position): ObservationInput => {
          const start = addMonths('2022-07-01', position)
          return { indicator: 'waiting', period: { start, end: addDays(addMonths(start, 1), -1) }, value }
        }),
      })),
    mend: ({ record, rows }) => {
      const draft = JSON.parse(JSON.stringify(record))
      draft.improvement.cycles.push({ id: 'new', aim: 'A text', indicator: 'waiting', startedOn: asOf })
      return { record: InitiativeRecord.parse(draft), rows }
    },
  },
  'trust/power-imbalance': {
    reported: fc
      .array(fc.constantFrom('partner-0', 'partner-0', 'partner-0', 'partner-1', 'partner-2'), {
        minLength: 3,
        maxLength: 12,
      })
      .map((seats) => ({
        record: recordOf({
          partners: ['partner-0', 'partner-1', 'partner-2'].map((id) => ({ id, name: 'A text', sector: 'other' })),
          backboneSupport: {
            steeringCommittees: [{ id: 'steering', name: 'A text', members: seats.map((partner) => ({ partner })) }],
          },
        }),
        rows: [],
      })),
    mend: ({ record, rows }) => {
      const draft = JSON.parse(JSON.stringify(record))
      const { members } = draft.backboneSupport.steeringCommittees[0]
      for (const partner of ['partner-1', 'partner-2']) {
        const [most = [], own = []] = ['partner-0', partner].map((id) =>
          members.filter((seat: { partner: string }) => seat.partner === id),
        )
        for (let count = own.length; count < most.length; count += 1) members.push({ partner })
      }
      return { record: InitiativeRecord.parse(draft), rows }
    },
  },
  'funding/isolated-funding': {
    reported: fc
      .record({
        selection: stance,
        workingTogether: stance,
        evaluation: stance,
        scale: stance,
        essentialPartners: stance,
      })
      .map((stands) => ({
        record: recordOf({
          partners: [{ id: 'fund', name: 'A text', sector: 'philanthropy' }],
          funding: { stances: [{ id: 'stance', funder: 'fund', assessedOn: '2023-05-01', ...stands }] },
        }),
        rows: [],
      })),
    mend: ({ record, rows }, pick) => {
      const draft = JSON.parse(JSON.stringify(record))
      const contrasts = ['selection', 'workingTogether', 'evaluation', 'scale', 'essentialPartners']
      draft.funding.stances[0][contrasts[pick % contrasts.length] ?? ''] = 'collective'
      return { record: InitiativeRecord.parse(draft), rows }
    },
  },
}

function recordOf(sections: object): InitiativeRecord {
  return InitiativeRecord.parse({
    formatVersion: 1,
    initiative: { id: 'initiative-0', name: 'A text' },
    ...sections,
  })
}
