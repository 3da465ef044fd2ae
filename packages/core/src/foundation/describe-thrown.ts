// What somebody else's code threw, in words: whatever it is, and however long.

const MOST_CHARACTERS = 500

/** The message of an error, shortened where it goes on and on. Never throws. */
export function describeThrown(thrown: unknown): string {
  try {
    const said = thrown instanceof Error ? thrown.message : undefined
    if (typeof said !== 'string' || said.trim() === '') return 'it threw something without a message'
    return said.length > MOST_CHARACTERS ? `${said.slice(0, MOST_CHARACTERS)}…` : said
  } catch {
    return 'it threw something that cannot be read'
  }
}
