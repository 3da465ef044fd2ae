// Text in lines that fit.
import { charactersOf, displayWidth } from './display-width.ts'

/** The text in lines of at most `width` columns, broken between words; a word that is wider is broken itself. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      found.push(piece)
      piece = character
    } else piece += character
  }
  return [...found, piece]
}

/** Lines with `first` before the first of them, and as much room before the others. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(first)
  return wrap(text, width - indent).map((line, position) => (position === 0 ? first : ' '.repeat(indent)) + line)
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
