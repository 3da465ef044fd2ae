// An assessment as JSON: the same bytes for the same assessment, whatever order its fields came in.
import type { Assessment } from '@collective-impact/core'

/** The assessment itself, complete and unrounded, as indented JSON with fields in code-unit order. */
export function renderJson(assessment: Assessment): string {
  return `${JSON.stringify(assessment, inOrder, 2)}\n`
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
