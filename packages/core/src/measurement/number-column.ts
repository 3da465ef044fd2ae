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

  /** The numbers alone; a single one where all rows have the same. */
  finish(): Float64Array {
    const [first = 0] = this.numbers
    const used = this.numbers.subarray(0, this.length)
    return used.every((number) => Object.is(number, first)) ? used.slice(0, 1) : used.slice()
  }
}
