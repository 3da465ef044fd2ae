// The front door: every public name, and nothing else.

export { audienceInWords } from './audience.ts'
export { changeReasonWords } from './comparison/comparison-wording.ts'
export { outlineComparison } from './comparison/outline-comparison.ts'
export { renderComparisonMarkdown, renderComparisonTerminal } from './comparison/render-comparison.ts'
export { dateInWords, labeledPeriodInWords, periodInWords } from './dates.ts'
export { describeBasis } from './describe-basis.ts'
export { describeBreak } from './describe-break.ts'
export { type ChangeInWords, describeChange } from './describe-change.ts'
export { describeCompositionChange } from './describe-composition-change.ts'
export { describeCurve, judgedForecast } from './describe-curve.ts'
export { describeImprovement, describeRule } from './describe-improvement.ts'
export { describeLatest } from './describe-latest.ts'
export { describeRestatement } from './describe-restatement.ts'
export { describeTarget, type TargetInWords } from './describe-target.ts'
export { type Figures, figuresFor } from './figures.ts'
export { type GoalIndicators, indicatorsByGoal } from './order.ts'
export type { Block, Column, Fact, Item, Mark, Outline, ScoreLine, Section, SectionId } from './outline/block.ts'
export { groupTable, trendTable } from './outline/indicator-tables.ts'
export { outlineReport } from './outline/outline-report.ts'
export { remarksOf } from './outline/remarks.ts'
export { followable, oneLine } from './plain-text.ts'
export { renderCsv } from './render-csv.ts'
export { renderJson } from './render-json.ts'
export { renderJunit } from './render-junit.ts'
export { renderMarkdown } from './render-markdown.ts'
export { renderNextStepsCsv } from './render-next-steps-csv.ts'
export { renderSarif, type SarifOptions } from './render-sarif.ts'
export { renderTerminal, type TerminalOptions } from './render-terminal.ts'
export type { ReportOptions } from './report-options.ts'
export {
  comparedWithWords,
  directionWords,
  judgementWords,
  levelWords,
  missingReasonWords,
  phaseWords,
  questionWords,
  targetStatusWords,
  tierWords,
} from './wording.ts'
