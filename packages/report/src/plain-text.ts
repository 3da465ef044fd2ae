// Text from elsewhere, made safe to set in a line: nothing that moves the cursor, turns the direction or breaks the line.

/** Controls other than white space, and the marks that turn the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSAFE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g

/** The text in one line, without what a reader cannot see but a terminal or a browser obeys. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(BREAKS, ' ').replace(UNSAFE, '').trim()
}

/** The address if it is one a reader can follow, nothing if it is not plain `http` or `https`. */
export function followable(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s"'<>\\`{}|^]+$/.test(url) && oneLine(url) === url ? url : undefined
}
