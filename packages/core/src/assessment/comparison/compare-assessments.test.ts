import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { InitiativeRecordInput } from '../../initiative/initiative-record.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { sampleInitiative } from '../../testing/index.ts'
import { type AssessOptions, assess } from '../assess.ts'
import type { ChangeReason, IndicatorComparison } from './assessment-comparison.ts'
import { compareAssessments } from './compare-assessments.ts'

const quarter = (number: 1 | 2 | 3 | 4) => {
  const months = [
    ['01', '03-31'],
    ['04', '06-30'],
    ['07', '09-30'],
    ['10', '12-31'],
  ] as const
  const [start, end] = months[number - 1] as readonly [string, string]
  return { start: `2022-${start}-01`, end: `2022-${end}` }
}

interface State {
  readonly indicator?: object
  readonly indicators?: readonly object[]
  readonly partners?: readonly string[]
  readonly rows?: readonly Partial<ObservationInput>[]
  readonly shared?: object
  readonly goals?: readonly { readonly id: string; readonly statement: string }[]
  readonly options?: Partial<AssessOptions>
}

const firstHalf: readonly Partial<ObservationInput>[] = [
  { partner: 'east', period: quarter(1), value: 10 },
  { partner: 'west', period: quarter(1), value: 5 },
  { partner: 'east', period: quarter(2), value: 12 },
  { partner: 'west', period: quarter(2), value: 6 },
]

/** An assessment of a small initiative with one indicator, reported by two partners. */
function state({
  indicator = {},
  indicators,
  partners = ['east', 'west'],
  rows = firstHalf,
  shared,
  goals,
  options,
}: State) {
  const housed = {
    id: 'housed',
    name: 'People housed',
    unit: { kind: 'count', of: 'people' },
    direction: 'increase',
    kind: 'count',
    frequency: 'quarterly',
    combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
    coverageThreshold: 0.5,
    dimensions: ['age'],
    baseline: { period: quarter(1), value: 15 },
    targets: [{ by: '2022-12-31', value: 30 }],
    ...indicator,
  }
  const age = {
    id: 'age',
    name: 'Age',
    exclusive: true,
    categories: [
      { code: 'young', name: 'Young' },
      { code: 'old', name: 'Old' },
    ],
  }
  const input = {
    formatVersion: 1,
    initiative: { id: 'city', name: 'City' },
    partners: partners.map((id) => ({ id, name: id, sector: 'health' })),
    ...(goals === undefined ? {} : { commonAgenda: { goals } }),
    sharedMeasurement: { indicators: indicators ?? [housed], dimensions: [age], ...shared },
  }
  const record = parseInitiative(input as InitiativeRecordInput)
  const table = ObservationTable.from(
    rows.map((row) => ({ indicator: 'housed', ...row }) as ObservationInput),
    record,
  )
  return assess(record, table, { asOf: '2022-06-30', ...options })
}

const before = state({})

/** The one indicator that is another. */
function other(after: State, from = before): IndicatorComparison {
  const { indicators } = compareAssessments(from, state(after))
  expect(indicators).toHaveLength(1)
  return indicators[0] as IndicatorComparison
}

/** Each number that moved, its period and why. */
function moved({
  numbers,
}: IndicatorComparison): readonly (readonly [string, string | undefined, readonly ChangeReason[]])[] {
  return numbers.map(({ series, period, by, category, reasons }) => [series, category ?? by ?? period?.label, reasons])
}

describe('two assessments', () => {
  test('that are the same differ in nothing', () => {
    const { before: then, after, initiative, audience, ...differences } = compareAssessments(before, state({}))
    expect(audience).toBe('public')
    expect(then).toEqual(after)
    expect(initiative).toEqual({ id: 'city', name: 'City' })
    expect(Object.values(differences).flat()).toEqual([])
  })

  test('of different initiatives are not compared', () => {
    const { record, observations, asOf } = sampleInitiative()
    const sample = assess(record, ObservationTable.from(observations, record), { asOf })
    expect(() => compareAssessments(before, sample)).toThrow(
      expect.objectContaining({ code: 'assessment/different-initiatives' }),
    )
  })

  test('are not changed, and the comparison is plain data', () => {
    const text = JSON.stringify(before)
    const comparison = compareAssessments(before, state({ rows: firstHalf.slice(1) }))
    expect(JSON.stringify(before)).toBe(text)
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

describe('a number moved', () => {
  test('by new data', () => {
    const [lacking, full] = [state({ rows: firstHalf.slice(0, 3) }), { rows: firstHalf }]
    const { numbers } = other(full, lacking)
    const latest = numbers.find(({ series }) => series === 'latest')
    expect(latest).toMatchObject({
      before: { value: 12 },
      after: { value: 18 },
      difference: 6,
      reasons: ['new-data', 'coverage-changed'],
    })
    expect(moved(other(full, lacking))).toContainEqual(['trend', '2022-Q2', ['new-data', 'coverage-changed']])
  })

  test('by data that was taken back', () => {
    expect(moved(other({ rows: firstHalf.slice(0, 3) }))).toContainEqual([
      'trend',
      '2022-Q2',
      ['data-withdrawn', 'coverage-changed'],
    ])
    expect(moved(other({ rows: firstHalf.slice(0, 2) }))).toContainEqual([
      'latest',
      '2022-Q1',
      ['data-withdrawn', 'coverage-changed'],
    ])
  })

  test('by a restatement, which it names', () => {
    const first = { ...firstHalf[2], id: 'first', recordedAt: '2022-07-05' }
    const again = { ...firstHalf[2], value: 20, supersedes: 'first', recordedAt: '2022-07-20', reason: 'A digit.' }
    const rows = [...firstHalf.slice(0, 2), first, firstHalf[3], again].map((row) => row as Partial<ObservationInput>)
    const known = state({ rows, options: { knownAt: '2022-07-10' } })
    const { numbers } = other({ rows, options: { knownAt: '2022-07-31' } }, known)
    expect(numbers[0]).toMatchObject({
      series: 'latest',
      difference: 8,
      reasons: ['restated'],
      restatements: [{ partner: 'east', restatedOn: '2022-07-20', reason: 'A digit.' }],
    })
    expect(numbers.filter(({ series }) => series === 'trend')).toHaveLength(1)
    expect(numbers.find(({ series }) => series === 'progress')?.reasons).toEqual(['restated'])
  })

  test('without a word: an observation was changed in place', () => {
    const rows = [...firstHalf.slice(0, 3), { ...firstHalf[3], value: 7 }]
    expect(moved(other({ rows }))[0]).toEqual(['latest', '2022-Q2', ['unexplained']])
  })

  test('because a quarter has ended', () => {
    const rows = [
      ...firstHalf,
      { partner: 'east', period: quarter(3), value: 20 },
      { partner: 'west', period: quarter(3), value: 9 },
    ]
    const then = state({ rows })
    expect(then.indicators[0]?.latest).toMatchObject({ value: 18 })
    const { numbers } = other({ rows, options: { asOf: '2022-09-30' } }, then)
    expect(numbers.map(({ series, reasons }) => [series, reasons])).toEqual([
      ['latest', ['as-of-moved', 'new-data']],
      ['trend', ['as-of-moved', 'new-data']],
      ['current', ['as-of-moved', 'new-data']],
      ['expected', ['as-of-moved', 'new-data']],
      ['progress', ['as-of-moved', 'new-data']],
    ])
    const back = compareAssessments(state({ rows, options: { asOf: '2022-09-30' } }), then)
    expect(moved(back.indicators[0] as IndicatorComparison)[0]).toEqual(['latest', '2022-Q2', ['as-of-moved']])
  })

  test('by another coverage', () => {
    const expected = [
      { id: 'e', indicator: 'housed', partner: 'east', frequency: 'quarterly', from: '2022-01-01' },
      { id: 'w', indicator: 'housed', partner: 'west', frequency: 'quarterly', from: '2022-01-01' },
      { id: 'n', indicator: 'housed', partner: 'north', frequency: 'quarterly', from: '2022-01-01' },
    ]
    const asked = (count: number, threshold: number) => ({
      partners: ['east', 'west', 'north'],
      indicator: { coverageThreshold: threshold },
      shared: { expectations: expected.slice(0, count) },
    })
    expect(moved(other(asked(3, 0.9), state(asked(2, 0.9))))[0]).toEqual(['latest', '2022-Q2', ['coverage-changed']])
  })

  test('by another way of combining or of measuring', () => {
    const mean = { combine: { overTime: 'sum', acrossPartners: 'mean', acrossGroups: 'sum' } }
    expect(moved(other({ indicator: mean }))[0]).toEqual(['latest', '2022-Q2', ['method-changed']])
  })

  test('by another definition, which it says beside it', () => {
    const share = {
      unit: { kind: 'quantity', in: 'households' },
      kind: 'amount',
      name: 'Households housed',
      reporting: 'point-in-time',
      combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
    }
    const { definitions, numbers } = other({ indicator: share })
    expect(definitions).toEqual([
      { field: 'name', before: 'People housed', after: 'Households housed' },
      { field: 'unit', before: 'people', after: 'households' },
      { field: 'reporting', before: 'incremental', after: 'point-in-time' },
    ])
    expect(numbers[0]?.reasons).toEqual(['method-changed', 'definition-changed'])
    expect(numbers[0]).not.toHaveProperty('difference')
  })

  test('by another agreement on overlap', () => {
    const overlapAgreements = [{ id: 'both', indicator: 'housed', partners: ['east', 'west'], rule: 'maximum' }]
    expect(moved(other({ shared: { overlapAgreements } }))[0]).toEqual(['latest', '2022-Q2', ['overlap-changed']])
  })

  test('by another baseline', () => {
    expect(moved(other({ indicator: { baseline: { period: quarter(1), value: 12 } } }))).toEqual([
      ['baseline', undefined, ['baseline-changed']],
      ['expected', '2022-12-31', ['baseline-changed']],
      ['progress', '2022-12-31', ['baseline-changed']],
    ])
  })

  test('by another target, or by another way to it', () => {
    expect(moved(other({ indicator: { targets: [{ by: '2022-12-31', value: 40 }] } }))).toEqual([
      ['target', '2022-12-31', ['target-changed']],
      ['expected', '2022-12-31', ['target-changed']],
      ['progress', '2022-12-31', ['target-changed']],
    ])
    expect(moved(other({ indicator: { targets: [{ by: '2022-12-31', value: 30, trajectory: 'stepped' }] } }))).toEqual([
      ['expected', '2022-12-31', ['target-changed']],
    ])
    expect(moved(other({ indicator: { targets: [{ by: '2023-12-31', value: 30 }] } }))).toEqual([
      ['target', '2022-12-31', ['target-changed']],
      ['target', '2023-12-31', ['target-changed']],
    ])
  })

  test('group by group', () => {
    const young = (value: number) => ({ period: quarter(2), groups: { age: 'young' }, value })
    const [then, now] = [
      [...firstHalf, young(3)],
      [...firstHalf, young(3), { ...young(4), groups: { age: 'old' } }],
    ]
    expect(moved(other({ rows: now }, state({ rows: then })))).toContainEqual([
      'group',
      'Old',
      ['new-data', 'coverage-changed'],
    ])
  })

  test('of a forecast by its history', () => {
    const years = (values: readonly number[]) =>
      values.map((value, at) => ({ period: { start: `${2015 + at}-01-01`, end: `${2015 + at}-12-31` }, value }))
    const yearly = {
      frequency: 'yearly',
      targets: [],
      baseline: { period: { start: '2019-01-01', end: '2019-12-31' }, value: 5 },
    }
    const curve = (values: readonly number[]): State => ({
      indicator: yearly,
      rows: years(values),
      options: { asOf: '2020-12-31' },
    })
    const { numbers, judgements } = other(curve([1, 4, 5, 8, 9, 20]), state(curve([1, 2, 3, 4, 5, 20])))
    expect(numbers.find(({ series }) => series === 'forecast')?.reasons).toEqual(['history-changed'])
    expect(judgements).toEqual([])
  })
})

describe('beside the numbers', () => {
  test('judgements that are others are listed', () => {
    const rows = [...firstHalf.slice(0, 2), { ...firstHalf[2], value: 3 }, firstHalf[3] as Partial<ObservationInput>]
    expect(other({ rows }).judgements).toEqual([
      { of: 'standing', before: 'at-risk', after: 'off-track' },
      { of: 'change', before: 'improving', after: 'worsening' },
    ])
    const { results } = compareAssessments(before, state({ rows }))
    expect(results).toMatchObject([
      { about: 'all', before: { value: 1 }, after: { value: 0 }, reasons: ['judgements-changed'] },
    ])
  })

  test('another rule of improving is named', () => {
    const after = state({ options: { improvement: { comparedWith: 'baseline', steadyWithin: 1 } } })
    expect(compareAssessments(before, after).results[0]?.reasons).toEqual(['rule-changed'])
  })

  test('what came and went is named', () => {
    const goals = [{ id: 'home', statement: 'A home for all.' }]
    const added = compareAssessments(before, state({ partners: ['east', 'west', 'north'], goals }))
    expect(added.entities).toEqual([
      { kind: 'goal', id: 'home', name: 'A home for all.', change: 'added' },
      { kind: 'partner', id: 'north', name: 'north', change: 'added' },
    ])
    const gone = compareAssessments(before, state({ indicators: [], rows: [] }))
    expect(gone.entities).toEqual([{ kind: 'indicator', id: 'housed', name: 'People housed', change: 'removed' }])
    expect(gone.indicators).toMatchObject([
      { presence: 'removed', numbers: [{ before: { value: 18 }, reasons: ['entity-removed'] }] },
    ])
  })

  test('alignment says whether what it is about is new, or what raises and lowers it', () => {
    const assessed = ({ record, observations, asOf }: ReturnType<typeof sampleInitiative>) =>
      assess(record, ObservationTable.from(observations, record), { asOf })
    const full = assessed(sampleInitiative())
    const [first, ...others] = full.alignment.partners
    const without = { ...full, alignment: { ...full.alignment, partners: others } }
    const reasons = (all: readonly { readonly reasons: readonly ChangeReason[] }[]) =>
      new Set(all.flatMap((each) => each.reasons))
    const came = compareAssessments(without, full)
    expect(came.alignment.every(({ about }) => about?.startsWith(`${first?.name}: `))).toBe(true)
    expect(reasons(came.alignment)).toEqual(new Set(['entity-added']))
    expect(reasons(compareAssessments(full, without).alignment)).toEqual(new Set(['entity-removed']))
    const staged = assessed(sampleInitiative({ upTo: 'shared-measurement' }))
    expect(reasons(compareAssessments(staged, full).alignment)).toContain('influences-changed')
  })

  test('checks that came out differently explain a score', () => {
    const after = state({ indicator: { baseline: { pending: 'TBD' } } })
    const { checks, scores } = compareAssessments(before, after)
    expect(checks).toContainEqual(
      expect.objectContaining({ id: 'shared-measurement/indicators-without-baselines', before: 'pass' }),
    )
    expect(scores.find(({ about }) => about === 'Shared measurement')?.reasons).toEqual(['checks-changed'])
  })
})

test('every number that moved says why, between any two days of the sample', () => {
  const { record, observations, asOf } = sampleInitiative()
  const table = ObservationTable.from(observations, record)
  const days = fc.constantFrom('2023-06-30', '2024-03-31', '2024-12-31', asOf)
  fc.assert(
    fc.property(days, days, days, days, (then, thenKnown, now, nowKnown) => {
      const [from, to] = [
        assess(record, table, { asOf: then, knownAt: thenKnown }),
        assess(record, table, { asOf: now, knownAt: nowKnown }),
      ]
      const { indicators } = compareAssessments(from, to)
      const unexplained = indicators.flatMap(({ id, numbers }) =>
        numbers
          .filter(({ reasons }) => reasons.includes('unexplained'))
          .map(({ series, period }) => [id, series, period?.label]),
      )
      expect(unexplained).toEqual([])
      expect(compareAssessments(to, from).indicators.length).toBe(indicators.length)
    }),
    { numRuns: 25 },
  )
})
