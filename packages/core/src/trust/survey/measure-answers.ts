// A number made of answers, or the reason why it is not shown.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import {
  type Basis,
  type Coverage,
  type Interval,
  type Measured,
  missing,
  observed,
} from '../../measurement/measured.ts'

/** What decides whether answers may be shown. */
export interface Circumstances {
  readonly asOf: PlainDate
  readonly askedOn: PlainDate
  /** How few people's answers are shown together. */
  readonly minimum: number
  /** How many were asked, where that is known of those whose answers these are. */
  readonly invited?: number | undefined
}

/** A number that is asked for. */
export interface AskedNumber {
  /** The id of the method. */
  readonly method: string
  /** How many people's answers it rests on. */
  readonly count: number
  readonly unit: Unit
  /** Whether it may be shown beside the total and other groups. */
  readonly isShown: boolean
  readonly value: () => NumberOrReason
  readonly interval?: () => Interval | undefined
}

/** The number, or why it is not there: not asked yet, not answered, or answered by too few. */
export function measureAnswers(asked: AskedNumber, { asOf, askedOn, minimum, invited }: Circumstances): Measured {
  const { method, count, unit, isShown } = asked
  const basis: Basis = { method: { id: method, version: 1 }, asOf, inputs: 0 }
  if (askedOn > asOf) return missing('not-yet-due', basis, [`Asked on ${askedOn}.`])
  if (count === 0) return missing('not-reported', basis, ['Nobody answered.'])
  if (count < minimum) return missing('suppressed', basis, [`Fewer than ${minimum} people answered.`])
  if (!isShown) return missing('suppressed', basis, ['A group that is too small could be worked out from it.'])
  const coverage = coverageOf(count, invited)
  const found: Basis = { ...basis, inputs: count, ...(coverage === undefined ? {} : { coverage }) }
  const value = asked.value()
  if (typeof value === 'string') return missing(value, found)
  const interval = asked.interval?.()
  return { ...observed(value, unit, found), ...(interval === undefined ? {} : { interval }) }
}

function coverageOf(reported: number, expected: number | undefined): Coverage | undefined {
  if (expected === undefined || expected < reported) return undefined
  return { expected, reported, share: reported / expected, expectedFrom: 'expectations', missing: [] }
}
