// Held against scipy 1.17.1 (`stats.f`, `stats.t`, `stats.chi2`, `stats.norm`) and the tables of Abramowitz & Stegun.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chiSquareTails } from './chi-square-distribution.ts'
import { fQuantile, fTails } from './f-distribution.ts'
import { normalBeyond } from './normal-distribution.ts'
import { studentTQuantile } from './student-t-distribution.ts'

function expectSame(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-11 * Math.abs(wanted))
}

const degrees = fc.double({ min: 0.3, max: 5000, noNaN: true })
const probabilities = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

describe('the F distribution', () => {
  test.each([
    [11.027247956403272, 5, 15, 0.9998654334835155, 0.00013456651648433688],
    [1.794678492239469, 5, 18, 0.8352311916553607, 0.16476880834463936],
    [0.001, 2, 7.5, 0.000999366990224764, 0.9990006330097753],
    [40, 300, 500, 1, 9.959815938905154e-240],
    [1.001, 1e5, 1e4, 0.5252486574465266, 0.4747513425534734],
  ])('lies up to and beyond %d with %d and %d degrees of freedom', (f, numerator, denominator, lower, upper) => {
    const tails = fTails(f, numerator, denominator)
    expectSame(tails.lower, lower)
    expectSame(tails.upper, upper)
  })

  test.each([
    [0.975, 5, 15, 3.5764153492790607],
    [0.975, 5, 4.35, 8.393560868144991],
    [0.005, 2, 30, 0.0050133794360276126],
    [0.95, 1, 1e6, 3.8414681198431633],
    [0.999, 0.7, 3.2, 147.53474908474345],
    [1e-10, 40, 60, 0.12125072291737198],
  ])('has %d below, with %d and %d degrees of freedom', (probability, numerator, denominator, wanted) => {
    expectSame(fQuantile(probability, numerator, denominator), wanted)
  })

  // Abramowitz & Stegun (1964), table 26.9: the upper 2.5 % and 1 %.
  test.each([
    [0.975, 4, 10, 4.47],
    [0.975, 10, 20, 2.77],
    [0.99, 2, 5, 13.27],
  ])('has %d below in the printed table, with %d and %d degrees of freedom', (probability, n, d, printed) => {
    expect(fQuantile(probability, n, d)).toBeCloseTo(printed, 2)
  })

  test('quantiles are where the tails are as wanted, at every size', () => {
    fc.assert(
      fc.property(probabilities, degrees, degrees, (probability, numerator, denominator) => {
        const { lower, upper } = fTails(fQuantile(probability, numerator, denominator), numerator, denominator)
        expect(lower).toBeCloseTo(probability, 9)
        expect(lower + upper).toBeCloseTo(1, 12)
      }),
    )
  })

  test('of a quotient turned upside down is turned upside down', () => {
    fc.assert(
      fc.property(probabilities, degrees, degrees, (probability, one, other) => {
        const product = fQuantile(probability, one, other) * fQuantile(1 - probability, other, one)
        fc.pre(Number.isFinite(product) && product !== 0)
        expect(product).toBeCloseTo(1, 6)
      }),
    )
  })

  test('begins at 0 and has no end', () => {
    expect(fTails(0, 3, 4)).toEqual({ lower: 0, upper: 1 })
    expect(fTails(Number.POSITIVE_INFINITY, 3, 4)).toEqual({ lower: 1, upper: 0 })
    expect(fQuantile(0, 3, 4)).toBe(0)
    expect(fQuantile(1, 3, 4)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe("Student's t distribution", () => {
  test.each([
    [0.975, 7.3, 2.345066736547703],
    [0.975, 1, 12.706204736174694],
    [0.025, 1e6, -1.9599663568141072],
    [0.9995, 2.5, 18.277893528131457],
    [1e-8, 30, -7.556534651885402],
    [0.5, 4, 0],
  ])('has %d below, with %d degrees of freedom', (probability, degreesOfFreedom, wanted) => {
    expectSame(studentTQuantile(probability, degreesOfFreedom), wanted)
  })
})

describe('the chi-square distribution', () => {
  test.each([
    [2.428571428571429, 5, 0.21278818611605993, 0.7872118138839401],
    [1e-6, 0.5, 0.029337383225123078, 0.970662616774877],
    [150, 100, 0.9990960679576459, 0.0009039320423540184],
    [1e6, 1e6, 0.5001880631966055, 0.4998119368033945],
    [0, 3, 0, 1],
  ])('lies up to and beyond %d with %d degrees of freedom', (value, degreesOfFreedom, lower, upper) => {
    const tails = chiSquareTails(value, degreesOfFreedom)
    expectSame(tails.lower, lower)
    expectSame(tails.upper, upper)
  })
})

describe('the normal distribution', () => {
  test.each([
    [0, 1],
    [-1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [8, 1.244192114854348e-15],
    [37, 1.1451142445047853e-299],
    [40, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('beyond %d', (z, wanted) => {
    expectSame(normalBeyond(z), wanted)
  })
})
