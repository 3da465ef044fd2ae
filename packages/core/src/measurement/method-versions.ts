// Which version of an indicator's method was in force, and which versions may be put beside each other.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { PlainDate } from '../foundation/plain-date.ts'

/** The version in force on a day: the last one listed that had begun by then. */
export function methodInForce({ methodVersions }: Indicator, day: PlainDate): string | undefined {
  return methodVersions?.filter(({ from }) => from === undefined || from <= day).at(-1)?.version
}

/** Whether every change of method between the oldest and the newest of some versions was declared comparable. */
export function areComparable({ methodVersions = [] }: Indicator, versions: readonly string[]): boolean {
  const positions = versions.map((version) => methodVersions.findIndex((method) => method.version === version))
  const changes = methodVersions.slice(Math.min(...positions) + 1, Math.max(...positions) + 1)
  return new Set(versions).size < 2 || changes.every(({ comparableWithPrevious }) => comparableWithPrevious === true)
}
