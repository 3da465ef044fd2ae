// What machines are told: SARIF held to its official schema, JUnit XML read by a parser of XML.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assessment, assess, compareHealth, ObservationTable } from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { renderJunit, renderSarif } from '../src/index.ts'
import { everyCase, nothingStated } from './every-case.ts'
import { hostile } from './hostile.ts'

const { record, observations, asOf } = sampleInitiative()
const table = ObservationTable.from(observations, record)
const sample = assess(record, table, { asOf })
const assessments: readonly (readonly [string, Assessment])[] = [
  ['sample', sample],
  ['every-case', everyCase],
  ['nothing-stated', nothingStated],
  ['hostile', hostile(everyCase)],
]

const ajv = new Ajv.default({ strict: false, allErrors: true })
addFormats.default(ajv as never)
const validate = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'official', 'sarif-schema-2.1.0.json'), 'utf8')),
)

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly kind: string
  readonly level: string
  readonly baselineState?: string
  readonly partialFingerprints?: Readonly<Record<string, string>>
}

function runOf(text: string) {
  const { runs } = JSON.parse(text)
  return runs[0] as {
    readonly results: readonly SarifResult[]
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly invocations: readonly { readonly executionSuccessful: boolean }[]
  }
}

describe('renderSarif', () => {
  it.for(assessments)('%s keeps to the official schema', ([, assessment]) => {
    validate(JSON.parse(renderSarif(assessment)))
    expect(validate.errors).toBeNull()
  })

  it('gives a rule a check, and a result a finding', () => {
    const { results, tool } = runOf(renderSarif(sample))
    const { checks } = sample.health
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const failed = checks.filter(({ outcome }) => outcome === 'fail').flatMap(({ findings }) => findings)
    expect(
      results.filter(({ kind }) => kind === 'fail').map((result) => result.partialFingerprints?.['finding/v1']),
    ).toEqual(failed.map(({ identity }) => identity))
    expect(new Set(results.filter(({ kind }) => kind !== 'fail').map(({ level }) => level))).toEqual(new Set(['none']))
  })

  it('says of a broken check that the run was not whole', () => {
    expect(runOf(renderSarif(everyCase)).invocations[0]?.executionSuccessful).toBe(false)
    expect(runOf(renderSarif(sample)).invocations[0]?.executionSuccessful).toBe(true)
  })

  it('says what is new, unchanged and gone since an earlier run', () => {
    const before = assess(record, table, { asOf: '2024-07-31' })
    const comparison = compareHealth(before.health, sample.health)
    const text = renderSarif(sample, { comparison })
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
    const counted = Map.groupBy(runOf(text).results, ({ baselineState }) => baselineState)
    expect(counted.get('new')).toHaveLength(comparison.new.length)
    expect(counted.get('unchanged')).toHaveLength(comparison.persisting.length)
    expect(counted.get('absent')).toHaveLength(comparison.resolved.length)
    expect(comparison.resolved.length).toBeGreaterThan(0)
  })
})

describe('renderJunit', () => {
  it.for(assessments)('%s is well-formed XML', async ([, assessment]) => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: renderJunit(assessment) }],
      schema: [JUNIT],
    })
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  it('has a case for each check, and counts what became of them', () => {
    const text = renderJunit(sample)
    const { checks } = sample.health
    expect(text.match(/<testcase /g)).toHaveLength(checks.length)
    const count = (...outcomes: string[]) => checks.filter(({ outcome }) => outcomes.includes(outcome)).length
    expect(text).toContain(
      `<testsuites name="Alder County Reads (invented sample)" tests="${checks.length}" failures="${count('fail')}" errors="0" skipped="${count('unsure', 'not-applicable')}" time="0">`,
    )
    expect(text.match(/<failure /g)).toHaveLength(count('fail'))
    expect(text.match(/<skipped /g)).toHaveLength(count('unsure', 'not-applicable'))
  })
})

/** The elements and attributes that common readers of JUnit XML know. */
const JUNIT = {
  fileName: 'junit.xsd',
  contents: `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:attributeGroup>
  <xs:complexType name="said" mixed="true">
    <xs:attribute name="message" type="xs:string"/>
    <xs:attribute name="type" type="xs:string"/>
  </xs:complexType>
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:choice minOccurs="0">
                    <xs:element name="failure" type="said"/>
                    <xs:element name="error" type="said"/>
                    <xs:element name="skipped" type="said"/>
                  </xs:choice>
                  <xs:attribute name="classname" type="xs:string" use="required"/>
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="time" type="xs:decimal" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="counts"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`,
}
