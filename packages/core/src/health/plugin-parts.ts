// What a tool builder hands over under one name: checks, methods, profiles and renderers, every part optional.
import type { Reference } from '../foundation/references.ts'
import type { Method } from '../measurement/methods/define-method.ts'
import type { Check } from './check.ts'
import type { ProfileInput } from './define-profile.ts'

/** A renderer with a name by which a host finds it. */
export interface NamedRenderer<Shown> {
  /** `<plugin>/<renderer>`, e.g. `acme/board-letter`. */
  readonly id: string
  /** What it makes, in a few words. */
  readonly title: string
  /** What its output is, e.g. `text/html`. */
  readonly mediaType: string
  /** Shows an assessment. */
  readonly render: (assessment: Shown, options?: object) => string | Uint8Array
}

/** What a plug-in brings. The id of every part begins with its name. */
export interface PluginParts<Shown = never> {
  /** Lower-case words joined by `-`, e.g. `acme`: best the name of its package. */
  readonly name: string
  /** Their ids are `<plugin>/<area>/<noun-of-the-failing-state>`, e.g. `acme/trust/quiet-partners`. */
  readonly checks?: readonly Check[] | undefined
  /** Their ids are `<plugin>/<method>`; an indicator's `combine` names them so. */
  readonly methods?: readonly Method[] | undefined
  /** Their ids are `<plugin>/<profile>`; they may name checks of anybody. */
  readonly profiles?: readonly ProfileInput[] | undefined
  /** The works that its checks and methods cite besides those of the library, by `<plugin>/<work>`. */
  readonly references?: Readonly<Record<`${string}/${string}`, Reference>> | undefined
  /** Their ids are `<plugin>/<renderer>`. */
  readonly renderers?: readonly NamedRenderer<Shown>[] | undefined
}
