// What has to hold within an instrument beyond the shape of its parts.
import * as z from 'zod'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { Text } from '../foundation/schema.ts'

/** Only what is looked at here, so that something else that is wrong hides nothing. */
const Parts = z.object({
  scale: optional(z.object({ lowest: z.int(), highest: z.int(), labels: z.array(z.unknown()).optional() })),
  items: optional(z.array(z.object({ factor: Text.optional() }))),
  factors: optional(z.array(z.object({ name: Text }))),
  bands: optional(z.array(z.object({ from: z.number() }))),
})
type Parts = z.output<typeof Parts>
type Scale = NonNullable<Parts['scale']>

/** From 0 to 1000; nobody tells more apart. */
const MOST_ANSWERS = 1001

/** Everything that contradicts itself in an instrument. Parts of another shape are passed over. */
export function instrumentIssues(input: unknown, root: Path = []): readonly Issue[] {
  const parts = Parts.safeParse(input)
  if (!parts.success) return []
  const { scale, items, factors, bands } = parts.data
  return [
    ...(scale === undefined ? [] : scaleIssues(scale, [...root, 'scale'])),
    ...(items?.length === 0 ? [invalid([...root, 'items'], 'expected an item')] : []),
    ...(items === undefined || factors === undefined ? [] : factorIssues(factors, items, root)),
    ...(scale === undefined || bands === undefined ? [] : bandIssues(bands, scale, [...root, 'bands'])),
  ]
}

function scaleIssues({ lowest, highest, labels }: Scale, path: Path): readonly Issue[] {
  if (lowest >= highest) return [invalid([...path, 'highest'], `expected more than \`lowest\`, ${lowest}`)]
  const answers = highest - lowest + 1
  if (answers > MOST_ANSWERS) {
    return [invalid([...path, 'highest'], `expected ${MOST_ANSWERS} answers at most, found ${answers}`)]
  }
  if (labels === undefined || labels.length === answers) return []
  return [invalid([...path, 'labels'], `expected one for each of ${answers} answers, found ${labels.length}`)]
}

function factorIssues(
  factors: NonNullable<Parts['factors']>,
  items: NonNullable<Parts['items']>,
  root: Path,
): readonly Issue[] {
  const names = factors.map(({ name }) => name)
  const used = new Set(items.map(({ factor }) => factor))
  return [
    ...repeated(names).map((at) => invalid([...root, 'factors', at, 'name'], `${names[at]} is there already`)),
    ...factors.flatMap(({ name }, at) =>
      used.has(name) ? [] : [invalid([...root, 'factors', at, 'name'], `no item is of the factor ${name}`)],
    ),
    ...items.flatMap(({ factor }, at): Issue[] =>
      factor === undefined || names.includes(factor)
        ? []
        : [invalid([...root, 'items', at, 'factor'], `${factor} is not one of \`factors\``)],
    ),
  ]
}

function bandIssues(bands: NonNullable<Parts['bands']>, { lowest, highest }: Scale, path: Path): readonly Issue[] {
  if (lowest >= highest) return []
  return bands.flatMap(({ from }, at): Issue[] => {
    const before = bands[at - 1]
    if (from < lowest || from > highest) {
      return [invalid([...path, at, 'from'], `expected ${lowest} to ${highest}, found ${from}`)]
    }
    if (before === undefined || from > before.from) return []
    return [invalid([...path, at, 'from'], `${from} is not above ${before.from}, where the band before it begins`)]
  })
}

/** The positions of texts that stood there before. */
function repeated(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, at) => (texts.indexOf(text) < at ? [at] : []))
}

function invalid(path: Path, message: string): Issue {
  return { code: 'input/invalid-value', path, message }
}

function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined)
}
