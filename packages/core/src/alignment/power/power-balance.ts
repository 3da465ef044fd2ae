// How evenly money, staff, influence and voice are spread over partners, on a day.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { type PlainDate, requirePlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { influenceHeld } from './influence.ts'
import { moneyGiven, moneyReceived } from './money.ts'
import { distributionOf, type PowerDistribution } from './power-distribution.ts'
import { staffHeld } from './staff.ts'
import { attendanceHeld, seatsHeld } from './voice.ts'

/** How power is measured. */
export interface PowerOptions {
  /** How many holders the share of the top is of; 1 when absent. */
  readonly top?: number
  /** The least share of amounts that have to be stated for a measure to be given; half when absent. */
  readonly coverageThreshold?: number
  /** A partner's influence counts as not stated when fewer than these rated it; 1 when absent. */
  readonly leastRaters?: number
}

/** How power is measured, as of when. */
export interface PowerBalanceOptions extends PowerOptions {
  /** Only what had happened by this day counts. */
  readonly asOf: PlainDate
}

/** How what power rests on is spread over those who hold it. */
export interface PowerBalance {
  readonly asOf: PlainDate
  /** Money given and received in each currency, staff, influence, seats and attendance where decisions are taken. */
  readonly distributions: readonly PowerDistribution[]
}

/**
 * The imbalance of what power rests on: money given and money received by commitments that run on `asOf`, by currency;
 * the staff of partners who belong; the influence they see in each other; seats on steering committees; attendance, in
 * the last twelve months, where decisions are taken. Each with who holds how much and five measures, 0 to 1: two Gini
 * coefficients, two Herfindahl indices and the share of the top; or missing, with its reason.
 *
 * Only those who hold a part, or are known to hold none of what they were asked for, are compared; nobody is taken for 0
 * because the record is silent. Where partners who belong do not state their amount, the interval (level 1) holds the
 * value whatever these amounts are. The order of the input changes nothing.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`; `measurement/invalid-option`; `network/invalid-option`
 * for `leastRaters`
 */
export function powerBalance(record: InitiativeRecord, options: PowerBalanceOptions): PowerBalance {
  const { asOf, top = 1, coverageThreshold = 0.5, leastRaters = 1 } = options
  requirePlainDate(asOf, 'asOf')
  if (!Number.isSafeInteger(top) || top < 1) {
    throw new CollectiveImpactError('measurement/invalid-option', 'top: expected a whole number above 0.')
  }
  if (!(coverageThreshold >= 0 && coverageThreshold <= 1)) {
    throw new CollectiveImpactError('measurement/invalid-option', 'coverageThreshold: expected a share, 0 to 1.')
  }
  const held = [
    ...moneyGiven(record, asOf),
    ...moneyReceived(record, asOf),
    staffHeld(record, asOf),
    influenceHeld(record, asOf, leastRaters),
    seatsHeld(record, asOf),
    attendanceHeld(record, asOf),
  ]
  return { asOf, distributions: held.map((each) => distributionOf(each, { asOf, top, coverageThreshold })) }
}
