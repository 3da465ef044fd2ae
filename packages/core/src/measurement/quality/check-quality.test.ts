import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { issueCatalogue } from '../../foundation/issue-catalogue.ts'
import { calendarPeriodsOfYear } from '../../foundation/period.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { ObservationTable } from '../observation-table.ts'
import { type CheckQualityQuery, checkQuality } from './check-quality.ts'
import { describeQuality } from './describe-quality.ts'
import type { QualityCode } from './quality-finding.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education', places: ['town', 'village'] },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  places: [
    { id: 'county', name: 'County' },
    { id: 'town', name: 'Town', within: 'county' },
    { id: 'village', name: 'Village', within: 'county' },
  ],
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'age',
        exclusive: true,
        categories: [
          { code: 'child', name: 'Children' },
          { code: 'adult', name: 'Adults' },
          { code: 'young-adult', name: 'Young adults', parent: 'adult' },
          { code: 'older-adult', name: 'Older adults', parent: 'adult' },
        ],
      },
      {
        id: 'need',
        name: 'need',
        exclusive: false,
        categories: [
          { code: 'food', name: 'Food' },
          { code: 'health', name: 'Health' },
        ],
      },
    ],
    indicators: [
      { ...counted, id: 'served', name: 'Served', dimensions: ['age', 'need'] },
      { ...counted, id: 'residents', name: 'Residents', level: 'population' },
      { ...counted, id: 'shared', name: 'Shared', level: 'population' },
      {
        ...counted,
        id: 'staff',
        name: 'Staff',
        reporting: 'point-in-time',
        combine: { ...counted.combine, overTime: 'last' },
      },
      { ...counted, id: 'counted-on', name: 'Counted on', requiredStatus: 'approved' },
      {
        ...counted,
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share', of: 'children' },
        kind: 'ratio',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
        dimensions: ['age'],
      },
      { ...counted, id: 'expected', name: 'Expected' },
    ],
    expectations: [
      {
        id: 'north-expected',
        indicator: 'expected',
        partner: 'north',
        frequency: 'quarterly',
        from: '2024-01-01',
        dueDays: 10,
      },
      {
        id: 'south-expected',
        indicator: 'expected',
        partner: 'south',
        frequency: 'quarterly',
        from: '2024-01-01',
        dueDays: 10,
      },
    ],
    overlapAgreements: [{ id: 'same', indicator: 'shared', partners: ['north', 'south'], rule: 'maximum' }],
    validationRules: [
      {
        id: 'served-within-residents',
        name: 'No more are served than live here',
        left: {
          description: 'people served',
          formula: { expression: 's', inputs: [{ symbol: 's', indicator: 'served' }] },
        },
        operator: 'less-than-or-equal-to',
        right: { formula: { expression: '1000', inputs: [] } },
        calendarUnit: 'quarter',
        forEach: ['partner'],
        importance: 'high',
        instruction: 'Ask for the register.',
      },
    ],
  },
})

const q1 = { start: '2024-01-01', end: '2024-03-31' }
const months = calendarPeriodsOfYear(2024, 'month').map(({ start, end }) => ({ start, end }))
const asOf = '2024-12-31'

function served(value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { indicator: 'served', partner: 'north', period: q1, value, ...more }
}

function check(rows: readonly ObservationInput[], query: Partial<CheckQualityQuery> = {}) {
  return checkQuality(record, ObservationTable.from(rows, record), { asOf, ...query })
}

/** Findings of one code, without those of expected reports that are not there. */
function found(code: QualityCode, rows: readonly ObservationInput[], query: Partial<CheckQualityQuery> = {}) {
  return check(rows, query).findings.filter((finding) => finding.code === code)
}

describe('a broken rule', () => {
  test('is found with its rule, its reports, both sides and what to do', () => {
    const [finding, ...others] = found('quality/rule-violated', [served(1200), served(900, { partner: 'south' })])
    expect(others).toEqual([])
    expect(finding).toEqual({
      code: 'quality/rule-violated',
      severity: 'error',
      path: ['sharedMeasurement', 'validationRules', 0],
      message:
        'north, 2024-01-01/2024-03-31: No more are served than live here: people served is 1200, which is not at most `1000`, 1000. Ask for the register.',
      about: { partner: 'north', place: undefined, groups: {}, period: q1 },
      rows: [0],
      observations: [served(1200)],
      numbers: { left: 1200, right: 1000 },
    })
  })
})

describe('an outlier', () => {
  test('is found with its bounds, at the place of its report in the input', () => {
    const rows = months.map((period, place) => served(place === 4 ? 90 : 10 + (place % 3), { period })).reverse()
    const [finding] = found('quality/outlier', rows)
    expect(finding).toMatchObject({
      path: [7],
      rows: [7],
      severity: 'note',
      observations: [{ value: 90, period: months[4] }],
      numbers: { value: 90, median: 11, points: 12, threshold: 3.5 },
    })
    expect(finding?.message).toMatch(/^served of north, 2024-05-01\/2024-05-31: 90 is above \d/)
  })
})

describe('several partners on the same thing', () => {
  const residents = (partner: string, value: number, more: Partial<ObservationInput> = {}) => ({
    indicator: 'residents',
    partner,
    period: q1,
    place: 'town',
    value,
    ...more,
  })

  test('conflict when they say different things of the people of a place', () => {
    expect(found('quality/conflicting-reports', [residents('south', 120), residents('north', 100)])).toMatchObject([
      {
        message: 'residents, town, 2024-01-01/2024-03-31: reported as 100 by north, 120 by south',
        rows: [1, 0],
        path: [1],
        numbers: { least: 100, greatest: 120 },
      },
    ])
  })

  test('are counted twice when they say the same, and it is summed', () => {
    expect(found('quality/same-value-twice', [residents('south', 100), residents('north', 100)])).toHaveLength(1)
  })

  test('do neither about what a program does, other places or periods, or what they agreed on', () => {
    for (const rows of [
      [residents('north', 100), residents('south', 120, { place: 'village' })],
      [residents('north', 100), residents('south', 120, { period: months[0] ?? q1 })],
      [residents('north', 100), residents('south', 120, { status: 'draft' })],
      [residents('north', 100, { indicator: 'served' }), residents('south', 120, { indicator: 'served' })],
      [residents('north', 100, { indicator: 'shared' }), residents('south', 120, { indicator: 'shared' })],
    ]) {
      const { counts } = check(rows)
      expect(counts['quality/conflicting-reports']).toBeUndefined()
      expect(counts['quality/same-value-twice']).toBeUndefined()
    }
  })
})

describe('the same figures again and again', () => {
  const copied = (count: number, value: number, more: Partial<ObservationInput> = {}) =>
    months.slice(0, count).map((period) => served(value, { period, ...more }))

  test('are worth a look from the third on, and doubtful from the fifth', () => {
    expect(found('quality/repeated-value', copied(2, 7))).toEqual([])
    expect(found('quality/repeated-value', copied(3, 7))).toMatchObject([
      {
        severity: 'note',
        rows: [0, 1, 2],
        numbers: { repeats: 3, value: 7 },
        about: { period: { start: '2024-01-01', end: '2024-03-31' } },
      },
    ])
    expect(found('quality/repeated-value', copied(5, 7))).toMatchObject([{ severity: 'warning' }])
    expect(
      found('quality/repeated-value', [
        ...copied(3, 7),
        served(8, { period: months[3] ?? q1 }),
        ...copied(12, 7).slice(4, 6),
      ]),
    ).toMatchObject([{ rows: [0, 1, 2] }])
  })

  test('are passed over where values may well stay: zeros, and levels', () => {
    expect(found('quality/repeated-value', copied(6, 0))).toEqual([])
    expect(found('quality/repeated-value', copied(6, 7, { indicator: 'staff' }))).toEqual([])
  })

  test('of a share are its numerator and denominator', () => {
    const ready = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([numerator, denominator], place) => ({
        indicator: 'ready',
        partner: 'north',
        period: months[place] ?? q1,
        numerator,
        denominator,
      }))
    expect(
      found(
        'quality/repeated-value',
        ready([
          [1, 2],
          [2, 4],
          [3, 6],
        ]),
      ),
    ).toEqual([])
    expect(
      found(
        'quality/repeated-value',
        ready([
          [3, 6],
          [3, 6],
          [3, 6],
        ]),
      ),
    ).toMatchObject([{ numbers: { numerator: 3, denominator: 6 } }])
  })
})

describe('a report', () => {
  test('recorded before its period ended is found', () => {
    const code = 'quality/recorded-early'
    expect(found(code, [served(5, { recordedAt: '2024-03-31' })])).toEqual([])
    expect(found(code, [served(5, { recordedAt: '2024-03-30' })])).toMatchObject([
      { severity: 'warning', path: [0], numbers: { daysEarly: 1 } },
    ])
    expect(found(code, [served(5, { recordedAt: '2024-03-30', indicator: 'staff' })])).toEqual([])
  })

  test('that came late, or not at all, is found by its expectation', () => {
    const rows = [{ indicator: 'expected', partner: 'north', period: q1, value: 5, recordedAt: '2024-04-12' }]
    const { findings } = check(rows, { asOf: '2024-04-30' })
    expect(findings.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        'quality/overdue-report',
        ['sharedMeasurement', 'expectations', 1],
        'expected of south, 2024-01-01/2024-03-31: not there 20 days after it was due on 2024-04-10',
      ],
      [
        'quality/late-report',
        ['sharedMeasurement', 'expectations', 0],
        'expected of north, 2024-01-01/2024-03-31: reported on 2024-04-12, 2 days after it was due on 2024-04-10',
      ],
    ])
  })

  test('that awaits approval is found, and is not judged otherwise', () => {
    const rows = [served(5, { indicator: 'counted-on', recordedAt: '2024-04-01' })]
    expect(found('quality/awaiting-approval', rows, { asOf: '2024-04-11' })).toMatchObject([
      {
        path: [0],
        numbers: { daysWaiting: 10 },
        message: expect.stringContaining('submitted since 2024-04-01, and counts when it is approved'),
      },
    ])
  })
})

describe('the list', () => {
  const many = Array.from({ length: 30 }, (_, place) =>
    served(2000 + place, { period: calendarPeriodsOfYear(1990 + place, 'quarter')[0] ?? q1 }),
  ).map(({ period, ...rest }) => ({
    ...rest,
    period: { start: period.start, end: period.end },
    recordedAt: '1980-01-01',
  }))

  test('is bounded, and counts what it does not hold', () => {
    const { findings, counts } = check(many, { most: 4 })
    expect(counts).toMatchObject({
      'quality/rule-violated': 30,
      'quality/recorded-early': 30,
      'quality/overdue-report': 6,
    })
    expect(
      findings.filter(({ code }) => code === 'quality/rule-violated').map(({ about }) => about.period?.start),
    ).toEqual(['1990-01-01', '1991-01-01', '1992-01-01', '1993-01-01'])
    expect(findings).toHaveLength(12)
    expect(() => check([], { most: -1 })).toThrow('most')
    expect(() => check([], { tolerance: Number.NaN })).toThrow('tolerance')
  })

  test('reads as text', () => {
    const text = describeQuality(check(many, { most: 4, indicators: ['served'] }))
    expect(text).toContain('60 findings as of 2024-12-31.')
    expect(text).toContain(`30 × ${issueCatalogue['quality/rule-violated'].title}`)
    expect(text).toContain('26 of them are not listed.')
    expect(text).toContain('[0]: served of north, 1990-01-01/1990-03-31: recorded on 1980-01-01')
    expect(describeQuality(check([], { indicators: ['served'] }))).toBe('Nothing was found as of 2024-12-31.')
  })

  test('is the same whatever the order of the reports, but for their places', () => {
    const { record: sample, observations, asOf: day } = sampleInitiative()
    const bare = (rows: readonly ObservationInput[]) => {
      const { findings, counts } = checkQuality(sample, ObservationTable.from(rows, sample), { asOf: day })
      return {
        counts,
        findings: findings.map(({ path, rows: _, ...finding }) => ({
          ...finding,
          path: typeof path[0] === 'number' ? [] : path,
        })),
      }
    }
    const expected = bare(observations)
    expect(Object.keys(expected.counts).length).toBeGreaterThan(2)
    fc.assert(
      fc.property(fc.shuffledSubarray([...observations], { minLength: observations.length }), (shuffled) => {
        expect(bare(shuffled)).toEqual(expected)
      }),
      { numRuns: 3 },
    )
  })

  test('points at the reports it quotes', () => {
    const { record: sample, observations, asOf: day } = sampleInitiative()
    for (const { rows, observations: quoted } of checkQuality(sample, ObservationTable.from(observations, sample), {
      asOf: day,
    }).findings) {
      for (const [place, row] of rows.slice(0, 20).entries()) {
        expect(observations[row]).toMatchObject(quoted[place] ?? {})
      }
    }
  })
})
