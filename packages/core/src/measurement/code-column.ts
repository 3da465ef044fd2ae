// A growing column of small whole numbers that takes no more bytes a row than its largest one needs.

/** Whole numbers, in as many bytes each as the largest needs. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Appends whole numbers from 0 to 2³² − 1; a row takes one, two or four bytes. */
export class CodeColumn {
  private codes: Codes = new Uint8Array(64)
  private limit = 0xff
  length = 0

  push(code: number): void {
    if (code > this.limit) this.widen(code)
    if (this.length === this.codes.length) this.resize(this.length * 2)
    this.codes[this.length] = code
    this.length += 1
  }

  /** The codes alone; a single one where all rows have the same. */
  finish(): Codes {
    const [first = 0] = this.codes
    const used = this.codes.subarray(0, this.length)
    return used.every((code) => code === first) ? used.slice(0, 1) : used.slice()
  }

  private widen(code: number): void {
    const wider = code > 0xffff ? new Uint32Array(this.codes.length) : new Uint16Array(this.codes.length)
    wider.set(this.codes)
    this.codes = wider
    this.limit = code > 0xffff ? 0xffffffff : 0xffff
  }

  private resize(length: number): void {
    const { codes } = this
    const larger =
      codes instanceof Uint8Array
        ? new Uint8Array(length)
        : codes instanceof Uint16Array
          ? new Uint16Array(length)
          : new Uint32Array(length)
    larger.set(codes)
    this.codes = larger
  }
}
