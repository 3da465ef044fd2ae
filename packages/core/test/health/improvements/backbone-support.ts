// Mending what the checks of backbone-support watch.
import { before, chosen, type Improvement } from '../improvement-step.ts'

export const backboneSupport: Readonly<Record<string, Improvement>> = {
  'backbone-support/missing-backbone': ({ backboneSupport }) => {
    backboneSupport?.backbones?.push({ id: 'new', partner: 'partner-0', from: before })
  },
  'backbone-support/no-dedicated-staff': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.backbones, pick)?.staff?.push({ role: 'facilitator', fte: 0.5 })
  },
  'backbone-support/uncovered-functions': ({ backboneSupport }, pick) => {
    const kind = pick % 2 === 0 ? 'mobilize-funding' : 'advance-policy'
    backboneSupport?.functions?.push({ id: 'new', kind, evidence: [{ text: 'Done', on: before }] })
  },
  'backbone-support/missing-steering-committee': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.steeringCommittees, pick)?.members?.push({ partner: 'partner-0' })
  },
}
