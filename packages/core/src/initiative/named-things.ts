// What a record names, and what it refers to: names given twice, references to nothing, references that lead back.
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { findCycles, type Link } from './find-cycles.ts'

interface Reference {
  readonly kind: string
  readonly name: string
  readonly path: Path
}

/** The names of a record, gathered in any order. A kind is one of entities, or one of codes within an entity. */
export class NamedThings {
  private readonly declared = new Set<string>()
  /** Only those to what was not declared before: most are, because a record begins with who takes part. */
  private readonly ahead: Reference[] = []
  private readonly links: Link[] = []

  /** Declares a name; the issue, when it was declared before. */
  add(kind: string, name: string, path: Path): Issue | undefined {
    const key = keyOf(kind, name)
    if (!this.declared.has(key)) {
      this.declared.add(key)
      return undefined
    }
    return { code: 'record/duplicate-id', path, message: `there is another ${describeKind(kind)} ${quote(name)}` }
  }

  refer(kind: string, name: string, path: Path): void {
    if (!this.declared.has(keyOf(kind, name))) this.ahead.push({ kind, name, path })
  }

  /** A reference that must never lead back. */
  link(link: Link): void {
    this.links.push(link)
  }

  /** Every reference to nothing, then every one that leads back. */
  *issues(): Generator<Issue> {
    for (const { kind, name, path } of this.ahead) {
      if (this.declared.has(keyOf(kind, name))) continue
      yield { code: 'record/unknown-reference', path, message: `there is no ${describeKind(kind)} ${quote(name)}` }
    }
    yield* findCycles(this.links)
  }
}

const SCOPE = ' of '

/** The kind of a code within one entity. */
export function scopedKind(kind: string, entity: string): string {
  return `${kind}${SCOPE}${entity}`
}

function describeKind(kind: string): string {
  return kind.includes(SCOPE)
    ? kind.slice(0, kind.indexOf(SCOPE))
    : kind.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
}

function keyOf(kind: string, name: string): string {
  return `${kind}\n${name}`
}

function quote(name: string): string {
  return JSON.stringify(name)
}
