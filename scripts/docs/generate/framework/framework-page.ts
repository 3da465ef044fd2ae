// A page that leads from every statement of the framework to the checks that hold an initiative to it.
import type { Check } from '../../../../packages/core/src/health/check.ts'
import { table } from '../markdown-text.ts'
import type { Element } from './statement.ts'

/** The page, below docs/reference/. */
export function frameworkPage(framework: readonly Element[], checks: readonly Check[]): string {
  const titles = new Map(checks.map(({ id, title }) => [id, title]))
  const linked = (id: string) => {
    const title = titles.get(id)
    return title === undefined ? `not checked yet: ${id}` : `[${title}](checks/${id}.md)`
  }
  const cited = (key: string) => `[${key}](bibliography.md#${key})`
  return [
    '# The framework, statement by statement',
    '',
    'What collective impact asks of an initiative, in our words, and the checks that hold it to that. A statement may be held by several checks, and a check may hold several statements.',
    '',
    ...framework.flatMap(({ title, statements }) => [
      `## ${title}`,
      '',
      ...table(
        ['The framework says', 'Who says so', 'Checks'],
        statements.map(({ says, from, heldBy }) => [says, from.map(cited).join(', '), heldBy.map(linked).join('; ')]),
      ),
    ]),
  ].join('\n')
}
