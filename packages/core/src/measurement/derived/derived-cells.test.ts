import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulas } from '../../formula/index.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { aggregate, measure } from '../aggregate.ts'
import { replay } from '../explain.ts'
import { ObservationTable } from '../observation-table.ts'
import type { By } from '../query.ts'
import { addUp, ask, brief, counted, cut, month, q1, q2, q3, q4, stage } from '../traps/staged.ts'
import { derived, dollars, hours, price, remarks, report, share, spending } from './staged-formulas.ts'

describe('each input by its own rules first, then the formula', () => {
  const record = stage([spending, hours, price])
  const rows = [
    report('spending', q1, 100, { partner: 'clinic' }),
    report('hours', q1, 10, { partner: 'clinic' }),
    report('spending', q1, 900, { partner: 'library' }),
    report('hours', q1, 30, { partner: 'library' }),
    report('spending', q2, 300, { partner: 'clinic' }),
    report('hours', q2, 60, { partner: 'clinic' }),
    report('spending', q2, 500, { partner: 'library' }),
    report('hours', q2, 20, { partner: 'library' }),
  ]
  const asked = { indicator: 'derived', formulas }

  test('so that prices are never averaged, across partners or over time', () => {
    expect(cut(record, rows, { ...asked, by: ['quarter'] })).toEqual([
      ['2023-Q1', 25],
      ['2023-Q2', 10],
    ])
    expect(brief(ask(record, rows, asked))).toBe(1800 / 120)
    expect(brief(ask(record, rows, { ...asked, period: q2 }))).toBe(10)
  })

  test('partner by partner, in the order of time and partners', () => {
    expect(cut(record, rows, { ...asked, by: ['quarter', 'partner'] })).toEqual([
      ['2023-Q1 clinic', 10],
      ['2023-Q1 library', 30],
      ['2023-Q2 clinic', 5],
      ['2023-Q2 library', 25],
    ])
    expect(brief(ask(record, rows, { ...asked, partners: ['library'] }))).toBe(28)
  })

  test('levels as of the end beside sums over the days', () => {
    const level = counted('members', { reporting: 'point-in-time', combine: { ...addUp, overTime: 'last' } })
    const perMember = derived('visits / members', ['visits', 'members'], { unit: share })
    const withLevel = stage([counted('visits'), level, perMember])
    const visits = [1, 2, 3].map((number) => report('visits', month(number), 40 * number))
    const members = [1, 2, 3].map((number) =>
      report('members', { start: month(number).end, end: month(number).end }, 60),
    )
    expect(cut(withLevel, [...visits, ...members], { ...asked, by: ['quarter'] })).toEqual([['2023-Q1', 4]])
  })

  test('the number says what it rests on', () => {
    const [cell] = aggregate(record, ObservationTable.from(rows, record), {
      ...asked,
      by: ['quarter'],
      asOf: '2024-01-31',
    }).cells
    expect(cell?.measured).toEqual({
      kind: 'observed',
      value: 25,
      unit: dollars,
      basis: {
        method: { id: 'formula', version: 1 },
        asOf: '2024-01-31',
        inputs: 4,
        selection: { indicator: 'derived', period: q1 },
        coverage: { expected: 2, reported: 2, share: 1, expectedFrom: 'reports', missing: [] },
        readings: [
          { term: 'hours', selection: { indicator: 'hours', period: q1 }, value: 40 },
          { term: 'spending', selection: { indicator: 'spending', period: q1 }, value: 1000 },
        ],
      },
    })
  })

  test('what was known on a day decides, and what is asked of statuses', () => {
    const restated = [
      report('spending', q1, 100, { id: 'first', recordedAt: '2023-04-10' }),
      report('spending', q1, 200, { supersedes: 'first', recordedAt: '2023-06-10' }),
      report('hours', q1, 10, { recordedAt: '2023-04-10', status: 'approved' }),
    ]
    const known = (knownAt: string) => brief(ask(record, restated, { ...asked, knownAt, period: q1 }))
    expect([known('2023-05-01'), known('2023-07-01')]).toEqual([10, 20])
    expect(brief(ask(record, restated, { ...asked, period: q1, statuses: ['approved'] }))).toBe('awaiting-approval')
  })

  test('nothing is divided by 0, nor hidden behind it', () => {
    const zero = [report('spending', q1, 100), report('hours', q1, 0)]
    const hundred = { kind: 'quantity', in: 'hours for 100 dollars' } as const
    expect(brief(ask(record, zero, asked))).toBe('division-by-zero')
    const hidden = stage([
      spending,
      hours,
      derived('100 / (spending / hours)', ['spending', 'hours'], { unit: hundred }),
    ])
    expect(brief(ask(hidden, zero, asked))).toBe('division-by-zero')
    const guarded = stage([spending, hours, derived('hours == 0 ? 0 : spending / hours', ['spending', 'hours'])])
    expect(brief(ask(guarded, zero, asked))).toBe('incompatible-units')
    const priced = derived('hours == 0 ? 0 : spending / hours', ['spending', 'hours'], { unit: dollars })
    expect(brief(ask(stage([spending, hours, priced]), zero, asked))).toBe(0)
    const root = derived('sqrt(spending - 200)', ['spending'], { unit: { kind: 'quantity', in: 'root dollars' } })
    expect(brief(ask(stage([spending, hours, root]), zero, asked))).toBe('not-meaningful')
  })

  test('sums of unequal days are no price', () => {
    const longer = [
      ...rows,
      report('hours', q3, 50, { partner: 'clinic' }),
      report('hours', q3, 5, { partner: 'library' }),
    ]
    const measured = ask(record, longer, { ...asked, asOf: '2023-09-30', coverageThreshold: 0 })
    expect([brief(measured), remarks(measured)]).toEqual([
      'not-meaningful',
      ['spending is of 2023-01-01/2023-06-30', 'hours is of 2023-01-01/2023-09-30', 'ask for a period'],
    ])
    expect(brief(ask(record, longer, { ...asked, period: { start: q1.start, end: q2.end } }))).toBe(15)
  })
})

describe('groups and places', () => {
  const dimensions = [
    {
      id: 'age',
      name: 'Age',
      exclusive: true,
      categories: [
        { code: 'young', name: 'Young' },
        { code: 'old', name: 'Old' },
      ],
    },
  ]
  const housed = counted('housed', { dimensions: ['age'] })
  const served = counted('served', { dimensions: ['age'] })
  const rate = derived('housed / served', ['housed', 'served'], { unit: share })
  const rows = [
    report('housed', q1, 6, { groups: { age: 'young' } }),
    report('housed', q1, 4, { groups: { age: 'old' } }),
    report('served', q1, 12, { groups: { age: 'young' } }),
    report('served', q1, 16, { groups: { age: 'old' } }),
  ]
  const asked = { indicator: 'derived', formulas }

  test('are told apart where all inputs are, and the whole comes from wholes', () => {
    const record = stage([housed, served, rate], { dimensions })
    expect(cut(record, rows, { ...asked, by: ['quarter', 'dimension:age'] })).toEqual([
      ['2023-Q1 young', 0.5],
      ['2023-Q1 old', 0.25],
    ])
    expect(cut(record, rows, { ...asked, by: ['dimension:age'] })).toEqual([
      ['young', 0.5],
      ['old', 0.25],
    ])
    expect(brief(ask(record, rows, { ...asked, groups: { age: 'old' } }))).toBe(0.25)
    expect(brief(ask(record, rows, asked))).toBe(10 / 28)
  })

  test('are missing, with the reason, where an input is not', () => {
    const record = stage([housed, counted('served'), rate], { dimensions })
    const whole = [...rows.slice(0, 2), report('served', q1, 28)]
    const { cells } = aggregate(record, ObservationTable.from(whole, record), {
      ...asked,
      by: ['dimension:age'],
      asOf: '2024-01-31',
    })
    expect(cells.map(({ measured }) => [brief(measured), remarks(measured)])).toEqual([
      ['not-collected', ['no value for served: not-collected; served is not disaggregated by age']],
      ['not-collected', ['no value for served: not-collected; served is not disaggregated by age']],
    ])
    expect(brief(ask(record, whole, asked))).toBe(10 / 28)
  })

  test('that no input has are refused', () => {
    const record = stage([counted('housed'), counted('served'), rate], { dimensions })
    expect(() => ask(record, [], { ...asked, groups: { age: 'old' } })).toThrow(
      expect.objectContaining({ code: 'measurement/invalid-query' }),
    )
  })

  test('so are places', () => {
    const staged = stage([housed, served, rate], { dimensions })
    const places = [
      { id: 'town', name: 'Town' },
      { id: 'north', name: 'North', within: 'town' },
      { id: 'south', name: 'South', within: 'town' },
    ]
    const record = parseInitiative({ ...staged, places })
    const ofPlaces = [
      report('housed', q1, 1, { place: 'north' }),
      report('housed', q1, 5, { place: 'south' }),
      report('served', q1, 4, { place: 'north' }),
      report('served', q1, 8, { place: 'south' }),
    ]
    expect(cut(record, ofPlaces, { ...asked, by: ['place'] })).toEqual([
      ['north', 0.25],
      ['south', 0.625],
      ['town', 0.5],
    ])
  })
})

describe('formulas over formulas', () => {
  test('are computed in the order in which they depend on each other', () => {
    const record = stage([
      spending,
      hours,
      { ...price, id: 'price' },
      derived('price / previous(price) - 1', ['price'], { unit: share }),
    ])
    const rows = [q1, q2].flatMap((period, place) => [
      report('spending', period, 100 * (place + 1)),
      report('hours', period, 10),
    ])
    expect(cut(record, rows, { indicator: 'derived', formulas, by: ['quarter'] })).toEqual([
      ['2023-Q1', 'not-reported'],
      ['2023-Q2', 1],
    ])
  })

  test('may read one thing along many ways, without computing it as many times', () => {
    const levels = Array.from({ length: 40 }, (_, level) => ({
      ...derived('', []),
      id: `level-${level}`,
      formula: {
        expression: '(a + b) / 2 + previous(a) * 0',
        missingValues: 'never-skip' as const,
        inputs: ['a', 'b'].map((symbol) => ({ symbol, indicator: level === 0 ? 'visits' : `level-${level - 1}` })),
      },
    }))
    const record = stage([counted('visits'), ...levels])
    const rows = [q1, q2].map((period) => report('visits', period, 8))
    expect(cut(record, rows, { indicator: 'level-39', formulas, by: ['quarter'] })).toEqual([
      ['2023-Q1', 8],
      ['2023-Q2', 8],
    ])
    expect(brief(ask(record, rows, { indicator: 'level-39', formulas, period: q2 }))).toBe(8)
  })
})

describe('whatever is reported', () => {
  const record = stage([
    spending,
    hours,
    counted('staff', { combine: { ...addUp, overTime: 'last' }, reporting: 'point-in-time' }),
    derived('spending / hours + 0 * yearToDate(spending) / staff', ['spending', 'hours', 'staff'], { unit: dollars }),
    { ...derived('spending - previous(spending)', ['spending'], { unit: dollars }), id: 'growth' },
  ])
  const anyReport = fc
    .record({
      indicator: fc.constantFrom('spending', 'hours', 'staff'),
      partner: fc.constantFrom('clinic', 'library', 'school', undefined),
      period: fc.constantFrom(q1, q2, q3, q4, month(1), month(5)),
      value: fc.integer({ min: 0, max: 50 }),
    })
    .map(({ partner, ...rest }) => (partner === undefined ? rest : { partner, ...rest }))
  const reports = fc.uniqueArray(anyReport, {
    maxLength: 14,
    selector: ({ value: _, ...about }) => JSON.stringify(about),
  })
  const cuts: readonly (readonly By[])[] = [[], ['quarter'], ['partner'], ['half-year', 'partner'], ['year']]

  test('a number is the formula of its readings, and comes again from its basis, in any order of reports', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...cuts), fc.constantFrom('derived', 'growth'), (rows, by, indicator) => {
        const query = { indicator, by, asOf: '2024-01-31', formulas, coverageThreshold: 0 }
        const { cells } = aggregate(record, ObservationTable.from(rows, record), query)
        expect(aggregate(record, ObservationTable.from(rows.toReversed(), record), query).cells).toEqual(cells)
        for (const { measured } of cells) {
          const { readings = [] } = measured.basis
          const missing = readings.some((reading) => reading.missing !== undefined)
          if (missing) expect(measured.kind).toBe('missing')
          for (const { selection, value } of readings) {
            if (selection === undefined || value === undefined) continue
            const again = measure(record, ObservationTable.from(rows, record), { ...selection, asOf: query.asOf })
            expect(again).toMatchObject({ kind: 'observed', value })
          }
          if (measured.kind === 'observed') {
            const { expression } =
              record.sharedMeasurement?.indicators?.find(({ id }) => id === indicator)?.formula ?? {}
            const columns = readings.map(({ term, value = 0 }) => [term, Float64Array.of(value)])
            expect(formulas.compile(expression ?? '').evaluate(Object.fromEntries(columns))[0]).toBe(measured.value)
            expect(replay(record, ObservationTable.from(rows, record), measured.basis, { formulas })).toEqual(measured)
          }
        }
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})
