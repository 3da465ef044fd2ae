// The texts of one column of CSV, told apart by their bytes, so that each is made a text and judged only once.

/** A column with more different cells than this is none of terms; further ones are judged each time. */
const MOST_TERMS = 65_536

/** A term: its bytes, its code, and the term that came after it the last time. */
interface Term {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly code: number
  successor: Term | undefined
}

/** Gives the cells of one column their codes. */
export class ByteTerms {
  private readonly codeOfBytes: (bytes: Uint8Array) => number
  private readonly terms: Term[] = []
  private latest: Term = termOf(new Uint8Array(), 0)
  /** Where terms are in `terms`, counted from 1, by the hash of their bytes; 0 is a free place. */
  private places = new Uint32Array(64)

  /** `codeOfBytes` judges a cell. */
  constructor(codeOfBytes: (bytes: Uint8Array) => number) {
    this.codeOfBytes = codeOfBytes
  }

  /** The code of a cell; 0 of an empty one. */
  codeOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
    if (start === end) return 0
    const { successor } = this.latest
    const isSuccessor =
      successor !== undefined && successor.view.byteLength === end - start && isAt(successor.view, view, start)
    const term = isSuccessor ? successor : this.find(bytes, view, start, end)
    this.latest.successor = term
    this.latest = term
    return term.code
  }

  private find(bytes: Uint8Array, view: DataView, start: number, end: number): Term {
    const last = this.places.length - 1
    for (let place = hashOf(bytes, start, end) & last; ; place = (place + 1) & last) {
      const found = this.places[place] as number
      if (found === 0) return this.learn(bytes.slice(start, end), place)
      const term = this.terms[found - 1] as Term
      if (term.view.byteLength === end - start && isAt(term.view, view, start)) return term
    }
  }

  private learn(bytes: Uint8Array, place: number): Term {
    const term = termOf(bytes, this.codeOfBytes(bytes))
    if (this.terms.length === MOST_TERMS) return term
    this.places[place] = this.terms.push(term)
    if (2 * this.terms.length > this.places.length) this.makeRoom()
    return term
  }

  private makeRoom(): void {
    const places = new Uint32Array(4 * this.places.length)
    const last = places.length - 1
    for (const [position, { bytes }] of this.terms.entries()) {
      let place = hashOf(bytes, 0, bytes.length) & last
      while (places[place] !== 0) place = (place + 1) & last
      places[place] = position + 1
    }
    this.places = places
  }
}

function termOf(bytes: Uint8Array, code: number): Term {
  return { bytes, view: new DataView(bytes.buffer), code, successor: undefined }
}

/** Whether a term is in `view` at `start`: four bytes at a time, the last four first, where terms differ most. */
function isAt(term: DataView, view: DataView, start: number): boolean {
  const last = term.byteLength - 4
  if (last < 0) return isShortAt(term, view, start)
  if (term.getInt32(last, true) !== view.getInt32(start + last, true)) return false
  for (let at = 0; at < last; at += 4) {
    if (term.getInt32(at, true) !== view.getInt32(start + at, true)) return false
  }
  return true
}

function isShortAt(term: DataView, view: DataView, start: number): boolean {
  for (let at = 0; at < term.byteLength; at += 1) {
    if (term.getUint8(at) !== view.getUint8(start + at)) return false
  }
  return true
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}
