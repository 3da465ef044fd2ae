import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ValidationOperator } from '../../../conditions/shared-measurement/validation-rule.ts'
import { isBroken } from './compare-sides.ts'

const none = Number.NaN

describe('pairs', () => {
  // dhis2-core, ValidationUtilsTest (2.24) and ValidationServiceTest: testValidateCompulsoryPair00 to 11, and the same
  // for exclusive pairs.
  test.each([
    [none, none, false, false],
    [none, 1, true, false],
    [1, none, true, false],
    [1, 1, false, true],
    [1, 0, false, true],
  ])('of %d and %d are broken as in DHIS2: compulsory %s, exclusive %s', (left, right, compulsory, exclusive) => {
    expect(isBroken('compulsory-pair', left, right)).toBe(compulsory)
    expect(isBroken('exclusive-pair', left, right)).toBe(exclusive)
  })

  test('are broken both ways alike, whatever the values', () => {
    const side = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: none })
    fc.assert(
      fc.property(side, side, (left, right) => {
        const [hasLeft, hasRight] = [!Number.isNaN(left), !Number.isNaN(right)]
        expect(isBroken('compulsory-pair', left, right)).toBe(hasLeft !== hasRight)
        expect(isBroken('exclusive-pair', left, right)).toBe(hasLeft && hasRight)
        expect(isBroken('compulsory-pair', right, left)).toBe(isBroken('compulsory-pair', left, right))
        expect(isBroken('exclusive-pair', right, left)).toBe(isBroken('exclusive-pair', left, right))
      }),
    )
  })
})

describe('comparisons', () => {
  test.each([
    ['equal-to', [false, true, true]],
    ['not-equal-to', [true, false, false]],
    ['greater-than', [true, true, false]],
    ['greater-than-or-equal-to', [false, true, false]],
    ['less-than', [true, false, true]],
    ['less-than-or-equal-to', [false, false, true]],
  ] as const)('%s', (operator, [same, less, more]) => {
    expect([isBroken(operator, 3, 3), isBroken(operator, 2, 3), isBroken(operator, 4, 3)]).toEqual([same, less, more])
  })

  test('pass over the rounding of sums', () => {
    expect(isBroken('equal-to', 0.1 + 0.2, 0.3)).toBe(false)
    expect(isBroken('less-than-or-equal-to', 0.1 + 0.2, 0.3)).toBe(false)
    expect(isBroken('greater-than', 0.1 + 0.2, 0.3)).toBe(true)
    expect(isBroken('equal-to', 1, 1 + 1e-9)).toBe(true)
  })

  test('need both sides', () => {
    for (const operator of ValidationOperator.options.filter((one) => !one.endsWith('pair'))) {
      expect(isBroken(operator, none, 1)).toBe(false)
      expect(isBroken(operator, 1, none)).toBe(false)
    }
  })

  test('come in opposites', () => {
    const number = fc.integer({ min: -5, max: 5 })
    fc.assert(
      fc.property(number, number, (left, right) => {
        expect(isBroken('equal-to', left, right)).toBe(!isBroken('not-equal-to', left, right))
        expect(isBroken('less-than', left, right)).toBe(!isBroken('greater-than-or-equal-to', left, right))
        expect(isBroken('greater-than', left, right)).toBe(!isBroken('less-than-or-equal-to', left, right))
        expect(isBroken('less-than', left, right)).toBe(isBroken('greater-than', right, left))
      }),
    )
  })
})
