// One order of text for the whole package: by code unit, whatever the locale.

/** Negative, zero or positive as `a` comes before, with or after `b`, by code unit; nothing comes first. */
export function byText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  return a < b ? -1 : 1
}
