// Numbers that checks read off the record itself, with what they rest on.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { type Measured, observed } from '../measurement/measured.ts'

/** A number read off the record by a named way of counting. `inputs` is how many entries it rests on. */
export function fromRecord(value: number, unit: Unit, method: string, inputs: number, asOf: PlainDate): Measured {
  return observed(value, unit, { method: { id: method, version: 1 }, asOf, inputs })
}

/** How many of something there are. */
export function countOf(value: number, things: string, asOf: PlainDate): Measured {
  return fromRecord(value, { kind: 'count', of: things }, 'count', value, asOf)
}

/** How many of all of something are of one sort; there must be some. */
export function shareOf(part: number, all: number, things: string, asOf: PlainDate): Measured {
  return fromRecord(part / all, { kind: 'share', of: things }, 'share', all, asOf)
}

/** The least whole number that is at least a share of all. */
export function leastCount(share: number, all: number): number {
  const below = Math.floor(share * all)
  return below / all >= share ? below : below + 1
}
