// What ties activities together: one strengthens another, or waits for it.
import { byText } from '../../foundation/order.ts'
import type { ActivityInForce } from './in-force.ts'

/** A tie from one activity to another. */
export interface ActivityTie {
  readonly kind: 'reinforces' | 'depends-on'
  readonly from: string
  readonly to: string
}

/** The ties between activities that go on, each from the activity that states it. */
export function tiesAmong(activities: readonly ActivityInForce[]): readonly ActivityTie[] {
  const going = new Set<string>(activities.map(({ activity }) => activity.id))
  return activities
    .flatMap(({ activity: { id, reinforces = [], dependsOn = [] } }): readonly ActivityTie[] => [
      ...reinforces.map(({ activity }) => ({ kind: 'reinforces' as const, from: id, to: activity })),
      ...dependsOn.map(({ activity }) => ({ kind: 'depends-on' as const, from: id, to: activity })),
    ])
    .filter(({ from, to }) => from !== to && going.has(to))
    .sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.kind, b.kind))
}
