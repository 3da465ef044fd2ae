import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { InitiativeRecord } from '../initiative/initiative-record.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { drawInputs, type InputName, narrowInputs } from './check-inputs.ts'
import { recordPlaces } from './record-sections.ts'

const { record, observations: rows, asOf } = sampleInitiative()
const table = ObservationTable.from(rows, record)

describe('recordPlaces', () => {
  test.each(Object.entries(recordPlaces))('%s is where it says, and dated by what it says', (_, place) => {
    const schema = place.path.reduce<z.ZodType | undefined>((at, key) => at && fieldsOf(at)?.[key], InitiativeRecord)
    expect(schema).toBeDefined()
    if ('since' in place) expect(Object.keys(fieldsOf(elementOf(schema)) ?? {})).toContain(place.since)
  })

  test('reaches every section of the record', () => {
    const reached = Object.values(recordPlaces).map(({ path }) => path.join('.'))
    const sections = Object.entries(fieldsOf(InitiativeRecord) ?? {})
    const all = sections.flatMap(([name, schema]) => {
      const fields = name === 'initiative' ? undefined : fieldsOf(schema)
      return fields === undefined ? [name] : Object.keys(fields).map((field) => `${name}.${field}`)
    })
    expect(reached.sort()).toEqual(all.filter((path) => path !== 'formatVersion').sort())
  })
})

describe('drawInputs', () => {
  test('leaves out what had not happened, and keeps the objects of the record', () => {
    const meetings = record.continuousCommunication?.meetings ?? []
    const day = '2024-01-31'
    const drawn = drawInputs(record, table, { asOf: day }).meetings ?? []
    expect(drawn).toEqual(meetings.filter(({ heldOn }) => heldOn <= day))
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(meetings.length)
    expect(meetings).toContain(drawn[0])
    expect(Object.isFrozen(drawn)).toBe(true)
  })

  test('tells what is not stated from what is stated to be none', () => {
    const bare: InitiativeRecord = { ...record, continuousCommunication: { meetings: [] } }
    const inputs = drawInputs(bare, table, { asOf })
    expect(inputs.meetings).toEqual([])
    expect(inputs.decisions).toBeUndefined()
  })
})

test('an analysis is made once, when it is first asked for', () => {
  const inputs = drawInputs(record, table, { asOf })
  expect(inputs.surveyHistories.length).toBeGreaterThan(0)
  expect(inputs.surveyHistories).toBe(inputs.surveyHistories)
})

test('narrowInputs hands over what is asked for and the day, and nothing else', () => {
  const needs: readonly InputName[] = ['partners', 'meetings']
  const narrowed = narrowInputs(drawInputs(record, table, { asOf }), needs)
  expect(Object.keys(narrowed).sort()).toEqual(['asOf', 'meetings', 'partners'])
  expect(narrowed.partners).toBe(record.partners)
  expect(Object.isFrozen(narrowed)).toBe(true)
})

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function unwrapped(schema: z.ZodType | undefined): Definition | undefined {
  const definition = schema?._zod.def as Definition | undefined
  return definition?.innerType === undefined ? definition : unwrapped(definition.innerType)
}

function fieldsOf(schema: z.ZodType | undefined): Definition['shape'] {
  return unwrapped(schema)?.shape
}

function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  return unwrapped(schema)?.element
}
