// How few heads so many tosses of a fair coin give in so small a share of cases.

/**
 * The smallest number of heads in `tosses` of a fair coin that no more than that number of heads is at least as likely
 * as `probability`, above 0 and below 1. Same as R `qbinom(probability, tosses, 0.5)`. The probabilities are taken as
 * multiples of that of half heads, so that no number of tosses is too large for them.
 */
export function fairCoinQuantile(probability: number, tosses: number): number {
  const middle = Math.floor(tosses / 2)
  const multiples = new Float64Array(tosses + 1)
  multiples[middle] = 1
  for (let heads = middle; heads > 0; heads -= 1) {
    multiples[heads - 1] = ((multiples[heads] as number) * heads) / (tosses - heads + 1)
  }
  for (let heads = middle; heads < tosses; heads += 1) {
    multiples[heads + 1] = ((multiples[heads] as number) * (tosses - heads)) / (heads + 1)
  }
  const wanted = probability * multiples.reduce((sum, multiple) => sum + multiple, 0)
  let likely = 0
  return multiples.findIndex((multiple) => {
    likely += multiple
    return likely >= wanted
  })
}
