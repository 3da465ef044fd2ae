import { expect, it } from 'vitest'
import { everyCase } from '../test/every-case.ts'
import { indicatorsByGoal, nextSteps } from './order.ts'

it('puts indicators under their goals, headline indicators first, and the others last', () => {
  const groups = indicatorsByGoal(everyCase).map(({ goal, indicators }) => [goal?.id, indicators.map(({ id }) => id)])
  expect(groups).toEqual([
    ['read', ['reading', 'fallen', 'risen']],
    ['attend', []],
    [undefined, ['unchanged', 'hardly-changed', 'negative', 'extreme', 'only-gaps', 'stopped', 'nothing']],
  ])
})

it('puts little effort before much, and what weighs more before what weighs less', () => {
  expect(nextSteps(everyCase).map(({ title }) => title)).toEqual([
    'Title of weightier',
    'Title of light',
    'Title of heavy',
  ])
})
