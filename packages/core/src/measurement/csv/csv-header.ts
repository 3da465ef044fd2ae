// Which field of an observation each column of a CSV holds, by the names in its first record.
import { Observation } from '../../conditions/shared-measurement/observation.ts'
import { unknownField } from '../../foundation/input-issues.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { IssueCode } from '../../foundation/issue-catalogue.ts'

const { period: _period, groups: _groups, ...shape } = Observation.unwrap().shape
/** What one cell can hold of an observation, besides the category of a dimension. */
export type CellField = keyof typeof shape | 'period' | 'periodStart' | 'periodEnd'
const cellFields: readonly string[] = [...Object.keys(shape), 'period', 'periodStart', 'periodEnd']
const figureFields: readonly CellField[] = ['value', 'numerator', 'denominator', 'mean', 'n', 'missing']

/** What a column holds: a field of the observation, or its category in a dimension. */
export type CsvColumn = { readonly name: string } & (
  | { readonly field: CellField }
  | { readonly field: 'groups'; readonly dimension: string }
)

const DIMENSION = 'dimension:'

/** The columns that go by these names, and everything that is wrong with the names. */
export function readHeader(
  names: readonly string[],
  dimensions: ReadonlyMap<string, unknown>,
): { readonly columns: readonly CsvColumn[]; readonly issues: readonly Issue[] } {
  const columns: CsvColumn[] = []
  const issues: Issue[] = []
  const report = (code: IssueCode, name: string, message: string) =>
    issues.push({ code, path: ['header', name], message })
  for (const name of names) {
    const dimension = name.startsWith(DIMENSION) ? name.slice(DIMENSION.length) : name
    if (isCellField(name)) columns.push({ name, field: name })
    else if (dimensions.has(dimension)) columns.push({ name, field: 'groups', dimension })
    else if (dimension === name) issues.push(unknownField(['header', name]))
    else report('observation/unknown-reference', name, `the record has no dimension ${JSON.stringify(dimension)}`)
  }
  const seen = new Set<string>()
  for (const column of columns) {
    const holds = column.field === 'groups' ? DIMENSION + column.dimension : column.field
    if (seen.has(holds)) report('input/invalid-value', column.name, 'another column holds the same')
    seen.add(holds)
  }
  const expectColumn = (name: string, message: string) => {
    if (!seen.has(name)) report('input/missing', name, message)
  }
  expectColumn('indicator', 'expected a column of this name')
  if (seen.has('periodStart') || seen.has('periodEnd')) {
    if (seen.has('period'))
      report('input/invalid-value', 'period', 'expected either `period`, or `periodStart` with `periodEnd`')
    expectColumn('periodStart', 'expected with `periodEnd`')
    expectColumn('periodEnd', 'expected with `periodStart`')
  } else expectColumn('period', 'expected a column of this name, or `periodStart` with `periodEnd`')
  if (!figureFields.some((field) => seen.has(field))) {
    expectColumn('value', `expected a column of this name, or one of ${figureFields.slice(1).join(', ')}`)
  }
  return { columns, issues }
}

function isCellField(name: string): name is CellField {
  return cellFields.includes(name)
}
