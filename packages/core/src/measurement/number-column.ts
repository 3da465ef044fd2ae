// A growing column of numbers.

/** Appends numbers; a row takes eight bytes. */
export class NumberColumn {
  private numbers = new Float64Array(64)
  length = 0

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Float64Array(this.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length] = number
    this.length += 1
  }

  at(row: number): number {
    return this.numbers[row] as number
  }
}
