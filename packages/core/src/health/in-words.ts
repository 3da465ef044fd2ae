// What a code of the record is called in a sentence.

/** A code such as `data-manager` as it is spoken of: `data manager`. */
export function inWords(code: string): string {
  return code.replaceAll('-', ' ')
}
