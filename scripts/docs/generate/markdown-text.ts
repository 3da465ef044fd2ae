// Pieces of Markdown that several generated pages are made of.

/** A table; empty where it would have no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}

/** Text as code, also where it holds backticks. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

export function jsonFence(value: unknown): string[] {
  return ['```json', json(value, ''), '```', '']
}

const WIDTH = 100

/** JSON in which whatever fits on a line stands on one. */
function json(value: unknown, indent: string): string {
  const flat = flatJson(value)
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return lines(
      '[',
      value.map((item) => json(item, deeper)),
      ']',
      indent,
    )
  return lines(
    '{',
    fields(value).map(([key, item]) => `${JSON.stringify(key)}: ${json(item, deeper)}`),
    '}',
    indent,
  )
}

function flatJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`
  const inner = fields(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`)
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`
}

function fields(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

function lines(open: string, items: readonly string[], close: string, indent: string): string {
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}
