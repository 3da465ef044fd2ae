// The periods of observations, each judged once.
import { Period } from '../../foundation/period.ts'
import { NO_CODE } from './terms.ts'

/** Gives periods their codes, from 1. */
export class PeriodTerms {
  /** By code; 0 is no period. */
  readonly values: Period[] = [{ start: '', end: '' }]
  private readonly codes = new Map<string, Map<string, number>>()
  private latestStart = ''
  private latestEnd = ''
  private latestCode = 0

  /** The code of the days from `start` to `end`; `NO_CODE` when they are no period. */
  codeOf(start: unknown, end: unknown): number {
    if (typeof start !== 'string' || typeof end !== 'string') return NO_CODE
    if (start === this.latestStart && end === this.latestEnd && this.latestCode > 0) return this.latestCode
    const code = this.codes.get(start)?.get(end) ?? this.learn(start, end)
    if (code === NO_CODE) return code
    this.latestStart = start
    this.latestEnd = end
    this.latestCode = code
    return code
  }

  private learn(start: string, end: string): number {
    const period = Period.safeParse({ start, end }).data
    if (period === undefined || end < start) return NO_CODE
    const code = this.values.push(period) - 1
    const ends = this.codes.get(start) ?? new Map<string, number>()
    this.codes.set(start, ends.set(end, code))
    return code
  }
}
