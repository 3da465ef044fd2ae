// The runner tells right from wrong answers, and owed mappings from others.
import { describe, expect, test } from 'vitest'
import type { ReferenceCase } from './case-file.ts'
import type { Mappings } from './mapping.ts'
import { runCase } from './run-case.ts'

const base: ReferenceCase = {
  id: 'case',
  method: 'double',
  params: {},
  input: 2,
  expected: { value: 4 },
  tolerance: 1e-9,
  defect: false,
  deviates_from_convention: false,
  dataset: () => undefined,
}
const methods: Mappings = {
  double: { answer: ({ input }) => ({ value: Number(input) * 2, other: 1 }) },
  refuse: {
    answer: () => {
      throw new RangeError('no')
    },
  },
  even: { complaints: ({ input }) => (Number(input) % 2 === 0 ? [] : ['odd']) },
  some: { answer: () => ({ known: 1 }), keys: ['known'] },
}

describe('a case', () => {
  test.each<[string, Partial<ReferenceCase>, string]>([
    ['right', {}, 'pass'],
    ['wrong', { expected: { value: 5 } }, 'fail'],
    ['a little off', { expected: { value: 4.000000001 } }, 'pass'],
    ['off by more than the tolerance', { expected: { value: 4.00000001 } }, 'fail'],
    ['a key that is not there', { expected: { value: 4, more: 1 } }, 'fail'],
    ['null for a key that is not there', { expected: { value: 4, more: null } }, 'pass'],
    ['refused as it should be', { method: 'refuse', expected: { error: 'no' } }, 'pass'],
    ['refused although it should not be', { method: 'refuse' }, 'fail'],
    ['not refused', { expected: { error: 'no' } }, 'fail'],
    ['the right answer beside a defect', { defect: true, expected: { value: 5 }, correct: { value: 4 } }, 'pass'],
    ['a defect without a right answer', { defect: true, expected: { value: 5 } }, 'unmapped'],
    ['a property that holds', { method: 'even' }, 'pass'],
    ['a property that does not hold', { method: 'even', input: 3 }, 'fail'],
    ['only the keys asked for', { method: 'some', expected: { known: 1, unknown: 2 } }, 'pass'],
  ])('%s', (_, change, kind) => {
    expect(runCase({ ...base, ...change }, methods, 'exact').kind).toBe(kind)
  })

  test('only exact methods owe a mapping', () => {
    const unknown = { ...base, method: 'unknown' }
    expect(runCase(unknown, methods, 'exact')).toEqual({ kind: 'unmapped', owed: true })
    expect(runCase(unknown, methods, 'property')).toEqual({ kind: 'unmapped', owed: false })
    expect(runCase(base, methods, 'later')).toEqual({ kind: 'unmapped', owed: false })
  })
})
