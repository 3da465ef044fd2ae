// The phase an initiative is in on a day, as its record says, and the order of phases.
import type { PlainDate } from '../foundation/plain-date.ts'
import { type Initiative, Phase } from './initiative.ts'

/**
 * The phase that holds on a day; of several, the one that began last, and of those that began together the one that
 * comes later in the order of phases. `undefined` where the record states none for that day.
 */
export function phaseInForce({ phases = [] }: Pick<Initiative, 'phases'>, day: PlainDate): Phase | undefined {
  const inForce = phases
    .filter(({ startedOn, endedOn }) => startedOn <= day && (endedOn === undefined || endedOn >= day))
    .reduce<(typeof phases)[number] | undefined>((last, entry) => {
      if (last === undefined || entry.startedOn > last.startedOn) return entry
      return entry.startedOn === last.startedOn && isEarlierPhase(last.phase, entry.phase) ? entry : last
    }, undefined)
  return inForce?.phase
}

/** The phase in force on a day; where none is, the one that ended last before it: what was reached stays reached. */
export function phaseReached(initiative: Pick<Initiative, 'phases'>, day: PlainDate): Phase | undefined {
  const { phases = [] } = initiative
  const lastEnd = phases
    .flatMap(({ endedOn }) => (endedOn !== undefined && endedOn < day ? [endedOn] : []))
    .sort()
    .at(-1)
  return phaseInForce(initiative, day) ?? (lastEnd === undefined ? undefined : phaseInForce(initiative, lastEnd))
}

/** Whether one phase comes before another. */
export function isEarlierPhase(phase: Phase, other: Phase): boolean {
  return Phase.options.indexOf(phase) < Phase.options.indexOf(other)
}
