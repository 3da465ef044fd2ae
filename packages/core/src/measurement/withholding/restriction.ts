// What of an indicator is withheld from an audience, whatever it comes to.
import type { Confidentiality, Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { withInputs } from '../derived/formula-inputs.ts'
import type { Selection } from '../measured.ts'
import type { RecordLookup } from '../record-lookup.ts'
import type { Audience } from './audience.ts'

/** What is withheld. */
export interface Restriction {
  /** The widest audience, where that does not include the one that asks. */
  readonly onlyFor?: Confidentiality['audience']
  /** Counts above 0 and below this are withheld, with what they could be worked out from; 0 where all may be seen. */
  readonly minimum: number
  /** Whether the weights that several values are combined by are withheld. */
  readonly hidesWeights: boolean
}

const WIDTH = { public: 2, partners: 1, backbone: 0 } as const

/** What of an indicator's own values an audience may not see; `undefined` where it may see all. */
export function restrictionOf(lookup: RecordLookup, indicator: Indicator, audience: Audience): Restriction | undefined {
  if (audience === 'backbone') return undefined
  const asking = WIDTH[typeof audience === 'string' ? audience : 'partners']
  const [narrowest] = withInputs(lookup, indicator)
    .flatMap(({ confidentiality }) => confidentiality?.audience ?? [])
    .sort((a, b) => WIDTH[a] - WIDTH[b])
  const { minimumCellSize = 0 } = indicator.confidentiality ?? {}
  const minimum = minimumCellSize > 1 ? minimumCellSize : 0
  const { weightedBy } = indicator
  const hidesWeights =
    weightedBy !== undefined && restrictionOf(lookup, lookup.indicator(weightedBy), audience) !== undefined
  const isTooWide = narrowest !== undefined && WIDTH[narrowest] < asking
  if (!isTooWide && minimum === 0 && !hidesWeights) return undefined
  return { ...(isTooWide ? { onlyFor: narrowest } : {}), minimum, hidesWeights }
}

/** Whether a number is of the asking partner's own reports. */
export function isOwn(audience: Audience, { partners }: Pick<Selection, 'partners'>): boolean {
  if (typeof audience === 'string' || partners === undefined || partners.length === 0) return false
  return partners.every((partner) => partner === audience.partner)
}

/** What is restricted of some indicators and of all that they are computed from. */
export function restrictionsOf(
  lookup: RecordLookup,
  audience: Audience,
  indicators: readonly string[],
): ReadonlyMap<string, Restriction> {
  const asked = new Set(indicators.flatMap((id) => withInputs(lookup, lookup.indicator(id))))
  return new Map(
    [...asked].flatMap((indicator) => {
      const restriction = restrictionOf(lookup, indicator, audience)
      return restriction === undefined ? [] : [[indicator.id, restriction] as const]
    }),
  )
}
