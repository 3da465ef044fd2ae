// Any text as Markdown that shows exactly that text.
import { oneLine } from './plain-text.ts'

/** Characters that mean something in CommonMark, in GitHub's tables or in its formulas. */
const SPECIAL = /[\\`*_[\]<|~$]/g
/** What would be read as a character reference. */
const REFERENCE = /&(?=#?\w+;)/g
/** Where GitHub would take what follows for an address, escapes included. */
const ADDRESS = /(?<=https?):(?=\/\/)|(?<=www)\./gi
/** What would be read as a quotation, a heading, a list item or a rule where a line begins. */
const BEGINNING = /^(?:>|#{1,6}(?=\s|$)|[-+](?=[-\s]|$)|\d{1,9}(?=[.)](?:\s|$)))/

/** One line of Markdown that shows `text` and nothing else, also at the start of a line and in a table. */
export function markdownText(text: string): string {
  const escaped = oneLine(text).replace(SPECIAL, '\\$&').replace(REFERENCE, '&amp;').replace(ADDRESS, '\\$&')
  return escaped.replace(BEGINNING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
