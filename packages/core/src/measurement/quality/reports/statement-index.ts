// The counted rows of an indicator, found by what they are about.

import type { Plan } from '../../query.ts'
import type { Statement } from '../../statement.ts'
import { codes } from '../codes.ts'
import { countedRows } from '../counted-rows.ts'

/** Categories by dimension. */
export type Groups = Readonly<Record<string, string>>

/** What a row is about, its groups as text. */
export interface StatementKey extends Pick<Statement, 'partner' | 'place' | 'period'> {
  readonly groupsText: string
}

/** Finds the row that is about something. */
export class StatementIndex {
  readonly plan: Plan
  /** The rows that count, in the order of the table. */
  readonly rows: Uint32Array
  private readonly codeOf = codes()
  private readonly byKey = new Map<string, number>()
  private readonly groupTexts = new Map<Groups, string>()

  constructor(plan: Plan) {
    this.plan = plan
    this.rows = countedRows(plan)
    for (const row of this.rows) this.byKey.set(this.keyOf(this.about(row)), row)
  }

  /** What a row is about. */
  about(row: number): StatementKey & { readonly groups: Groups } {
    const { partner, place, period, groups } = this.plan.table.statement(row)
    const known = this.groupTexts.get(groups)
    const groupsText = known ?? textOf(groups)
    if (known === undefined) this.groupTexts.set(groups, groupsText)
    return { partner, place, period, groups, groupsText }
  }

  /** The row about exactly this. */
  find(statement: StatementKey): number | undefined {
    return this.byKey.get(this.keyOf(statement))
  }

  /** The same text for the same partner, place, period and groups. */
  keyOf({ partner, place, period, groupsText }: StatementKey): string {
    return `${this.codeOf(partner)} ${this.codeOf(place)} ${this.codeOf(period)} ${this.codeOf(groupsText)}`
  }
}

/** The same text for the same groups, whatever their order. */
export function textOf(groups: Groups): string {
  return Object.keys(groups)
    .sort()
    .map((dimension) => `${dimension}=${groups[dimension]}`)
    .join('\n')
}

/** What is found first, trying one after the other. */
export function firstFound<Tried>(
  each: Iterable<Tried>,
  find: (tried: Tried) => number | undefined,
): number | undefined {
  for (const tried of each) {
    const found = find(tried)
    if (found !== undefined) return found
  }
  return undefined
}

/** Rows gathered under the whole they are parts of, and what they are parts by. */
export class PartsOfWholes {
  private readonly parts = new Map<string, { readonly whole: number; readonly by: string; readonly rows: number[] }>()

  add(whole: number, by: string, part: number): void {
    const key = `${whole} ${by}`
    const known = this.parts.get(key)
    if (known === undefined) this.parts.set(key, { whole, by, rows: [part] })
    else known.rows.push(part)
  }

  values(): Iterable<{ readonly whole: number; readonly by: string; readonly rows: readonly number[] }> {
    return this.parts.values()
  }
}
