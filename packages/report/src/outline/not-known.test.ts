import { missing, observed } from '@collective-impact/core'
import { expect, it } from 'vitest'
import { basis, everyCase, nothingStated, schoolYear } from '../../test/every-case.ts'
import { figuresFor } from '../figures.ts'
import type { Block } from './block.ts'
import { notKnown } from './not-known.ts'

function items(blocks: readonly Block[], title: string): readonly string[] {
  const list = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === title) + 1]
  return list?.kind === 'list' ? list.items.map(({ text }) => text) : []
}

it('puts gaps with one reason together, and those in a row from first to last', () => {
  const [reading] = everyCase.indicators
  if (reading === undefined) throw new TypeError('there is nothing to know')
  const value = observed(0.4, reading.unit, basis())
  const late = missing('not-reported', basis())
  const closed = missing('not-collected', basis())
  const trend = [late, late, value, closed, late, late, late].map((measured, position) => ({
    period: schoolYear(2016 + position),
    measured,
  }))
  const { blocks } = notKnown({ ...nothingStated, indicators: [{ ...reading, trend }] }, figuresFor())
  expect(items(blocks, 'Gaps in trends')).toEqual([
    'Third graders reading at grade level, 2016/17 to 2017/18, 2020/21 to 2022/23: not reported',
    'Third graders reading at grade level, 2019/20: not collected',
  ])
})

it('names who did not report, and puts what lacks for one reason together', () => {
  const { blocks } = notKnown(everyCase, figuresFor())
  expect(items(blocks, 'Reports that were expected')).toEqual([
    'Third graders reading at grade level, 1 July 2024 to 30 June 2025: not reported by County Library',
    'Third graders reading at grade level, 1 July 2024 to 30 June 2025: not reported',
  ])
  expect(items(blocks, 'Indicators without a value')).toEqual(['Indicator nothing; Indicator only-gaps: not reported'])
})

it('tells reports that await approval from those that are not there', () => {
  const [reading] = everyCase.indicators
  if (reading === undefined) throw new TypeError('there is nothing to know')
  const period = schoolYear(2024)
  const coverage = {
    expected: 3,
    reported: 1,
    share: 1 / 3,
    expectedFrom: 'expectations' as const,
    missing: [],
    awaitingApproval: [{ partner: 'library', period }, { period }],
  }
  const latest = missing('awaiting-approval', { ...basis(), coverage })
  const { blocks } = notKnown({ ...everyCase, indicators: [{ ...reading, latest }] }, figuresFor())
  expect(items(blocks, 'Reports that were expected')).toEqual([
    'Third graders reading at grade level, 1 July 2024 to 30 June 2025: awaiting approval, reported by County Library',
    'Third graders reading at grade level, 1 July 2024 to 30 June 2025: awaiting approval',
  ])
  expect(figuresFor().measured(latest)).toBe('awaiting approval (1 of 3 reports)')
})

it('says what the record says nothing about, section by section', () => {
  const { blocks } = notKnown(everyCase, figuresFor())
  expect(items(blocks, 'What the record says nothing about')).toEqual([
    'continuous communication: meetings, action items',
    'funding',
  ])
})

it('says so when everything is known', () => {
  expect(notKnown(nothingStated, figuresFor()).blocks).toEqual([
    { kind: 'paragraph', text: 'Everything that was asked is answered.' },
  ])
})
