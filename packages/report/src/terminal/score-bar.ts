// A score as a bar: what is passed for certain, what is still open, and what is lost.

const LENGTH = 20

/** `████████▒▒▒▒····` : solid to the lowest the score can be, shaded to the highest, dotted to 100 %. */
export function scoreBar(lowest: number, highest: number): string {
  const certain = Math.round(lowest * LENGTH)
  const possible = Math.max(Math.round(highest * LENGTH), certain)
  return '█'.repeat(certain) + '▒'.repeat(possible - certain) + '·'.repeat(LENGTH - possible)
}
