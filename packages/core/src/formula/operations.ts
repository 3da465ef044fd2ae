// What a formula can do with columns, row by row. Each is a loop of its own: one loop for all would call a function a row.
import { nearlyEqual } from './nearly-equal.ts'
import { ceil, floor, round } from './rounding.ts'

/** Writes the values of so many rows into `out`, from `to` on. Each operand is read from a row of its own on. */
export type Operation = (
  rows: number,
  out: Float64Array,
  to: number,
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  c: Float64Array,
  fromC: number,
) => void

/** The names are mathjs's, but for `choose`, the conditional. */
export type OperationName = keyof typeof operations

export const operations = {
  add(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = (a[fromA + row] as number) + (b[fromB + row] as number)
  },
  subtract(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = (a[fromA + row] as number) - (b[fromB + row] as number)
  },
  multiply(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = (a[fromA + row] as number) * (b[fromB + row] as number)
  },
  divide(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = (a[fromA + row] as number) / (b[fromB + row] as number)
  },
  mod(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = modulo(a[fromA + row] as number, b[fromB + row] as number)
  },
  pow(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) out[to + row] = power(a[fromA + row] as number, b[fromB + row] as number)
  },
  unaryMinus(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = -(a[fromA + row] as number)
  },
  equal(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = nearlyEqual(a[fromA + row] as number, b[fromB + row] as number) ? 1 : 0
  },
  unequal(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = nearlyEqual(a[fromA + row] as number, b[fromB + row] as number) ? 0 : 1
  },
  smaller(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isSmaller(a[fromA + row] as number, b[fromB + row] as number) ? 1 : 0
  },
  larger(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isSmaller(b[fromB + row] as number, a[fromA + row] as number) ? 1 : 0
  },
  smallerEq(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isAtMost(a[fromA + row] as number, b[fromB + row] as number) ? 1 : 0
  },
  largerEq(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isAtMost(b[fromB + row] as number, a[fromA + row] as number) ? 1 : 0
  },
  and(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isTrue(a[fromA + row] as number) && isTrue(b[fromB + row] as number) ? 1 : 0
  },
  or(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isTrue(a[fromA + row] as number) || isTrue(b[fromB + row] as number) ? 1 : 0
  },
  xor(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = isTrue(a[fromA + row] as number) === isTrue(b[fromB + row] as number) ? 0 : 1
  },
  not(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = isTrue(a[fromA + row] as number) ? 0 : 1
  },
  choose(rows, out, to, a, fromA, b, fromB, c, fromC) {
    for (let row = 0; row < rows; row += 1)
      out[to + row] = (isTrue(a[fromA + row] as number) ? b[fromB + row] : c[fromC + row]) as number
  },
  min(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) {
      out[to + row] = smaller(a[fromA + row] as number, b[fromB + row] as number)
    }
  },
  max(rows, out, to, a, fromA, b, fromB) {
    for (let row = 0; row < rows; row += 1) {
      out[to + row] = larger(a[fromA + row] as number, b[fromB + row] as number)
    }
  },
  abs(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = Math.abs(a[fromA + row] as number)
  },
  sqrt(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = Math.sqrt(a[fromA + row] as number)
  },
  exp(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = Math.exp(a[fromA + row] as number)
  },
  log(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = Math.log(a[fromA + row] as number)
  },
  log10(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = Math.log10(a[fromA + row] as number)
  },
  round(rows, out, to, a, fromA, b, fromB) {
    // The decimals are written out, and the same in all rows.
    const decimals = b[fromB] as number
    for (let row = 0; row < rows; row += 1) out[to + row] = round(a[fromA + row] as number, decimals)
  },
  floor(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = floor(a[fromA + row] as number)
  },
  ceil(rows, out, to, a, fromA) {
    for (let row = 0; row < rows; row += 1) out[to + row] = ceil(a[fromA + row] as number)
  },
} satisfies Readonly<Record<string, Operation>>

/** 0 and what is not a number are false. */
export function isTrue(value: number): boolean {
  return value !== 0 && !Number.isNaN(value)
}

function isSmaller(a: number, b: number): boolean {
  return a < b && !nearlyEqual(a, b)
}

/** The first where the second is nearly equal to it. */
function smaller(first: number, second: number): number {
  return Number.isNaN(second) || isSmaller(second, first) ? second : first
}

function larger(first: number, second: number): number {
  return Number.isNaN(second) || isSmaller(first, second) ? second : first
}

function isAtMost(a: number, b: number): boolean {
  return a <= b || nearlyEqual(a, b)
}

/** What is left over; with the sign of the divisor, and by 0 everything is. */
function modulo(a: number, b: number): number {
  return b === 0 ? a : a - b * floor(a / b)
}

/** A power among the real numbers: what is complex is not a number, and a fraction to an infinite power is 0. */
function power(base: number, exponent: number): number {
  if (
    exponent === Number.POSITIVE_INFINITY ? base * base < 1 : exponent === Number.NEGATIVE_INFINITY && base * base > 1
  ) {
    return 0
  }
  return base < 0 && !Number.isInteger(exponent) ? Number.NaN : base ** exponent
}
