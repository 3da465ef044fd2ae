// Reports of categories, each under the nearest wider category, or everybody, that is reported too.
import type { Category, Dimension } from '../../../conditions/shared-measurement/dimension.ts'
import type { ReportedWhole } from './reported-whole.ts'
import { firstFound, type Groups, PartsOfWholes, type StatementIndex, textOf } from './statement-index.ts'

/** The wholes that are reported along with categories of them, dimension by dimension. */
export function partsByGroup(index: StatementIndex): readonly ReportedWhole[] {
  const { lookup } = index.plan
  const gathered = new PartsOfWholes()
  const widerOf = widerGroups((id) => lookup.dimension(id))
  for (const row of index.rows) {
    const about = index.about(row)
    for (const [dimension, widerTexts] of widerOf(about.groups)) {
      const whole = firstFound(widerTexts, (groupsText) => index.find({ ...about, groupsText }))
      if (whole !== undefined) gathered.add(whole, dimension, row)
    }
  }
  return [...gathered.values()].map(({ whole, by, rows }) => {
    const dimension = lookup.dimension(by)
    const reported = new Set(rows.map((row) => index.about(row).groups[by]))
    const within = index.about(whole).groups[by]
    const isComplete = childrenOf(dimension, within).every((category) => isCovered(dimension, category, reported))
    const parting = dimension.exclusive ? (isComplete ? 'complete' : 'incomplete') : 'overlapping'
    return { axis: 'groups', whole, parts: rows, parting, by: `by ${dimension.name}` }
  })
}

/** For groups, dimension by dimension, the texts of the wider groups, from the nearest to everybody. */
function widerGroups(
  dimensionOf: (id: string) => Dimension,
): (groups: Groups) => readonly (readonly [string, readonly string[]])[] {
  const known = new Map<Groups, readonly (readonly [string, readonly string[]])[]>()
  return (groups) => {
    const found = known.get(groups)
    if (found !== undefined) return found
    const wider = Object.entries(groups).map(([id, code]) => {
      const { [id]: _, ...others } = groups
      const ancestors = ancestorsOf(dimensionOf(id), code).map((ancestor) => textOf({ ...groups, [id]: ancestor }))
      return [id, [...ancestors, textOf(others)]] as const
    })
    known.set(groups, wider)
    return wider
  }
}

/** The categories a category is part of, from the nearest. */
function ancestorsOf(dimension: Dimension, code: string): readonly string[] {
  const parent = dimension.categories.find((category) => category.code === code)?.parent
  return parent === undefined ? [] : [parent, ...ancestorsOf(dimension, parent)]
}

function childrenOf({ categories }: Dimension, parent: string | undefined): readonly Category[] {
  return categories.filter((category) => category.parent === parent)
}

/** Whether a category is reported, or all of the categories within it are. */
function isCovered(dimension: Dimension, category: Category, reported: ReadonlySet<string | undefined>): boolean {
  if (reported.has(category.code)) return true
  const children = childrenOf(dimension, category.code)
  return children.length > 0 && children.every((child) => isCovered(dimension, child, reported))
}
