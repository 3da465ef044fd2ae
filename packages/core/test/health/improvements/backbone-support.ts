// Mending what the checks of backbone-support watch.
import { LeadershipCapability } from '../../../src/conditions/backbone-support/backbone.ts'
import { addDays, daysBetween } from '../../../src/foundation/plain-date.ts'
import { asOf } from '../arbitrary-record.ts'
import { before, chosen, type Improvement } from '../improvement-step.ts'

export const backboneSupport: Readonly<Record<string, Improvement>> = {
  'backbone-support/missing-backbone': ({ backboneSupport }) => {
    backboneSupport?.backbones?.push({ id: 'new', partner: 'partner-0', from: before })
  },
  'backbone-support/backbone-not-separate': ({ backboneSupport, mutuallyReinforcingActivities }, pick) => {
    const backbone = chosen(backboneSupport?.backbones, pick)
    if (backbone !== undefined && pick % 2 === 0) {
      backbone.arrangement = 'separate-organization'
      backbone.staff?.push({ role: 'facilitator', fte: 9 })
    } else mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead: 'partner-new' })
  },
  'backbone-support/missing-key-roles': ({ backboneSupport }, pick) => {
    const role = pick % 2 === 0 ? 'facilitator' : 'data-manager'
    chosen(backboneSupport?.backbones, pick)?.staff?.push({ role, fte: 0.5 })
  },
  'backbone-support/leadership-gaps': ({ backboneSupport }, pick) => {
    const capability = LeadershipCapability.options[pick % LeadershipCapability.options.length]
    if (capability === undefined) return
    const { assessments } = chosen(backboneSupport?.backbones, pick)?.leader ?? {}
    assessments?.push({ capability, rating: 4, assessedOn: asOf })
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
  'backbone-support/single-sector-steering': ({ partners, backboneSupport }, pick) => {
    if (partners === undefined) return
    partners.push({ id: 'partner-new', name: 'New', sector: 'business' })
    chosen(backboneSupport?.steeringCommittees, pick)?.members?.push({ partner: 'partner-new' }, { level: 'resident' })
  },
  'backbone-support/steering-without-executives': ({ backboneSupport }, pick) => {
    const seat = { partner: `partner-${pick % 3}`, level: 'executive' } as const
    chosen(backboneSupport?.steeringCommittees, pick)?.members?.push(seat)
  },
  'backbone-support/steering-without-community': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.steeringCommittees, pick)?.members?.push({ level: 'resident' })
  },
  'backbone-support/steering-idle': ({ continuousCommunication }) => {
    const { meetings, decisions } = continuousCommunication ?? {}
    if (decisions === undefined) return
    meetings?.push({ id: 'new', body: { kind: 'steering-committee' }, heldOn: asOf })
    decisions.push({ id: 'new', text: 'Begin', decidedOn: asOf, meeting: 'new' })
  },
  'backbone-support/working-groups-without-measures': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.workingGroups, pick)?.indicators?.push('indicator-0')
  },
  'backbone-support/working-groups-without-tests-of-change': ({ backboneSupport, improvement }, pick) => {
    const workingGroup = chosen(backboneSupport?.workingGroups, pick)?.id
    if (workingGroup !== undefined)
      improvement?.cycles?.push({ id: 'new', aim: 'An aim', workingGroup, startedOn: before })
  },
  'backbone-support/working-groups-not-communicating': ({ backboneSupport }) => {
    for (const { id, exchanges } of backboneSupport?.workingGroups ?? []) {
      const other = backboneSupport?.workingGroups?.find((group) => group.id !== id)
      if (other !== undefined) exchanges?.push({ workingGroup: other.id, on: asOf })
    }
  },
  'backbone-support/missing-progress-assessments': ({ backboneSupport }) => {
    backboneSupport?.progressAssessments?.push({ id: 'new', assessedOn: asOf })
  },
  'backbone-support/assessments-not-shared': ({ backboneSupport }, pick) => {
    const assessment = chosen(backboneSupport?.progressAssessments, pick)
    if (assessment !== undefined) assessment.sharedWithPublic = true
  },
  'backbone-support/short-funding-runway': ({ funding }, pick) => {
    const commitment = chosen(funding?.commitments, pick)
    if (commitment?.backbone === undefined || commitment.from === undefined || commitment.to === undefined) return
    const days = daysBetween(commitment.from, commitment.to) + 1
    const to = addDays(commitment.to, days * 4)
    Object.assign(commitment, { to, amount: commitment.amount * 5 })
  },
}
