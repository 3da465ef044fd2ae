// Mending what the checks of mutually-reinforcing-activities watch.
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
}
