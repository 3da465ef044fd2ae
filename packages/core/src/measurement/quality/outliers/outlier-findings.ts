// Outliers as findings.
import type { QualityDraft } from '../quality-finding.ts'
import type { Outlier, OutlierAnalysis } from './find-outliers.ts'

/** A finding for each outlier. It is worth a look, and may well be true. */
export function outlierFindings({ method, outliers }: OutlierAnalysis): readonly QualityDraft[] {
  return outliers.map((outlier) => {
    const { indicator, partner, place, groups, period, row, value, lower, upper, score, points, statistics } = outlier
    return {
      code: 'quality/outlier',
      severity: 'note',
      about: { indicator, partner, place, groups, period },
      rows: [row],
      numbers: withoutUndefined({ value, lower, upper, score, points, ...statistics }),
      message: `${sayWhere(outlier)} by ${method.id} of ${points} values`,
    }
  })
}

function sayWhere({ value, lower, upper, score }: Outlier): string {
  const isAbove = upper !== undefined && value > upper
  const bound = isAbove ? upper : (lower ?? Number.NEGATIVE_INFINITY)
  const scored = score === undefined ? '' : `, with a score of ${brief(score)}`
  return `${value} is ${isAbove ? 'above' : 'below'} ${brief(bound)}${scored}`
}

/** A computed number in few digits; `numbers` holds all of them. */
function brief(number: number): string {
  return String(Number(number.toPrecision(5)))
}

function withoutUndefined(numbers: Readonly<Record<string, number | undefined>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )
}
