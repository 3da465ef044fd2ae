// The works that a plug-in brings, and whether it brings all that its parts cite.
import * as z from 'zod'
import { parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Reference } from '../foundation/references.ts'
import { Text } from '../foundation/schema.ts'

interface Citing {
  readonly name: string
  readonly checks: readonly { readonly evidence: readonly string[] }[]
  readonly methods: readonly { readonly references: readonly string[] }[]
  readonly references: Readonly<Record<string, Reference>>
}

const Works = z
  .record(z.string(), z.strictObject({ citation: Text, url: z.url().exactOptional() }).readonly())
  .readonly()

/** The works as they are now. */
export function readWorks(given: unknown): Readonly<Record<string, Reference>> {
  return Works.parse(given ?? {}, parseOptions)
}

/** Works under names of others, and works that are cited and not there. */
export function workIssues({ name, checks, methods, references }: Citing): readonly Issue[] {
  const ids = Object.keys(references)
  const foreign = ids.filter((key) => !new RegExp(`^${name}/[a-z][a-z0-9-]*$`).test(key))
  const cited = [
    ...checks.flatMap(({ evidence }, place) => evidence.map((key) => ({ key, path: ['checks', place, 'evidence'] }))),
    ...methods.flatMap((method, place) =>
      method.references.map((key) => ({ key, path: ['methods', place, 'references'] })),
    ),
  ]
  return [
    ...foreign.map((key): Issue => {
      const message = `expected a key such as \`${name}/jones-2019\`, found ${key}`
      return { code: 'plugin/outside-namespace', path: ['references', key], message }
    }),
    ...cited
      .filter(({ key }) => key.includes('/') && !ids.includes(key))
      .map(({ key, path }): Issue => ({ code: 'plugin/unknown-work', path, message: `there is no work ${key}` })),
  ]
}
