// Which way of an indicator is better.

/** Which way is better. Of an indicator that is to fall, less is the better value. */
export type BetterDirection = 'increase' | 'decrease'
