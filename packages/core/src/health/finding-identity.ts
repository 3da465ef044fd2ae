// What a finding is known by from one run to the next: which check, what is wrong, and with what.
import { byText } from '../foundation/order.ts'
import type { MessageData } from './outcome.ts'

/** A finding before it is told apart from others that are known by the same. */
export interface IdentifiedFinding {
  readonly identity: string
  readonly data: MessageData
}

/** What a finding is known by. */
export interface FindingFacts {
  readonly check: string
  readonly messageId: string
  /** The entity it is about, as `kind:id`, or the names of the fields that lead to it; never a position in a list. */
  readonly place: string
  readonly data: MessageData
  /** Names of data that tell findings about one entity apart. */
  readonly identifiedBy: readonly string[]
}

/** `check#message place`, and what tells findings about one entity apart: `trust/low-trust#low wave:first side=openness`. */
export function identityOf({ check, messageId, place, data, identifiedBy }: FindingFacts): string {
  const keys = identifiedBy.filter((name) => Object.hasOwn(data, name)).sort(byText)
  return [`${check}#${messageId}`, place, ...keys.map((name) => `${name}=${quoted(data[name])}`)].join(' ')
}

const PLAIN = /^[\p{L}\p{N}._-]+$/u

function quoted(value: string | number | undefined): string {
  const text = String(value)
  return PLAIN.test(text) ? text : JSON.stringify(text)
}

/**
 * Findings that are known by the same are numbered in the order of their data, which the order of the record does not
 * move. Only checks whose findings about one entity do not say in `identifiedBy` what tells them apart come to this.
 */
export function toldApart<Found extends IdentifiedFinding>(findings: readonly Found[]): readonly Found[] {
  const numbered = new Map<Found, number>()
  for (const [, same] of Map.groupBy(findings, ({ identity }) => identity)) {
    if (same.length === 1) continue
    const sorted = same.map((each) => ({ each, key: keyOf(each.data) })).sort((a, b) => byText(a.key, b.key))
    for (const [position, { each }] of sorted.entries()) numbered.set(each, position + 1)
  }
  return findings.map((each) => {
    const number = numbered.get(each) ?? 1
    return number === 1 ? each : { ...each, identity: `${each.identity} (${number})` }
  })
}

function keyOf(data: MessageData): string {
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => byText(a, b)))
}
