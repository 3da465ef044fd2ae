// What every renderer for people can be told.
import { CollectiveImpactError } from '@collective-impact/core'

/** What every renderer for people can be told. */
export interface ReportOptions {
  /** How numbers are written, as a BCP 47 tag such as `de-CH`. The words stay English. Default `en`. */
  readonly locale?: string
}

/** The locale that numbers are written in. */
export function localeOf({ locale = 'en' }: ReportOptions): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch (cause) {
    throw invalidOption('locale', `${JSON.stringify(locale)} is not a BCP 47 tag such as en or de-CH`, cause)
  }
}

export function invalidOption(name: string, message: string, cause?: unknown): CollectiveImpactError {
  return new CollectiveImpactError('report/invalid-option', `${name}: ${message}`, { path: [name], cause })
}
