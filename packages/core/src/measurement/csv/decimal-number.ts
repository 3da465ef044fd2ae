// Decimal numbers in the bytes of CSV: exactly what JavaScript makes of the same text.

const DIGIT_0 = 0x30
/** So many digits always make a whole number that is exact. */
const MOST_EXACT_DIGITS = 15
const POINT = 0x2e
const MINUS = 0x2d

/** Powers of ten that a number holds exactly. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

/** The number a text stands for, `undefined` when it is no decimal number. */
export function decimalNumber(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined
}

/**
 * The number from `start` to `end`, or `undefined` for `decimalNumber` to judge. A whole number
 * of few digits is exact, and dividing it by an exact power of ten rounds once, as reading the text does (Clinger 1990).
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === MINUS
  let digits = 0
  let whole = 0
  let point = -1
  for (let at = isNegative ? start + 1 : start; at < end; at += 1) {
    const byte = bytes[at] as number
    const digit = byte - DIGIT_0
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit
      digits += 1
    } else if (byte === POINT && point < 0) point = digits
    else return undefined
  }
  if (digits === 0 || digits > MOST_EXACT_DIGITS) return undefined
  const size = point < 0 ? whole : whole / (POWERS_OF_TEN[digits - point] as number)
  return isNegative ? -size : size
}
