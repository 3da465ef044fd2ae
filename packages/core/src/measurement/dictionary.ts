// Texts and the small numbers that stand for them in a column. Code 0 stands for nothing.

/** Gives each text a code, in order of first appearance; 0 is no text. */
export class Dictionary {
  private readonly codes = new Map<string, number>()
  private readonly texts: (string | undefined)[] = [undefined]

  /** The text's code, a new one if need be. */
  encode(text: string | undefined): number {
    if (text === undefined) return 0
    const known = this.codes.get(text)
    if (known !== undefined) return known
    const code = this.texts.length
    this.codes.set(text, code)
    this.texts.push(text)
    return code
  }

  /** The text's code, when it has one. */
  codeOf(text: string): number | undefined {
    return this.codes.get(text)
  }

  decode(code: number): string | undefined {
    return this.texts[code]
  }

  /** How many codes there are, 0 included. */
  get size(): number {
    return this.texts.length
  }
}
