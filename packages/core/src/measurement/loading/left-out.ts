// Which places of the input gave no row, and so where in the input each row was.
import type { Codes } from '../code-column.ts'

interface Gap {
  readonly start: number
  end: number
}

/** Places in the input without a row. */
export class LeftOut {
  /** How many there are. */
  count = 0
  private readonly gaps: Gap[] = []

  /** Adds a place behind all others. */
  add(position: number): void {
    const latest = this.gaps.at(-1)
    if (latest?.end === position) latest.end += 1
    else this.gaps.push({ start: position, end: position + 1 })
    this.count += 1
  }

  /** The places of so many rows; `undefined` when each row is where its number says. */
  positionsOf(rows: number): Uint32Array | undefined {
    const [first] = this.gaps
    if (first === undefined || first.start >= rows) return undefined
    const positions = new Uint32Array(rows)
    let row = 0
    let position = 0
    for (const { start, end } of this.gaps) {
      for (; position < start; position += 1) {
        positions[row] = position
        row += 1
      }
      position = end
    }
    for (; row < rows; row += 1) {
      positions[row] = position
      position += 1
    }
    return positions
  }

  /** The places of rows in any order, counted without those that gave no row. */
  rank(positions: Codes | undefined, rows: number): Codes | undefined {
    const places = this.positionsOf(rows)
    if (places === undefined || positions === undefined) return positions
    const ranks = new Uint32Array((places.at(-1) ?? 0) + 1)
    for (const [row, place] of places.entries()) ranks[place] = row
    return Uint32Array.from(positions, (place) => ranks[place] as number)
  }
}
