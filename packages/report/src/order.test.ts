import { expect, it } from 'vitest'
import { everyCase } from '../test/every-case.ts'
import { indicatorsByGoal } from './order.ts'

it('puts indicators under their goals, headline indicators first, and the others last', () => {
  const groups = indicatorsByGoal(everyCase).map(({ goal, indicators }) => [goal?.id, indicators.map(({ id }) => id)])
  expect(groups).toEqual([
    ['read', ['reading', 'fallen', 'risen']],
    ['attend', []],
    [undefined, ['unchanged', 'hardly-changed', 'negative', 'extreme', 'only-gaps', 'stopped', 'nothing']],
  ])
})
