// What several plug-ins bring together.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { Issue } from '../foundation/issue.ts'
import type { PluginParts } from './plugin-parts.ts'
import { type ReadPlugin, readPlugin } from './read-plugin.ts'

/** What plug-ins bring together, in their order. */
export type GatheredParts<Shown = never> = Omit<ReadPlugin<Shown>, 'name'>

/**
 * The checks, methods, profiles and renderers of some plug-ins, and the works they cite.
 * @throws {@link CollectiveImpactError} `plugin/invalid` when one is not as it has to be, with every issue in `issues`;
 * `plugin/clash` when two have the same name
 */
export function gatherPlugins<Shown>(plugins: readonly PluginParts<Shown>[]): GatheredParts<Shown> {
  const issues: Issue[] = []
  const read = plugins.flatMap((each, position) => {
    const result = readPlugin(each)
    if (result.success) return [result.plugin]
    issues.push(...result.issues.map((issue) => ({ ...issue, path: ['plugins', position, ...issue.path] })))
    return []
  })
  if (issues.length > 0) throw new CollectiveImpactError('plugin/invalid', 'Some plug-ins are not valid:', { issues })
  const names = read.map(({ name }) => name)
  const twice = names.find((name, position) => names.indexOf(name) < position)
  if (twice !== undefined) {
    throw new CollectiveImpactError('plugin/clash', `There are two plug-ins named ${twice}`, {
      data: { plugin: twice },
    })
  }
  return {
    checks: read.flatMap(({ checks }) => checks),
    methods: read.flatMap(({ methods }) => methods),
    profiles: read.flatMap(({ profiles }) => profiles),
    renderers: read.flatMap(({ renderers }) => renderers),
    references: Object.assign({}, ...read.map(({ references }) => references)),
  }
}
