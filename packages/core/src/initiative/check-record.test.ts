import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { Target } from '../conditions/shared-measurement/target.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import { MOST_ISSUES } from '../foundation/issue.ts'
import { describePath } from '../foundation/path.ts'
import { descriptions, partFacts } from '../foundation/schema.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { checkRecord } from './check-record.ts'
import { InitiativeRecord } from './initiative-record.ts'

type Plain = Readonly<Record<string, unknown>>

interface Part {
  readonly name: string
  readonly schema: z.ZodType
  readonly value: Plain
}

const everyPart = partsOf(InitiativeRecord, JSON.parse(JSON.stringify(sampleInitiative().record)))

/** One value of each named part, the one with most of its fields given; of lists within it, the first item. */
const parts = [...Map.groupBy(everyPart, ({ name }) => name).values()].map((ofName) => {
  const fullest = ofName.reduce((best, other) => (size(other) > size(best) ? other : best))
  return { ...fullest, value: withShortLists(fullest.value) as Plain }
})

const junk: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'Not A Name',
  '2011-02-30',
  '2011-02-28',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  {},
  { id: 5 },
  { kind: 'count' },
]

describe('checkRecord', () => {
  test.each(parts)('judges the fields of $name as its schema does', ({ schema, value }) => {
    const fields = [...Object.keys(value), 'unheardOf', '__proto__', 'constructor']
    const changed = fields.flatMap((field) =>
      junk.map((instead) => Object.fromEntries([...Object.entries(value), [field, instead]])),
    )
    expect(changed.map((each) => ofInput(checkRecord(schema, each)))).toEqual(
      changed.map((each) => ofInput(judgedBySchema(schema, each))),
    )
  })

  test.each(parts)('holds each pair of dates of $name in order', ({ schema, value }) => {
    for (const [first, second] of partFacts.get(schema)?.rules.inOrder ?? []) {
      const inDisorder = { ...value, [first]: '2022-01-02', [second]: '2022-01-01' }
      expect(ofDates(checkRecord(schema, inDisorder))).toContain(second)
      expect(ofDates(checkRecord(schema, { ...inDisorder, [second]: '2022-01-02' }))).not.toContain(second)
      expect(ofDates(checkRecord(schema, { ...inDisorder, [second]: 'soon' }))).not.toContain(second)
    }
  })

  test.each([
    ['on the way, each later than the one before', ['2023-01-01', '2024-01-01'], []],
    ['on one day', ['2023-01-01', '2023-01-01'], ['milestones[1].by']],
    ['out of order', ['2024-01-01', '2023-01-01', '2024-06-30'], ['milestones[1].by']],
    ['on the day of the target', ['2025-01-01'], ['by']],
    ['after the target', ['2023-01-01', '2026-01-01'], ['by']],
    ['without a day there is', ['soon', '2026-01-01'], ['by']],
  ])('holds milestones in order: %s', (_, days, expected) => {
    const milestones = days.map((by) => ({ by, value: 1 }))
    expect(ofDates(checkRecord(Target, { by: '2025-01-01', value: 2, milestones }))).toEqual(expected)
  })

  test.each([
    [{ onTrack: 0.9, atRisk: 0.5 }, []],
    [{ onTrack: 0.5, atRisk: 0.5 }, []],
    [{ onTrack: 0.5, atRisk: 0.9 }, [{ code: 'input/invalid-value', path: ['margins', 'atRisk'] }]],
  ])('holds margins in order: %j', (margins, expected) => {
    expect(checkRecord(Target, { by: '2025-01-01', value: 2, margins })).toMatchObject(expected)
  })

  test('stops where there are more issues than anybody would read', () => {
    const partners = Array.from({ length: MOST_ISSUES + 10 }, () => 0)
    const issues = checkRecord(InitiativeRecord, { partners })
    expect(issues).toHaveLength(MOST_ISSUES + 1)
    expect(issues.at(-1)).toEqual({
      code: 'input/too-many-issues',
      path: [],
      message: 'reading stopped after 100000 issues',
    })
  })
})

const besideTheSchema = /^(expected (exactly one of|at most)|(only )?goes with) `/

/** What concerns single values: `exactlyOneOf` and the like are declared beside the schema. */
function ofInput(issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({ code, message }) => code.startsWith('input/') && !besideTheSchema.test(message))
    .map(({ code, path, message }) => `${describePath(path)}: ${message} [${code}]`)
    .sort()
}

function ofDates(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ code }) => code === 'record/date-order').map(({ path }) => describePath(path))
}

function judgedBySchema(schema: z.ZodType, value: unknown): readonly Issue[] {
  const parsed = schema.safeParse(value, parseOptions)
  return parsed.success ? [] : issuesOf(parsed.error)
}

function withShortLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(withShortLists)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withShortLists(field)]))
}

function size({ value }: Part): number {
  return Object.keys(value).length
}

function partsOf(schema: z.ZodType, value: unknown): Part[] {
  if (value === undefined) return []
  const { innerType, element, options, shape } = schema._zod.def as {
    readonly innerType?: z.ZodType
    readonly element?: z.ZodType
    readonly options?: readonly z.ZodType[]
    readonly shape?: Readonly<Record<string, z.ZodType>>
  }
  const name = descriptions.get(schema)?.id
  const named = name === undefined ? [] : [{ name, schema, value: value as Plain }]
  if (shape !== undefined) {
    return Object.entries(shape).flatMap(([field, inner]) => partsOf(inner, (value as Plain)[field]))
  }
  if (element !== undefined) return (value as readonly unknown[]).flatMap((item) => partsOf(element, item))
  const inner = innerType ?? options?.find((option) => option.safeParse(value).success)
  return inner === undefined ? named : [...named, ...partsOf(inner, value)]
}
