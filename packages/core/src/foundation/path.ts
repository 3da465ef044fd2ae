// Where something is within an input.

/** Where something is, as property names and array positions from the root. */
export type Path = readonly (string | number)[]

/** A path as text: `partners[3].joinedOn`. The root is `(root)`. */
export function describePath(path: Path): string {
  if (path.length === 0) return '(root)'
  return path
    .map((step, position) => (typeof step === 'number' ? `[${step}]` : position === 0 ? step : `.${step}`))
    .join('')
}
