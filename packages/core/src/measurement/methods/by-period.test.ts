import { expect, test } from 'vitest'
import { first } from './first.ts'
import { last } from './last.ts'
import { timeWeightedMean } from './time-weighted-mean.ts'

const once = { scale: 1 }
const of = (month: string, value: number) => ({ value, period: { start: `2021-${month}-01`, end: `2021-${month}-28` } })

test('the first and the last are found by their days, not by their place in the list', () => {
  const terms = [of('05', 5), of('03', 3), of('09', 9), of('01', 1)]
  expect(last.combine(terms, once)).toMatchObject({ value: 9 })
  expect(first.combine(terms, once)).toMatchObject({ value: 1 })
})

test('of two that end on the same day the later begun is the last', () => {
  const terms = [of('03', 3), { value: 6, period: { start: '2021-01-01', end: '2021-03-28' } }]
  expect(last.combine(terms, once)).toMatchObject({ value: 3 })
  expect(last.combine([...terms].reverse(), once)).toMatchObject({ value: 3 })
})

test('two of the same days leave it open, unless they say the same', () => {
  expect(last.combine([of('03', 3), of('03', 4)], once)).toBe('overlapping-periods')
  expect(first.combine([of('03', 3), of('03', 4)], once)).toBe('overlapping-periods')
  expect(last.combine([of('03', 3), of('03', 3)], once)).toMatchObject({ value: 3 })
})

test('without days the order is that of time', () => {
  expect(last.combine([{ value: 1 }, { value: 2 }], once)).toEqual({ value: 2 })
  expect(first.combine([{ value: 1 }, { value: 2 }], once)).toEqual({ value: 1 })
})

test('a time-weighted mean weighs by days', () => {
  // 31 days at 10 and 28 at 20: (310 + 560) ÷ 59.
  const january = { value: 10, period: { start: '2021-01-01', end: '2021-01-31' } }
  expect(timeWeightedMean.combine([january, of('02', 20)], once)).toEqual({ value: 870 / 59 })
  expect(timeWeightedMean.combine([{ value: 10 }, { value: 20 }], once)).toBe('not-meaningful')
})
