// The value of a continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)): Lentz (1976), as modified by Thompson & Barnett (1986).

const TINY = 1e-300
/** More than the square root of any number of degrees of freedom that is met; past it, digits are all there. */
const MOST_TERMS = 100_000

/** `term(n)` gives [aₙ, bₙ] for n from 1. */
export function continuedFraction(first: number, term: (n: number) => readonly [number, number]): number {
  let value = first === 0 ? TINY : first
  let c = value
  let d = 0
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const [a, b] = term(n)
    d = 1 / awayFromZero(b + a * d)
    c = awayFromZero(b + a / c)
    const change = c * d
    value *= change
    if (Math.abs(change - 1) <= Number.EPSILON) break
  }
  return value
}

function awayFromZero(number: number): number {
  return number === 0 ? TINY : number
}
