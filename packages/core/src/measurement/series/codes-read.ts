// Which periods were read of series that name a version of the method, and of those that name none.

/** The periods that were read, by the version of the method that reports name. */
export class CodesRead {
  private readonly size: number
  private readonly found = new Map<string | undefined, Uint8Array>()

  /** `size` is how many periods there are. */
  constructor(size: number) {
    this.size = size
  }

  /** By the code of a period: 1 where a series of that version is read. */
  by(version: string | undefined): Uint8Array {
    const known = this.found.get(version) ?? new Uint8Array(this.size)
    this.found.set(version, known)
    return known
  }

  entries(): Iterable<readonly [version: string | undefined, read: Uint8Array]> {
    return this.found
  }
}
