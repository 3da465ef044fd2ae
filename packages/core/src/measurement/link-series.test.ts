import { describe, expect, test } from 'vitest'
import type { MethodVersion } from '../conditions/shared-measurement/indicator.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { safeParseInitiative } from '../initiative/parse-initiative.ts'
import { replay } from './explain.ts'
import { linkSeries } from './link-series.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'

type Versions = readonly { readonly [Key in keyof MethodVersion]: MethodVersion[Key] }[]

function index(
  methodVersions: Versions,
  unit: { kind: 'score'; of: string } | { kind: 'share' } = { kind: 'score', of: 'points' },
) {
  return {
    formatVersion: 1 as const,
    initiative: { id: 'prices', name: 'Prices' },
    sharedMeasurement: {
      indicators: [
        {
          id: 'index',
          name: 'Index',
          unit,
          direction: 'neutral' as const,
          kind: 'amount' as const,
          combine: { overTime: 'last' as const, acrossPartners: 'none' as const, acrossGroups: 'none' as const },
          methodVersions,
        },
      ],
    },
  }
}

function linked(methodVersions: Versions, values: Readonly<Record<number, number>>, unit?: { kind: 'share' }) {
  const record = defineInitiative(index(methodVersions, unit))
  const table = ObservationTable.from(
    Object.entries(values).map(([year, value]) => ({
      indicator: 'index',
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
      value,
    })),
    record,
  )
  return { record, table, ...linkSeries(record, table, { indicator: 'index', by: ['year'], asOf: '1998-12-31' }) }
}

const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)
const before = { version: 'base-1991', description: 'base 1991' }
const after = { version: 'base-1994', from: '1994-01-01', description: 'base 1994' }
const values = { 1991: 100, 1992: 90, 1993: 125, 1994: 100, 1995: 120, 1996: 150, 1997: 200, 1998: 225 }

describe('series A spliced to series B', () => {
  // Institute of Chartered Accountants of India, CA-CPT Quantitative Aptitude, Index Numbers: series A is 100, 90, 125 and
  // in 1994 150, series B in 1994 is 100. A spliced to B is 66.67, 60, 83.33, 100, 120 and so on.
  const bridge = {
    overlap: { period: { start: '1994-01-01', end: '1994-12-31' }, before: 150, after: 100 },
    basis: 'both in 1994',
  }
  const result = linked([before, { ...after, bridge }], values)

  test('stands on the footing of B, and the series as reported stays beside it', () => {
    const expected = [66.67, 60, 83.33, 100, 120, 150, 200, 225]
    for (const [position, { measured }] of result.linked.entries()) {
      expect(brief(measured)).toBeCloseTo(expected[position] ?? Number.NaN, 2)
    }
    expect(result.reported.map(({ measured }) => brief(measured))).toEqual(Object.values(values))
    expect(result.methodVersion).toBe('base-1994')
    expect(result.breaks.map(({ before: last, after: first }) => [last.label, first.label])).toEqual([['1993', '1994']])
  })

  test('every linked number says by which bridge it came, and can be computed again', () => {
    const first = result.linked[0]?.measured as Measured
    expect(first.basis.transformations).toEqual([
      {
        what: 'from method base-1991 to method base-1994',
        times: 100,
        dividedBy: 150,
        plus: 0,
        unit: { kind: 'score', of: 'points' },
        methodVersion: 'base-1994',
        source: 'both in 1994',
      },
    ])
    expect(replay(result.record, result.table, first.basis)).toEqual(first)
    expect(result.linked[4]?.measured.basis.transformations).toBeUndefined()
  })
})

describe('bridges', () => {
  const third = {
    version: 'third',
    from: '1997-01-01',
    description: 'third',
    bridge: { factor: 2, offset: 1, basis: 'guess' },
  }
  const link = (bridge: MethodVersion['bridge']) =>
    linked([before, { ...after, ...(bridge === undefined ? {} : { bridge }) }], values).linked.map(({ measured }) =>
      brief(measured),
    )

  test('by factor and offset, or by the difference', () => {
    expect(link({ factor: 0.5, offset: 3, basis: 'study' }).slice(0, 4)).toEqual([53, 48, 65.5, 100])
    const overlap = { period: { start: '1994-01-01', end: '1994-12-31' }, before: 150, after: 100 }
    expect(link({ overlap, link: 'difference', basis: 'both in 1994' }).slice(0, 4)).toEqual([50, 40, 75, 100])
  })

  test('lead one over the other, across versions that are comparable anyway', () => {
    const renamed = { version: 'renamed', from: '1996-01-01', description: 'renamed', comparableWithPrevious: true }
    const chain = linked([before, { ...after, bridge: { factor: 2, basis: 'study' } }, renamed, third], values)
    expect(chain.linked.map(({ measured }) => brief(measured))).toEqual([401, 361, 501, 201, 241, 301, 200, 225])
    expect(chain.linked[0]?.measured.basis.transformations?.map(({ what }) => what)).toEqual([
      'from method base-1991 to method base-1994',
      'from method renamed to method third',
    ])
  })

  test('are crossed only where they are declared', () => {
    const open = linked([before, after], values)
    expect(open.linked.map(({ measured }) => brief(measured)).slice(0, 4)).toEqual([
      'incompatible-methods',
      'incompatible-methods',
      'incompatible-methods',
      100,
    ])
    expect(open.linked[0]?.measured.basis.remarks).toEqual(['no bridge from base-1991 to base-1994'])
    const zero = { period: { start: '1994-01-01', end: '1994-12-31' }, before: 0, after: 100 }
    expect(link({ overlap: zero, basis: 'both' })[0]).toBe('division-by-zero')
  })

  test('never lead outside the limits', () => {
    const shares = linked(
      [before, { ...after, bridge: { factor: 2, basis: 'study' } }],
      { 1993: 0.6, 1994: 0.7 },
      { kind: 'share' },
    )
    expect(shares.linked.map(({ measured }) => brief(measured))).toEqual(['not-meaningful', 0.7])
  })

  test('without versions there is nothing to link', () => {
    const plain = linked([], values)
    expect(plain.linked).toEqual(plain.reported)
    expect(plain.methodVersion).toBeUndefined()
  })

  test('that are neither a factor nor an overlap, or say nothing of their basis, are issues', () => {
    const parsed = safeParseInitiative(
      index([
        before,
        { ...after, bridge: { basis: 'study' } },
        { version: 'x', description: 'x', bridge: { factor: 2 } as never },
      ]),
    )
    expect(parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path.slice(4)])).toEqual([
      ['input/missing', [1, 'bridge']],
      ['input/missing', [2, 'bridge', 'basis']],
    ])
  })
})
