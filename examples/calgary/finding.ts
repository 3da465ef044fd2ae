// One thing the figures show, and how it reads.
import type { Measured } from '@collective-impact/core'
import { figuresFor } from '@collective-impact/report'

const figures = figuresFor()

/** One thing the figures show. */
export interface Finding {
  readonly title: string
  readonly lines: readonly string[]
  /** The numbers the lines are made of. */
  readonly figures: Readonly<Record<string, Measured>>
}

/** Findings as text, each under its title. */
export function asText(findings: readonly Finding[]): string {
  return findings.map(({ title, lines }) => `${title}\n\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n')
}

/** A number, or why there is none. */
export function figure(measured: Measured): string {
  return figures.short(measured)
}

/** How much of what was expected is there. */
export function coverage({ basis }: Measured): string {
  return basis.coverage === undefined ? 'no report is expected' : figures.coverage(basis.coverage)
}
