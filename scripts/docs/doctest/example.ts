// Which examples there are: each Markdown page is one module, and so is each TSDoc comment.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fence, parsePage } from '../markdown/parse-page.ts'
import { repository } from '../repository.ts'
import { commentsOf, parseSource } from './comments.ts'

/** Fences that share one scope, top to bottom, at the lines of the file they stand in. */
export interface Example {
  /** `README.md`, or `packages/core/src/foundation/period.ts:12` for the comment that begins on line 12. */
  readonly name: string
  readonly file: string
  readonly fences: readonly Fence[]
}

export const NO_RUN = 'no-run'

/** The examples of one file, read from disk; files without a fence have none. */
export function readExamples(file: string): Example[] {
  return examplesOf(file, readFileSync(join(repository, file), 'utf8'))
}

export function examplesOf(file: string, text: string): Example[] {
  const examples = file.endsWith('.md')
    ? [{ name: file, file, fences: parsePage(text).fences }]
    : inComments(file, text)
  return examples.filter(({ fences }) => fences.length > 0)
}

function inComments(file: string, text: string): Example[] {
  const source = parseSource(file, text)
  return commentsOf(source)
    .filter((comment) => comment.text.startsWith('/**'))
    .map((comment) => {
      const line = source.getLineAndCharacterOfPosition(comment.pos).line + 1
      const { fences } = parsePage(withoutStars(comment.text))
      return {
        name: `${file}:${line}`,
        file,
        fences: fences.map((fence) => ({ ...fence, line: fence.line + line - 1 })),
      }
    })
}

function withoutStars(comment: string): string {
  return comment
    .slice('/**'.length, -'*/'.length)
    .split('\n')
    .map((line, position) => (position === 0 ? line.trim() : line.replace(/^\s*\* ?/, '')))
    .join('\n')
}

/** The fences that are TypeScript, in order. */
export function codeOf(example: Example): Fence[] {
  return example.fences.filter((fence) => fence.language === 'ts')
}

/** The code of fences at the lines they have in their file, so that line numbers need no translation. */
export function layOut(fences: readonly Fence[]): string {
  const lines: string[] = []
  for (const { code, line } of fences) {
    while (lines.length < line - 1) lines.push('')
    lines.push(...code.split('\n'))
  }
  return lines.join('\n')
}

const OTHER_LANGUAGES = ['csv', 'diff', 'html', 'json', 'markdown', 'mermaid', 'sh', 'sql', 'text', 'yaml']

/** Fences that would escape being checked. */
export function escapingFences({ file, fences }: Example): string[] {
  return fences.flatMap(({ language, tags, line }) => {
    const at = `${file}:${line - 1}`
    if (language === '') return [`${at}: a fence without a language; write \`text\`, or \`ts\` for code`]
    if (OTHER_LANGUAGES.includes(language)) return []
    if (language !== 'ts')
      return [`${at}: a fence in \`${language}\`; write \`ts\`, or one of ${OTHER_LANGUAGES.join(', ')}`]
    return tags
      .filter((tag) => tag !== NO_RUN)
      .map((tag) => `${at}: \`ts ${tag}\` is not known; only \`ts ${NO_RUN}\` is`)
  })
}
