import { expect, test } from 'vitest'
import { fillMessage, MESSAGE } from './fill-message.ts'

test('fills each placeholder once, whatever the data look like', () => {
  expect(fillMessage('{a} and {b}, {a}', { a: '{b}', b: '$& {a}' })).toBe('{b} and $& {a}, {b}')
})

test('shows numbers with at most two decimals', () => {
  expect(fillMessage('{a} {b} {c}', { a: 2 / 3, b: 3, c: 2.5 })).toBe('0.67 3 2.5')
})

test.for<[string, Readonly<Record<string, string | number>>]>([
  ['absent', {}],
  ['inherited', Object.create({ name: 'x' })],
  ['not a number', { name: Number.NaN }],
  ['infinite', { name: Number.POSITIVE_INFINITY }],
])('refuses data that are %s', ([, data]) => {
  expect(() => fillMessage('a {name}', data)).toThrow('no data for {name}')
})

test('takes only braces that are placeholders', () => {
  expect(['a', '{a}', 'a {b} c {d}'].every((text) => MESSAGE.test(text))).toBe(true)
  expect(['', '{', 'a }', '{}', '{a b}', '{{a}}', '{a'].some((text) => MESSAGE.test(text))).toBe(false)
})
