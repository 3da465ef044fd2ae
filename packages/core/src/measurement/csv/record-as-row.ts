// A record of CSV as the row it stands for, and what is said of that row told of the cells it came from.
import type { CalendarConventions } from '../../foundation/calendar/calendar-unit.ts'
import type { Issue } from '../../foundation/issue.ts'
import { safeParsePeriod } from '../../foundation/period-text.ts'
import type { CsvColumn } from './csv-header.ts'
import { decimalNumber } from './decimal-number.ts'

const numberFields: ReadonlySet<unknown> = new Set(['value', 'numerator', 'denominator', 'mean', 'n'])

/** The row of a record. What is no number, or no period, is left as text for the schema to refuse. */
export function rowOf(
  columns: readonly CsvColumn[],
  texts: readonly string[],
  conventions: CalendarConventions,
): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  const groups: Record<string, string> = {}
  const bounds: Record<string, string> = {}
  for (const [cell, column] of columns.entries()) {
    const text = texts[cell] ?? ''
    if (column.field === 'periodStart' || column.field === 'periodEnd') row['period'] = bounds
    if (text === '') continue
    if (column.field === 'groups') groups[column.dimension] = text
    else if (column.field === 'periodStart') bounds['start'] = text
    else if (column.field === 'periodEnd') bounds['end'] = text
    else if (column.field === 'period') row['period'] = periodOf(text, conventions)
    else row[column.field] = numberFields.has(column.field) ? (decimalNumber(text) ?? text) : text
  }
  return { ...row, groups }
}

/** An issue of the row of a record, told of its cells: the path ends in the name of the column. */
export function toldOfCells(
  issue: Issue,
  columns: readonly CsvColumn[],
  texts: readonly string[],
  conventions: CalendarConventions,
): Issue {
  const [position = 0, field, part] = issue.path
  if (field === undefined) return issue
  const bound = part === 'end' ? 'periodEnd' : 'periodStart'
  const cell = columns.findIndex((column) =>
    column.field === 'groups'
      ? field === 'groups' && column.dimension === part
      : column.field === field || (field === 'period' && column.field === bound),
  )
  const column = columns[cell]
  const text = texts[cell] ?? ''
  const told = { ...issue, path: [position, column?.name ?? String(field)] }
  if (column?.field === 'period') return { ...told, ...periodIssue(text, conventions) }
  const isNoNumber = numberFields.has(field) && issue.code === 'input/wrong-type'
  return isNoNumber ? { ...told, message: `expected a decimal number, found ${JSON.stringify(text)}` } : told
}

function periodOf(text: string, conventions: CalendarConventions): unknown {
  const result = safeParsePeriod(text, conventions)
  return result.success ? result.period : text
}

/** Why a text is no period, in the words of whoever reads periods. */
function periodIssue(text: string, conventions: CalendarConventions): Partial<Issue> {
  const result = safeParsePeriod(text, conventions)
  if (result.success || text === '') return {}
  const [{ code, message } = {}] = result.issues
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
}
