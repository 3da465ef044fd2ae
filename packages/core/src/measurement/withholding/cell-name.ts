// One text for all numbers that are about the same.
import { byText } from '../../foundation/order.ts'
import type { Selection } from '../measured.ts'

/** The same text for selections of the same observations. */
export function cellName({
  indicator,
  period,
  partners,
  places,
  groups = {},
  statuses,
  coverageThreshold,
}: Selection): string {
  const inOrder = Object.entries(groups).sort(([a], [b]) => byText(a, b))
  return JSON.stringify([indicator, period?.start, period?.end, partners, places, inOrder, statuses, coverageThreshold])
}
