// Numbers that look random and are the same for the same seed: xoshiro128**, its state spread from the seed by SplitMix32.

/** The greatest seed. */
export const GREATEST_SEED = 0xffffffff

/**
 * A generator of numbers from 0 to below 1, each a multiple of 2⁻³². `seed` is a whole number from 0 to
 * {@link GREATEST_SEED}. Not for secrets.
 *
 * Blackman, D. & Vigna, S. (2021). Scrambled Linear Pseudorandom Number Generators. ACM Transactions on Mathematical
 * Software 47(4).
 */
export function seededRandom(seed: number): () => number {
  const next = xoshiro128StarStar(splitMix32(seed))
  return () => next() / 2 ** 32
}

/** Four words that are not all 0. */
export type GeneratorState = readonly [number, number, number, number]

/** xoshiro128** 1.1: whole numbers from 0 to 2³² − 1. */
export function xoshiro128StarStar([first, second, third, fourth]: GeneratorState): () => number {
  let [a, b, c, d] = [first, second, third, fourth]
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

/** SplitMix with the finalizer of MurmurHash3, which takes different words to different words: at most one of four is 0. */
function splitMix32(seed: number): GeneratorState {
  const word = (position: number) => {
    let mixed = (seed + Math.imul(position, 0x9e3779b9)) | 0
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
  return [word(1), word(2), word(3), word(4)]
}
