// What a facet comes to: a share of what was counted, with what raises and lowers it, or why it cannot be said.
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import type { Basis, Coverage, Measured, MissingReason } from '../measurement/measured.ts'
import { missing, observed } from '../measurement/measured.ts'
import type { Influence } from './alignment-result.ts'
import type { AlignmentOptions } from './evidence/frame.ts'

/** Something that was counted. */
export interface Counted {
  readonly kind: string
  readonly id: string
  /** How far it counts towards the facet, 0 to 1. */
  readonly share: number
  /** How much it weighs beside the others, 0 or more; 1 when absent. */
  readonly weight?: number
}

/** What a reader should know besides the value. */
export interface Circumstances {
  /** How many entities or reports the value rests on; those counted when absent. */
  readonly inputs?: number
  readonly coverage?: Coverage | undefined
  readonly remarks?: readonly (string | undefined)[]
}

/** What a facet comes to. */
export type Judgement = Circumstances &
  (
    | {
        readonly kind: 'judged'
        readonly value: number
        readonly inputs: number
        readonly influences: readonly Influence[]
      }
    | { readonly kind: 'not-judged'; readonly reason: MissingReason }
  )

/** Why a facet cannot be said. */
export function notJudged(reason: MissingReason, remark?: string): Judgement {
  return { kind: 'not-judged', reason, remarks: [remark] }
}

/**
 * The weighted mean of the shares of what was counted: Σwᵢsᵢ ÷ Σwᵢ. What has no weight does not count. An entity
 * raises the facet when its share is above 0 and not below the mean; otherwise it lowers it.
 */
export function shareOf(counted: readonly Counted[], circumstances: Circumstances = {}): Judgement {
  const weighed = counted.filter(({ weight = 1 }) => weight > 0)
  if (weighed.length === 0) return notJudged('not-applicable')
  const shares = weighed.map(({ share }) => share)
  const sum = exactSum(weighed.map(({ share, weight = 1 }) => share * weight))
  const mean = sum / exactSum(weighed.map(({ weight = 1 }) => weight))
  const [least, most] = [Math.min, Math.max].map((choose) => shares.reduce((a, b) => choose(a, b)))
  // Rounding may put a mean outside of what it is the mean of.
  const value = Math.min(Math.max(mean, least ?? mean), most ?? mean)
  const influences = weighed
    .map(({ kind, id, share }): Influence => ({ kind, id, effect: share > 0 && share >= value ? 'raises' : 'lowers' }))
    .sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id))
  return { inputs: weighed.length, ...circumstances, kind: 'judged', value, influences }
}

/** How many of the entities have something to say; `undefined` when all have. */
export function entityCoverage(reported: number, expected: number): Coverage | undefined {
  if (reported === expected) return undefined
  return { expected, reported, share: reported / expected, expectedFrom: 'expectations', missing: [] }
}

/** Whether there are entries, and none of them says anything in a field. */
export function areSilentOn<Entity>(entries: readonly Entity[], field: keyof Entity): boolean {
  return entries.length > 0 && entries.every((entry) => entry[field] === undefined)
}

/** A judgement as a number with its basis. */
export function measuredOf(
  judgement: Judgement,
  method: Basis['method'],
  { asOf, knownAt }: AlignmentOptions,
): Measured {
  const remarks = judgement.remarks?.filter((remark) => remark !== undefined) ?? []
  const basis: Basis = {
    method,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: judgement.inputs ?? 0,
    ...(judgement.coverage === undefined ? {} : { coverage: judgement.coverage }),
    ...(remarks.length === 0 ? {} : { remarks }),
  }
  return judgement.kind === 'judged'
    ? observed(judgement.value, { kind: 'share' }, basis)
    : missing(judgement.reason, basis)
}
