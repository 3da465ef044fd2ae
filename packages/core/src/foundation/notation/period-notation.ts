// A way to write periods as text: reading, reading without an exception, and writing.
import { CollectiveImpactError, isCollectiveImpactError } from '../errors.ts'
import type { Issue } from '../issue.ts'
import { formatPeriod, type Period } from '../period.ts'

/** A period, or what is wrong with the text. */
export type PeriodResult =
  | { readonly success: true; readonly period: Period }
  | { readonly success: false; readonly issues: readonly Issue[] }

/** Reads periods. */
export interface PeriodReader {
  /**
   * The days a text stands for.
   * @throws {@link CollectiveImpactError} `foundation/invalid-period`
   */
  readonly parse: (text: string) => Period
  /** The days a text stands for, or what is wrong with it. Never throws. */
  readonly safeParse: (text: unknown) => PeriodResult
}

/** A way to write periods. What it writes it reads again as the same days. */
export interface PeriodNotation extends PeriodReader {
  /** The shortest text for a period. */
  readonly format: (period: Period) => string
}

/** What makes a {@link PeriodReader}. */
export interface ReadingRules {
  /** What a text is called, e.g. `a period of ISO 8601`. */
  readonly name: string
  /** Texts as they should be, for whoever wrote another. */
  readonly examples: string
  /** The days of a text; `undefined` for what is none. Days past the years 0000 to 9999 may throw. */
  readonly read: (text: string) => Period | undefined
}

/** Makes a reader of its rules. */
export function periodReader({ name, examples, read }: ReadingRules): PeriodReader {
  const safeParse = (text: unknown): PeriodResult => {
    if (typeof text !== 'string') return refusal('input/wrong-type', `expected ${name} as text`)
    const period = withinFourDigits(() => read(text))
    if (period !== undefined) return { success: true, period }
    return refusal('input/invalid-value', `${JSON.stringify(text.slice(0, 80))} is not ${name}; write ${examples}`)
  }
  return {
    safeParse,
    parse(text) {
      const result = safeParse(text)
      if (result.success) return result.period
      throw new CollectiveImpactError('foundation/invalid-period', result.issues.map(({ message }) => message).join())
    },
  }
}

/** The error for a period that a notation has no text for. */
export function unwritable(period: Period, name: string): CollectiveImpactError {
  return new CollectiveImpactError('foundation/invalid-period', `${formatPeriod(period)} cannot be written as ${name}`)
}

function refusal(code: Issue['code'], message: string): PeriodResult {
  return { success: false, issues: [{ code, path: [], message }] }
}

function withinFourDigits(read: () => Period | undefined): Period | undefined {
  try {
    return read()
  } catch (error) {
    if (isCollectiveImpactError(error, 'foundation/invalid-date')) return undefined
    throw error
  }
}
