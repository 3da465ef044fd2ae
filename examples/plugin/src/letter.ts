// A letter to the neighborhood: what is well, what is not, and what will be done about it. It shows, and computes nothing.
import type { CheckResult, OutcomeKind, Renderer } from '@collective-impact/core'

/** How the letter is signed. */
export interface LetterOptions {
  /** Who signs; the initiative when absent. */
  readonly signedBy?: string
}

/** The letter, as plain text. */
export const letter = (({ initiative, asOf, health }, { signedBy = initiative.name } = {}) => {
  const those = (outcome: OutcomeKind) => health.checks.filter((check) => check.outcome === outcome)
  return [
    `Dear neighbors, this is where we stood on ${asOf}.`,
    ...section('What is well:', those('pass'), () => []),
    ...section('What is not, and what we will do:', those('fail'), ({ findings, remedy }) => [
      ...findings.map(({ message }) => message),
      remedy.text,
    ]),
    ...section('What we cannot tell yet:', those('unsure'), ({ reason = '' }) => [reason]),
    '',
    signedBy,
    '',
  ].join('\n')
}) satisfies Renderer<LetterOptions>

function section(title: string, checks: readonly CheckResult[], details: (check: CheckResult) => readonly string[]) {
  if (checks.length === 0) return []
  return ['', title, ...checks.flatMap((check) => [`- ${check.title}`, ...details(check).map((line) => `  ${line}`)])]
}
