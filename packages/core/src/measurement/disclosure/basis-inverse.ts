// The inverse of a basis as a product of exchanges, one a pivot (Dantzig & Orchard-Hays 1954). It starts from the
// identity, so that a walk of few pivots costs little in a table of many cells.

/** What is left of a number that is taken off itself. */
const ROUNDING = 1e-12

/** The inverse of a matrix that was made from the identity by exchanging columns. */
export class BasisInverse {
  /** The column that was exchanged each time, and what it was then, without its zeros. */
  private readonly exchanged: number[] = []
  private readonly pivots: number[] = []
  private readonly starts: number[] = [0]
  private readonly places: number[] = []
  private readonly values: number[] = []

  /** How many exchanges it is the product of. */
  get exchanges(): number {
    return this.exchanged.length
  }

  /** Puts a column in the place of another; `column` is what the inverse makes of it. */
  exchange(place: number, column: Float64Array): void {
    for (let each = 0; each < column.length; each += 1) {
      const value = column[each] as number
      if (value === 0 || each === place) continue
      this.places.push(each)
      this.values.push(value)
    }
    this.exchanged.push(place)
    this.pivots.push(column[place] as number)
    this.starts.push(this.places.length)
  }

  /** Multiplies a column from the left, in place. */
  multiply(column: Float64Array): void {
    for (let exchange = 0; exchange < this.exchanged.length; exchange += 1) {
      const place = this.exchanged[exchange] as number
      if (column[place] === 0) continue
      const share = (column[place] as number) / (this.pivots[exchange] as number)
      const end = this.starts[exchange + 1] as number
      for (let at = this.starts[exchange] as number; at < end; at += 1) {
        const each = this.places[at] as number
        const left = (column[each] as number) - (this.values[at] as number) * share
        column[each] = Math.abs(left) < ROUNDING ? 0 : left
      }
      column[place] = share
    }
  }

  /** Multiplies a row from the right, in place. */
  multiplyRow(row: Float64Array): void {
    for (let exchange = this.exchanged.length - 1; exchange >= 0; exchange -= 1) {
      const place = this.exchanged[exchange] as number
      let sum = row[place] as number
      const end = this.starts[exchange + 1] as number
      for (let at = this.starts[exchange] as number; at < end; at += 1) {
        sum -= (row[this.places[at] as number] as number) * (this.values[at] as number)
      }
      sum /= this.pivots[exchange] as number
      row[place] = Math.abs(sum) < ROUNDING ? 0 : sum
    }
  }
}
