import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import { type Measured, missing, observed } from '../../measured.ts'
import type { CompositeDefinition } from './composite-definition.ts'
import { compositeIndex, type PartScore } from './composite-index.ts'
import type { CompositeUnit } from './score-units.ts'

const asOf = '2024-12-31'
const basis = { method: { id: 'as given', version: 1 }, asOf, inputs: 1 }
const people = { kind: 'count', of: 'people' } as const
const given = (value: number | null): Measured =>
  value === null ? missing('suppressed', basis) : observed(value, people, basis)
const unit = (id: string, values: Readonly<Record<string, number | null>>): CompositeUnit => ({
  id,
  values: Object.fromEntries(Object.entries(values).map(([indicator, value]) => [indicator, given(value)])),
})

const definition: CompositeDefinition = {
  id: 'readiness',
  aggregation: { method: 'arithmetic' },
  coverage: { of: 'weight', atLeast: 0.5 },
  parts: [
    {
      id: 'learning',
      weight: 0.6,
      aggregation: { method: 'arithmetic' },
      parts: [
        { id: 'reading', weight: 0.5, direction: 'increase', normalization: { method: 'min-max' } },
        { id: 'absence', weight: 0.5, direction: 'decrease', normalization: { method: 'min-max' } },
      ],
    },
    { id: 'health', weight: 0.4, direction: 'increase', normalization: { method: 'goalposts', lower: 0, upper: 100 } },
  ],
}
const units = [
  unit('west', { reading: 10, absence: 30, health: 50 }),
  unit('east', { reading: 20, absence: 10, health: 100 }),
  unit('north', { reading: 15, absence: null, health: 0 }),
]

const values = fc.record({
  reading: fc.option(fc.integer({ min: 0, max: 100 })),
  absence: fc.option(fc.integer({ min: 0, max: 100 })),
  health: fc.option(fc.integer({ min: 0, max: 100 })),
})
const someUnits = fc
  .array(values, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, position) => unit(`unit-${position}`, each)))

function issuesOf(change: Partial<CompositeDefinition>, over: readonly CompositeUnit[] = units): readonly string[] {
  try {
    compositeIndex({ ...definition, ...change }, over, { asOf })
  } catch (error) {
    if (isCollectiveImpactError(error, 'measurement/invalid-index')) return error.issues.map(({ message }) => message)
    throw error
  }
  return []
}

describe('composite index', () => {
  test('scores, ranks and says what each part contributes', () => {
    const [east, north, west] = compositeIndex(definition, units, { asOf }).units
    expect(east).toMatchObject({ unit: 'east', score: { value: 1 }, rank: 1, coverage: 1 })
    expect(west).toMatchObject({ unit: 'west', score: { value: 0.2 }, rank: 3 })
    // Reading alone stands for learning: 0.6 × 0.5.
    expect(north).toMatchObject({
      unit: 'north',
      score: { value: 0.3, unit: { kind: 'score', of: 'readiness' }, basis: { inputs: 2 } },
      rank: 2,
      coverage: 0.7,
      parts: [
        {
          part: 'learning',
          contribution: { value: 0.3 },
          parts: [
            { part: 'reading', weight: 1, score: { value: 0.5 }, contribution: { value: 0.3 } },
            { part: 'absence', weight: 0, contribution: { kind: 'missing', reason: 'suppressed' } },
          ],
        },
        { part: 'health', weight: 0.4, contribution: { value: 0 } },
      ],
    })
    expect(north?.score.basis.remarks).toEqual(['not there: absence (suppressed)'])
  })

  test('contributions of parts sum to that of their group, and to the score', () => {
    const sumsUp = (whole: Measured, parts: readonly PartScore[]): void => {
      if (whole.kind === 'missing' || parts.length === 0) return
      const sum = parts.reduce(
        (total, { contribution }) => total + ('value' in contribution ? contribution.value : 0),
        0,
      )
      expect(sum).toBeCloseTo(whole.value, 12)
      for (const part of parts) sumsUp(part.contribution, part.parts)
    }
    const check = (all: readonly CompositeUnit[]) => {
      for (const { score, parts } of compositeIndex(definition, all, { asOf }).units) sumsUp(score, parts)
    }
    fc.assert(fc.property(someUnits, check))
  })

  test('the order of units and parts changes nothing', () => {
    const turned: CompositeDefinition = { ...definition, parts: definition.parts.toReversed() }
    const check = (all: readonly CompositeUnit[]) => {
      const plain = compositeIndex(definition, all, { asOf })
      expect(compositeIndex(definition, all.toReversed(), { asOf })).toEqual(plain)
      const scores = ({ units: scored }: typeof plain) =>
        scored.map(({ unit: id, score, rank }) => [id, rank, score.kind === 'observed' ? score.value : score.reason])
      expect(scores(compositeIndex(turned, all, { asOf }))).toEqual(scores(plain))
    }
    fc.assert(fc.property(someUnits, check))
  })

  test('a better value never lowers the score of who has it', () => {
    const fixed: CompositeDefinition = {
      ...definition,
      aggregation: { method: 'geometric' },
      parts: ['reading', 'health'].map((id) => ({
        id,
        weight: 0.5,
        direction: 'increase',
        normalization: { method: 'goalposts', lower: -1, upper: 100 },
      })),
    }
    const score = (reading: number) => {
      const [scored] = compositeIndex(fixed, [unit('one', { reading, health: 40 })], { asOf }).units
      return scored?.score.kind === 'observed' ? scored.score.value : Number.NaN
    }
    const check = (reading: number, more: number) =>
      expect(score(reading + more)).toBeGreaterThanOrEqual(score(reading))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (reading, more) => {
        check(reading, more)
      }),
    )
  })

  test('too little there is no score: below-coverage, no rank, and nothing is counted as 0', () => {
    const [bare] = compositeIndex(definition, [unit('bare', { health: 50 }), ...units], { asOf }).units
    expect(bare).toMatchObject({ unit: 'bare', score: { kind: 'missing', reason: 'below-coverage' }, coverage: 0.4 })
    expect(bare).not.toHaveProperty('rank')
    expect(bare?.parts[1]).toMatchObject({ score: { value: 0.5 }, contribution: { reason: 'below-coverage' } })
    expect(compositeIndex(definition, [], { asOf }).units).toEqual([])
  })

  test('coverage counts parts where it is asked to', () => {
    const byParts: CompositeDefinition = { ...definition, coverage: { of: 'parts', atLeast: 0.4 } }
    const [bare, more] = compositeIndex(byParts, [unit('bare', { health: 50 }), ...units], { asOf }).units
    expect(bare).toMatchObject({ score: { reason: 'below-coverage' }, coverage: 1 / 3 })
    expect(more).toMatchObject({ unit: 'east', score: { value: 1 }, coverage: 1 })
  })

  test('coverage counts all indicators below, so that thin groups do not hide in a full row of them', () => {
    const thin = ['one', 'other'].map((id) => ({
      id,
      weight: 0.5,
      aggregation: { method: 'arithmetic' } as const,
      parts: ['a', 'b'].map((part) => ({
        id: `${id}-${part}`,
        weight: 0.5,
        direction: 'increase' as const,
        normalization: { method: 'as-given' as const },
      })),
    }))
    const scored = (values: Readonly<Record<string, number>>) =>
      compositeIndex({ ...definition, parts: thin }, [unit('only', values)], { asOf }).units[0]
    expect(scored({ 'one-a': 1, 'other-a': 1 })).toMatchObject({ score: { value: 1 }, coverage: 0.5 })
    expect(scored({ 'one-a': 1 })).toMatchObject({ score: { reason: 'below-coverage' }, coverage: 0.25 })
  })

  test('an indicator whose values are all the same says nothing about anybody', () => {
    const same = [unit('a', { reading: 5, absence: 1, health: 0 }), unit('b', { reading: 5, absence: 2, health: 0 })]
    const [first] = compositeIndex(definition, same, { asOf }).units
    expect(first?.parts[0]?.parts[0]?.score).toMatchObject({ kind: 'missing', reason: 'not-meaningful' })
    expect(first?.score).toMatchObject({ value: 0.6 })
  })

  test('values in different units are not compared', () => {
    const other: CompositeUnit = {
      id: 'other',
      values: { reading: observed(0.5, { kind: 'share' }, basis), absence: given(20), health: given(50) },
    }
    const [east] = compositeIndex(definition, [...units, other], { asOf }).units
    expect(east?.parts[0]?.parts[0]?.score).toMatchObject({ kind: 'missing', reason: 'incompatible-units' })
  })

  test('a geometric mean has no contributions, and none over a score of 0', () => {
    const geometric: CompositeDefinition = { ...definition, aggregation: { method: 'geometric' } }
    const [east, north] = compositeIndex(geometric, units, { asOf }).units
    expect(east?.parts[0]).toMatchObject({ contribution: { kind: 'missing', reason: 'not-meaningful' } })
    expect(north?.score).toMatchObject({ kind: 'missing', reason: 'not-meaningful' })
  })

  test('ties share the ranks that were asked for', () => {
    const twins = ['a', 'b', 'c'].map((id) => unit(id, { reading: id === 'c' ? 1 : 2, absence: 5, health: 50 }))
    const ranks = (ties: CompositeDefinition['ties']) =>
      compositeIndex(ties === undefined ? definition : { ...definition, ties }, twins, { asOf }).units.map(
        ({ rank }) => rank,
      )
    expect(ranks(undefined)).toEqual([1, 1, 3])
    expect(ranks('average')).toEqual([1.5, 1.5, 3])
    expect(ranks('maximum')).toEqual([2, 2, 3])
  })

  test.each([
    ['harmonic', 0.75],
    ['generalized', 0.75],
    ['mazziotta-pareto', 0.75 - 0.0625 / 0.75],
  ] as const)('aggregates by the %s mean', (method, score) => {
    const aggregation = method === 'generalized' ? { method, power: 1 } : { method }
    const parts = ['one', 'other'].map((id) => ({
      id,
      weight: 0.5,
      direction: 'increase' as const,
      normalization: { method: 'as-given' as const },
    }))
    const row = unit('only', method === 'harmonic' ? { one: 0.6, other: 1 } : { one: 0.5, other: 1 })
    const [only] = compositeIndex({ ...definition, aggregation, parts }, [row], { asOf }).units
    expect(only?.score).toMatchObject({ value: expect.closeTo(score, 12) })
  })
})

describe('what is refused', () => {
  const leaf = { id: 'reading', weight: 1, direction: 'increase', normalization: { method: 'min-max' } } as const
  test('all at once: weights that do not sum, ids twice, a range turned around, a coverage above 1', () => {
    const parts = [
      { ...leaf, weight: 0.5 },
      { ...leaf, weight: 0.4, normalization: { method: 'min-max', range: [1, 0] } },
    ] as const
    expect(issuesOf({ coverage: { of: 'weight', atLeast: 2 }, parts })).toEqual([
      'expected a share, 0 to 1',
      'reading is there twice',
      'expected a lower end below the upper one',
      'the weights sum to 0.9, expected 1',
    ])
  })

  test.each<[string, Partial<CompositeDefinition>]>([
    ['no parts', { parts: [] }],
    [
      'a weight below 0',
      {
        parts: [
          { ...leaf, weight: 1.5 },
          { ...leaf, id: 'other', weight: -0.5 },
        ],
      },
    ],
    ['a weight that is no number', { parts: [{ ...leaf, weight: Number.NaN }] }],
    [
      'scores as given of which less is better',
      { parts: [{ ...leaf, direction: 'decrease', normalization: { method: 'as-given' } }] },
    ],
    ['posts turned around', { parts: [{ ...leaf, normalization: { method: 'goalposts', lower: 1, upper: 1 } }] }],
    [
      'a target that is no number',
      { parts: [{ ...leaf, normalization: { method: 'distance-to-target', target: Number.NaN } }] },
    ],
    [
      'a reference that is not there',
      { parts: [{ ...leaf, normalization: { method: 'distance-to-reference', reference: 'south' } }] },
    ],
    ['an infinite power', { aggregation: { method: 'generalized', power: Number.POSITIVE_INFINITY } }],
    ['unequal weights in a Mazziotta–Pareto index', { aggregation: { method: 'mazziotta-pareto' } }],
  ])('%s', (_, change) => {
    expect(issuesOf(change)).not.toEqual([])
  })

  test('a unit that is there twice', () => {
    expect(issuesOf({}, [...units, ...units.slice(0, 1)])).toEqual(['west is there twice'])
  })
})
