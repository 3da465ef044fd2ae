// What a statement of the framework is: what it asks, in our words, who says so, and the checks that hold it.
import type { ReferenceKey } from '../../../../packages/core/src/foundation/references.ts'

/** Something the framework says an initiative needs, does or avoids. */
export interface Statement {
  readonly says: string
  readonly from: readonly ReferenceKey[]
  /** Ids of the checks that hold an initiative to it. */
  readonly heldBy: readonly string[]
}

/** Statements about one element of the framework. */
export interface Element {
  readonly title: string
  readonly statements: readonly Statement[]
}

/** One statement. */
export function statement(says: string, from: readonly ReferenceKey[], ...heldBy: readonly string[]): Statement {
  return { says, from, heldBy }
}

export const core: readonly ReferenceKey[] = ['kania-kramer-2011']
export const practice: readonly ReferenceKey[] = ['hanleybrown-et-al-2012']
export const backbones: readonly ReferenceKey[] = ['turner-et-al-2012']
