import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { Observation, type ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { daysBetween } from '../foundation/plain-date.ts'
import { descriptions } from '../foundation/schema.ts'
import { InitiativeRecord } from '../initiative/initiative-record.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative, sampleStages } from './sample-initiative.ts'

const { record, observations, asOf } = sampleInitiative()
const given = [
  ...givenFields(InitiativeRecord, record),
  ...observations.flatMap((row) => givenFields(Observation, row)),
]

describe('sampleInitiative', () => {
  test('says that it is invented', () => {
    expect(record.initiative.name).toContain('invented')
    for (const named of [record.initiative, ...(record.partners ?? [])]) expect(named.note).toMatch(/^Invented/)
    for (const { name, note } of record.people ?? []) {
      if (name !== undefined) expect(note).toMatch(/^Invented/)
    }
  })

  test('has twelve partners of mixed sectors, two working groups and three years', () => {
    expect(record.partners).toHaveLength(12)
    expect(new Set(record.partners?.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(8)
    expect(record.backboneSupport?.workingGroups).toHaveLength(2)
    expect(daysBetween(record.initiative.startedOn ?? asOf, asOf)).toBeGreaterThan(3 * 365)
  })

  test('gives the same value again, and a value of its own', () => {
    const again = sampleInitiative()
    expect(again).toEqual({ record, observations, asOf })
    expect(again.observations[0]).not.toBe(observations[0])
    expect(Object.isFrozen(observations[0]?.period)).toBe(true)
  })

  test('exercises every entity that is registered', () => {
    const { schemas } = z.toJSONSchema(descriptions)
    const entities = Object.keys(schemas).filter((name) => schemas[name]?.properties?.['external'] !== undefined)
    const exercised = given.map(({ part }) => part)
    expect(entities.length).toBeGreaterThan(40)
    expect(entities.filter((name) => !exercised.includes(name))).toEqual([])
  })

  test('leaves out no part and no field of the model but those that cannot apply', () => {
    const declared = [...declaredFields(InitiativeRecord), ...declaredFields(Observation)]
    const present = new Set(given.filter(({ value }) => value !== undefined).map(nameOf))
    const inEveryEntity = new Set(['external', 'sources', 'note'])
    const missing = declared.filter((field) => !inEveryEntity.has(field.field) && !present.has(nameOf(field)))
    expect(declared.length).toBeGreaterThan(300)
    // It has not ended.
    expect([...new Set(missing.map(nameOf))]).toEqual(['Initiative.endedOn'])
    expect(inEveryEntity).toEqual(
      new Set(given.flatMap(({ field, value }) => (value !== undefined && inEveryEntity.has(field) ? field : []))),
    )
  })

  test('knows of nothing after the day it is looked at', () => {
    const dates = JSON.stringify([record.continuousCommunication?.meetings, record.continuousCommunication?.decisions])
    expect(datesIn(dates).filter((date) => date > asOf)).toEqual([])
    expect(observations.filter(({ recordedAt }) => recordedAt !== undefined && recordedAt > asOf)).toEqual([])
  })
})

describe('each stage', () => {
  test.each(sampleStages)('%s is a record on its own', (upTo) => {
    const stage = sampleInitiative({ upTo })
    expect(parseInitiative(JSON.stringify(stage.record))).toEqual(stage.record)
    if (stage.observations.length > 0) {
      expect(ObservationTable.from(stage.observations, stage.record)).toHaveLength(stage.observations.length)
    }
  })

  test('adds one condition to the one before', () => {
    const added = sampleStages.map((upTo, position) => {
      const before =
        position === 0 ? [] : Object.keys(sampleInitiative({ upTo: sampleStages[position - 1] as typeof upTo }).record)
      return Object.keys(sampleInitiative({ upTo }).record).filter((field) => !before.includes(field))
    })
    expect(added.slice(1)).toEqual([
      ['commonAgenda'],
      ['sharedMeasurement'],
      ['mutuallyReinforcingActivities'],
      ['continuousCommunication'],
      ['backboneSupport'],
      ['trust', 'funding', 'improvement'],
    ])
  })

  test('links to what comes later only once it is there', () => {
    const workingGroups = sampleStages.map(
      (upTo) => sampleInitiative({ upTo }).record.commonAgenda?.strategies?.[0]?.workingGroup,
    )
    expect(workingGroups.map((id) => id !== undefined)).toEqual([false, false, false, false, false, true, true])
    const review = (upTo: (typeof sampleStages)[number]) =>
      sampleInitiative({ upTo }).record.sharedMeasurement?.learningReviews?.[0]
    expect(review('shared-measurement')).not.toHaveProperty('decisions')
    expect(review('continuous-communication')?.decisions).toEqual(['books-through-clinics'])
  })

  test('measures nothing before there is shared measurement', () => {
    expect(sampleInitiative({ upTo: 'common-agenda' }).observations).toEqual([])
    expect(sampleInitiative({ upTo: 'shared-measurement' }).observations).toEqual(observations)
  })
})

describe('its observations', () => {
  const some = (matches: (row: ObservationInput) => boolean) => observations.some(matches)
  const expectations = record.sharedMeasurement?.expectations ?? []
  const dueDays = (row: ObservationInput) =>
    expectations.find(({ partner, indicator }) => partner === row.partner && indicator === row.indicator)?.dueDays

  test.each([
    ['plain values', (row: ObservationInput) => row.value !== undefined],
    ['true zeros', (row: ObservationInput) => row.value === 0],
    ['numerators and denominators', (row: ObservationInput) => row.denominator !== undefined],
    ['means', (row: ObservationInput) => row.mean !== undefined],
    ['drafts', (row: ObservationInput) => row.status === 'draft'],
    ['rejected reports', (row: ObservationInput) => row.status === 'rejected'],
    ['restatements', (row: ObservationInput) => row.supersedes !== undefined],
    ['instants', (row: ObservationInput) => row.recordedAt?.endsWith('Z') === true],
    ['reports without a day', (row: ObservationInput) => row.recordedAt === undefined],
    ['reports of the initiative as a whole', (row: ObservationInput) => row.partner === undefined],
  ])('hold %s', (_what, matches) => {
    expect(some(matches)).toBe(true)
  })

  test('give every reason for a gap', () => {
    const reasons = new Set(observations.flatMap(({ missing }) => missing ?? []))
    expect(reasons).toEqual(new Set(['not-collected', 'not-applicable', 'suppressed', 'pending', 'unknown']))
  })

  test('use every kind of indicator but the derived, in every way of reporting', () => {
    const indicators = record.sharedMeasurement?.indicators ?? []
    const observed = indicators.filter(({ id }) => some(({ indicator }) => indicator === id))
    expect(indicators.filter((indicator) => !observed.includes(indicator)).map(({ kind }) => kind)).toEqual(['derived'])
    expect(new Set(observed.map(({ kind }) => kind)).size).toBe(7)
    expect(new Set(observed.map(({ reporting }) => reporting ?? 'incremental')).size).toBe(3)
    expect(new Set(indicators.map(({ direction }) => direction)).size).toBe(4)
  })

  test('hold the two ways of measuring third-grade reading apart', () => {
    const methods = observations
      .filter(({ indicator }) => indicator === 'third-grade-reading')
      .map(({ methodVersion, period }) => `${methodVersion} ${period.end}`)
    expect([...new Set(methods)]).toEqual([
      'state-test 2022-06-30',
      'state-test 2023-06-30',
      'state-test 2024-06-30',
      'new-state-test 2025-06-30',
    ])
  })

  test('come late from the partner that then stops', () => {
    const reports = observations.filter(
      ({ partner, indicator }) => partner === 'mill-family-center' && indicator === 'children-tutored',
    )
    expect(reports.at(-1)?.period.end).toBe('2024-09-30')
    const late = reports.filter((row) => daysBetween(row.period.end, row.recordedAt ?? '') > (dueDays(row) ?? 0))
    expect(late).toHaveLength(7)
  })

  test('miss one quarter of one partner without a word', () => {
    const quarters = observations
      .filter(({ partner, indicator }) => partner === 'first-steps' && indicator === 'books-given')
      .map(({ period }) => period.start)
    expect(quarters).toContain('2023-07-01')
    expect(quarters).not.toContain('2023-10-01')
    expect(quarters).toContain('2024-01-01')
  })

  test('add up from groups to the whole in exclusive dimensions, and not in the overlapping one', () => {
    const of2023 = observations.filter(
      ({ indicator, place, period }) =>
        indicator === 'third-grade-reading' && place === 'lakeside' && period.start === '2022-07-01',
    )
    const whole = of2023.find(({ groups }) => groups === undefined)
    for (const dimension of ['family-income', 'home-language']) {
      const parts = of2023.filter(({ groups }) => groups?.[dimension] !== undefined)
      expect(sumOf(parts, 'numerator')).toBe(whole?.numerator)
      expect(sumOf(parts, 'denominator')).toBe(whole?.denominator)
    }
    const tutored = observations.filter(
      ({ indicator, partner, period }) =>
        indicator === 'children-tutored' && partner === 'page-by-page' && period.end === '2025-06-30',
    )
    const all = tutored.find(({ groups }) => groups === undefined)?.value ?? 0
    expect(
      sumOf(
        tutored.filter(({ groups }) => groups !== undefined),
        'value',
      ),
    ).toBeGreaterThan(all)
  })
})

function sumOf(rows: readonly ObservationInput[], field: 'value' | 'numerator' | 'denominator'): number {
  return rows.reduce((sum, row) => sum + (row[field] ?? 0), 0)
}

function datesIn(text: string): readonly string[] {
  return text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []
}

interface Field {
  readonly part: string
  readonly field: string
}

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as Definition
}

function nameOf({ part, field }: Field): string {
  return `${part}.${field}`
}

/** Every field of every named part that a schema can hold. */
function declaredFields(schema: z.ZodType, part = ''): Field[] {
  const { innerType, element, options, shape } = definitionOf(schema)
  const name = descriptions.get(schema)?.id ?? part
  if (shape !== undefined) {
    return Object.entries(shape).flatMap(([field, inner]) => [{ part: name, field }, ...declaredFields(inner)])
  }
  const within = [innerType, element, ...(options ?? [])].filter((inner) => inner !== undefined)
  return within.flatMap((inner) => declaredFields(inner, name))
}

/** Every field of every named part within a value. */
function givenFields(schema: z.ZodType, value: unknown, part = ''): (Field & { readonly value: unknown })[] {
  if (value === undefined) return []
  const { innerType, element, options, shape } = definitionOf(schema)
  const name = descriptions.get(schema)?.id ?? part
  if (shape !== undefined) {
    return Object.entries(shape).flatMap(([field, inner]) => {
      const given = (value as Readonly<Record<string, unknown>>)[field]
      return [{ part: name, field, value: given }, ...givenFields(inner, given)]
    })
  }
  if (innerType !== undefined) return givenFields(innerType, value, name)
  if (element !== undefined) return (value as readonly unknown[]).flatMap((item) => givenFields(element, item))
  const matching = options?.filter((option) => option.safeParse(value).success) ?? []
  return matching.flatMap((option) => givenFields(option, value))
}
