// The scale that values are drawn on.

/** The ends of an axis and the values it is marked at. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** Whether it begins at zero; a reader is told where it does not. */
  readonly fromZero: boolean
}

const STEPS = [1, 2, 2.5, 5, 10]
const MOST_STEPS = 4
/** Values that vary by less than this part of the largest are shown close up. */
const CLOSE = 0.25

/** The part of a step that is kept free below values that are shown close up. */
const ROOM = 0.5

/** A scale of round values around all that is drawn; nothing where they are too far apart for numbers to say. */
export function valueAxis(values: readonly number[]): ValueAxis | undefined {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isClose = least > 0 && most > least && most - least < CLOSE * most
  const [from, to] = isClose ? [least, most] : [Math.min(least, 0), Math.max(most, 0)]
  const span = to - from || 1
  if (!Number.isFinite(span)) return undefined
  const step = stepFor(span)
  const below = Math.floor(from / step)
  const first = isClose && from / step - below < ROOM ? below - 1 : below
  const last = Math.ceil((from + span) / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => (first + position) * step)
  return { low: first * step, high: last * step, ticks, fromZero: first <= 0 }
}

function stepFor(span: number): number {
  const rough = span / MOST_STEPS
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((step) => step * magnitude >= rough) ?? 10) * magnitude
}
