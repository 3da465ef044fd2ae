// How few heads so many tosses of a fair coin give in so small a share of cases.

/** Less likely numbers of heads than this, against half heads, add nothing to a sum of 53 binary digits. */
const NEGLIGIBLE = 1e-20

/**
 * The smallest number of heads in `tosses` of a fair coin for which that number or fewer is at least as likely as
 * `probability`, above 0 and below ½. Same as R `qbinom(probability, tosses, 0.5)`. Probabilities are taken as multiples
 * of that of half heads, so that no number of tosses is too large for them.
 */
export function fairCoinQuantile(probability: number, tosses: number): number {
  const middle = Math.floor(tosses / 2)
  const multiples = [1]
  let multiple = 1
  for (let heads = middle; heads > 0 && multiple > NEGLIGIBLE; heads -= 1) {
    multiple = (multiple * heads) / (tosses - heads + 1)
    multiples.push(multiple)
  }
  const half = multiples.reduceRight((sum, each) => sum + each, 0)
  // The other half mirrors this one; with an even number of tosses the two share the middle.
  const wanted = probability * (2 * half - (tosses % 2 === 0 ? 1 : 0))
  let likely = 0
  return (
    middle -
    multiples.findLastIndex((each) => {
      likely += each
      return likely >= wanted
    })
  )
}
