// Indicators with every case a report has to show, none of it computed.
import {
  type IndicatorResult,
  type Measured,
  MissingReason,
  missing,
  observed,
  type Unit,
} from '@collective-impact/core'
import { basis, schoolYear } from './basis.ts'
import { change, moved, target, uneventful } from './progress.ts'

const share: Unit = { kind: 'share', of: 'third graders' }
const children: Unit = { kind: 'count', of: 'children' }

const halfCovered = {
  expected: 4,
  reported: 2,
  share: 0.5,
  expectedFrom: 'expectations',
  missing: [
    { partner: 'library', period: { start: '2024-07-01', end: '2025-06-30' } },
    { period: { start: '2024-07-01', end: '2025-06-30' } },
  ],
} as const

const latestReading: Measured = {
  ...observed(0.4412, share, basis({ coverage: halfCovered })),
  interval: { lower: 0.41, upper: 0.472, level: 0.95 },
}

const reading: IndicatorResult = {
  ...uneventful,
  id: 'reading',
  name: 'Third graders reading at grade level',
  note: 'Schools were closed in spring 2021.',
  definition: 'Of every hundred third graders, how many read as well as a third grader should.',
  unit: share,
  direction: 'increase',
  tier: 'headline',
  level: 'population',
  goals: ['read'],
  latest: latestReading,
  latestPeriod: schoolYear(2024),
  trend: [
    { period: schoolYear(2020), measured: observed(0.402, share, basis({ methodVersion: 'old-test' })) },
    { period: schoolYear(2021), measured: missing('not-collected', basis(), ['schools were closed']) },
    { period: schoolYear(2022), measured: observed(0.3951, share, basis({ methodVersion: 'old-test' })) },
    {
      period: schoolYear(2023),
      measured: observed(
        0.43,
        share,
        basis({ methodVersion: 'new-test', remarks: ['restated on 2025-02-01; first 45%'] }),
      ),
    },
    { period: schoolYear(2024), measured: latestReading },
  ],
  breaks: [
    { before: '2022/23', after: '2023/24', fromMethod: 'old-test', toMethod: 'new-test', description: 'Longer texts.' },
  ],
  breakdowns: [
    {
      dimension: 'Kind of support',
      exclusive: false,
      period: schoolYear(2024),
      values: [
        { category: 'In school', code: 'in-school', measured: observed(0.45, share, basis()) },
        { category: 'After school', code: 'after-school', measured: missing('suppressed', basis()) },
        {
          category: 'Homework club',
          code: 'homework-club',
          parent: 'after-school',
          measured: observed(0.5, share, basis()),
        },
      ],
    },
    {
      dimension: 'Family income',
      exclusive: true,
      period: schoolYear(2024),
      values: [{ category: 'Lower', code: 'lower', measured: observed(0.0001, share, basis()) }],
    },
  ],
  baseline: observed(0.402, share, basis()),
  targets: [
    target('2025-06-30', {
      period: { start: '2024-07-01', end: '2025-06-30' },
      target: observed(0.5, share, basis()),
      current: observed(0.4412, share, basis()),
      progress: observed(0.4, { kind: 'share' }, basis()),
      status: 'not-achieved',
    }),
    target('2024-06-30', {
      target: observed(0.42, share, basis()),
      current: observed(0.43, share, basis()),
      progress: observed(1.55, { kind: 'share' }, basis()),
      status: 'achieved',
    }),
    target('2027-06-30', {
      target: observed(0.6, share, basis()),
      current: observed(0.4412, share, basis()),
      currentPeriod: schoolYear(2024),
      progress: observed(-0.2, { kind: 'share' }, basis()),
      expected: observed(0.5, share, basis()),
      ofExpected: observed(-0.4, { kind: 'share' }, basis()),
      status: 'off-track',
    }),
    target('2030-06-30', {
      target: missing('no-target', basis(), ['TBD in 2026']),
      current: observed(0.4412, share, basis()),
      progress: missing('no-target', basis(), ['TBD in 2026']),
      reason: 'no-target',
    }),
  ],
  standing: { status: 'off-track', by: '2027-06-30' },
  change: {
    ...moved('up', observed(0.43, share, basis()), 'improving'),
    earlierPeriod: schoolYear(2023),
  },
  curve: {
    historyTo: '2021-06-30',
    forecast: observed(0.42, share, basis({ inputs: 5 })),
    forecastLine: [0.396, 0.402, 0.408, 0.414, 0.42].map((value, position) => ({
      period: schoolYear(2020 + position),
      measured: observed(value, share, basis({ inputs: 5 })),
    })),
    difference: observed(0.0212, share, basis()),
    status: 'turned',
  },
  compositionChanges: [
    { before: '2020/21', after: '2022/23', joined: ['library'], left: [] },
    { before: '2023/24', after: '2024/25', joined: ['clinic', 'school'], left: ['library'] },
  ],
  restatements: [
    { period: schoolYear(2023), partner: 'library', restatedOn: '2025-02-01', reason: 'A school had been left out.' },
    { period: schoolYear(2022), restatedOn: '2024-09-01' },
  ],
}

function plainIndicator(
  id: string,
  unit: Unit,
  values: readonly Measured[],
  more: Partial<IndicatorResult> = {},
): IndicatorResult {
  const trend = values.map((measured, position) => ({ period: schoolYear(2022 + position), measured }))
  const latest = trend.findLast(({ measured }) => measured.kind === 'observed')
  return {
    ...uneventful,
    id,
    name: `Indicator ${id}`,
    unit,
    direction: 'decrease',
    goals: [],
    latest: latest?.measured ?? missing('not-reported', basis({ inputs: 0 })),
    ...(latest === undefined ? {} : { latestPeriod: latest.period }),
    trend,
    breaks: [],
    breakdowns: [],
    baseline: missing('no-baseline', basis(), ['TBD']),
    targets: [],
    ...more,
  }
}

const numbers = (unit: Unit, ...values: readonly number[]): readonly Measured[] =>
  values.map((value) => observed(value, unit, basis()))

const amount: Unit = { kind: 'amount', currency: 'CAD' }
const rate: Unit = { kind: 'rate', per: 1000, of: 'births' }
const score: Unit = { kind: 'score', of: 'SAT points' }
const days: Unit = { kind: 'quantity', in: 'days' }

const incomparable = missing('incompatible-methods', basis(), ['old then, new now'])

export const everyIndicator: readonly IndicatorResult[] = [
  reading,
  plainIndicator('fallen', children, numbers(children, 1234, 1200), {
    goals: ['read'],
    level: 'performance',
    performanceQuestion: 'better-off',
    change: moved('down', observed(1234, children, basis()), 'improving'),
    curve: {
      historyTo: '2022-06-30',
      forecast: observed(1100, children, basis({ inputs: 4 })),
      forecastLine: [1200, 1100].map((value, position) => ({
        period: schoolYear(2022 + position),
        measured: observed(value, children, basis({ inputs: 4 })),
      })),
      difference: observed(100, children, basis()),
      status: 'not-turned',
    },
  }),
  plainIndicator('risen', children, numbers(children, 1_000_000, 1_234_567.4), {
    goals: ['read'],
    tier: 'secondary',
    reporting: 'cumulative',
    change: moved('up', observed(1_000_000, children, basis()), 'worsening'),
  }),
  plainIndicator('unchanged', rate, numbers(rate, 3.25, 3.25), {
    direction: 'maintain',
    targets: [
      target('2027-06-30', {
        target: observed(3.2, rate, basis()),
        current: observed(3.25, rate, basis()),
        currentPeriod: schoolYear(2023),
        expected: observed(3.2, rate, basis()),
        ofExpected: missing('not-applicable', basis()),
        tolerance: 0.1,
        status: 'on-track',
      }),
    ],
    standing: { status: 'on-track', by: '2027-06-30' },
    change: moved('level', observed(3.25, rate, basis()), 'steady', 0),
  }),
  plainIndicator('hardly-changed', score, numbers(score, 1050.001, 1050.002), {
    direction: 'neutral',
    targets: [
      target('2027-06-30', { target: observed(1100, score, basis()), current: observed(1050.002, score, basis()) }),
    ],
    change: moved('up', observed(1050.001, score, basis()), 'not-judged'),
    curve: {
      forecast: missing('no-baseline', basis()),
      forecastLine: [],
      difference: missing('no-baseline', basis()),
      status: 'not-judged',
    },
  }),
  plainIndicator('negative', amount, numbers(amount, 10.5, -1234.5), {
    change: { ...moved('down', observed(10.5, amount, basis()), 'improving'), comparedWith: 'baseline' },
  }),
  plainIndicator('extreme', days, numbers(days, 1e300, 1e-9), {
    change: change(incomparable, { earlierPeriod: schoolYear(2022), reason: 'incompatible-methods' }),
  }),
  plainIndicator('nothing', days, [], { tier: 'data-development' }),
  plainIndicator(
    'only-gaps',
    days,
    MissingReason.options.map((reason) => missing(reason, basis({ inputs: 0 }))),
  ),
  plainIndicator(
    'stopped',
    days,
    [observed(4, days, basis()), missing('below-coverage', basis({ coverage: halfCovered }))],
    { targets: [target('2027-06-30', { target: observed(3, days, basis()), current: observed(4, days, basis()) })] },
  ),
]
