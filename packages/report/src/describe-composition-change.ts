// Where other partners report than before, in words.
import type { Assessment, CompositionChange } from '@collective-impact/core'
import { nameOf } from './outline/names.ts'

const MOST_NAMES = 5

/** `between 2023-Q1 and 2023-Q2 County Library began to report and City Clinic ceased to; values may move for that alone`. */
export function describeCompositionChange(
  { before, after, joined, left }: CompositionChange,
  assessment: Assessment,
): string {
  const names = (partners: readonly string[]) => listed(partners.map((id) => nameOf('partner', id, assessment)))
  const told = [
    ...(joined.length === 0 ? [] : [`${names(joined)} began to report`]),
    ...(left.length === 0 ? [] : [`${names(left)} ceased to${joined.length === 0 ? ' report' : ''}`]),
  ]
  return `between ${before} and ${after} ${told.join(', and ')}; values may move for that alone`
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const items = more > 1 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names
  return items.length === 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
