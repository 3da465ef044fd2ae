// Mending what the checks of mutually-reinforcing-activities watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const mutuallyReinforcingActivities: Readonly<Record<string, Improvement>> = {
  'mutually-reinforcing-activities/uncovered-strategies': ({ mutuallyReinforcingActivities }, pick) => {
    const strategies = [`strategy-${pick % 3}`]
    mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead: 'partner-0', strategies })
  },
  'mutually-reinforcing-activities/activities-outside-the-plan': ({ mutuallyReinforcingActivities }, pick) => {
    const activity = chosen(mutuallyReinforcingActivities?.activities, pick)
    if (activity === undefined) return
    activity.strategies = ['strategy-0']
    for (const plan of mutuallyReinforcingActivities?.plans ?? []) plan.activities?.push(activity.id)
  },
  'mutually-reinforcing-activities/partners-without-activities': ({ mutuallyReinforcingActivities }, pick) => {
    const lead = `partner-${pick % 3}`
    mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead, partners: [] })
  },
  'mutually-reinforcing-activities/missing-plan-of-action': ({ mutuallyReinforcingActivities }) => {
    mutuallyReinforcingActivities?.plans?.push({ id: 'new', name: 'New', adoptedOn: asOf })
  },
  'mutually-reinforcing-activities/stale-plan': ({ mutuallyReinforcingActivities }) => {
    mutuallyReinforcingActivities?.plans?.push({ id: 'new', name: 'New', adoptedOn: asOf })
  },
  'mutually-reinforcing-activities/duplicated-activities': ({ mutuallyReinforcingActivities }, pick) => {
    const activity = chosen(mutuallyReinforcingActivities?.activities, pick)
    const all = mutuallyReinforcingActivities?.activities?.map(({ id }) => ({ activity: id }))
    Object.assign(activity ?? {}, { reinforces: all })
  },
  'mutually-reinforcing-activities/isolated-activities': ({ mutuallyReinforcingActivities }, pick) => {
    const all = mutuallyReinforcingActivities?.activities?.map(({ id }) => ({ activity: id }))
    chosen(mutuallyReinforcingActivities?.activities, pick)?.reinforces?.push(...(all ?? []))
  },
  'mutually-reinforcing-activities/activities-outside-capability': (draft, pick) => {
    const capabilities = draft.mutuallyReinforcingActivities?.activities?.flatMap(
      (activity) => activity.capabilities ?? [],
    )
    Object.assign(chosen(draft.partners, pick) ?? {}, { capabilities })
  },
  'mutually-reinforcing-activities/overloaded-partners': ({ partners }, pick) => {
    Object.assign(chosen(partners, pick) ?? {}, { staffFte: 1000 })
  },
  'mutually-reinforcing-activities/activities-without-measures': ({ mutuallyReinforcingActivities }, pick) => {
    Object.assign(chosen(mutuallyReinforcingActivities?.activities, pick) ?? {}, { indicators: ['indicator-0'] })
  },
  'mutually-reinforcing-activities/broken-dependencies': ({ mutuallyReinforcingActivities }, pick) => {
    const activity = chosen(mutuallyReinforcingActivities?.activities, pick)
    if (activity === undefined) return
    const partners = [0, 1, 2].map((number) => ({ partner: `partner-${number}` }))
    const { startsOn: _, endsOn: __, ...kept } = activity
    for (const field of Object.keys(activity)) Reflect.deleteProperty(activity, field)
    Object.assign(activity, { ...kept, status: 'active', dependsOn: [], partners })
  },
  'mutually-reinforcing-activities/unlinked-strategies': ({ backboneSupport }, pick) => {
    const strategies = [0, 1, 2].map((number) => `strategy-${number}`)
    Object.assign(chosen(backboneSupport?.workingGroups, pick) ?? {}, { strategies })
  },
}
