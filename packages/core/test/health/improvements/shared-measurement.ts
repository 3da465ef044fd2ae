// Mending what the checks of shared-measurement watch.
import { goalsInForce, strategiesInForce } from '../../../src/conditions/common-agenda/agenda-in-force.ts'
import type { CommonAgenda } from '../../../src/conditions/common-agenda/common-agenda.ts'
import { asOf } from '../arbitrary-record.ts'
import { before, chosen, type Improvement, type RecordDraft } from '../improvement-step.ts'

export const sharedMeasurement: Readonly<Record<string, Improvement>> = {
  'shared-measurement/indicators-without-baselines': ({ sharedMeasurement }, pick) => {
    Object.assign(chosen(sharedMeasurement?.indicators, pick) ?? {}, { baseline: { value: 0 } })
  },
  'shared-measurement/indicators-without-goals': ({ commonAgenda, sharedMeasurement }, pick) => {
    const agenda = commonAgenda as CommonAgenda | undefined
    const goals = goalsInForce(agenda, asOf)?.map(({ id }) => id) ?? []
    const strategies = strategiesInForce(agenda, asOf)?.map(({ id }) => id) ?? []
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (goals.length + strategies.length > 0) Object.assign(indicator ?? {}, { goals, strategies })
  },
  'shared-measurement/measures-not-used-in-decisions': ({ sharedMeasurement, continuousCommunication }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)?.id ?? 'none'
    for (const { indicators } of continuousCommunication?.decisions ?? []) indicators?.push(indicator)
  },
  'shared-measurement/missing-data-agreements': ({ partners, sharedMeasurement }, pick) => {
    const partner = chosen(partners, pick)?.id ?? 'nobody'
    sharedMeasurement?.dataAgreements?.push({ id: 'new', partners: [partner], signedOn: before })
  },
  'shared-measurement/no-disaggregation': ({ sharedMeasurement }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (indicator !== undefined) indicator.dimensions = ['dimension-0']
  },
  'shared-measurement/no-learning-reviews': ({ sharedMeasurement }) => {
    sharedMeasurement?.learningReviews?.push({ id: 'new', heldOn: asOf })
  },
  'shared-measurement/no-shared-indicators': ({ sharedMeasurement }) => {
    const [indicator] = sharedMeasurement?.indicators ?? []
    const { unit, direction, combine } = indicator ?? {
      unit: { kind: 'count' as const, of: 'people' },
      direction: 'increase' as const,
      combine: { overTime: 'sum' as const, acrossPartners: 'sum' as const, acrossGroups: 'sum' as const },
    }
    sharedMeasurement?.indicators?.push({ id: 'new', name: 'New', kind: 'count', unit, direction, combine })
  },
  'shared-measurement/too-many-headline-indicators': ({ sharedMeasurement }, pick) => {
    Object.assign(chosen(sharedMeasurement?.indicators, pick) ?? {}, { tier: 'secondary' })
  },
  'shared-measurement/unowned-indicators': ({ partners, sharedMeasurement }, pick) => {
    const steward = newPartner(partners)
    Object.assign(chosen(sharedMeasurement?.indicators, pick) ?? {}, { steward })
  },
  'shared-measurement/unsupported-measurement-system': ({ partners, sharedMeasurement }) => {
    const operator = newPartner(partners)
    for (const system of sharedMeasurement?.systems ?? []) {
      const training = [...(system.training ?? []), { heldOn: before, partners: system.partners ?? [] }]
      Object.assign(system, { operator, staffFte: 1, yearlyFunding: { amount: 1, currency: 'CAD' }, training })
    }
  },
}

/** The id of a partner that has always belonged; of one that is not there where the record does not state partners. */
function newPartner(partners: RecordDraft['partners']): string {
  partners?.push({ id: 'new', name: 'New', sector: 'other' })
  return 'new'
}
