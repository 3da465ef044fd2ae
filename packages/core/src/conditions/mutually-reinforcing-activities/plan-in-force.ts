// The plan of action that holds on a day.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { PlanOfAction } from './plan-of-action.ts'

/** The plan adopted last by a day. One without a date came before all that have one. */
export function planInForce(plans: readonly PlanOfAction[], day: PlainDate): PlanOfAction | undefined {
  const adopted = plans.filter(({ adoptedOn }) => adoptedOn === undefined || adoptedOn <= day)
  return adopted.toSorted((a, b) => byText(a.adoptedOn, b.adoptedOn)).at(-1)
}
