// Which version of an indicator's method was in force, and which versions may be put beside each other.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'

/** The version in force on a day: the last one listed that had begun by then. */
export function methodInForce({ methodVersions }: Indicator, day: PlainDate): string | undefined {
  return methodVersions?.filter(({ from }) => from === undefined || from <= day).at(-1)?.version
}

/**
 * The versions that a report on some days was measured by, where it names none. A level or a running total was measured
 * on the last day; anything else throughout, by more than one version where the method changed on the way.
 */
export function methodsThroughout(indicator: Indicator, { start, end }: Period): readonly string[] {
  const { methodVersions = [], reporting = 'incremental' } = indicator
  const first = methodInForce(indicator, reporting === 'incremental' ? start : end)
  const later = methodVersions.filter(({ from }) => from !== undefined && from > start && from <= end)
  return [
    ...(first === undefined ? [] : [first]),
    ...(reporting === 'incremental' ? later.map(({ version }) => version) : []),
  ]
}

const latest = new WeakMap<Indicator, MethodsOfPeriods>()

interface MethodsOfPeriods {
  readonly periods: readonly Period[]
  readonly versions: readonly (readonly string[])[]
}

/** The versions of each of some periods, found once for the same array of them until it grows. */
export function methodsOfPeriods(indicator: Indicator, periods: readonly Period[]): readonly (readonly string[])[] {
  const known = latest.get(indicator)
  if (known?.periods === periods && known.versions.length === periods.length) return known.versions
  const versions = periods.map((period) => methodsThroughout(indicator, period))
  latest.set(indicator, { periods, versions })
  return versions
}

/** Whether every change of method between the oldest and the newest of some versions was declared comparable. */
export function areComparable({ methodVersions = [] }: Indicator, versions: readonly string[]): boolean {
  if (versions.length < 2) return true
  const positions = versions.map((version) => methodVersions.findIndex((method) => method.version === version))
  const changes = methodVersions.slice(Math.min(...positions) + 1, Math.max(...positions) + 1)
  return changes.every(({ comparableWithPrevious }) => comparableWithPrevious === true)
}
