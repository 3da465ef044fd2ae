import { ObservationTable } from '@collective-impact/core'
import { expect, test } from 'vitest'
import { readObservations } from './observations.ts'
import { dallas } from './record.ts'

test('every figure fits the record', () => {
  expect(ObservationTable.safeFrom(readObservations(), dallas)).toMatchObject({ success: true })
})

test('TBD is a reason, not a number', () => {
  const kindergarten = readObservations().filter(({ indicator }) => indicator === 'kindergarten-ready')
  expect(kindergarten).toHaveLength(2)
  for (const observation of kindergarten) {
    expect(observation).toMatchObject({ missing: 'pending' })
    expect(observation).not.toHaveProperty('value')
  }
})

test('percents are read as shares, scores as they are', () => {
  const firstValueOf = (indicator: string) => readObservations().find((row) => row.indicator === indicator)?.value
  expect(firstValueOf('4th-grade-math-commended')).toBe(0.37)
  expect(firstValueOf('average-act')).toBe(20)
})
