// Random records for property tests, made from the schema itself, so that every field a check may read takes part.
import fc from 'fast-check'
import type * as z from 'zod'
import { codeFacts, idFacts, type PartRules, partFacts } from '../../src/foundation/schema.ts'
import { type RecordInputName, recordPlaces } from '../../src/health/record-sections.ts'
import { InitiativeRecord } from '../../src/initiative/initiative-record.ts'
import { arbitraryInstruments, arbitrarySurveys } from './arbitrary-surveys.ts'

/** The day around which the dates of random records lie. */
export const asOf = '2023-12-31'

const days = ['2021-06-30', '2022-11-15', '2023-02-01', '2023-07-01', '2023-10-20', '2023-12-20', asOf, '2024-09-30']
const candidates: readonly unknown[] = [
  ...days,
  'A text',
  'CAD',
  'acme/mean',
  'https://example.org',
  1,
  0,
  0.5,
  2,
  2.5,
  4,
  12,
]

/** Records in which the sections named are stated, empty or absent. Ids refer to the first three of their kind. */
export function arbitraryRecord(names: readonly RecordInputName[]): fc.Arbitrary<InitiativeRecord> {
  return fc.tuple(...names.map(sectionOf)).map((values) => {
    const record = { formatVersion: 1, initiative: { id: 'initiative-0', name: 'A text' } }
    for (const [position, name] of names.entries()) put(record, recordPlaces[name].path, values[position])
    return InitiativeRecord.parse(withRulesThatHold(record))
  })
}

/** Rules are about the first two indicators: none where these are not there. */
function withRulesThatHold(record: Record<string, unknown>): Record<string, unknown> {
  const { sharedMeasurement } = record as { sharedMeasurement?: Record<string, unknown[] | undefined> }
  if (sharedMeasurement === undefined || (sharedMeasurement['indicators'] ?? []).length > 1) return record
  const { validationRules: _, ...rest } = sharedMeasurement
  return { ...record, sharedMeasurement: rest }
}

/** A formula that is not read is text that means nothing. */
const arbitraryRule = {
  id: 'validation-rule-0',
  name: 'A text',
  left: { formula: { expression: 'a', inputs: [{ symbol: 'a', indicator: 'indicator-0' }] } },
  operator: 'equal-to',
  right: { formula: { expression: 'b', inputs: [{ symbol: 'b', indicator: 'indicator-1' }] } },
  calendarUnit: 'year',
}

function sectionOf(name: RecordInputName): fc.Arbitrary<unknown> {
  if (name === 'validationRules') return fc.constantFrom(undefined, [], [arbitraryRule])
  if (name === 'surveyInstruments') return fc.option(arbitraryInstruments, { nil: undefined, freq: 4 })
  if (name === 'surveys') return fc.option(arbitrarySurveys, { nil: undefined, freq: 4 })
  const schema = recordPlaces[name].path.reduce<z.ZodType>(
    (at, key) => unwrapped(at).shape?.[key] as z.ZodType,
    InitiativeRecord,
  )
  return arbitrary(schema)
}

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return
  if (rest.length === 0) target[key] = value
  else {
    target[key] ??= {}
    put(target[key] as Record<string, unknown>, rest, value)
  }
}

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly entries?: Readonly<Record<string, string>>
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
}

function unwrapped(schema: z.ZodType): Definition {
  const definition = schema._zod.def as Definition
  return definition.innerType === undefined ? definition : unwrapped(definition.innerType)
}

function arbitrary(schema: z.ZodType): fc.Arbitrary<unknown> {
  const name = idFacts.get(schema) ?? codeFacts.get(schema)
  if (name !== undefined) return fc.nat(2).map((position) => nameOf(name.kind, position))
  const { type, innerType, element, shape, entries, options, values } = schema._zod.def as Definition
  if (type === 'boolean') return fc.boolean()
  if (entries !== undefined) return fc.constantFrom(...Object.values(entries))
  if (values !== undefined) return fc.constantFrom(...values)
  if (options !== undefined) return fc.oneof(...options.map(arbitrary))
  if (shape !== undefined) return objectOf(shape)
  if (innerType !== undefined) {
    const inner = arbitrary(innerType)
    if (type === 'optional') return fc.option(inner, { nil: undefined, freq: 4 })
    const rules = partFacts.get(schema)?.rules
    return rules === undefined ? inner : inner.map((value) => inKeeping(value as Fields, rules))
  }
  if (element !== undefined) {
    const kind = partFacts.get(element)?.kind
    const items = fc.array(arbitrary(element), { maxLength: 3 })
    return kind === undefined ? items : items.map((all) => all.map((item, position) => numbered(item, kind, position)))
  }
  return fc.constantFrom(...candidates.filter((value) => schema.safeParse(value).success))
}

type Fields = Readonly<Record<string, unknown>>

/** What nothing here looks at; and what leads from an entity to one of its own kind, which must not go in circles. */
const leftOut = ['external', 'sources', 'note', 'within', 'parent', 'weightedBy', 'formula']

function objectOf(shape: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<Fields> {
  const fields = Object.entries(shape).filter(([field]) => !leftOut.includes(field))
  return fc.record(Object.fromEntries(fields.map(([field, schema]) => [field, arbitrary(schema)])))
}

function nameOf(kind: string, position: number): string {
  return `${kind.toLowerCase().replaceAll(' ', '-')}-${position}`
}

function numbered(item: unknown, kind: string, position: number): Fields {
  return { ...withoutCircles(item as Fields, position), id: nameOf(kind, position) }
}

/** An activity waits only for those before it. */
function withoutCircles(item: Fields, position: number): Fields {
  const { dependsOn } = item
  if (!Array.isArray(dependsOn)) return item
  const before = new Set(Array.from({ length: position }, (_, earlier) => nameOf('activity', earlier)))
  return { ...item, dependsOn: dependsOn.filter(({ activity }) => before.has(activity)) }
}

/** Puts dates in order, and keeps one of fields that exclude each other. */
function inKeeping(value: Fields, { inOrder = [], exactlyOneOf = [] }: PartRules): Fields {
  const kept: Record<string, unknown> = { ...value }
  for (const [first, second] of inOrder) {
    const dates = [kept[first], kept[second]]
    if (!dates.includes(undefined)) [kept[first], kept[second]] = dates.sort()
  }
  for (const group of exactlyOneOf) {
    const [, ...others] = group.filter((field) => kept[field] !== undefined)
    for (const field of others) kept[field] = undefined
  }
  return kept
}
