// Nothing of what is withheld is left in any rendering.
import {
  type Assessment,
  assess,
  compareAssessments,
  defineInitiative,
  type ObservationInput,
  ObservationTable,
} from '@collective-impact/core'
import { formulas } from '@collective-impact/core/formula'
import {
  renderComparisonMarkdown,
  renderComparisonTerminal,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from '@collective-impact/report'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../src/index.ts'

const year = (start: number) => ({ start: `${start}-01-01`, end: `${start}-12-31` })
const means = { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'none' } as const
const wait = {
  id: 'wait',
  name: 'Days until help comes',
  unit: { kind: 'quantity', in: 'days' },
  direction: 'decrease',
  kind: 'mean',
  frequency: 'yearly',
  combine: means,
  dimensions: ['age'],
  baseline: { period: year(2021), value: 61.719 },
  targets: [{ by: '2025-12-31', value: 20 }],
  confidentiality: { audience: 'public', minimumCellSize: 10 },
  coverageThreshold: 0,
} as const
const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['clinic', 'library'].map((id) => ({ id, name: id, sector: 'nonprofit' as const })),
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: ['child', 'adult'].map((code) => ({ code, name: code })),
      },
    ],
    indicators: [
      wait,
      {
        ...wait,
        id: 'weeks',
        name: 'Weeks until help comes',
        kind: 'derived',
        unit: { kind: 'quantity', in: 'weeks' },
        combine: { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' },
        baseline: undefined,
        targets: undefined,
        confidentiality: undefined,
        formula: { expression: 'wait / 7', inputs: [{ symbol: 'wait', indicator: 'wait' }] },
      },
    ],
  },
})

/** What must not be found: single reports, and whatever they combine to. */
const secrets = ['61.719', '61.7', '47.131', '47.1', '53.377', '53.4', '6.733', '6.7', 'ZEBRA', '8.817', '7.625', '7.6']
const report = (period: number, mean: number, n: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'wait',
  partner: 'clinic',
  period: year(period),
  mean,
  n,
  ...more,
})
const observations = ObservationTable.from(
  [
    report(2021, 61.719, 4),
    report(2022, 33.25, 40),
    report(2023, 47.131, 3, { id: 'first', recordedAt: '2024-01-10' }),
    report(2023, 53.377, 3, {
      id: 'again',
      supersedes: 'first',
      recordedAt: '2024-02-10',
      reason: 'ZEBRA: moved from 47.131 to 53.377',
    }),
    report(2022, 41.987, 5, { groups: { age: 'child' } }),
    report(2022, 32.002, 35, { groups: { age: 'adult' } }),
  ],
  record,
)
const assessedOn = (asOf: string, audience: 'public' | 'backbone' = 'public'): Assessment =>
  assess(record, observations, { asOf, formulas, audience })
const assessment = assessedOn('2024-03-31')

describe('what is withheld is in no rendering', () => {
  const comparison = compareAssessments(assessedOn('2023-03-31'), assessment)
  test.each([
    ['JSON', () => renderJson(assessment)],
    ['CSV', () => renderCsv(assessment)],
    ['Markdown', () => renderMarkdown(assessment)],
    ['a terminal', () => renderTerminal(assessment)],
    ['HTML, with the data of its charts', () => renderHtml(assessment)],
    ['a comparison as data', () => JSON.stringify(comparison)],
    ['a comparison in Markdown', () => renderComparisonMarkdown(comparison)],
    ['a comparison for a terminal', () => renderComparisonTerminal(comparison)],
  ])('not in %s', (_, render) => {
    const text = render()
    expect(
      secrets.filter((secret) => new RegExp(`(?<![\\d.])${secret.replace('.', '\\.')}(?!\\d)`).test(text)),
    ).toEqual([])
    expect(text).not.toMatch(/41\.987|42\.0/)
  })

  test('it would be found: the backbone has it', () => {
    const text = renderJson(assessedOn('2024-03-31', 'backbone'))
    for (const secret of ['61.719', '53.377', '41.987', 'ZEBRA']) expect(text).toContain(secret)
    expect(renderMarkdown(assessedOn('2024-03-31', 'backbone'))).toContain('the backbone only')
    expect(renderHtml(assessedOn('2024-03-31', 'backbone'))).toContain('the backbone only')
  })

  test('what is not small is shown', () => {
    const [indicator] = assessment.indicators
    expect(indicator?.trend.map(({ measured }) => measured.kind)).toEqual(['missing', 'observed', 'missing'])
    expect(indicator).toMatchObject({
      latest: { kind: 'missing', reason: 'suppressed', basis: { withheldFrom: 'public', inputs: 0 } },
      latestPeriod: { label: '2023' },
      baseline: { kind: 'missing', reason: 'suppressed' },
      change: { judgement: 'unknown', reason: 'suppressed' },
      targets: [{ status: 'unknown', progress: { kind: 'missing', reason: 'suppressed' } }],
    })
    expect(indicator?.restatements).toEqual([expect.not.objectContaining({ reason: expect.anything() })])
  })
})
