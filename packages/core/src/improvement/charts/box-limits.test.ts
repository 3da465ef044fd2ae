// The table computed anew, from the joint distribution of crossings and longest run in random and in shifted series.
import { expect, test } from 'vitest'
import { boxLimits } from './box-limits.ts'

const MOST = 100
const LONGEST = 20
/** The least share of random series that a box leaves alone. */
const TARGET = 0.925
/** The probability of a value above the center after a shift of 0.8 standard deviations. */
const ABOVE_AFTER_SHIFT = 0.7881446014166033

test('each box finds a shift of 0.8 best among those that leave 92.5 % of random series alone', () => {
  const [random, shifted] = [probabilities(0.5), probabilities(ABOVE_AFTER_SHIFT)]
  for (let useful = 10; useful <= MOST; useful += 1) {
    const best = bestBox(useful, random, shifted)
    expect({ useful, ...boxLimits(useful) }).toEqual({ useful, ...best, ...cutCorner(useful, best, random, shifted) })
  }
})

test('below 10 and above 100 useful values there is none', () => {
  expect([9, 101].map(boxLimits)).toEqual([undefined, undefined])
})

/** How probable it is that so many values cross so often and have no run longer than `longest`. */
type Probabilities = (useful: number, crossings: number, longest: number) => number

interface Box {
  readonly crossingsMinimum: number
  readonly longestRunMaximum: number
}

function bestBox(useful: number, random: Probabilities, shifted: Probabilities): Box {
  let [best, least]: [Box | undefined, number] = [undefined, 1]
  for (let crossings = 0; crossings < useful; crossings += 1) {
    for (let longest = 1; longest <= LONGEST; longest += 1) {
      const box = { crossingsMinimum: crossings, longestRunMaximum: longest }
      const missed = within(useful, box, shifted)
      if (missed < least && within(useful, box, random) >= TARGET) [best, least] = [box, missed]
    }
  }
  return best as Box
}

function within(useful: number, { crossingsMinimum, longestRunMaximum }: Box, probability: Probabilities): number {
  let sum = 0
  for (let crossings = crossingsMinimum; crossings < useful; crossings += 1) {
    sum += probability(useful, crossings, longestRunMaximum)
  }
  return sum
}

/** Takes single combinations off the corner and then off both borders, the likelier one after a shift first. */
function cutCorner(useful: number, box: Box, random: Probabilities, shifted: Probabilities) {
  const { crossingsMinimum: fewest, longestRunMaximum: longest } = box
  const single = (probability: Probabilities, crossings: number, run: number) =>
    probability(useful, crossings, run) - probability(useful, crossings, run - 1)
  let left = within(useful, box, random) - single(random, fewest, longest)
  if (left < TARGET) return {}
  let [crossings, run] = [fewest + 1, longest - 1]
  for (;;) {
    const alongLongest = single(random, crossings, longest)
    const alongFewest = single(random, fewest, run)
    const [canAlongLongest, canAlongFewest] = [left - alongLongest >= TARGET, left - alongFewest >= TARGET]
    if (!canAlongLongest && !canAlongFewest) return { corner: { crossings, longestRun: run } }
    const isLikelier = single(shifted, crossings, longest) >= single(shifted, fewest, run)
    if (canAlongLongest && (isLikelier || !canAlongFewest)) {
      left -= alongLongest
      crossings += 1
    } else {
      left -= alongFewest
      run -= 1
    }
  }
}

function probabilities(above: number): Probabilities {
  const byLongest = Array.from({ length: LONGEST + 1 }, (_, longest) => crossingsWithin(above, longest))
  return (useful, crossings, longest) => byLongest[longest]?.[useful]?.[crossings] ?? 0
}

/** By the number of values, by crossings: the probability of series without a run longer than `longest`. */
function crossingsWithin(above: number, longest: number): readonly Float64Array[] {
  const chances = [above, 1 - above]
  // By the side of the last value and the length of the run it ends: the probability of each number of crossings.
  let states = chances.map((chance) => runsOf(longest, 1, Float64Array.of(chance)))
  const found = [new Float64Array(), sumOf(states.flat(), 1)]
  for (let useful = 2; useful <= MOST; useful += 1) {
    const before = states
    states = chances.map((chance, side) => {
      const crossed = sumOf(before[1 - side] ?? [], useful - 1)
      const longer = (before[side] ?? []).slice(0, -1).map((run) => run.map((probability) => probability * chance))
      return [Float64Array.of(0, ...crossed.map((probability) => probability * chance)), ...longer].slice(0, longest)
    })
    found.push(sumOf(states.flat(), useful))
  }
  return found
}

function runsOf(longest: number, length: number, probability: Float64Array): Float64Array[] {
  return Array.from({ length: longest }, (_, index) => (index + 1 === length ? probability : new Float64Array()))
}

function sumOf(rows: readonly Float64Array[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0))
}
