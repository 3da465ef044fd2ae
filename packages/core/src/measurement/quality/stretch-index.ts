// Stretches of time that can be found by where they lie, without looking at all of them.
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'

/** Stretches of time, found by where they lie. */
export class StretchIndex<Stretch extends { readonly period: Period }> {
  private readonly byStart: readonly Stretch[]
  /** By position in `byStart`: the last day of all stretches up to there. */
  private readonly lastDays: readonly PlainDate[]
  private readonly byEnd: readonly Stretch[]

  constructor(stretches: readonly Stretch[]) {
    this.byStart = stretches.toSorted((a, b) => byText(a.period.start, b.period.start))
    this.byEnd = stretches.toSorted((a, b) => byText(a.period.end, b.period.end))
    let last = ''
    this.lastDays = this.byStart.map(({ period: { end } }) => {
      if (end > last) last = end
      return last
    })
  }

  /** Those that a period lies within. */
  around({ start, end }: Period): readonly Stretch[] {
    const found: Stretch[] = []
    const begun = firstWhere(this.byStart.length, (at) => (this.byStart[at] as Stretch).period.start > start)
    for (let at = begun - 1; at >= 0 && (this.lastDays[at] as PlainDate) >= end; at -= 1) {
      const stretch = this.byStart[at] as Stretch
      if (stretch.period.end >= end) found.push(stretch)
    }
    return found
  }

  /** Those whose last day lies in a period. */
  endingIn({ start, end }: Period): readonly Stretch[] {
    const endOf = (at: number) => (this.byEnd[at] as Stretch).period.end
    const { length } = this.byEnd
    return this.byEnd.slice(
      firstWhere(length, (at) => endOf(at) >= start),
      firstWhere(length, (at) => endOf(at) > end),
    )
  }

  /** In the order of their first days, all but those that lie before a day; some of these, too. */
  *from(day: PlainDate): Generator<Stretch, undefined> {
    const first = firstWhere(this.lastDays.length, (at) => (this.lastDays[at] as PlainDate) >= day)
    for (let at = first; at < this.byStart.length; at += 1) yield this.byStart[at] as Stretch
  }
}

/** The first position at which something holds that holds from there on; the length where it never does. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
