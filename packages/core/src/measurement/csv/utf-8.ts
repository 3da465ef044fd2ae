// Text from bytes and bytes from text, with what every platform has for it.

declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string }
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/** Makes text of bytes; `undefined` of bytes that are not UTF-8. */
export class Utf8Decoder {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  decode(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}

/** Makes bytes of a text that comes in pieces, wherever it was cut. */
export class Utf8Encoder {
  private readonly encoder = new TextEncoder()
  /** The first half of a character whose second half is yet to come. */
  private half = ''

  encode(piece: string): Uint8Array {
    const text = this.half + piece
    this.half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : ''
    return this.encoder.encode(this.half === '' ? text : text.slice(0, -1))
  }

  /** What is left when no more pieces come. */
  end(): Uint8Array {
    const left = this.half
    this.half = ''
    return this.encoder.encode(left)
  }
}
