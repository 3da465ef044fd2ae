// Random records made a bit less random, for checks that hardly ever fail on them.
import type { RecordDraft } from './improvement-step.ts'

/** Takes out what would nearly always make a check pass, leave it unsure or not apply. */
export const narrowed: Readonly<Record<string, (draft: RecordDraft) => void>> = {
  'mutually-reinforcing-activities/duplicated-activities': (draft) => {
    goingOn(draft)
    for (const activity of draft.mutuallyReinforcingActivities?.activities ?? []) {
      Object.assign(activity, { strategies: ['strategy-0'], populations: ['population-0'], capabilities: [] })
    }
  },
  'mutually-reinforcing-activities/isolated-activities': goingOn,
  'mutually-reinforcing-activities/unlinked-strategies': (draft) => {
    goingOn(draft)
    for (const [number, activity] of (draft.mutuallyReinforcingActivities?.activities ?? []).entries()) {
      activity.strategies = [`strategy-${number}`]
    }
    for (const group of draft.backboneSupport?.workingGroups ?? []) {
      group.strategies ??= []
      group.exchanges ??= []
    }
  },
}

/** All activities go on, whoever belongs, and say whom and what they have to do with. */
function goingOn({ mutuallyReinforcingActivities, commonAgenda }: RecordDraft): void {
  Reflect.deleteProperty(commonAgenda ?? {}, 'versions')
  for (const activity of mutuallyReinforcingActivities?.activities ?? []) {
    Reflect.deleteProperty(activity, 'endsOn')
    activity.status = 'active'
    activity.partners = activity.partners?.slice(1) ?? []
    activity.reinforces = activity.reinforces?.slice(1) ?? []
    activity.dependsOn ??= []
  }
}
