// Color and weight for a terminal. They repeat what the words and signs say already.

/** Ways of setting text off. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  bad(text: string): string
  open(text: string): string
}

export const inColor: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  open: sgr(33, 39),
}

export const withoutColor: Style = { strong: same, faint: same, good: same, bad: same, open: same }

function sgr(begin: number, end: number): (text: string) => string {
  return (text) => `\u001b[${begin}m${text}\u001b[${end}m`
}

function same(text: string): string {
  return text
}
