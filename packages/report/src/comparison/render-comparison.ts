// What two assessments differ in, as Markdown and for a terminal.
import type { AssessmentComparison } from '@collective-impact/core'
import { outlineAsMarkdown } from '../render-markdown.ts'
import { outlineForTerminal, type TerminalOptions } from '../render-terminal.ts'
import type { ReportOptions } from '../report-options.ts'
import { outlineComparison } from './outline-comparison.ts'

/**
 * Which numbers moved and why, as GitHub-flavored Markdown. Text from the record is escaped and shown as it is.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function renderComparisonMarkdown(comparison: AssessmentComparison, options: ReportOptions = {}): string {
  return outlineAsMarkdown(outlineComparison(comparison, options))
}

/**
 * Which numbers moved and why, for a terminal. Control characters in the record never reach it.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the width or the locale is not usable
 */
export function renderComparisonTerminal(comparison: AssessmentComparison, options: TerminalOptions = {}): string {
  return outlineForTerminal(outlineComparison(comparison, options), options)
}
