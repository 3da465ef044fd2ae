// A letter to the neighborhood: what is well, what is not, and what will be done about it. It shows, and computes nothing.
import type { Renderer } from '@collective-impact/core'

/** How the letter is signed. */
export interface LetterOptions {
  /** Who signs; the initiative when absent. */
  readonly signedBy?: string
}

/** The letter, as plain text. */
export const letter = (({ initiative, asOf, health }, { signedBy = initiative.name } = {}) => {
  const well = health.checks.filter(({ outcome }) => outcome === 'pass')
  const wrong = health.checks.filter(({ outcome }) => outcome === 'fail')
  return [
    `Dear neighbors, this is where we stood on ${asOf}.`,
    ...section(
      'What is well:',
      well.map(({ title }) => title),
    ),
    ...section(
      'What is not, and what we will do:',
      wrong.flatMap(({ title, remedy, findings }) => [
        `${title}. ${remedy.text}`,
        ...findings.map(({ message }) => `  ${message}`),
      ]),
    ),
    '',
    signedBy,
    '',
  ].join('\n')
}) satisfies Renderer<LetterOptions>

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]
}
