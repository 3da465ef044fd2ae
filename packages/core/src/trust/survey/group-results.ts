// What the answers of each group come to, with nothing shown that would give away a group that is too small.
import { byText } from '../../foundation/order.ts'
import type { SurveyItem } from '../survey-instrument.ts'
import { factorResult } from './factor-result.ts'
import type { FactorItems } from './factors-of.ts'
import { itemResult } from './item-result.ts'
import { measureAnswers } from './measure-answers.ts'
import { factorScore, type Respondent } from './respondent.ts'
import { type GroupName, shownGroups } from './shown-groups.ts'
import type { GroupResult } from './survey-result.ts'
import type { View } from './view.ts'

/** What is asked of each group. */
export interface Questions {
  readonly factors: readonly FactorItems[]
  /** Questions of no factor. */
  readonly otherItems: readonly SurveyItem[]
}

/** By the name of the group; those of whom none is known come first. */
export function groupResults(
  groups: ReadonlyMap<GroupName, readonly Respondent[]>,
  { factors, otherItems }: Questions,
  view: View,
): readonly GroupResult[] {
  /** The largest are kept longest, and the same ones throughout: one shown here and not there would give away others. */
  const kept = [...groups].sort(([one, a], [other, b]) => b.length - a.length || byText(one, other))
  const shownWhere = (counts: (respondent: Respondent) => boolean) =>
    shownGroups(new Map(kept.map(([name, members]) => [name, members.filter(counts).length])), view.minimum)
  const everything = shownWhere(() => true)
  const byFactor = new Map(
    factors.map(({ factor, items }) => {
      const codes = items.map(({ code }) => code)
      return [factor, shownWhere((respondent) => factorScore(respondent, codes) !== undefined)]
    }),
  )
  const items = [...factors.flatMap((each) => each.items), ...otherItems]
  const byItem = new Map(items.map(({ code }) => [code, shownWhere((respondent) => respondent.has(code))]))
  const factorOf = new Map(factors.flatMap(({ factor, items: own }) => own.map(({ code }) => [code, factor] as const)))
  const showsFactor = (factor: string | undefined, group: GroupName) =>
    factor === undefined || (byFactor.get(factor)?.has(group) ?? false)
  return [...groups]
    .sort(([one], [other]) => byText(one, other))
    .map(([name, members]) => {
      const ofGroup: View = {
        ...view,
        invited: undefined,
        showsFactor: (factor) => showsFactor(factor, name),
        showsItem: (code) => showsFactor(factorOf.get(code), name) && (byItem.get(code)?.has(name) ?? false),
      }
      return {
        ...(name === undefined ? {} : { group: name }),
        respondents: measureAnswers(
          {
            method: 'survey-respondents',
            count: members.length,
            unit: { kind: 'count', of: 'people' },
            isShown: everything.has(name),
            value: () => members.length,
          },
          ofGroup,
        ),
        factors: factors.map((factor) => factorResult(factor, members, ofGroup)),
        otherItems: otherItems.map((item) => itemResult(item, members, ofGroup)),
      }
    })
}
