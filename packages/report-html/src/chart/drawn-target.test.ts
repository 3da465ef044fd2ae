import { type IndicatorResult, missing, observed, type TargetProgress } from '@collective-impact/core'
import { expect, it } from 'vitest'
import { basis, everyCase, schoolYear } from '../../../report/test/every-case.ts'
import { target as anyTarget } from '../../../report/test/progress.ts'
import { drawnTarget } from './drawn-target.ts'

const [reading] = everyCase.indicators as readonly [IndicatorResult]
const share = { kind: 'share' } as const

function target(by: string, more: Partial<TargetProgress> = {}): TargetProgress {
  return anyTarget(by, { target: observed(0.5, share, basis()), ...more })
}

const drawn = (...targets: readonly TargetProgress[]) => drawnTarget({ ...reading, targets }, '2025-07-31')?.by

it('is the next one to come', () => {
  expect(drawn(target('2030-06-30'), target('2024-06-30'), target('2027-06-30'))).toBe('2027-06-30')
})

it('is the last one when all have passed', () => {
  expect(drawn(target('2023-06-30'), target('2024-06-30'))).toBe('2024-06-30')
})

it('is none that is not set', () => {
  expect(drawn(target('2027-06-30', { target: missing('no-target', basis()) }))).toBeUndefined()
})

it('is for as long a time as the points are', () => {
  const quarter = { start: '2026-04-01', end: '2026-06-30' }
  expect(drawn(target('2026-06-30', { period: quarter }))).toBeUndefined()
  expect(drawn(target('2026-06-30', { period: schoolYear(2025) }))).toBe('2026-06-30')
})
