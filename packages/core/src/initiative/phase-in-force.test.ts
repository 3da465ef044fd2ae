import { expect, test } from 'vitest'
import { isEarlierPhase, phaseInForce, phaseReached } from './phase-in-force.ts'

const phases = [
  { phase: 'organize', startedOn: '2021-01-01', endedOn: '2021-12-31' },
  { phase: 'initiate', startedOn: '2020-01-01', endedOn: '2020-12-31' },
  { phase: 'implement', startedOn: '2022-02-01' },
] as const

test('the phase whose days include the day, first and last day included', () => {
  for (const [day, phase] of [
    ['2020-01-01', 'initiate'],
    ['2020-12-31', 'initiate'],
    ['2021-01-01', 'organize'],
    ['2030-01-01', 'implement'],
  ] as const) {
    expect(phaseInForce({ phases }, day)).toBe(phase)
  }
})

test('none before the first, between two, or where none are stated', () => {
  expect(phaseInForce({ phases }, '2019-12-31')).toBeUndefined()
  expect(phaseInForce({ phases }, '2022-01-15')).toBeUndefined()
  expect(phaseInForce({}, '2022-01-15')).toBeUndefined()
  expect(phaseInForce({ phases: [] }, '2022-01-15')).toBeUndefined()
})

test('of phases that overlap, the one that began last, whatever the order they are written in', () => {
  const overlapping = [
    { phase: 'implement', startedOn: '2021-06-01' },
    { phase: 'organize', startedOn: '2020-06-01' },
  ] as const
  expect(phaseInForce({ phases: overlapping }, '2022-01-01')).toBe('implement')
  expect(phaseInForce({ phases: overlapping.toReversed() }, '2022-01-01')).toBe('implement')
  const together = overlapping.map(({ phase }) => ({ phase, startedOn: '2021-06-01' }))
  expect(phaseInForce({ phases: together }, '2022-01-01')).toBe('implement')
  expect(phaseInForce({ phases: together.toReversed() }, '2022-01-01')).toBe('implement')
})

test('phases have an order', () => {
  expect(isEarlierPhase('assess-readiness', 'initiate')).toBe(true)
  expect(isEarlierPhase('sustain', 'implement')).toBe(false)
  expect(isEarlierPhase('organize', 'organize')).toBe(false)
})

test('what was reached stays reached until another phase begins', () => {
  expect(phaseReached({ phases }, '2022-01-15')).toBe('organize')
  expect(phaseReached({ phases }, '2022-02-01')).toBe('implement')
  expect(phaseReached({ phases: phases.slice(0, 2) }, '2030-01-01')).toBe('organize')
  expect(phaseReached({ phases }, '2019-12-31')).toBeUndefined()
  expect(phaseReached({}, '2030-01-01')).toBeUndefined()
})
