// Which of the relationships that partners speak of are ties.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { daysPerFrequency, type Frequency } from '../../foundation/frequency.ts'
import { type Answer, type Intensity, intensities, meanOf } from './answers.ts'

/** Which relationships are ties. All that is asked for has to hold. */
export interface RelationshipLayer {
  /** Working together at least as closely. */
  readonly intensity?: Intensity
  /** In touch at least as often. */
  readonly frequency?: Exclude<Frequency, 'once' | 'irregular'>
  /** Trusting the other at least as far: the mean of the sides of trust, 1 to 4. */
  readonly trust?: number
  /** Valuing the other at least as much: the mean of the sides of value, 1 to 4. */
  readonly value?: number
}

/** Whether a relationship is a tie of the layer; `undefined` where it does not say enough. */
export function isWithin(
  answer: Answer,
  { intensity, frequency, trust, value }: RelationshipLayer,
): boolean | undefined {
  const least = (said: number | undefined, asked: number | undefined) =>
    asked === undefined || (said === undefined ? undefined : said >= asked)
  const apart = frequency === undefined ? undefined : daysPerFrequency[frequency]
  const holds = [
    least(answer.closeness, intensity === undefined ? undefined : intensities.indexOf(intensity) + 1),
    least(negative(answer.daysApart), negative(apart)),
    least(meanOf(Object.values(answer.trust)), trust),
    least(meanOf(Object.values(answer.value)), value),
  ]
  return holds.includes(false) ? false : holds.includes(undefined) ? undefined : true
}

function negative(days: number | undefined): number | undefined {
  return days === undefined ? undefined : -days
}

/** Refuses a layer that no relationship could be in. */
export function requireLayer({ trust, value }: RelationshipLayer): void {
  requireRating('trust', trust)
  requireRating('value', value)
}

function requireRating(option: string, rating: number | undefined): void {
  if (rating === undefined || (rating >= 1 && rating <= 4)) return
  throw new CollectiveImpactError('network/invalid-option', `layer.${option}: expected a rating, 1 to 4.`)
}
