import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing, observed } from '../measured.ts'
import { percentOfTheWay } from './percent-of-the-way.ts'

const basis = { method: { id: 'stated', version: 1 }, asOf: '2020-12-31', inputs: 1 }
const of = (value: number) => observed(value, { kind: 'count', of: 'people' }, basis)

function progress(current: number, baseline: number, target: number) {
  const measured = percentOfTheWay(of(current), of(baseline), of(target))
  return measured.kind === 'observed' ? measured.value : measured.reason
}

describe('percent of the way', () => {
  test.each([
    ['half way up', 15, 10, 20, 0.5],
    ['half way down', 15, 20, 10, 0.5],
    ['the wrong way', 8, 10, 20, -0.2],
    ['beyond', 25, 10, 20, 1.5],
    ['a target of zero', 25, 100, 0, 0.75],
    ['a baseline of zero', 1, 0, 4, 0.25],
    ['nothing to do, and done', 5, 5, 5, 1],
    ['nothing to do, and lost', 4, 5, 5, 'not-meaningful'],
  ])('%s', (_, current, baseline, target, expected) => {
    expect(progress(current, baseline, target)).toBe(expected)
  })

  test('what is missing is said, the target first', () => {
    const none = missing('no-target', basis, ['TBD in 2013'])
    expect(percentOfTheWay(of(1), of(0), none)).toMatchObject({
      reason: 'no-target',
      basis: { remarks: ['TBD in 2013'] },
    })
    expect(percentOfTheWay(of(1), missing('no-baseline', basis), of(2))).toMatchObject({ reason: 'no-baseline' })
    expect(percentOfTheWay(missing('below-coverage', basis), of(0), of(2))).toMatchObject({ reason: 'below-coverage' })
  })

  test('different units are not compared', () => {
    const euros = observed(1, { kind: 'amount', currency: 'EUR' }, basis)
    expect(percentOfTheWay(euros, of(0), of(2))).toMatchObject({ reason: 'incompatible-units' })
    expect(percentOfTheWay(of(1), euros, of(2))).toMatchObject({ reason: 'incompatible-units' })
    expect(percentOfTheWay(of(1), of(0), euros)).toMatchObject({ reason: 'incompatible-units' })
  })

  test('a unit is the same in whatever order it is written', () => {
    const target = observed(4, { of: 'people', kind: 'count' }, basis)
    expect(percentOfTheWay(of(1), of(0), target)).toMatchObject({ value: 0.25 })
  })

  test('moving the value towards the target never lowers it', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(number, number, number, (baseline, target, current) => {
        fc.pre(baseline !== target)
        const step = Math.sign(target - baseline)
        expect(progress(current + step, baseline, target)).toBeGreaterThan(
          progress(current, baseline, target) as number,
        )
      }),
    )
  })
})
