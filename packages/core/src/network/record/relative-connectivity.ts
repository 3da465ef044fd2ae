// How well a partner is connected, against the best connected.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Measured } from '../../measurement/measured.ts'

/** How many ties a partner has, and how it is seen. */
export interface SeenPartner {
  readonly ties: number
  readonly trust: { readonly overall: Measured }
  readonly value: { readonly overall: Measured }
}

/** Ties × the mean of trust and value, over the greatest such product of all partners; 0 without ties. */
export function relativeConnectivities(partners: readonly SeenPartner[]): readonly NumberOrReason[] {
  const products = partners.map(productOf)
  const greatest = products.reduce<number>((most, each) => (typeof each === 'number' ? Math.max(most, each) : most), 0)
  return products.map((each) => (typeof each === 'string' ? each : quotientOf(each, greatest)))
}

function productOf({ ties, trust, value }: SeenPartner): NumberOrReason {
  if (ties === 0) return 0
  if (trust.overall.kind === 'missing') return trust.overall.reason
  if (value.overall.kind === 'missing') return value.overall.reason
  return (ties * (trust.overall.value + value.overall.value)) / 2
}
