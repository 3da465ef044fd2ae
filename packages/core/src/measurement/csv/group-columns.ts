// The columns of CSV that hold categories: from one category in each to the combination of all.
import type { GroupTerms } from '../loading/group-terms.ts'
import { NO_CODE } from '../loading/terms.ts'
import type { RecordLookup } from '../record-lookup.ts'

/** A dimension, and what each of its categories makes of the combinations seen so far. */
interface DimensionColumn {
  readonly dimension: string
  readonly categories: readonly string[]
  /** How many codes there are, 0 included. */
  readonly size: number
  /** The code of a narrower combination, at the place of the wider one times `size` and the category. */
  readonly narrowed: number[]
}

/** Combines the categories of a row. */
export class GroupColumns {
  /** The categories of the row at hand, counted from 1, by column; 0 is none. */
  readonly codes: Int32Array
  private readonly groups: GroupTerms
  private readonly columns: readonly DimensionColumn[]

  constructor(groups: GroupTerms, dimensions: readonly string[], lookup: RecordLookup) {
    this.groups = groups
    this.codes = new Int32Array(dimensions.length)
    this.columns = dimensions.map((dimension) => {
      const categories = lookup.dimension(dimension).categories.map(({ code }) => code)
      return { dimension, categories, size: categories.length + 1, narrowed: [] }
    })
  }

  /** The code of a category in a column. */
  codeOf(column: number, category: string): number {
    const position = this.columns[column]?.categories.indexOf(category) ?? NO_CODE
    return position === NO_CODE ? NO_CODE : position + 1
  }

  /** The code of the combination; `NO_CODE` when a category is unknown. */
  combination(): number {
    const { codes, columns } = this
    let combination = 0
    for (let column = 0; column < codes.length; column += 1) {
      const code = codes[column] as number
      if (code === 0) continue
      if (code === NO_CODE) return NO_CODE
      const { narrowed, size } = columns[column] as DimensionColumn
      combination = narrowed[combination * size + code] ?? this.narrow(combination, column, code)
    }
    return combination
  }

  private narrow(combination: number, column: number, code: number): number {
    const { dimension, categories, size, narrowed } = this.columns[column] as DimensionColumn
    const result = this.groups.narrowed(combination, dimension, categories[code - 1] as string)
    narrowed[combination * size + code] = result
    return result
  }
}
