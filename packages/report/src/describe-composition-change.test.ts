import type { CompositionChange } from '@collective-impact/core'
import { expect, it } from 'vitest'
import { everyCase } from '../test/every-case.ts'
import { describeCompositionChange } from './describe-composition-change.ts'

const inWords = (more: Partial<CompositionChange>) =>
  describeCompositionChange({ before: '2022/23', after: '2023/24', joined: [], left: [], ...more }, everyCase)

it('names who began to report, and who ceased to', () => {
  expect(inWords({ joined: ['library'], left: ['unknown'] })).toBe(
    'between 2022/23 and 2023/24 County Library began to report, and partner unknown ceased to; values may move for that alone',
  )
  expect(inWords({ left: ['library'] })).toBe(
    'between 2022/23 and 2023/24 County Library ceased to report; values may move for that alone',
  )
})

it('names a handful, and counts the others', () => {
  const joined = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(inWords({ joined })).toContain('partner d, partner e and 2 more began to report')
  expect(inWords({ joined: joined.slice(0, 6) })).toContain('partner e and partner f began to report')
})
