// An assessment that holds every case a report has to show, none of it computed.
import type {
  Assessment,
  Basis,
  CheckResult,
  IndicatorResult,
  LabeledPeriod,
  Measured,
  Unit,
} from '@collective-impact/core'
import { MissingReason, missing, observed } from '@collective-impact/core'

const asOf = '2025-07-31'
const share: Unit = { kind: 'share', of: 'third graders' }
const children: Unit = { kind: 'count', of: 'children' }

export function basis(more: Partial<Basis> = {}): Basis {
  return { method: { id: 'ratio', version: 2 }, asOf, knownAt: '2025-07-15', inputs: 3, ...more }
}

export function schoolYear(year: number): LabeledPeriod {
  return { label: `${year}/${(year + 1) % 100}`, start: `${year}-07-01`, end: `${year + 1}-06-30` }
}

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
        { category: 'In school', measured: observed(0.45, share, basis()) },
        { category: 'After school', measured: missing('suppressed', basis()) },
      ],
    },
    {
      dimension: 'Family income',
      exclusive: true,
      period: schoolYear(2024),
      values: [{ category: 'Lower', measured: observed(0.0001, share, basis()) }],
    },
  ],
  baseline: observed(0.402, share, basis()),
  targets: [
    {
      by: '2025-06-30',
      period: { start: '2024-07-01', end: '2025-06-30' },
      target: observed(0.5, share, basis()),
      current: observed(0.4412, share, basis()),
      progress: observed(0.4, { kind: 'share' }, basis()),
      status: 'not-achieved',
    },
    {
      by: '2024-06-30',
      target: observed(0.42, share, basis()),
      current: observed(0.43, share, basis()),
      progress: observed(1.55, { kind: 'share' }, basis()),
      status: 'achieved',
    },
    {
      by: '2027-06-30',
      target: observed(0.6, share, basis()),
      current: observed(0.4412, share, basis()),
      progress: observed(-0.2, { kind: 'share' }, basis()),
      status: 'under-way',
    },
    {
      by: '2030-06-30',
      target: missing('no-target', basis(), ['TBD in 2026']),
      current: observed(0.4412, share, basis()),
      progress: missing('no-target', basis(), ['TBD in 2026']),
      status: 'unknown',
    },
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

const indicators: readonly IndicatorResult[] = [
  reading,
  plainIndicator('fallen', children, numbers(children, 1234, 1200), { goals: ['read'], level: 'performance' }),
  plainIndicator('risen', children, numbers(children, 1_000_000, 1_234_567.4), { goals: ['read'], tier: 'secondary' }),
  plainIndicator('unchanged', rate, numbers(rate, 3.25, 3.25), { direction: 'maintain' }),
  plainIndicator('hardly-changed', score, numbers(score, 1050.001, 1050.002), { direction: 'neutral' }),
  plainIndicator('negative', amount, numbers(amount, 10.5, -1234.5)),
  plainIndicator('extreme', days, numbers(days, 1e300, 1e-9)),
  plainIndicator('nothing', days, [], { tier: 'data-development' }),
  plainIndicator(
    'only-gaps',
    days,
    MissingReason.options.map((reason) => missing(reason, basis({ inputs: 0 }))),
  ),
  plainIndicator('stopped', days, [
    observed(4, days, basis()),
    missing('below-coverage', basis({ coverage: halfCovered })),
  ]),
]

function check(
  id: string,
  area: CheckResult['area'],
  outcome: CheckResult['outcome'],
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    id: `${area}/${id}`,
    area,
    title: `Title of ${id}`,
    outcome,
    weight: 1,
    why: `Why ${id} matters.`,
    whenItMisleads: `When ${id} misleads.`,
    remedy: { effort: 'low', text: `What to do about ${id}.` },
    evidence: [],
    findings: [],
    ...more,
  }
}

const noAttendance = observed(
  0.8,
  { kind: 'share', of: 'meetings missed' },
  basis({ method: { id: 'share', version: 1 } }),
)

export const everyCase: Assessment = {
  formatVersion: 1,
  asOf,
  knownAt: '2025-07-15',
  initiative: {
    id: 'every-case',
    name: 'Every Case Together',
    issueArea: 'early-grade reading',
    places: ['Alder County', 'Birch County'],
    startedOn: '2022-07-01',
    phase: 'sustain',
    vision: 'Every child reads.',
    problem: 'Half do not.',
    goals: [
      {
        id: 'read',
        statement: 'Every child reads.',
        indicators: ['reading', 'fallen', 'risen'],
        strategies: ['Tutoring'],
      },
      { id: 'attend', statement: 'Every child is in school.', indicators: [], strategies: [] },
    ],
    partners: 3,
    backbones: ['Reads Office'],
    note: 'Invented.',
  },
  profile: { id: 'standard', version: 3, title: 'Standard' },
  indicators,
  alignment: {
    partners: [
      {
        id: 'library',
        name: 'County Library',
        facets: [
          {
            id: 'endorsement',
            title: 'Stands behind the agenda',
            measured: observed(1, { kind: 'share' }, basis()),
            influences: [],
          },
        ],
      },
      {
        id: 'clinic',
        name: 'River Clinic',
        facets: [
          {
            id: 'endorsement',
            title: 'Stands behind the agenda',
            measured: missing('not-stated', basis(), ['no word of it']),
            influences: [],
          },
          {
            id: 'meetings',
            title: 'Comes to the meetings',
            measured: observed(0.15, { kind: 'share' }, basis()),
            influences: [],
          },
        ],
      },
    ],
    goals: [],
    conditions: [
      {
        id: 'common-agenda',
        name: 'Common agenda',
        facets: [
          {
            id: 'endorsement',
            title: 'Stands behind the agenda',
            measured: observed(0.5, { kind: 'share' }, basis()),
            influences: [
              { kind: 'partner', id: 'library', effect: 'raises' },
              { kind: 'partner', id: 'clinic', effect: 'lowers' },
              { kind: 'goal', id: 'read', effect: 'lowers' },
              { kind: 'indicator', id: 'reading', effect: 'lowers' },
              { kind: 'condition', id: 'common-agenda', effect: 'lowers' },
              { kind: 'strategy', id: 'tutoring', effect: 'lowers' },
            ],
          },
        ],
      },
    ],
  },
  health: {
    areas: [
      {
        area: 'common-agenda',
        title: 'Common agenda',
        score: observed(1, { kind: 'share' }, basis()),
        lowest: 1,
        highest: 1,
        evidence: 1,
      },
      {
        area: 'shared-measurement',
        title: 'Shared measurement',
        score: observed(1 / 3, { kind: 'share' }, basis()),
        lowest: 0.2,
        highest: 0.6,
        evidence: 0.6,
      },
      { area: 'trust', title: 'Trust', score: missing('unknown', basis()), lowest: 0, highest: 1, evidence: 0 },
    ],
    checks: [
      check('passed', 'common-agenda', 'pass'),
      check('heavy', 'shared-measurement', 'fail', {
        weight: 5,
        remedy: { effort: 'high', text: 'What to do about heavy.' },
        evidence: ['second', 'unlisted'],
        findings: [
          { path: [], messageId: 'missed', message: 'Clinic missed 4 of 5.', data: {}, measured: noAttendance },
          { path: [], messageId: 'missed', message: 'Library missed 4 of 5.', data: {}, measured: noAttendance },
        ],
      }),
      check('light', 'shared-measurement', 'fail', { weight: 1 }),
      check('weightier', 'shared-measurement', 'fail', { weight: 2 }),
      check('open', 'trust', 'unsure', { reason: 'No survey is recorded.' }),
      check('broken', 'trust', 'error', { reason: 'It threw.' }),
      check('elsewhere', 'trust', 'not-applicable', { weight: 0, reason: 'There are no funders.' }),
    ],
  },
  notStated: ['continuousCommunication.meetings', 'continuousCommunication.actionItems', 'funding'],
  references: [
    {
      key: 'first',
      citation: 'Kania, J. & Kramer, M. (2011). Collective Impact.',
      url: 'https://ssir.org/articles/entry/collective_impact',
    },
    { key: 'second', citation: 'A book.' },
  ],
}

/** An initiative that has only a name. */
export const nothingStated: Assessment = {
  formatVersion: 1,
  asOf,
  initiative: { id: 'bare', name: 'Bare', places: [], goals: [], partners: 0, backbones: [] },
  profile: { id: 'standard', version: 3, title: 'Standard' },
  indicators: [],
  alignment: { partners: [], goals: [], conditions: [] },
  health: { areas: [], checks: [] },
  notStated: [],
  references: [],
}
