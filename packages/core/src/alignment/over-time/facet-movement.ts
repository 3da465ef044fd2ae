// How a facet of a condition moved from one day to another: whose value changed, and who came in or fell out.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { AlignmentOf } from '../alignment-result.ts'
import type { FacetDescription } from '../define-facet.ts'
import { measuredOf, notJudged, shareOf } from '../judgement.ts'

/** One whose value changed. */
export interface MovedPart {
  readonly id: string
  readonly before: number
  readonly after: number
  /** What it adds to the change of the like-for-like mean, or takes from it. */
  readonly effect: number
}

/** How one facet moved. */
export interface FacetMovement {
  readonly condition: string
  readonly facet: string
  readonly title: string
  /** Over all of whom it could be said that day. */
  readonly before: Measured
  readonly after: Measured
  /** Over those of whom it could be said on both days: joining and leaving does not move it. */
  readonly likeForLike: { readonly before: Measured; readonly after: Measured }
  /** Of these, those whose value changed, the greatest effect first. The effects add up to the like-for-like change. */
  readonly moved: readonly MovedPart[]
  /** Of whom it could be said on the later day alone, by id. */
  readonly joined: readonly string[]
  /** Of whom it could be said on the earlier day alone, by id. */
  readonly left: readonly string[]
}

/** What is said of a facet on a day. */
export interface FacetOnDay {
  readonly asOf: PlainDate
  readonly measured: Measured
  /** Partners, goals, strategies or working groups. */
  readonly subjects: readonly AlignmentOf[]
}

/** How a facet moved between two days. */
export function facetMovement(
  { id, version, condition, title }: FacetDescription,
  earlier: FacetOnDay,
  later: FacetOnDay,
): FacetMovement {
  const [then, now] = [valuesOf(id, earlier), valuesOf(id, later)]
  const both = [...then.keys()].filter((subject) => now.has(subject)).sort(byText)
  const meanOf = (values: ReadonlyMap<string, number>, { asOf }: FacetOnDay) => {
    const judgement =
      both.length === 0
        ? notJudged('not-applicable', 'Nobody of whom it can be said on both days.')
        : shareOf(both.map((subject) => ({ kind: 'part', id: subject, share: values.get(subject) as number })))
    return measuredOf(judgement, { id: `${id}-like-for-like`, version }, { asOf })
  }
  const moved = both
    .map((subject): MovedPart => {
      const [before, after] = [then.get(subject) as number, now.get(subject) as number]
      return { id: subject, before, after, effect: (after - before) / both.length }
    })
    .filter(({ effect }) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || byText(a.id, b.id))
  return {
    condition,
    facet: id,
    title,
    before: earlier.measured,
    after: later.measured,
    likeForLike: { before: meanOf(then, earlier), after: meanOf(now, later) },
    moved,
    joined: [...now.keys()].filter((subject) => !then.has(subject)).sort(byText),
    left: [...then.keys()].filter((subject) => !now.has(subject)).sort(byText),
  }
}

/** By id: the values of those of whom it can be said. */
function valuesOf(facet: string, { subjects }: FacetOnDay): ReadonlyMap<string, number> {
  return new Map(
    subjects.flatMap(({ id, facets }) => {
      const measured = facets.find((one) => one.id === facet)?.measured
      return measured?.kind === 'observed' ? [[id, measured.value] as const] : []
    }),
  )
}
