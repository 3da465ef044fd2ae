// How many columns of a terminal a text takes.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Emoji, and the scripts whose characters take two columns (Unicode Standard Annex 11, wide and full-width). */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
/** What is drawn on top of something else, or not at all. */
const INVISIBLE = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u

/** What a reader takes for single characters. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The number of columns that a text without control characters takes. */
export function displayWidth(text: string): number {
  return charactersOf(text).reduce((width, character) => width + widthOf(character), 0)
}

function widthOf(character: string): number {
  if (INVISIBLE.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
