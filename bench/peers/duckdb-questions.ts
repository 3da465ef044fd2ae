// The questions of the benchmark `aggregate` in SQL. Answers are named as ours: `indicator-7 2011-Q3`.
import { FIRST_YEAR } from '../data/names.ts'

const NAME = `'indicator-' || (indicator + 1) || ' ' || (${FIRST_YEAR} + quarter // 4) || '-Q' || (quarter % 4 + 1)`

/** Numerators and denominators summed, then divided. */
export function ratioByQuarter(indicator?: number): string {
  return `SELECT ${NAME}, value FROM (
    SELECT indicator, month // 3 AS quarter, sum(numerator) / sum(denominator) AS value
    FROM observations ${indicator === undefined ? '' : `WHERE indicator = ${indicator}`}
    GROUP BY indicator, quarter)`
}

/** The last value of each partner and group in a quarter, by numbering them from the last, summed. */
export const LAST_BY_WINDOW = `SELECT ${NAME}, total FROM (
  SELECT indicator, quarter, sum(value) AS total FROM (
    SELECT indicator, month // 3 AS quarter, value FROM observations
    QUALIFY row_number() OVER (PARTITION BY indicator, partner, gender, age, month // 3 ORDER BY month DESC) = 1)
  GROUP BY indicator, quarter)`

/** The same by an aggregate that keeps the value of the greatest month. */
export const LAST_BY_ARG_MAX = `SELECT ${NAME}, total FROM (
  SELECT indicator, quarter, sum(value) AS total FROM (
    SELECT indicator, month // 3 AS quarter, arg_max(value, month) AS value FROM observations
    GROUP BY indicator, partner, gender, age, quarter)
  GROUP BY indicator, quarter)`
