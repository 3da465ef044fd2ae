// How the codes of the made-up reports are written.

export const indicatorId = (indicator: number) => `indicator-${indicator + 1}`
export const partnerId = (partner: number) => `partner-${partner + 1}`

export const FIRST_YEAR = 2010

/** The first and last day of a month, counted from 0. */
export function monthPeriod(month: number): { readonly start: string; readonly end: string } {
  const day = (of: number) => new Date(of).toISOString().slice(0, 10)
  return { start: day(Date.UTC(FIRST_YEAR, month, 1)), end: day(Date.UTC(FIRST_YEAR, month + 1, 0)) }
}

/** A day so many days after the last of the months. */
export function dayAfter(months: number, days: number): string {
  return new Date(Date.UTC(FIRST_YEAR, months, days)).toISOString().slice(0, 10)
}

/** `2010-Q1` for the first quarter. */
export function quarterLabel(quarter: number): string {
  return `${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
}

/** The same by code, made once each. */
export function remembered<Made>(make: (code: number) => Made): (code: number) => Made {
  const made: Made[] = []
  return (code) => {
    made[code] ??= make(code)
    return made[code]
  }
}
