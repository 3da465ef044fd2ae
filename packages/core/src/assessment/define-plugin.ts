// A plug-in, as tool builders make it and hosts use it; and what a renderer is.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { NamedRenderer, PluginParts } from '../health/plugin-parts.ts'
import { type ReadPlugin, readPlugin } from '../health/read-plugin.ts'
import type { Assessment } from './assessment.ts'

/** Shows an assessment. It may round, translate, order and draw; it may not compute. */
export type Renderer<Options extends object = object> = (
  assessment: Assessment,
  options?: Options,
) => string | Uint8Array

/** A renderer as a plug-in brings it. */
export interface PluginRenderer extends NamedRenderer<Assessment> {
  readonly render: Renderer
}

/** A plug-in as it is written: every part but the name is optional. */
export interface PluginInput extends PluginParts<Assessment> {
  readonly renderers?: readonly PluginRenderer[] | undefined
}

/** A plug-in: plain data and functions, frozen. Hand it to {@link assess} or {@link healthOf} in `plugins`. */
export interface Plugin extends ReadPlugin<Assessment> {
  readonly renderers: readonly PluginRenderer[]
}

/**
 * Makes a plug-in of one literal, and holds every part of it to what it owes: checks as `defineCheck` does, methods as
 * `defineMethod`, profiles as `defineProfile`. Every id begins with the name of the plug-in, so that no two plug-ins and
 * nothing of this package can be taken for each other.
 * @throws {@link CollectiveImpactError} `plugin/invalid`, with every issue in `issues`
 */
export function definePlugin(input: PluginInput): Plugin {
  const result = readPlugin(input)
  if (result.success) return result.plugin
  const { issues } = result
  throw new CollectiveImpactError('plugin/invalid', 'The plug-in is not valid:', { issues })
}
