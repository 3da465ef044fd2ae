// What to do next as a tidy table: one row a step, the first first.
import type { Assessment, Measured, NextStep } from '@collective-impact/core'
import { csvLine } from './csv-line.ts'

type Field = string | number | undefined

/** The columns, in their order. */
const COLUMNS: Readonly<Record<string, (step: NextStep, position: number) => Field>> = {
  position: (_step, position) => position + 1,
  kind: ({ kind }) => kind,
  check: ({ check }) => check,
  area: ({ area }) => area,
  title: ({ title }) => title,
  what_to_do: ({ text }) => text,
  effort: ({ effort }) => effort,
  area_score_now: ({ inArea }) => valueIn(inArea.now.score),
  area_score_if_passed: ({ inArea }) => valueIn(inArea.ifPassed.score),
  area_score_if_failed: ({ inArea }) => valueIn(inArea.ifFailed?.score),
  area_lowest_if_passed: ({ inArea }) => inArea.ifPassed.lowest,
  area_highest_if_passed: ({ inArea }) => inArea.ifPassed.highest,
  overall_score_now: ({ overall }) => valueIn(overall.now.score),
  overall_score_if_passed: ({ overall }) => valueIn(overall.ifPassed.score),
  overall_score_if_failed: ({ overall }) => valueIn(overall.ifFailed?.score),
  overall_lowest_if_passed: ({ overall }) => overall.ifPassed.lowest,
  overall_highest_if_passed: ({ overall }) => overall.ifPassed.highest,
}

/**
 * Every next step as CSV (RFC 4180), one a row and the first first, with what it would do to the score of its area and
 * over all areas. Scores are shares, 0 to 1, unrounded; a score is empty where nothing is decided yet. Text that a
 * spreadsheet would run as a formula is preceded by `'`.
 */
export function renderNextStepsCsv({ nextSteps }: Assessment): string {
  const fields = Object.values(COLUMNS)
  const rows = nextSteps.map((step, position) => fields.map((field) => field(step, position)))
  return [Object.keys(COLUMNS), ...rows].map(csvLine).join('')
}

function valueIn(measured: Measured | undefined): number | undefined {
  return measured?.kind === 'observed' ? measured.value : undefined
}
