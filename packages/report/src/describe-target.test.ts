import { missing, type TargetProgress } from '@collective-impact/core'
import { expect, it } from 'vitest'
import { everyCase } from '../test/every-case.ts'
import { describeTarget } from './describe-target.ts'
import { figuresFor } from './figures.ts'

const [reading] = everyCase.indicators
const [first] = reading?.targets ?? []
if (reading === undefined || first === undefined) throw new TypeError('there is nothing to describe')

const inWords = (target: TargetProgress) => describeTarget(reading, target, figuresFor())

function inWordsOf(id: string) {
  const indicator = everyCase.indicators.find((each) => each.id === id)
  return indicator?.targets.map((target) => describeTarget(indicator, target, figuresFor()))
}

it('says what is aimed at and how far it is', () => {
  expect(reading.targets.map(inWords)).toEqual([
    {
      aim: '50% by 30 June 2025, for 1 July 2024 to 30 June 2025',
      standing: 'not achieved, 40% of the way from the baseline',
    },
    { aim: '42% by 30 June 2024', standing: 'achieved at 43%' },
    {
      aim: '60% by 30 June 2027',
      standing: 'off track, further away than the baseline; 50% was expected by 30 June 2025',
    },
    { aim: 'by 30 June 2030', standing: 'no target (TBD in 2026)' },
  ])
})

it('says why it cannot be told', () => {
  const { basis } = first.target
  expect(inWords({ ...first, current: missing('not-yet-due', basis), status: 'not-yet-due' }).standing).toBe(
    'not due yet',
  )
  expect(inWords({ ...first, current: missing('below-coverage', basis), status: 'unknown' }).standing).toBe(
    'cannot be told: too few reports for a total',
  )
  expect(inWords({ ...first, expected: missing('no-baseline', basis), status: 'unknown' }).standing).toBe(
    'not reached yet; whether it is on track cannot be told: no baseline',
  )
  expect(inWords({ ...first, progress: missing('no-baseline', basis) }).standing).toBe(
    'not achieved; how much of the way cannot be told: no baseline',
  )
  expect(inWords({ ...first, progress: missing('no-baseline', basis), status: 'achieved' }).standing).toBe('achieved')
})

it('says what is to be kept, and does not judge what is not wanted', () => {
  expect(inWordsOf('unchanged')).toEqual([{ aim: '3.2, give or take 0.1, by 30 June 2027', standing: 'on track' }])
  expect(inWordsOf('hardly-changed')?.[0]?.standing).toBe('not judged')
})
