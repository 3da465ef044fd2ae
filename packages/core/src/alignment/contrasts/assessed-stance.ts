// Where a funder was judged to stand on a contrast.

import { byText } from '../../foundation/order.ts'
import type { FunderStance, Stance } from '../../funding/funder-stance.ts'
import type { Evidence } from '../evidence.ts'
import { entityCoverage, type Judgement, notJudged, shareOf } from '../judgement.ts'
import type { ContrastId } from './contrast.ts'

/** The stances are ordered and say no more, so their steps are equal. */
const shareOfStance: Readonly<Record<Stance, number>> = { isolated: 0, mixed: 0.5, collective: 1 }

interface Assessed {
  readonly stance: FunderStance
  readonly share: number
}

/** The latest word on where a funder stands on a contrast; of several of one day the least collective. */
export function judgeStance(contrast: ContrastId, funder: string, evidence: Evidence): Judgement {
  const latest = latestOf(contrast, funder, evidence)
  if (latest === undefined) return notJudged('not-stated')
  const { stance, share } = latest
  return shareOf([{ kind: 'funder-stance', id: stance.id, share }], {
    remarks: [`Assessed as ${stance[contrast]} on ${stance.assessedOn}.`, stance.evidence],
  })
}

/** The plain mean over funders of where they were judged to stand; the coverage says of how many that is known. */
export function judgeStances(contrast: ContrastId, funders: readonly string[], evidence: Evidence): Judgement {
  if (funders.length === 0) return notJudged('not-applicable', 'Nobody gives money.')
  const known = funders.flatMap((id) => {
    const share = latestOf(contrast, id, evidence)?.share
    return share === undefined ? [] : [{ kind: 'partner', id, share }]
  })
  if (known.length === 0) return notJudged('not-stated')
  return shareOf(known, { coverage: entityCoverage(known.length, funders.length) })
}

function latestOf(contrast: ContrastId, funder: string, { stancesOf }: Evidence): Assessed | undefined {
  const stated = stancesOf(funder).flatMap((stance): readonly Assessed[] => {
    const given = stance[contrast]
    return given === undefined ? [] : [{ stance, share: shareOfStance[given] }]
  })
  return stated
    .toSorted(
      (a, b) =>
        byText(b.stance.assessedOn, a.stance.assessedOn) || a.share - b.share || byText(a.stance.id, b.stance.id),
    )
    .at(0)
}
