// The works that methods and checks rest on, and what rests on each.
import { type Reference, type ReferenceKey, references } from '../../../packages/core/src/foundation/references.ts'
import type { WorkKey } from '../../../packages/core/src/foundation/work-key.ts'

/** What cites works, and where its page is below docs/reference/. */
export interface Citing {
  readonly title: string
  readonly page: string
  readonly cites: readonly WorkKey[]
}

export function bibliographyPage(citing: readonly Citing[]): string {
  return [
    '# Bibliography',
    '',
    'The works that methods and checks rest on, by the key they are cited with.',
    '',
    ...works().flatMap(([key, work]) => [
      `## ${key}`,
      '',
      full(work),
      '',
      ...citing.filter(({ cites }) => cites.includes(key)).map(({ title, page }) => `- Cited by [${title}](${page})`),
      '',
    ]),
  ].join('\n')
}

/** A section that cites works; `up` leads to docs/reference/. */
export function citations(title: string, keys: readonly WorkKey[], up: string): string[] {
  if (keys.length === 0) return []
  return [
    `## ${title}`,
    '',
    ...keys.map((key) => `- ${full(references[key as ReferenceKey])} ([${key}](${up}/bibliography.md#${key}))`),
    '',
  ]
}

function works(): [ReferenceKey, Reference][] {
  return Object.entries(references) as [ReferenceKey, Reference][]
}

function full({ citation, url }: Reference): string {
  return url === undefined ? citation : `${citation} <${url}>`
}
