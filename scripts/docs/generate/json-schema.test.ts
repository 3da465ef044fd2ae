// The published schemas say what zod says, and say something about everything.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../packages/core/src/assessment/assess.ts'
import { Assessment } from '../../../packages/core/src/assessment/assessment.ts'
import { Observation } from '../../../packages/core/src/conditions/shared-measurement/observation.ts'
import { descriptions } from '../../../packages/core/src/foundation/schema.ts'
import { InitiativeRecord } from '../../../packages/core/src/initiative/initiative-record.ts'
import { ObservationTable } from '../../../packages/core/src/measurement/observation-table.ts'
import { sampleInitiative } from '../../../packages/core/src/testing/sample-initiative.ts'
import { createWorkspaceProgram } from '../workspace-program.ts'
import { Undocumented } from './fixtures/undocumented.ts'
import { jsonSchemaOf, undescribed } from './json-schema.ts'
import { type PublishedSchema, publishedSchemas } from './published-schemas.ts'

const program = createWorkspaceProgram(['scripts/docs/generate/fixtures/undocumented.ts'])

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  ajvFormats.default(ajv)
  return ajv.compile(schema)
}

describe.for(publishedSchemas)('$file', (published) => {
  const schema = jsonSchemaOf(published, program)

  it('compiles in strict mode', () => {
    expect(compile(schema)).toBeTypeOf('function')
  })

  it('describes every property and every part', () => {
    expect(undescribed(schema)).toEqual([])
  })

  it('stands by itself, and marks nothing as read-only', () => {
    const text = JSON.stringify(schema)
    expect(text).not.toContain('readOnly')
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    const known = Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`)
    expect(new Set(references)).toEqual(new Set(known))
  })
})

describe('the named parts of the model', () => {
  it('are all described by name', () => {
    const unnamed = [...descriptions._idmap.values()].filter((schema) => !descriptions.get(schema)?.description.trim())
    expect(unnamed).toEqual([])
  })
})

describe('undescribed', () => {
  it('finds properties without a comment, in nested objects too', () => {
    const schema = jsonSchemaOf({ file: 'fixture.json', schema: Undocumented, io: 'input' }, program)
    expect(undescribed(schema)).toEqual(['UndocumentedFixture.silent', 'UndocumentedFixture.nested.gap'])
    expect(schema.$defs?.['UndocumentedFixture']).toMatchObject({
      properties: { documented: { description: 'Something is said about this one, with a link.' } },
    })
  })
})

function validatorOf(zodSchema: PublishedSchema['schema']): ValidateFunction {
  const published = publishedSchemas.find(({ schema }) => schema === zodSchema)
  if (published === undefined) throw new Error('not published')
  return compile(jsonSchemaOf(published, program))
}

const indicator = {
  id: 'people-housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
}
const record = (sharedMeasurement: object): object => ({
  formatVersion: 1,
  initiative: { id: 'homes', name: 'Homes' },
  sharedMeasurement,
})
const report = { indicator: 'people-housed', period: { start: '2011-01-01', end: '2011-03-31' }, value: 3 }

describe('JSON Schema and zod agree', () => {
  it.for<[string, typeof InitiativeRecord | typeof Observation, object, boolean]>([
    ['a record', InitiativeRecord, record({ indicators: [indicator] }), true],
    [
      'a target that is pending',
      InitiativeRecord,
      record({ indicators: [{ ...indicator, targets: [{ by: '2012-12-31', pending: 'TBD' }] }] }),
      true,
    ],
    ['an unknown field', InitiativeRecord, record({ indicators: [{ ...indicator, color: 'red' }] }), false],
    ['a missing field', InitiativeRecord, record({ indicators: [{ id: 'a' }] }), false],
    ['an id with a space', InitiativeRecord, record({ indicators: [{ ...indicator, id: 'a b' }] }), false],
    ['an observation', Observation, report, true],
    ['a day that does not exist', Observation, { ...report, recordedAt: '2011-02-30' }, false],
    ['a text for a number', Observation, { ...report, value: '3' }, false],
  ])('on %s', ([, zodSchema, value, valid]) => {
    expect({ zod: zodSchema.safeParse(value).success, ajv: validatorOf(zodSchema)(value) }).toEqual({
      zod: valid,
      ajv: valid,
    })
  })

  it('on the sample initiative, its observations and its assessment', () => {
    const sample = sampleInitiative()
    const assessment = assess(sample.record, ObservationTable.from(sample.observations, sample.record), sample)
    const [record, observation, result] = [InitiativeRecord, Observation, Assessment].map(validatorOf)
    const problems = [
      record?.(sample.record) ? [] : record?.errors,
      ...sample.observations.map((row) => (observation?.(row) ? [] : observation?.errors)),
      result?.(assessment) ? [] : result?.errors,
    ]
    expect(problems.flat()).toEqual([])
  })

  it('that exactly one of some fields is given', () => {
    const validate = validatorOf(InitiativeRecord)
    const withTarget = (target: object): object => record({ indicators: [{ ...indicator, targets: [target] }] })
    expect(validate(withTarget({ by: '2012-12-31' }))).toBe(false)
    expect(validate(withTarget({ by: '2012-12-31', value: 1, pending: 'TBD' }))).toBe(false)
  })
})
