// What the numbers of the assessments under test rest on.
import type { Basis, LabeledPeriod } from '@collective-impact/core'

export const asOf = '2025-07-31'

export function basis(more: Partial<Basis> = {}): Basis {
  return { method: { id: 'ratio', version: 2 }, asOf, knownAt: '2025-07-15', inputs: 3, ...more }
}

export function schoolYear(year: number): LabeledPeriod {
  return { label: `${year}/${(year + 1) % 100}`, start: `${year}-07-01`, end: `${year + 1}-06-30` }
}
