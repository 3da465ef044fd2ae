// What a benchmark found, as Markdown for the page and as lines for the terminal.
import type { BenchmarkSummary, ComparisonSummary, ContestantSummary, RatioSummary } from './summary.ts'

/** A section of the page. */
export function sectionOf({ benchmark, title, size, runs, versions, comparisons }: BenchmarkSummary): string {
  const sizes = Object.entries(size).map(([name, number]) => `${grouped(number)} ${name}`)
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `### \`${benchmark}\`: ${title}`,
    `${sizes.join(', ')}; medians of ${runs} runs after a first; ${named.join(', ')}.`,
    ...Object.values(comparisons).map(comparisonSection),
  ].join('\n\n')
}

function comparisonSection(comparison: ComparisonSummary): string {
  const { title, fairness, unit, contestants, ratios } = comparison
  const all = Object.values(contestants)
  const hasRows = all.some(({ rowsPerSecond }) => rowsPerSecond !== undefined)
  const head = ['', `median, ${unit}`, `first, ${unit}`, ...(hasRows ? ['million rows/s'] : [])]
  const lines = all.map((contestant) => [
    contestant.name,
    figure(contestant.median),
    figure(contestant.first),
    ...(hasRows ? [millions(contestant)] : []),
  ])
  return [
    `**${title}.** ${fairness}`,
    table([head, ...lines]),
    ...all.flatMap(({ name, also }) => (also === undefined ? [] : [`${name}: ${alsoText(also)}.`])),
    ...(ratios.length === 0 ? [] : [ratios.map((ratio) => `- ${ratioText(ratio)}`).join('\n')]),
  ].join('\n\n')
}

/** A ratio in words, with its goal. */
export function ratioText({ name, value, goal, isMet }: RatioSummary): string {
  if (goal === undefined) return `${name}: ${figure(value)}`
  const wanted = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`
  return `${name}: ${figure(value)} (goal: ${wanted}${isMet ? '' : ', missed'})`
}

function alsoText(also: Readonly<Record<string, number>>): string {
  return Object.entries(also)
    .map(([what, number]) => `${figure(number)} ${what}`)
    .join(', ')
}

function table([head = [], ...lines]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...lines].map((line) => (line[column] ?? '').length)))
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [row(head), row(rule), ...lines.map(row)].join('\n')
}

function millions({ rowsPerSecond }: ContestantSummary): string {
  return rowsPerSecond === undefined ? '' : figure(rowsPerSecond / 1e6)
}

/** Three digits, or whole numbers. */
export function figure(number: number): string {
  return Math.abs(number) >= 100 ? grouped(Math.round(number)) : String(Number(number.toPrecision(3)))
}

function grouped(number: number): string {
  return number.toLocaleString('en')
}
