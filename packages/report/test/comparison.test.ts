// What two assessments differ in, as people read it; `vitest run packages/report -u` writes the expected files anew.
import {
  type Assessment,
  assess,
  compareAssessments,
  missing,
  ObservationTable,
  observed,
} from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import { describe, expect, it } from 'vitest'
import { changeReasonWords, renderComparisonMarkdown, renderComparisonTerminal } from '../src/index.ts'
import { basis, everyCase, schoolYear } from './every-case.ts'
import { hostile } from './hostile.ts'

const { record, observations, asOf } = sampleInitiative()
const table = ObservationTable.from(observations, record)
const sample = compareAssessments(
  assess(record, table, { asOf: '2024-12-31', knownAt: '2024-12-31', audience: 'backbone' }),
  assess(record, table, { asOf, audience: 'backbone' }),
)

const [reading, ...others] = everyCase.indicators
if (reading === undefined) throw new TypeError('there is no indicator')

/** Every case, with one of almost everything changed. */
const changed: Assessment = {
  ...everyCase,
  asOf: '2026-07-31',
  profile: { ...everyCase.profile, version: 4 },
  initiative: { ...everyCase.initiative, goals: everyCase.initiative.goals.slice(0, 1) },
  indicators: [
    {
      ...reading,
      name: 'Third graders who read',
      direction: 'maintain',
      latest: observed(0.5, reading.unit, basis({ inputs: 4 })),
      latestPeriod: schoolYear(2025),
      baseline: missing('no-baseline', basis(), ['withdrawn']),
      breakdowns: [],
      targets: reading.targets.slice(1),
      standing: { status: 'unknown', reason: 'no-baseline', by: '2027-06-30' },
      change: { ...reading.change, judgement: 'worsening' },
      curve: { ...reading.curve, status: 'not-turned' },
      restatements: [
        ...reading.restatements,
        { period: schoolYear(2025), restatedOn: '2026-07-20', reason: 'A digit.' },
      ],
    },
    ...others.slice(1),
  ],
  health: {
    ...everyCase.health,
    areas: everyCase.health.areas.map((area) => ({ ...area, score: observed(0.5, { kind: 'share' }, basis()) })),
    checks: everyCase.health.checks.map((check) => (check.outcome === 'pass' ? { ...check, outcome: 'fail' } : check)),
  },
}
const everyChange = compareAssessments(everyCase, changed)

describe.for([
  { name: 'sample-comparison', comparison: sample },
  { name: 'every-change', comparison: everyChange },
  { name: 'no-change', comparison: compareAssessments(everyCase, everyCase) },
])('$name', ({ name, comparison }) => {
  it('as Markdown', async () => {
    await expect(renderComparisonMarkdown(comparison)).toMatchFileSnapshot(`expected/${name}.md`)
  })

  it('for a terminal', async () => {
    await expect(renderComparisonTerminal(comparison, { width: 100 })).toMatchFileSnapshot(`expected/${name}.txt`)
  })
})

describe('a comparison', () => {
  it('says of every number why it moved', () => {
    const markdown = renderComparisonMarkdown(everyChange)
    const reasons = everyChange.indicators.flatMap(({ numbers }) => numbers.flatMap((number) => number.reasons))
    expect(reasons.length).toBeGreaterThan(5)
    for (const reason of reasons) expect(markdown).toContain(changeReasonWords[reason].replace(/[.!]/g, '\\$&'))
  })

  it('never shows what is not a value', () => {
    expect(renderComparisonMarkdown(everyChange)).not.toMatch(/NaN|undefined|\[object|Infinity/)
  })

  it('sends no control of hostile text to a terminal', () => {
    const poisoned = compareAssessments(hostile(everyCase), hostile(changed))
    const text = renderComparisonTerminal(poisoned, { width: 60 })
    expect(text).not.toMatch(/[^\P{Control}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('refuses what the renderers of an assessment refuse', () => {
    expect(() => renderComparisonTerminal(sample, { width: 1 })).toThrow(
      expect.objectContaining({ code: 'report/invalid-option' }),
    )
    expect(() => renderComparisonMarkdown(sample, { locale: '?' })).toThrow(
      expect.objectContaining({ code: 'report/invalid-option' }),
    )
  })
})
