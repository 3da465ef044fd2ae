import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { formulas } from '../../formula/index.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { aggregate, measure } from '../aggregate.ts'
import { cube } from '../cube.ts'
import { derived } from '../derived/staged-formulas.ts'
import { gap } from '../equity/gap.ts'
import { explain, replay } from '../explain.ts'
import { likeForLike } from '../like-for-like.ts'
import { ObservationTable } from '../observation-table.ts'
import type { AggregateQuery } from '../query.ts'
import { reconcile } from '../reconcile.ts'
import { residual } from '../residual.ts'
import { toCumulative } from '../running-totals/to-cumulative.ts'
import { toIncremental } from '../running-totals/to-incremental.ts'
import { brief, counted, cut, month, q1, q2, q3, q4, stage } from '../traps/staged.ts'

const small = { audience: 'public', minimumCellSize: 5 } as const
const levels = { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const ratios = { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' } as const
const record = stage(
  [
    counted('served', { dimensions: ['age', 'need'], confidentiality: small, coverageThreshold: 0 }),
    counted('open'),
    counted('for-partners', { confidentiality: { audience: 'partners' } }),
    counted('for-backbone', { confidentiality: { audience: 'backbone' } }),
    counted('passed', { unit: { kind: 'share' }, kind: 'ratio', combine: ratios, confidentiality: small }),
    counted('wait', {
      unit: { kind: 'quantity', in: 'days' },
      kind: 'mean',
      combine: { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'none' },
      confidentiality: small,
    }),
    counted('visits', {
      unit: { kind: 'rate', per: 1000, of: 'children' },
      kind: 'rate',
      combine: ratios,
      confidentiality: small,
    }),
    counted('since-launch', { reporting: 'cumulative', combine: levels, confidentiality: small }),
    counted('in-care', {
      reporting: 'point-in-time',
      combine: { ...levels, overTime: 'mean' },
      confidentiality: small,
    }),
    counted('most', { combine: { ...levels, overTime: 'maximum' }, confidentiality: small }),
    derived('served / open', ['served', 'open'], { unit: { kind: 'share' } }),
  ],
  {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          { code: 'child', name: 'Child' },
          { code: 'adult', name: 'Adult' },
          { code: 'elder', name: 'Elder' },
        ],
      },
      {
        id: 'need',
        name: 'Need',
        exclusive: false,
        categories: [
          { code: 'food', name: 'Food' },
          { code: 'shelter', name: 'Shelter' },
        ],
      },
    ],
  },
)

type Row = Omit<ObservationInput, 'indicator' | 'period'> & Partial<Pick<ObservationInput, 'period'>>
const rowsOf = (indicator: string, rows: readonly Row[]): readonly ObservationInput[] =>
  rows.map((row) => ({ indicator, period: q1, ...row }))
const tableOf = (indicator: string, rows: readonly Row[]) => ObservationTable.from(rowsOf(indicator, rows), record)
const cutOf = (indicator: string, rows: readonly Row[], query: Partial<AggregateQuery> = {}) =>
  cut(record, rowsOf(indicator, rows), { indicator, ...query })

const asOf = '2024-01-31'
const threePartners = [
  { partner: 'clinic', value: 3 },
  { partner: 'library', value: 40 },
  { partner: 'school', value: 25 },
]

describe('who may see an indicator', () => {
  test.each([
    ['open', 'public', 10],
    ['for-partners', 'public', 'suppressed'],
    ['for-partners', 'partners', 10],
    ['for-partners', { partner: 'school' }, 10],
    ['for-backbone', 'partners', 'suppressed'],
    ['for-backbone', { partner: 'school' }, 'suppressed'],
    ['for-backbone', 'backbone', 10],
    ['served', 'public', 10],
  ] as const)('%s, for %j: %s', (indicator, audience, expected) => {
    const rows = rowsOf(indicator, [{ partner: 'clinic', value: 10 }])
    expect(brief(measure(record, ObservationTable.from(rows, record), { indicator, asOf, audience }))).toBe(expected)
  })

  test('is everybody unless said otherwise, and a partner sees its own reports in full', () => {
    const rows = [...rowsOf('for-backbone', threePartners), ...rowsOf('served', threePartners)]
    const ask = (indicator: string, partner: string) =>
      cut(record, rows, { indicator, by: ['partner'], audience: { partner } }).map(([, value]) => value)
    expect(ask('for-backbone', 'clinic')).toEqual([3, 'suppressed', 'suppressed'])
    expect(ask('served', 'clinic')).toEqual([3, 40, 25])
    expect(ask('served', 'school')).toEqual(['suppressed', 40, 25])
    expect(cut(record, rows, { indicator: 'for-backbone' })).toEqual([['', 'suppressed']])
  })

  test.each([
    ['nobody', 'measurement/invalid-query'],
    [{ partner: 'nobody' }, 'measurement/unknown-reference'],
    [{ partner: 'school', also: 'clinic' }, 'measurement/invalid-query'],
  ] as const)('cannot be %j', (audience, code) => {
    try {
      measure(record, tableOf('open', []), { indicator: 'open', asOf, audience: audience as 'public' })
      expect.unreachable()
    } catch (error) {
      expect(isCollectiveImpactError(error, code)).toBe(true)
    }
  })

  test('gets nothing but what a withheld number is about', () => {
    const { basis } = measure(record, tableOf('served', threePartners), {
      indicator: 'served',
      asOf,
      partners: ['clinic'],
    })
    expect(basis).toEqual({
      method: { id: 'sum', version: 1 },
      asOf,
      inputs: 0,
      selection: { indicator: 'served', partners: ['clinic'] },
      withheldFrom: 'public',
      remarks: [expect.not.stringMatching(/\d/)],
    })
  })
})

describe('small counts', () => {
  test.each([
    [0, 0],
    [1, 'suppressed'],
    [4, 'suppressed'],
    [5, 5],
  ])('%s is shown as %s', (value, shown) => {
    expect(cutOf('served', [{ partner: 'clinic', value }])).toEqual([['', shown]])
  })

  test.each([
    ['a small part', 2, 40, 'suppressed'],
    ['a small rest', 38, 40, 'suppressed'],
    ['a small whole', 2, 4, 'suppressed'],
    ['nobody', 0, 40, 0],
    ['everybody', 40, 40, 1],
    ['enough of both', 10, 40, 0.25],
  ])('of a share: %s', (_, numerator, denominator, shown) => {
    expect(cutOf('passed', [{ partner: 'clinic', numerator, denominator }])).toEqual([['', shown]])
  })

  test.each([
    [3, 40, 'suppressed'],
    [300, 4, 'suppressed'],
    [80, 40, 2000],
  ])('of a rate: %s for every %s', (numerator, denominator, shown) => {
    expect(cutOf('visits', [{ partner: 'clinic', numerator, denominator }])).toEqual([['', shown]])
  })

  test('of a mean, by how many it is of', () => {
    const rows = [
      { partner: 'clinic', mean: 12, n: 4 },
      { partner: 'library', mean: 12, n: 5 },
    ]
    expect(cutOf('wait', rows, { by: ['partner'] }).map(([, value]) => value)).toEqual(['suppressed', 12])
  })

  test('may hide in a value that does not say how many it is of', () => {
    expect(cutOf('passed', [{ partner: 'clinic', value: 0.5 }])).toEqual([['', 'suppressed']])
    expect(cutOf('wait', [{ partner: 'clinic', value: 12 }])).toEqual([['', 'suppressed']])
  })

  test('of a level, day by day, however many days a mean is over', () => {
    const rows = [1, 2, 3].map((number) => ({ partner: 'clinic', period: month(number), value: 3 }))
    expect(cutOf('in-care', rows)).toEqual([['', 'suppressed']])
    expect(
      cutOf(
        'in-care',
        rows.map((row) => ({ ...row, value: 6 })),
      ),
    ).toEqual([['', 6]])
  })
})

describe('what gives a small count away', () => {
  test('is withheld with it: the total, or another part', () => {
    const { cells } = cube(record, tableOf('served', threePartners), { indicator: 'served', by: ['partner'], asOf })
    const shown = cells.map(({ measured }) => brief(measured))
    expect(shown[0]).toBe('suppressed')
    expect(shown.filter((value) => value === 'suppressed')).toHaveLength(2)
  })

  test('is not, where nothing shown is made of it', () => {
    expect(cutOf('served', threePartners, { by: ['partner'] }).map(([, value]) => value)).toEqual([
      'suppressed',
      40,
      25,
    ])
  })

  test('is what is left of a whole that is shown without one of its parts', () => {
    const rows = [
      { partner: 'clinic', period: q1, value: 40 },
      { partner: 'clinic', period: q2, value: 3 },
    ]
    const report = likeForLike(
      record,
      tableOf('served', [
        { partner: 'clinic', value: 40 },
        { partner: 'clinic', period: q2, value: 30 },
        { partner: 'library', value: 3 },
      ]),
      { indicator: 'served', calendarUnit: 'quarter', asOf },
    )
    const first = [report.reported[0], report.alike[0]].map((cell) => cell && brief(cell.measured))
    expect(first).toContain('suppressed')
    const { cells } = cube(record, tableOf('served', rows), { indicator: 'served', by: ['quarter'], asOf })
    expect(cells.map(({ measured }) => brief(measured)).filter((value) => value === 'suppressed')).toHaveLength(2)
  })

  test('is a whole that was reported as such, beside its parts', () => {
    const rows = [
      { partner: 'clinic', value: 50 },
      { partner: 'clinic', groups: { age: 'child' }, value: 3 },
      { partner: 'clinic', groups: { age: 'adult' }, value: 27 },
      { partner: 'clinic', groups: { age: 'elder' }, value: 20 },
    ]
    const { cells } = cube(record, tableOf('served', rows), { indicator: 'served', by: ['dimension:age'], asOf })
    const shown = cells.map(({ measured }) => brief(measured))
    expect(shown[0]).toBe('suppressed')
    expect(shown.filter((value) => value === 'suppressed')).toHaveLength(2)
  })

  test('is a category that nearly everybody is in', () => {
    const rows = [
      { partner: 'clinic', value: 50 },
      { partner: 'clinic', groups: { need: 'food' }, value: 48 },
      { partner: 'clinic', groups: { need: 'shelter' }, value: 30 },
    ]
    const { cells } = cube(record, tableOf('served', rows), { indicator: 'served', by: ['dimension:need'], asOf })
    const [food, shelter, total] = cells.map(({ measured }) => brief(measured))
    expect(shelter).toBe(30)
    expect([food, total]).toContain('suppressed')
  })

  test('is a running total a little further on', () => {
    const rows = [
      { partner: 'clinic', period: { start: q1.start, end: q1.end }, value: 40 },
      { partner: 'clinic', period: { start: q1.start, end: q2.end }, value: 42 },
      { partner: 'clinic', period: { start: q1.start, end: q3.end }, value: 60 },
    ]
    const shown = cutOf('since-launch', rows, { by: ['quarter'] }).map(([, value]) => value)
    expect(shown.slice(0, 2)).toContain('suppressed')
  })

  test('is a greatest value that is itself withheld', () => {
    const rows = [
      { partner: 'clinic', period: q1, value: 3 },
      { partner: 'clinic', period: q2, value: 2 },
    ]
    expect(cutOf('most', rows)).toEqual([['', 'suppressed']])
  })

  test('is a share of which a formula shows the parts', () => {
    const rows = [...rowsOf('served', threePartners), ...rowsOf('open', threePartners)]
    const query = { indicator: 'derived', by: ['partner'], formulas } as const
    expect(cut(record, rows, query).map(([, value]) => value)).toEqual(['suppressed', 1, 1])
    expect(cut(record, rows, { ...query, audience: 'backbone' }).map(([, value]) => value)).toEqual([1, 1, 1])
    const { basis } = measure(record, ObservationTable.from(rows, record), { ...query, partners: ['clinic'], asOf })
    expect(basis.readings).toBeUndefined()
  })

  test('is either of two categories whose gap is asked for', () => {
    const rows = [
      { partner: 'clinic', groups: { age: 'child' }, value: 3 },
      { partner: 'clinic', groups: { age: 'adult' }, value: 30 },
    ]
    const asked = { indicator: 'served', dimension: 'age', from: 'child', to: 'adult', asOf } as const
    const difference = gap(record, tableOf('served', rows), asked)
    expect(difference).toMatchObject({ kind: 'missing', reason: 'suppressed' })
    expect(JSON.stringify(difference)).not.toMatch(/\b3\b|27/)
    expect(brief(gap(record, tableOf('served', rows), { ...asked, audience: 'backbone' }))).toBe(27)
  })
})

describe('behind a number', () => {
  const table = tableOf('served', threePartners)
  const total = { indicator: 'served', asOf } as const

  test('the parts of a total are not listed where one is small', () => {
    const measured = measure(record, table, total)
    expect(brief(measured)).toBe(68)
    expect(explain(record, table, measured)).toEqual({
      about: {},
      measured,
      parts: [],
      inputs: [],
      observations: [],
      leftOut: [],
    })
    expect(explain(record, table, measured, { audience: 'backbone' }).parts).toHaveLength(3)
  })

  test('they are, where all may be shown together; what was left out has no figures', () => {
    const rows = [
      { partner: 'clinic', value: 30 },
      { partner: 'library', value: 40 },
      { partner: 'library', period: q2, value: 2, status: 'draft' as const },
    ]
    const open = tableOf('served', rows)
    const tree = explain(record, open, measure(record, open, total))
    expect(tree.parts.map(({ measured }) => brief(measured))).toEqual([30, 40])
    expect(JSON.stringify(tree)).toContain('"missing":"suppressed"')
    expect(JSON.stringify(tree)).not.toContain('"value":2')
  })

  test('a withheld number is not explained, and does not come again', () => {
    const hidden = measure(record, table, { ...total, partners: ['clinic'] })
    expect(explain(record, table, hidden)).toMatchObject({ measured: hidden, parts: [], observations: [] })
    expect(replay(record, table, hidden.basis)).toEqual(hidden)
    expect(brief(replay(record, table, hidden.basis, { audience: 'backbone' }))).toBe(3)
    expect(brief(replay(record, table, hidden.basis, { audience: { partner: 'clinic' } }))).toBe(3)
    expect(explain(record, table, hidden, { audience: 'backbone' }).observations).toHaveLength(1)
  })

  test('a number that is for others is not told, however it came to the one who asks', () => {
    const seen = measure(record, table, { ...total, partners: ['clinic'], audience: 'backbone' })
    expect(JSON.stringify(explain(record, table, seen))).not.toMatch(/"value":3/)
  })

  test.each([
    ['reconciled', 'public', ['suppressed', 0]],
    ['reconciled', 'backbone', [68, 3]],
  ] as const)('%s totals, for %s', (_, audience, expected) => {
    const rows = [{ value: 68 }, ...threePartners]
    const [found] = reconcile(record, tableOf('served', rows), { ...total, by: ['partner'], audience })
    expect([found && brief(found.whole), found?.parts.length]).toEqual(expected)
    expect(found && brief(found.combined)).toBe(expected[0])
  })

  test('what is left of a whole', () => {
    const rows = [q1, q2, q3].map((period) => ({ partner: 'clinic', period, value: 20 }))
    const year = { start: q1.start, end: q4.end }
    const left = residual(record, tableOf('served', [...rows, { partner: 'clinic', period: year, value: 63 }]), {
      ...total,
      period: year,
    })
    expect(JSON.stringify(left)).not.toMatch(/63|"value"/)
    const more = tableOf('served', [...rows, { partner: 'clinic', period: year, value: 70 }])
    expect(brief(residual(record, more, { ...total, period: year }).measured)).toBe(10)
  })

  test('running totals and what was added to them', () => {
    const quarters = [q1, q2].map((period, at) => ({ partner: 'clinic', period, value: [20, 3][at] as number }))
    const hidden = toCumulative(record, tableOf('served', quarters), total)
    expect(hidden.map(({ measured, figures }) => [brief(measured), figures])).toEqual([
      ['suppressed', undefined],
      ['suppressed', undefined],
    ])
    const totals = [q1, q2].map(({ end }, at) => ({
      partner: 'clinic',
      period: { start: q1.start, end },
      value: [20, 23][at] as number,
    }))
    const added = toIncremental(record, tableOf('since-launch', totals), { indicator: 'since-launch', asOf })
    expect(JSON.stringify(added)).not.toMatch(/"value"|from 20/)
    expect(
      toIncremental(record, tableOf('since-launch', totals), {
        indicator: 'since-launch',
        asOf,
        audience: 'backbone',
      }).map(({ measured }) => brief(measured)),
    ).toEqual([20, 3])
  })
})

test('cells are in their places, whoever asks', () => {
  const keys = (audience: 'public' | 'backbone') =>
    aggregate(record, tableOf('served', threePartners), {
      indicator: 'served',
      by: ['partner'],
      asOf,
      audience,
    }).cells.map(({ key }) => key)
  expect(keys('public')).toEqual(keys('backbone'))
})
