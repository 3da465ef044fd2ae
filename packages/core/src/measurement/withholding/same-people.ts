// Numbers that speak of the same people in other ways: a whole that was reported as such, and the parts it falls into.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { daysIn, nests, type Period, wholeMonths } from '../../foundation/period.ts'
import type { Selection } from '../measured.ts'
import { isOutside } from '../methods/outside-method.ts'
import { placePath } from '../place-path.ts'
import type { RecordLookup } from '../record-lookup.ts'

/** A whole, and parts of it that share nobody; whoever is in none of them is the rest. */
export interface WholeAndParts {
  readonly whole: number
  readonly parts: readonly number[]
}

/** One way in which selections are wide or narrow. */
interface Axis {
  /** What a selection is limited to along it; the empty text where to nothing. */
  limitOf(selection: Selection): string
  /** How narrow that is; values of one level share nobody. */
  levelOf(selection: Selection): string
  /** Whether one selection lies within another along it. */
  isWithin(inner: Selection, outer: Selection): boolean
}

/**
 * Every whole among selections of one indicator with the parts of each level below it. `adds` says along which axes
 * values add up; along the others a number is told apart from no other.
 */
export function wholesAndParts(
  lookup: RecordLookup,
  indicator: Indicator,
  selections: readonly Selection[],
): readonly WholeAndParts[] {
  const axes = axesOf(lookup, indicator, selections)
  const levelOf = (selection: Selection) => JSON.stringify(axes.map((axis) => axis.levelOf(selection)))
  const levels = [...Map.groupBy(selections.keys(), (place) => levelOf(selections[place] as Selection)).values()]
  return levels.flatMap((wholes) =>
    levels.filter((parts) => parts !== wholes).flatMap((parts) => between(axes, selections, wholes, parts)),
  )
}

function between(
  axes: readonly Axis[],
  selections: readonly Selection[],
  wholes: readonly number[],
  parts: readonly number[],
): readonly WholeAndParts[] {
  const values = (place: number) => axes.map((axis) => axis.limitOf(selections[place] as Selection))
  const around = axes.map((axis, which) => {
    const known = new Map<string, number>()
    for (const whole of wholes) known.set(values(whole)[which] ?? '', whole)
    const found = new Map<string, string | undefined>()
    return (part: number): string | undefined => {
      const value = values(part)[which] ?? ''
      if (!found.has(value)) {
        const outer = [...known].find(([, whole]) =>
          axis.isWithin(selections[part] as Selection, selections[whole] as Selection),
        )
        found.set(value, outer?.[0])
      }
      return found.get(value)
    }
  })
  const wholeAt = new Map(wholes.map((whole) => [JSON.stringify(values(whole)), whole]))
  const found = new Map<number, number[]>()
  for (const part of parts) {
    const place = around.map((find) => find(part))
    const whole = place.includes(undefined) ? undefined : wholeAt.get(JSON.stringify(place))
    if (whole !== undefined) found.set(whole, [...(found.get(whole) ?? []), part])
  }
  return [...found].map(([whole, its]) => ({ whole, parts: its }))
}

function axesOf(lookup: RecordLookup, { combine, reporting }: Indicator, selections: readonly Selection[]): Axis[] {
  const { overTime, acrossPartners, acrossPlaces = acrossPartners } = combine
  const dimensions = [...new Set(selections.flatMap(({ groups = {} }) => Object.keys(groups)))].sort()
  return [
    timeAxis((reporting ?? 'incremental') === 'incremental' && adds(overTime)),
    listAxis(
      ({ partners }) => partners,
      adds(acrossPartners),
      (id) => [id ?? ''],
    ),
    listAxis(
      ({ places }) => places,
      adds(acrossPlaces),
      (id) => placePath(lookup, id ?? undefined),
    ),
    ...dimensions.map((id) => groupAxis(lookup, id)),
  ]
}

/** Operators by which counts add up. */
const ADDING: ReadonlySet<string> = new Set(['sum', 'ratio', 'weighted-mean', 'pooled-mean'])

/** What a method of another package does is not known here: its results may add up. */
function adds(operator: string): boolean {
  return ADDING.has(operator) || isOutside({ id: operator })
}

function timeAxis(adds: boolean): Axis {
  const limitOf = ({ period }: Selection) => (period === undefined ? '' : `${period.start}/${period.end}`)
  const lengthOf = (period: Period) => {
    const months = wholeMonths(period)
    return months === undefined ? `${daysIn(period)} days` : `${months} months`
  }
  return {
    limitOf,
    levelOf: (selection) =>
      selection.period === undefined ? '' : adds ? lengthOf(selection.period) : limitOf(selection),
    isWithin(inner, outer) {
      if (limitOf(inner) === limitOf(outer)) return true
      if (!adds) return false
      return outer.period === undefined || (inner.period !== undefined && nests(inner.period, outer.period))
    },
  }
}

function listAxis(
  listOf: (selection: Selection) => readonly (string | null)[] | undefined,
  adds: boolean,
  pathOf: (id: string | null) => readonly string[],
): Axis {
  const limitOf = (selection: Selection) => JSON.stringify(listOf(selection) ?? null)
  return {
    limitOf,
    levelOf(selection) {
      const list = listOf(selection)
      const [only, ...others] = list ?? []
      if (list === undefined) return ''
      return !adds || only === undefined || others.length > 0 ? limitOf(selection) : String(pathOf(only).length)
    },
    isWithin(inner, outer) {
      const [within, around] = [listOf(inner), listOf(outer)]
      if (limitOf(inner) === limitOf(outer)) return true
      if (!adds || within === undefined) return false
      return around === undefined || within.every((id) => pathOf(id).some((each) => around.includes(each)))
    },
  }
}

/** Categories that overlap share people, so that each is a part by itself. */
function groupAxis(lookup: RecordLookup, id: string): Axis {
  const { categories, exclusive } = lookup.dimension(id)
  const pathOf = (code: string | undefined): readonly string[] => {
    if (code === undefined) return []
    return [...pathOf(categories.find((category) => category.code === code)?.parent), code]
  }
  const codeOf = ({ groups }: Selection) => groups?.[id]
  return {
    limitOf: (selection) => codeOf(selection) ?? '',
    levelOf: (selection) => {
      const code = codeOf(selection)
      return code !== undefined && !exclusive ? code : String(pathOf(code).length)
    },
    isWithin(inner, outer) {
      const around = codeOf(outer)
      return around === undefined || pathOf(codeOf(inner)).includes(around)
    },
  }
}
