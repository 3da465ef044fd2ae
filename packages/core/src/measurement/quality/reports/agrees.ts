// Whether a whole, as it was written, is what its parts make.
import { isSameNumber } from '../same-number.ts'

/**
 * Whether what the parts make is the whole as exactly as the whole is written: 0.58 stands for 0.575 to 0.585, 120 for
 * 119.5 to 120.5. `tolerance`, a share of the whole, allows for more.
 */
export function agrees(whole: number, made: number, tolerance: number): boolean {
  const allowed = Math.max(10 ** -decimalsOf(whole) / 2, tolerance * Math.abs(whole))
  const difference = Math.abs(whole - made)
  return difference <= allowed || isSameNumber(difference, allowed) || isSameNumber(whole, made)
}

/** How many decimals the shortest text of a number has; negative exponents included, `1e-7` has 7. */
function decimalsOf(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e')
  const [, fraction = ''] = mantissa.split('.')
  return Math.max(fraction.length - Number(exponent), 0)
}
