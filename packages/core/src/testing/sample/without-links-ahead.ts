// Takes out of a record the links to what it does not hold, so that an early stage of the sample stands on its own.
import type { Path } from '../../foundation/path.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { parseInitiative, safeParseInitiative } from '../../initiative/parse-initiative.ts'

/** The record without its broken references; a list that held nothing else is left out. */
export function withoutLinksAhead(record: unknown): InitiativeRecord {
  const result = safeParseInitiative(record)
  if (result.success) return result.record
  const broken = result.issues.filter(({ code }) => code === 'record/unknown-reference')
  return parseInitiative(without(record, [], new Set(broken.map(({ path }) => keyOf(path)))))
}

function without(value: unknown, path: Path, broken: ReadonlySet<string>): unknown {
  if (broken.has(keyOf(path))) return undefined
  if (Array.isArray(value)) {
    const kept = value.map((item, position) => without(item, [...path, position], broken)).filter(isGiven)
    return kept.length === 0 && value.length > 0 ? undefined : kept
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).map(([name, field]) => [name, without(field, [...path, name], broken)] as const)
  return Object.fromEntries(kept.filter(([, field]) => isGiven(field)))
}

function isGiven(value: unknown): boolean {
  return value !== undefined
}

function keyOf(path: Path): string {
  return path.join('/')
}
