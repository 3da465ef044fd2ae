// Whether something that lasts from one day to another lasts on a day.
import type { PlainDate } from '../foundation/plain-date.ts'

/** Something with a first and a last day, either of which may be open. */
export interface Lasting {
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
}

/** Whether it has begun and not ended on a day; both ends belong to it. */
export function holdsOn({ from, to }: Lasting, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || to >= day)
}
