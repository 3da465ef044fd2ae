// How much several counts overlap, by what was agreed about them.
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import type { NoPart } from './part.ts'

/** What one partner, or one place, counted. */
export interface Counted {
  readonly key: string
  readonly value: number
}

/** An agreement, and which of the counts each of its members holds. */
export interface Agreed {
  readonly agreement: OverlapAgreement
  readonly members: readonly { readonly id: string; readonly holds: (key: string) => boolean }[]
}

/** What is counted twice, agreement by agreement. */
export interface Overlap {
  readonly amounts: readonly { readonly agreement: string; readonly amount: number }[]
  /** Figures greater than the overlap can be. */
  readonly impossible: readonly ImpossibleFigure[]
}

/** An agreed figure, and the most it can be. */
export interface ImpossibleFigure {
  readonly agreement: string
  readonly figure: number
  readonly most: number
}

/** Counts of which it is known how many people they are together. */
interface Union {
  readonly counts: readonly Counted[]
  readonly value: number
}

/**
 * What is counted twice among counts. Agreements are taken from the smallest to the largest; what one has put together
 * is a single count for the next. `isPartial`: the counts are of some people only; `needsAll`: every two must be
 * connected by an agreement.
 */
export function overlapAmong(
  counts: readonly Counted[],
  agreed: readonly Agreed[],
  { isPartial, needsAll }: { readonly isPartial: boolean; readonly needsAll: boolean },
): Overlap | NoPart {
  let unions: readonly Union[] = counts.map((count) => ({ counts: [count], value: count.value }))
  const amounts: { agreement: string; amount: number }[] = []
  const impossible: ImpossibleFigure[] = []
  for (const { agreement, members } of [...agreed].sort(fromSmallest)) {
    const { id, rule, figure = 0 } = agreement
    const present = members.filter(({ holds }) => counts.some(({ key }) => holds(key)))
    if (present.length < 2) continue
    if (rule === 'agreed-figure' && (isPartial || present.length < members.length)) {
      return { reason: 'overlapping-groups', remark: whyUnknown(id, isPartial, lacking(members, present)) }
    }
    const isMember = ({ key }: Counted) => members.some(({ holds }) => holds(key))
    const touched = unions.filter((union) => union.counts.some(isMember))
    const most = mostCountedTwice(touched, counts.filter(isMember))
    const amount = { sum: 0, maximum: touched.length < 2 ? 0 : most, 'agreed-figure': Math.min(figure, most) }[rule]
    if (rule === 'agreed-figure' && figure > most) impossible.push({ agreement: id, figure, most })
    amounts.push({ agreement: id, amount })
    unions = [...unions.filter((union) => !touched.includes(union)), unite(touched, amount)]
  }
  if (!needsAll || unions.length < 2) return { amounts, impossible }
  const names = unions.map((union) => union.counts.map(({ key }) => key).join(' and ')).sort(byText)
  return { reason: 'overlapping-groups', remark: `no agreement says how many are counted twice by ${names.join(', ')}` }
}

function lacking(members: Agreed['members'], present: Agreed['members']): readonly string[] {
  return members.filter((member) => !present.includes(member)).map(({ id }) => id)
}

function whyUnknown(agreement: string, isPartial: boolean, absent: readonly string[]): string {
  return isPartial
    ? `${agreement} says how many are counted twice among everybody, not among these`
    : `${agreement} says how many are counted twice together with ${absent.join(', ')}`
}

function fromSmallest(a: Agreed, b: Agreed): number {
  return a.members.length - b.members.length || byText(a.agreement.id, b.agreement.id)
}

/** Together there are no fewer people than in the largest union, or the largest count within the only one. */
function mostCountedTwice(unions: readonly Union[], counts: readonly Counted[]): number {
  const [only, ...others] = unions
  const single = counts.map(({ value }) => value)
  const amongCounts = exactSum(single) - Math.max(...single)
  if (only !== undefined && others.length === 0) {
    return Math.max(0, Math.min(amongCounts, only.value - Math.max(...only.counts.map(({ value }) => value))))
  }
  const values = unions.map(({ value }) => value)
  return Math.max(0, Math.min(amongCounts, exactSum(values) - Math.max(...values)))
}

function unite(unions: readonly Union[], amount: number): Union {
  return {
    counts: unions.flatMap(({ counts }) => counts),
    value: exactSum([...unions.map(({ value }) => value), -amount]),
  }
}
