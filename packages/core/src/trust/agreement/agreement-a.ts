// Agreement among answers on an ordered scale, by layers that have one peak or several.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { type OrdinalDistribution, ofOrdinal } from './ordinal-distribution.ts'

/**
 * How a layer is judged: by equation 2 of van der Eijk (2001), or by the older formula of his endnotes, which makes more
 * of layers with gaps.
 */
export type Unimodality = 'equation-2' | 'endnotes'

/** How agreement A is computed. */
export interface AgreementAOptions {
  /** `equation-2` when absent. */
  readonly unimodality?: Unimodality | undefined
}

/**
 * Agreement A, −1 to 1, of `counts`: how many gave each answer, from the lowest to the highest. 1 when all give the same
 * answer, 0 when every answer is as frequent, −1 when half of them give the lowest and half the highest. It asks for no
 * distances between answers, only for their order.
 *
 * The answers are taken apart into layers, each of them flat; a layer has the agreement U(1 − (S − 1) ÷ (K − 1)), where S
 * of K answers are in it and U compares triplets of answers with one peak to those with a gap. Van der Eijk (2001),
 * Measuring agreement in ordered rating scales, Quality & Quantity 35, 325–341. Same as agrmt `agreement`. Fewer than
 * two people: `too-few-values`. Fewer than three answers: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function agreementA(counts: readonly number[], options: AgreementAOptions = {}): NumberOrReason {
  return ofOrdinal(counts, (distribution) => agreementOf(distribution, options), FEWEST_ANSWERS)
}

/**
 * Polarization, 0 to 1: (1 − A) ÷ 2 of {@link agreementA}. 0 when all give the same answer, ½ when every answer is as
 * frequent, 1 when half of them give the lowest and half the highest. Same as agrmt `polarization`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function polarization(counts: readonly number[], options: AgreementAOptions = {}): NumberOrReason {
  return ofOrdinal(counts, (distribution) => (1 - agreementOf(distribution, options)) / 2, FEWEST_ANSWERS)
}

/** With two answers there is nothing between them. */
const FEWEST_ANSWERS = 3

function agreementOf({ counts, total }: OrdinalDistribution, options: AgreementAOptions): number {
  const { unimodality = 'equation-2' } = options
  const parts = layersOf(counts).map(({ height, present }) => {
    const answers = present.filter(Boolean).length
    return height * answers * layerAgreement(present, answers, unimodality)
  })
  return exactSum(parts) / total
}

interface Layer {
  /** How many people each answer of the layer has. */
  readonly height: number
  /** Which answers are in it. */
  readonly present: readonly boolean[]
}

/** From the bottom: the answers that are left, each as often as the rarest of them. */
function layersOf(counts: readonly number[]): readonly Layer[] {
  const levels = [0, ...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b)
  return levels.slice(1).map((level, position) => ({
    height: level - (levels[position] ?? 0),
    present: counts.map((count) => count >= level),
  }))
}

function layerAgreement(present: readonly boolean[], answers: number, unimodality: Unimodality): number {
  if (answers === 1) return 1
  const size = present.length
  const { oneSided, gapped } = tripletsOf(present, answers)
  if (oneSided + gapped === 0) return 0
  const unimodal =
    unimodality === 'endnotes'
      ? (oneSided - gapped) / (oneSided + gapped)
      : ((size - 2) * oneSided - (size - 1) * gapped) / ((size - 2) * (oneSided + gapped))
  return unimodal * (1 - (answers - 1) / (size - 1))
}

/** Of three answers in order: how often two neighbors are there and the outer one is not, or only the middle is not. */
function tripletsOf(present: readonly boolean[], answers: number) {
  let before = 0
  let oneSided = 0
  let gapped = 0
  for (const isThere of present) {
    if (isThere) {
      before += 1
      continue
    }
    const after = answers - before
    oneSided += (before * (before - 1) + after * (after - 1)) / 2
    gapped += before * after
  }
  return { oneSided, gapped }
}
