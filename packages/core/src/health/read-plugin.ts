// Reads a plug-in once, whatever it does when it is read, and says everything that is wrong with it.
import * as z from 'zod'
import { describeThrown } from '../foundation/describe-thrown.ts'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions, unknownField } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import type { Reference } from '../foundation/references.ts'
import { Text } from '../foundation/schema.ts'
import { defineMethod, type Method } from '../measurement/methods/define-method.ts'
import type { Check } from './check.ts'
import { defineCheck } from './define-check.ts'
import { defineProfile, type Profile } from './define-profile.ts'
import { idIssues, nameIssues, type PartKind } from './plugin-ids.ts'
import type { NamedRenderer, PluginParts } from './plugin-parts.ts'
import { readWorks, workIssues } from './plugin-works.ts'

/** A plug-in as it is used: every part is there, held to what it owes, and frozen. */
export interface ReadPlugin<Shown = never> {
  readonly name: string
  readonly checks: readonly Check[]
  readonly methods: readonly Method[]
  readonly profiles: readonly Profile[]
  readonly renderers: readonly NamedRenderer<Shown>[]
  readonly references: Readonly<Record<string, Reference>>
}

/** A plug-in, or everything that is wrong with it. */
export type PluginResult<Shown> =
  | { readonly success: true; readonly plugin: ReadPlugin<Shown> }
  | { readonly success: false; readonly issues: readonly Issue[] }

const fields = ['name', 'checks', 'methods', 'profiles', 'renderers', 'references']
const Renderer = z.strictObject({
  id: Text,
  title: Text,
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'expected a media type such as `text/html`'),
  render: z.custom((value) => typeof value === 'function', 'expected a function'),
})
const known = new WeakSet<object>()

/** Reads a plug-in. Never throws. */
export function readPlugin<Shown>(input: PluginParts<Shown>): PluginResult<Shown> {
  if (typeof input === 'object' && input !== null && known.has(input)) {
    return { success: true, plugin: input as ReadPlugin<Shown> }
  }
  const reader = new Reader()
  const given: Partial<PluginParts<Shown>> = reader.attempt([], () => copyOf(input)) ?? {}
  const wrong = nameIssues(given.name)
  reader.issues.push(...wrong)
  // Without a name of its own, nothing can be said of its ids.
  const name = wrong.length === 0 ? (given.name ?? '') : ''
  for (const field of Object.keys(given)) if (!fields.includes(field)) reader.issues.push(unknownField([field]))
  const plugin: ReadPlugin<Shown> = {
    name,
    checks: reader.parts(name, 'checks', given.checks, (check) => defineCheck(check)),
    methods: reader.parts(name, 'methods', given.methods, defineMethod),
    profiles: reader.parts(name, 'profiles', given.profiles, defineProfile),
    renderers: reader.parts(name, 'renderers', given.renderers, defineRenderer<Shown>),
    references: reader.attempt(['references'], () => readWorks(given.references)) ?? {},
  }
  reader.issues.push(...(name === '' ? [] : workIssues(plugin)))
  if (reader.issues.length > 0) return { success: false, issues: reader.issues }
  known.add(plugin)
  return { success: true, plugin: Object.freeze(plugin) }
}

/** The fields of an object as they are now: what they are is asked once only. */
function copyOf<Part extends object>(value: Part): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('expected an object')
  return { ...value }
}

function defineRenderer<Shown>(renderer: NamedRenderer<Shown>): NamedRenderer<Shown> {
  Renderer.parse(renderer, parseOptions)
  return Object.freeze(renderer)
}

/** Collects what is wrong, place by place. */
class Reader {
  readonly issues: Issue[] = []

  /** What reading comes to; `undefined` where it throws, which becomes issues. */
  attempt<Value>(path: Path, read: () => Value): Value | undefined {
    try {
      return read()
    } catch (error) {
      this.issues.push(...issuesFrom(error, path))
      return undefined
    }
  }

  /** The parts of one kind, each made anew by `define`. */
  parts<Given extends { readonly id: string }, Part>(
    name: string,
    kind: PartKind,
    given: readonly Given[] | undefined,
    define: (part: Given) => Part,
  ): readonly Part[] {
    const list = given ?? []
    if (!Array.isArray(list)) {
      this.issues.push({ code: 'input/wrong-type', path: [kind], message: 'expected a list' })
      return []
    }
    const copies = list.map((part: Given, position) => this.attempt([kind, position], () => copyOf(part)))
    if (name !== '') {
      const ids = copies.map((copy) => copy?.id)
      this.issues.push(...idIssues(name, kind, ids))
    }
    const made = copies.map((copy, position) =>
      copy === undefined ? undefined : this.attempt([kind, position], () => define(copy)),
    )
    return Object.freeze(made.filter((part) => part !== undefined))
  }
}

function issuesFrom(error: unknown, path: Path): readonly Issue[] {
  if (error instanceof z.ZodError) return issuesOf(error, path)
  if (isCollectiveImpactError(error) && error.issues.length > 0) {
    return error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
  }
  return [{ code: 'plugin/unreadable', path, message: describeThrown(error) }]
}
