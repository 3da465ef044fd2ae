// Puts a new check into the lists that name every check.
import type { CheckName } from './check-name.ts'

/** The list of an area's checks, with the new one at its end. */
export function intoList(text: string, { area, noun, camel }: CheckName): string {
  const line = `import { ${camel} } from './${area}/${noun}.ts'`
  const lines = text.split('\n')
  const imports = lines.filter((each) => each.startsWith(`import { `) && each.includes(`'./${area}/`))
  const next = imports.find((each) => pathOf(each) > pathOf(line))
  const position = next === undefined ? lines.indexOf(imports.at(-1) ?? '') + 1 : lines.indexOf(next)
  const imported = lines.toSpliced(position, 0, line).join('\n')
  return replaced(
    imported,
    /(readonly Check\[\] = \[)([^\]]*)\]/,
    (head, items) => `${head}${extended(items, camel, '')}]`,
  )
}

/** What the standard profile asks of the area, the new check at its end. */
export function intoProfile(text: string, { id }: CheckName): string {
  const entry = `{ check: '${id}', weight: 1 }`
  return replaced(
    text,
    /(checks: \[)([\s\S]*)\](?=,\n\}\n*$)/,
    (head, items) => `${head}${extended(items, entry, '  ')}]`,
  )
}

/** What mends what the checks of an area watch: of the new one nothing is said yet. */
export function intoImprovements(text: string, { id }: CheckName): string {
  const step = [`  '${id}': () => {`, `    throw new Error('say what mends a bit of what ${id} watches')`, '  },'].join(
    '\n',
  )
  return replaced(text, /(Readonly<Record<string, Improvement>> = \{\n)()/, (head) => `${head}${step}\n`)
}

/** Items of a list with one more, each on a line of its own. */
function extended(items: string, item: string, indent: string): string {
  const before = items.trim().replace(/,$/, '')
  return `\n${indent}  ${before}${before === '' ? '' : `,\n${indent}  `}${item},\n${indent}`
}

function replaced(text: string, place: RegExp, put: (head: string, rest: string) => string): string {
  if (!place.test(text)) throw new Error(`expected ${place} in\n${text}`)
  return text.replace(place, (_, head: string, rest: string) => put(head, rest))
}

function pathOf(line: string): string {
  return /'([^']+)'$/.exec(line)?.[1] ?? ''
}
