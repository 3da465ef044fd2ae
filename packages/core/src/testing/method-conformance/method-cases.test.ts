// Each case is proven: a method broken in one way fails that case, and no other.
import { describe, expect, test } from 'vitest'
import { defineMethod, type Method, type Term } from '../../measurement/methods/define-method.ts'
import { methods } from '../../measurement/methods/index.ts'
import { quotient } from '../../measurement/methods/quotient.ts'
import { type MethodExample, methodCases } from './method-cases.ts'
import { testMethod } from './test-method.ts'

const sound = defineMethod({
  id: 'acme/quotient',
  version: 1,
  title: 'Quotient',
  formula: 'Σaᵢ ÷ Σbᵢ',
  axes: ['time', 'partners'],
  scales: ['ratio'],
  needsParts: true,
  unit: (unit) => unit,
  interpretation: 'How many of all.',
  applicability: 'Shares.',
  warning: 'Never of none.',
  references: [],
  combine: (terms, { scale }) => quotient(terms, scale),
})

const sabotages: Readonly<Record<string, () => Method>> = {
  M01: () => ({ ...sound, warning: '' }),
  M02: () => ({
    ...sound,
    combine: (terms, options) =>
      terms.every(({ value }) => value === 0) ? { value: Number.NaN } : sound.combine(terms, options),
  }),
  M03: () => {
    let last = ''
    return {
      ...sound,
      combine(terms, options) {
        const isSame = last === JSON.stringify(terms)
        last = JSON.stringify(terms)
        return isSame ? { value: 0 } : sound.combine(terms, options)
      },
    }
  },
  M04: () => ({
    ...sound,
    combine(terms, options) {
      for (const term of terms) Reflect.set(term, 'value', 0)
      return sound.combine(terms, options)
    },
  }),
  M05: () => ({
    ...sound,
    combine: (terms, options) =>
      terms.every(({ denominator }) => denominator !== undefined) ? (terms[0] as Term) : sound.combine(terms, options),
  }),
  M06: () => ({
    ...sound,
    combine(terms, options) {
      const parts = terms.filter(({ denominator }) => denominator !== undefined)
      return parts.length === 0 ? { value: 0 } : sound.combine(terms, options)
    },
  }),
  M07: () => ({ ...sound, unit: () => ({ kind: 'fathom' }) as never }),
}

async function failing(method: Method, examples: readonly MethodExample[] = []): Promise<readonly string[]> {
  const results = await testMethod(method, examples)
  return results.flatMap((result) => (result.outcome === 'failed' ? [`${result.id}: ${result.error}`] : []))
}

describe('the cases of methods', () => {
  test('have ids of their own, in order, and a sabotage each', () => {
    const ids = methodCases().map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, position) => `M${String(position + 1).padStart(2, '0')}`))
    expect(Object.keys(sabotages)).toEqual(ids)
  })

  test('all pass on a sound method', async () => {
    const results = await testMethod(sound)
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => 'passed'))
  })

  test.for(Object.entries(sabotages))('%s alone fails on its sabotage', async ([id, sabotage]) => {
    expect((await failing(sabotage())).map((text) => text.slice(0, 3))).toEqual([id])
  })

  test.each(methods.map((method) => [method.id, method] as const))('all pass on %s', async (_, method) => {
    expect(await failing(method)).toEqual([])
  })

  test('a published example passes within what its source leaves out, and fails beyond', async () => {
    const terms = [
      { value: 0.5, numerator: 1, denominator: 2 },
      { value: 1, numerator: 1, denominator: 1 },
    ]
    const example = { title: 'two of three', terms, scale: 100, comesTo: 66.7, within: 0.05 }
    expect(
      await failing(sound, [example, { title: 'none', terms: [{ value: 1 }], comesTo: 'no-denominator' }]),
    ).toEqual([])
    expect(
      await failing(sound, [
        { ...example, within: 0.01 },
        { ...example, comesTo: 'too-few-values' },
      ]),
    ).toEqual([
      'P01: Error: two of three: expected 66.7, found 66.66666666666666',
      'P02: Error: two of three: expected too-few-values, found 66.66666666666666',
    ])
  })
})
