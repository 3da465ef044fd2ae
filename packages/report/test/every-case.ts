// An assessment that holds every case a report has to show; only what to do next is computed.
import { type Assessment, type CheckResult, type Finding, missing, nextSteps, observed } from '@collective-impact/core'
import { asOf, basis } from './basis.ts'
import { everyIndicator } from './every-indicator.ts'
import { improving } from './progress.ts'
import { everyTogether, nothingTogether } from './together.ts'

export { basis, schoolYear } from './basis.ts'

const none = improving([])

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

function missed(partner: string, message: string): Finding {
  return {
    identity: `shared-measurement/heavy#missed partner:${partner}`,
    path: ['partners', 0],
    messageId: 'missed',
    message,
    data: {},
    entity: { kind: 'partner', id: partner },
    measured: noAttendance,
  }
}

const stated: Omit<Assessment, 'nextSteps'> = {
  formatVersion: 1,
  asOf,
  knownAt: '2025-07-15',
  audience: 'public',
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
  indicators: everyIndicator,
  results: {
    rule: { comparedWith: 'previous', steadyWithin: 0.01 },
    all: improving([3, 1, 1], 4),
    population: { improvement: improving([1]), curves: { turned: 1, notTurned: 0, unknown: 0 } },
    performance: {
      improvement: improving([1, 0, 1], 1),
      curves: { turned: 0, notTurned: 1, unknown: 2 },
      questions: [
        { question: 'better-off', indicators: ['fallen'], improvement: improving([1]) },
        { indicators: ['risen'], improvement: improving([0, 0, 1]) },
      ],
    },
    goals: [
      { goal: 'read', all: improving([2, 0, 1]), population: improving([1]), performance: improving([0, 0, 0], 2) },
      { goal: 'attend', all: none, population: none, performance: none },
    ],
  },
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
    strategies: [],
    workingGroups: [],
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
      {
        id: 'continuous-communication',
        name: 'Continuous communication',
        facets: [
          {
            id: 'meetings',
            title: 'Comes to the meetings',
            measured: observed(0.15, { kind: 'share' }, basis()),
            influences: [],
          },
        ],
      },
    ],
  },
  ...everyTogether,
  health: {
    formatVersion: 1,
    asOf,
    knownAt: '2025-07-15',
    audience: 'public',
    score: { score: observed(2 / 3, { kind: 'share' }, basis()), lowest: 0.4, highest: 13 / 15, evidence: 8 / 15 },
    profile: { id: 'standard', version: 3, title: 'Standard' },
    phase: { statedBy: 'record', phase: 'implement' },
    areas: [
      {
        area: 'common-agenda',
        title: 'Common agenda',
        weight: 1,
        score: observed(1, { kind: 'share' }, basis()),
        lowest: 1,
        highest: 1,
        evidence: 1,
      },
      {
        area: 'shared-measurement',
        title: 'Shared measurement',
        weight: 1,
        score: observed(1 / 3, { kind: 'share' }, basis()),
        lowest: 0.2,
        highest: 0.6,
        evidence: 0.6,
      },
      {
        area: 'trust',
        title: 'Trust',
        weight: 1,
        score: missing('unknown', basis()),
        lowest: 0,
        highest: 1,
        evidence: 0,
      },
    ],
    checks: [
      check('passed', 'common-agenda', 'pass'),
      check('heavy', 'shared-measurement', 'fail', {
        weight: 5,
        remedy: { effort: 'high', text: 'What to do about heavy.' },
        evidence: ['second', 'unlisted'],
        findings: [missed('clinic', 'Clinic missed 4 of 5.'), missed('library', 'Library missed 4 of 5.')],
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

export const everyCase: Assessment = { ...stated, nextSteps: nextSteps(stated.health) }

/** An initiative that has only a name. */
export const nothingStated: Assessment = {
  formatVersion: 1,
  asOf,
  audience: 'public',
  initiative: { id: 'bare', name: 'Bare', places: [], goals: [], partners: 0, backbones: [] },
  profile: { id: 'standard', version: 3, title: 'Standard' },
  indicators: [],
  results: {
    rule: { comparedWith: 'previous', steadyWithin: 0 },
    all: none,
    population: { improvement: none, curves: { turned: 0, notTurned: 0, unknown: 0 } },
    performance: { improvement: none, curves: { turned: 0, notTurned: 0, unknown: 0 }, questions: [] },
    goals: [],
  },
  alignment: { partners: [], goals: [], strategies: [], workingGroups: [], conditions: [] },
  ...nothingTogether,
  health: {
    formatVersion: 1,
    asOf,
    audience: 'public',
    score: { score: missing('not-applicable', basis()), lowest: 0, highest: 1, evidence: 0 },
    profile: { id: 'standard', version: 3, title: 'Standard' },
    phase: { statedBy: 'nobody' },
    areas: [],
    checks: [],
  },
  nextSteps: [],
  notStated: [],
  references: [],
}
