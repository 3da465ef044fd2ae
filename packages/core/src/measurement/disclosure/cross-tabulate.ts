// A table of any number of dimensions, with the margins and subtotals that its code trees imply.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { Issue } from '../../foundation/issue.ts'
import { type AdditiveTable, refuseTable, type TableCell } from './additive-table.ts'

/** A code of a dimension, and the codes it is divided into. */
export interface CodeTree {
  readonly code: string
  readonly parts?: readonly CodeTree[]
}

/** A dimension: its total, divided into codes. */
export interface TableDimension {
  readonly id: string
  readonly total: CodeTree
}

/** A value of one innermost code of every dimension. */
export interface Entry {
  readonly codes: Readonly<Record<string, string>>
  readonly value: number
}

/** A cell of a cross table, and where it stands. */
export interface CrossCell extends TableCell {
  /** By dimension. */
  readonly codes: Readonly<Record<string, string>>
  /** The values it is the sum of, the greatest first. */
  readonly contributions: readonly number[]
}

/** A table whose cells stand for one code of every dimension. */
export interface CrossTable extends AdditiveTable {
  readonly cells: readonly CrossCell[]
}

/**
 * Adds entries up to a table with a cell for every combination of codes, the totals first.
 * @throws {@link CollectiveImpactError} `measurement/invalid-table` where an entry does not stand for one innermost
 * code of every dimension, or a dimension has a code twice
 */
export function crossTabulate(dimensions: readonly TableDimension[], entries: readonly Entry[]): CrossTable {
  const axes = dimensions.map(({ id, total }) => axisOf(id, total))
  refuseIfWrong(axes, entries)
  const combinations = axes.reduce<readonly (readonly string[])[]>(
    (before, { codes }) => before.flatMap((chosen) => codes.map((code) => [...chosen, code])),
    [[]],
  )
  const contributions = new Map<string, number[]>(combinations.map((codes) => [idOf(codes), []]))
  for (const { codes, value } of entries) {
    const ways = axes.reduce<readonly (readonly string[])[]>(
      (before, axis) => before.flatMap((way) => axis.around(codes[axis.id] as string).map((code) => [...way, code])),
      [[]],
    )
    for (const way of ways) contributions.get(idOf(way))?.push(value)
  }
  return {
    cells: combinations.map((codes) => {
      const values = contributions.get(idOf(codes)) ?? []
      return {
        id: idOf(codes),
        value: exactSum(values),
        codes: Object.fromEntries(axes.map(({ id }, place) => [id, codes[place] as string])),
        contributions: values.sort((a, b) => b - a),
      }
    }),
    relations: combinations.flatMap((codes) =>
      axes.flatMap((axis, place) => {
        const parts = axis.partsOf(codes[place] as string)
        return parts.length === 0
          ? []
          : [{ total: idOf(codes), parts: parts.map((part) => idOf(codes.toSpliced(place, 1, part))) }]
      }),
    ),
  }
}

/** The codes of a dimension, each before its parts. */
interface TableAxis {
  readonly id: string
  readonly codes: readonly string[]
  partsOf(code: string): readonly string[]
  /** The code and the ones it is part of. */
  around(code: string): readonly string[]
}

function axisOf(id: string, total: CodeTree): TableAxis {
  const codes: string[] = []
  const parts = new Map<string, readonly string[]>()
  const parentOf = new Map<string, string>()
  const visit = (tree: CodeTree) => {
    codes.push(tree.code)
    parts.set(tree.code, tree.parts?.map(({ code }) => code) ?? [])
    for (const part of tree.parts ?? []) {
      parentOf.set(part.code, tree.code)
      visit(part)
    }
  }
  visit(total)
  return {
    id,
    codes,
    partsOf: (code) => parts.get(code) ?? [],
    around(code) {
      const path = [code]
      for (let outer = parentOf.get(code); outer !== undefined; outer = parentOf.get(outer)) path.push(outer)
      return path
    },
  }
}

function refuseIfWrong(axes: readonly TableAxis[], entries: readonly Entry[]): void {
  const issues: Issue[] = axes.flatMap(({ codes }, place) =>
    [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))].map((code) => ({
      code: 'input/invalid-value' as const,
      path: ['dimensions', place],
      message: `the code ${JSON.stringify(code)} stands twice`,
    })),
  )
  entries.forEach(({ codes }, position) => {
    for (const axis of axes) {
      const code = codes[axis.id]
      if (code !== undefined && axis.codes.includes(code) && axis.partsOf(code).length === 0) continue
      issues.push({
        code: 'input/invalid-value',
        path: ['entries', position, 'codes', axis.id],
        message: `expected an innermost code, found ${JSON.stringify(code)}`,
      })
    }
  })
  if (issues.length > 0) refuseTable(issues)
}

function idOf(codes: readonly string[]): string {
  return JSON.stringify(codes)
}
