import { describe, expect, test } from 'vitest'
import { aggregate, aggregateTogether } from '../aggregate.ts'
import { explain, replay } from '../explain.ts'
import type { Measured } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, month, stage } from '../traps/staged.ts'
import { defineMethod, type Method, type Term } from './define-method.ts'
import { maximum } from './maximum.ts'
import { sum } from './sum.ts'

const midrange = defineMethod({
  ...sum,
  id: 'acme/midrange',
  version: 3,
  combine: (terms) => {
    const values = terms.map(({ value }) => value)
    return { value: (Math.min(...values) + Math.max(...values)) / 2 }
  },
})
const alike = { overTime: 'acme/midrange', acrossPartners: 'acme/midrange', acrossGroups: 'none' } as const
const record = stage([counted('asked', { combine: alike }), counted('own', { combine: { ...alike, overTime: 'sum' } })])
const report = (partner: string, value: number, of = 1) => ({ indicator: 'asked', partner, period: month(of), value })
const rows = [report('clinic', 1), report('clinic', 2, 2), report('school', 10)]
const query = { indicator: 'asked', coverageThreshold: 0 }

function total(methods: readonly Method[], observations = rows): Measured {
  return ask(record, observations, { ...query, methods })
}

describe('a method of another package', () => {
  test('combines where an indicator names it, and is named by what it makes', () => {
    // The clinic: (1 + 2) / 2; with the school: (1.5 + 10) / 2.
    expect(total([midrange])).toMatchObject({
      kind: 'observed',
      value: 5.75,
      basis: { method: { id: 'acme/midrange', version: 3 } },
    })
  })

  test('is there again when a number is explained, replayed or cut', () => {
    const table = ObservationTable.from(rows, record)
    const measured = total([midrange])
    expect(replay(record, table, measured.basis, { methods: [midrange] })).toEqual(measured)
    const { combining, parts } = explain(record, table, measured, { methods: [midrange] })
    expect(combining?.method).toEqual({ id: 'acme/midrange', version: 3 })
    expect(parts.map((part) => brief(part.measured))).toEqual([1.5, 10])
    const { cells } = aggregate(record, table, { ...query, by: ['month'], asOf: '2023-12-31', methods: [midrange] })
    expect(cells.slice(0, 2).map(({ measured: each }) => brief(each))).toEqual([5.5, 2])
  })

  test('that is not given makes no number, and says what is lacking', () => {
    const none = total([])
    expect(none).toMatchObject({ kind: 'missing', reason: 'not-computed' })
    expect(none.basis.remarks?.[0]).toContain('the method acme/midrange broke: it was not given: pass it in `methods`')
    expect(brief(ask(record, [report('clinic', 1)], query))).toBe('not-computed')
  })

  test('that is given twice is refused', () => {
    expect(() => total([midrange, { ...midrange }])).toThrow(
      expect.objectContaining({ code: 'measurement/invalid-query', path: ['methods'] }),
    )
  })

  test('cannot take the place of one of our own', () => {
    const loud = { ...maximum, id: 'sum' }
    const own = rows.map((row) => ({ ...row, indicator: 'own' }))
    expect(brief(ask(record, own, { indicator: 'own', coverageThreshold: 0, methods: [loud, midrange] }))).toBe(6.5)
  })

  test.for<[string, (terms: readonly Term[]) => unknown, string]>([
    ['throws', () => raise(new Error('no idea')), 'no idea'],
    ['throws nothing in particular', () => raise(undefined), 'it threw something without a message'],
    ['throws what cannot be read', () => raise(unreadable()), 'it threw something that cannot be read'],
    ['answers nothing', () => undefined, 'neither a finite value nor a reason'],
    ['answers a text', () => 'eleven', 'neither a finite value nor a reason'],
    ['answers no number', () => ({ value: Number.NaN }), 'neither a finite value nor a reason'],
    ['answers half a ratio', () => ({ value: 1, numerator: 3 }), 'its numerator or denominator is no number'],
    ['throws when it is read', () => new Proxy({}, { get: () => raise(new Error('hands off')) }), 'hands off'],
    [
      'changes what it is given',
      (terms) => Object.assign(terms[0] ?? {}, { value: 9 }),
      'Cannot assign to read only property',
    ],
  ])('that %s makes no number, and harms nobody', ([, combine, said]) => {
    const broken = { ...midrange, combine: combine as Method['combine'] }
    const measured = total([broken])
    expect(measured).toMatchObject({ kind: 'missing', reason: 'not-computed' })
    expect(measured.basis.remarks?.join()).toContain(said)
    const own = rows.slice(0, 2).map((row) => ({ ...row, indicator: 'own' }))
    expect(brief(ask(record, own, { indicator: 'own', coverageThreshold: 0, methods: [broken] }))).toBe(3)
  })

  test('may give a reason of ours why there is no number', () => {
    expect(brief(total([{ ...midrange, combine: () => 'too-few-values' }]))).toBe('too-few-values')
  })

  test.for<[string, () => unknown]>([
    ['throws', () => raise(new Error('no unit'))],
    ['is none', () => ({ kind: 'fathom' })],
  ])('whose unit %s makes no number', ([, unit]) => {
    expect(brief(total([{ ...midrange, unit: unit as NonNullable<Method['unit']> }]))).toBe('incompatible-units')
  })

  test('gives nothing away: where a small part is withheld, so is what it could be worked out from', () => {
    const total = { ...sum, id: 'acme/total' }
    const shown = (acrossPartners: 'sum' | 'acme/total') => {
      const combine = { overTime: 'sum', acrossPartners, acrossGroups: 'none' } as const
      const hidden = stage([counted('asked', { combine, confidentiality: { audience: 'public', minimumCellSize: 5 } })])
      const reports = [report('clinic', 2), report('library', 50), report('school', 60)]
      const table = ObservationTable.from(reports, hidden)
      const asked = { indicator: 'asked', asOf: '2023-12-31', methods: [total] }
      return aggregateTogether(hidden, table, [asked, { ...asked, by: ['partner'] }]).map(({ cells }) =>
        cells.map(({ measured }) => brief(measured)),
      )
    }
    expect(shown('acme/total')).toEqual(shown('sum'))
    expect(
      shown('acme/total')
        .flat()
        .filter((value) => value === 'suppressed'),
    ).toHaveLength(2)
  })

  test('is held to the axes and scales that it names', () => {
    expect(brief(total([{ ...midrange, axes: ['time'] }]))).toBe('not-meaningful')
  })
})

function raise(thrown: unknown): never {
  throw thrown
}

function unreadable(): Error {
  return Object.defineProperty(new Error('x'), 'message', { get: () => raise(new Error('never')) })
}
