// The page of every code an error or an issue can carry.
import { errorCatalogue } from '../../../packages/core/src/foundation/error-catalogue.ts'
import { issueCatalogue } from '../../../packages/core/src/foundation/issue-catalogue.ts'

export interface CatalogueEntry {
  readonly title: string
  readonly remedy: string
}

export type Catalogue = Readonly<Record<string, CatalogueEntry>>

export function errorPage(errors: Catalogue = errorCatalogue, issues: Catalogue = issueCatalogue): string {
  return [
    '# Errors and issues',
    '',
    'Codes are stable within a major version; messages are not. Tell them apart by code.',
    '',
    '- [Errors](#errors) are thrown: a wrong program, or surroundings that fail.',
    '- [Issues](#issues) are listed, all at once: wrong input.',
    '- Incomplete reality is neither: it is a value with a reason.',
    '',
    '## Errors',
    '',
    'Thrown as `CollectiveImpactError`, with the code in `error.code`.',
    '',
    ...entries(errors),
    '## Issues',
    '',
    'Listed with the path of the value at fault, by functions whose names begin with `safe`, or in `error.issues`.',
    '',
    ...entries(issues),
  ]
    .join('\n')
    .trimEnd()
}

function entries(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([code, { title, remedy }]) => [
    `### \`${code}\``,
    '',
    title,
    '',
    `**What to do.** ${remedy}`,
    '',
  ])
}
