// To whole numbers and decimals, as mathjs does it: what is nearly a whole number is taken for one.
import { roundDigits } from './mathjs.ts'
import { nearlyEqual } from './nearly-equal.ts'

/** mathjs first settles a number to so many decimals, so that 1.005 * 100 rounds as 100.5 does. */
const SETTLED_DECIMALS = 12
/** How near to a half the digits have to decide: ten times as near as what is settled can move a number. */
const doubt = (size: number, power: number) => 1e-11 * size + 1e-14 * power
/** Beyond it no two decimals in a row have halves between them. */
const LARGEST = 2 ** 51
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`))

/** Half away from zero, to 0 to 15 decimals. */
export function round(value: number, decimals: number): number {
  const power = POWERS_OF_TEN[decimals] as number
  const magnitude = Math.abs(value)
  const size = magnitude * power
  const whole = Math.floor(size)
  const beyond = size - whole
  if (!(size < LARGEST) || decimals >= SETTLED_DECIMALS) return roundByDigits(value, decimals)
  let rounded = Math.floor(size + 0.5)
  if (Math.abs(beyond - 0.5) <= doubt(size, power)) {
    // A half of up to fifteen digits is how the double nearest to it is written.
    const isHalf = whole < 1e14 && magnitude === (2 * whole + 1) / (2 * power)
    if (!isHalf) return roundByDigits(value, decimals)
    rounded = whole + 1
  }
  // Two exact numbers divide to the double nearest to the decimal, which is how its digits would be read.
  return value < 0 && !nearlyEqual(value, 0) ? -rounded / power : rounded / power
}

function roundByDigits(value: number, decimals: number): number {
  if (decimals >= SETTLED_DECIMALS) return roundDigits(value, decimals)
  const settled = roundDigits(value, SETTLED_DECIMALS)
  return roundDigits(nearlyEqual(value, settled) ? settled : value, decimals)
}

/** The whole number below, or the one above where the value is nearly that. */
export function floor(value: number): number {
  const below = Math.floor(value)
  const above = below + 1
  return nearlyEqual(value, above) && !nearlyEqual(value, below) ? above : below
}

/** The whole number above, or the one below where the value is nearly that. */
export function ceil(value: number): number {
  const above = Math.ceil(value)
  const below = above - 1
  return nearlyEqual(value, below) && !nearlyEqual(value, above) ? below : above
}
