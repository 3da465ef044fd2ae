import { expect, test } from 'vitest'
import { planInForce } from './plan-in-force.ts'
import { PlanOfAction } from './plan-of-action.ts'

const plan = (id: string, adoptedOn?: string) => PlanOfAction.parse({ id, name: id, adoptedOn })
const plans = [plan('second', '2023-06-01'), plan('undated'), plan('first', '2023-01-01'), plan('third', '2024-01-01')]

test.each([
  ['2022-12-31', 'undated'],
  ['2023-01-01', 'first'],
  ['2023-12-31', 'second'],
  ['2024-01-01', 'third'],
])('on %s the plan adopted last holds: %s', (day, id) => {
  expect(planInForce(plans, day)?.id).toBe(id)
})

test('there may be none', () => {
  expect(planInForce([plan('third', '2024-01-01')], '2023-12-31')).toBeUndefined()
})
