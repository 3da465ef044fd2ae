import { describe, expect, test } from 'vitest'
import { clinic, counted, facetOf, library } from '../../test/alignment/facet-of.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { alignmentOf } from './alignment-of.ts'

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'school', name: 'School', sector: 'education' },
    { id: 'clinic', name: 'Clinic', sector: 'health', memberships: [{ role: 'partner', joinedOn: '2024-06-30' }] },
    { id: 'gone', name: 'Gone', sector: 'other', memberships: [{ role: 'partner', leftOn: '2024-06-29' }] },
  ],
  commonAgenda: {
    versions: [
      { id: 'agenda', adoptedOn: '2024-01-01', goals: ['read', 'count'], strategies: ['home'] },
      { id: 'next', adoptedOn: '2024-07-01', goals: ['play'] },
    ],
    goals: [
      { id: 'read', statement: 'All read.' },
      { id: 'count', statement: 'All count.' },
      { id: 'play', statement: 'All play.' },
    ],
    strategies: [
      { id: 'later', name: 'Later' },
      { id: 'home', name: 'Home' },
    ],
  },
  backboneSupport: {
    workingGroups: [
      { id: 'early', name: 'Early years', formedOn: '2024-06-30' },
      { id: 'data', name: 'Data' },
      { id: 'new', name: 'New', formedOn: '2024-07-01' },
    ],
  },
})
const observations = ObservationTable.from([], record)

describe('alignmentOf', () => {
  const { partners, goals, strategies, workingGroups, conditions } = alignmentOf(record, observations, {
    asOf: '2024-06-30',
  })

  test('asks every facet of partners who belong, goals and strategies in force and groups there are, by id', () => {
    expect(partners.map(({ id, name }) => [id, name])).toEqual([
      ['clinic', 'Clinic'],
      ['school', 'School'],
    ])
    expect(goals.map(({ id, name }) => [id, name])).toEqual([
      ['count', 'All count.'],
      ['read', 'All read.'],
    ])
    expect(partners[0]?.facets.map(({ id }) => id)).toEqual([
      'agenda-endorsement',
      'indicator-reporting',
      'reports-on-time',
      'shared-method',
      'agenda-indicators',
      'decisions-on-measures',
      'linked-activities',
      'committed-staff',
      'capability-fit',
      'unblocked-activities',
      'reinforcing-activities',
      'meeting-presence',
      'decision-makers-present',
      'members-in-person',
      'decisions-kept',
      'actions-kept',
      'committed-funding',
      'funder-stance',
    ])
    expect(goals[0]?.facets.map(({ id }) => id)).toEqual([
      'strategies-serving-goal',
      'short-and-long-term',
      'indicators-measuring-goal',
      'targets-set',
      'activities-serving-goal',
    ])
    expect(strategies.map(({ id, name, facets }) => [id, name, facets.map((facet) => facet.id)])).toEqual([
      ['home', 'Home', ['activities-for-strategy']],
    ])
    expect(workingGroups.map(({ id, name }) => [id, name])).toEqual([
      ['data', 'Data'],
      ['early', 'Early years'],
    ])
    expect(workingGroups[0]?.facets.map(({ id }) => id)).toEqual([
      'group-regularity',
      'group-strategies',
      'group-measures',
      'group-exchanges',
      'group-tests',
    ])
  })

  test('gives every facet to one of the five conditions', () => {
    expect(conditions.map(({ id, facets }) => [id, facets.map((facet) => facet.id)])).toEqual([
      [
        'common-agenda',
        [
          'agenda-endorsement',
          'strategies-serving-goal',
          'short-and-long-term',
          'activities-for-strategy',
          'agreement-with-agenda',
          'shared-understanding',
        ],
      ],
      [
        'shared-measurement',
        [
          'indicator-reporting',
          'reports-on-time',
          'shared-method',
          'agenda-indicators',
          'decisions-on-measures',
          'indicators-measuring-goal',
          'targets-set',
        ],
      ],
      [
        'mutually-reinforcing-activities',
        [
          'linked-activities',
          'committed-staff',
          'capability-fit',
          'unblocked-activities',
          'reinforcing-activities',
          'activities-serving-goal',
        ],
      ],
      [
        'continuous-communication',
        [
          'meeting-presence',
          'decision-makers-present',
          'members-in-person',
          'decisions-kept',
          'actions-kept',
          'group-regularity',
          'leaders-regularity',
        ],
      ],
      [
        'backbone-support',
        [
          'committed-funding',
          'funder-stance',
          'group-strategies',
          'group-measures',
          'group-exchanges',
          'group-tests',
          'money-for-strategies',
        ],
      ],
    ])
  })

  test('says when it holds and as known when', () => {
    const asked = { asOf: '2024-06-30', knownAt: '2024-05-01' }
    const { basis } = facetOf({ partners: [library] }, 'library', 'meeting-presence', asked).measured
    expect(basis).toEqual({ method: { id: 'meeting-presence', version: 1 }, ...asked, inputs: 0 })
  })

  test('refuses what is not a day', () => {
    const invalid = expect.objectContaining({ code: 'foundation/invalid-date' })
    expect(() => alignmentOf(record, observations, { asOf: '2024-02-30' })).toThrow(invalid)
    expect(() => alignmentOf(record, observations, { asOf: '2024-02-01', knownAt: 'now' })).toThrow(invalid)
  })
})

describe('a facet of a condition', () => {
  const meeting = (id: string, partner: string, present: boolean) => ({
    id,
    body: { kind: 'leaders' as const },
    heldOn: '2024-06-01',
    attendance: [{ partner, present }],
  })
  const alone = { id: 'radio', name: 'Radio', sector: 'media' as const }

  test('is the mean over those of whom it can be said, with its coverage', () => {
    const meetings = [
      meeting('a', 'library', true),
      meeting('b', 'library', false),
      meeting('c', 'library', false),
      meeting('d', 'clinic', true),
    ]
    const sections = { partners: [library, clinic, alone], continuousCommunication: { meetings } }
    const facet = facetOf(sections, 'continuous-communication', 'meeting-presence')
    expect(facet.title).toBe('Comes to the meetings: mean over partners')
    expect(facet.measured).toMatchObject({ kind: 'observed', value: 2 / 3 })
    expect(facet.measured.basis).toMatchObject({
      method: { id: 'meeting-presence-mean', version: 1 },
      inputs: 2,
      coverage: {
        expected: 3,
        reported: 2,
        share: 2 / 3,
        missing: [{ partner: 'radio', period: { start: '2024-06-30', end: '2024-06-30' } }],
      },
    })
    expect(facet.influences).toEqual([
      { kind: 'partner', id: 'clinic', effect: 'raises' },
      { kind: 'partner', id: 'library', effect: 'lowers' },
    ])
  })

  test('names the goals of which it cannot be said', () => {
    const sections = {
      partners: [library],
      commonAgenda: {
        goals: [
          { id: 'read', statement: 'All read.' },
          { id: 'play', statement: 'All play.' },
        ],
        strategies: [{ id: 'home', name: 'Home', goals: ['read'] }],
      },
      sharedMeasurement: {
        indicators: [{ id: 'readers', ...counted, goals: ['read'] }],
      },
      mutuallyReinforcingActivities: {
        activities: [{ id: 'a', name: 'A', lead: 'library', strategies: ['home'], indicators: ['readers'] }],
      },
    }
    const { measured } = facetOf(sections, 'mutually-reinforcing-activities', 'activities-serving-goal')
    expect(measured).toMatchObject({ value: 1, basis: { remarks: ['It cannot be said of play.'] } })
  })

  test('names the strategies and working groups of which it cannot be said', () => {
    const activities = [{ id: 'a', name: 'A', lead: 'library', strategies: ['home'] }]
    const strategies = [
      { id: 'home', name: 'Home' },
      { id: 'school', name: 'School' },
    ]
    const workingGroups = [
      { id: 'early', name: 'Early', strategies: ['home'] },
      { id: 'data', name: 'Data' },
    ]
    const sections = {
      partners: [library],
      commonAgenda: { strategies },
      mutuallyReinforcingActivities: { activities },
      backboneSupport: { workingGroups },
    }
    const carried = facetOf(sections, 'common-agenda', 'activities-for-strategy')
    expect(carried.title).toBe('Somebody carries it out: mean over strategies')
    expect(carried.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(carried.influences).toEqual([
      { kind: 'strategy', id: 'home', effect: 'raises' },
      { kind: 'strategy', id: 'school', effect: 'lowers' },
    ])
    const grouped = facetOf(sections, 'backbone-support', 'group-strategies')
    expect(grouped.title).toBe('Carries strategies of the agenda: mean over working groups')
    expect(grouped.measured).toMatchObject({ value: 1, basis: { remarks: ['It cannot be said of data.'] } })
    expect(grouped.influences).toEqual([{ kind: 'working-group', id: 'early', effect: 'raises' }])
  })

  test('that can be said of nobody has the reason of those to whom it applies', () => {
    const none = facetOf({}, 'continuous-communication', 'meeting-presence')
    expect(none.measured).toMatchObject({ kind: 'missing', reason: 'not-stated' })
    const nobody = facetOf({ partners: [] }, 'continuous-communication', 'meeting-presence')
    expect(nobody.measured).toMatchObject({ kind: 'missing', reason: 'not-applicable' })
    const expectations = [
      { id: 'e', indicator: 'readers', partner: 'library', frequency: 'yearly' as const, from: '2024-06-01' },
    ]
    const indicators = [{ id: 'readers', ...counted }]
    const sections = { partners: [library, clinic], sharedMeasurement: { indicators, expectations } }
    const early = facetOf(sections, 'shared-measurement', 'indicator-reporting')
    expect(early.measured).toMatchObject({ kind: 'missing', reason: 'not-yet-due' })
    const staffed = { ...clinic, staffFte: 3 }
    const activities = [{ id: 'a', name: 'A', lead: 'clinic' }]
    const mixed = facetOf(
      {
        partners: [library, staffed],
        commonAgenda: { strategies: [] },
        mutuallyReinforcingActivities: { activities },
      },
      'mutually-reinforcing-activities',
      'committed-staff',
    )
    expect(mixed.measured).toMatchObject({ kind: 'missing', reason: 'not-stated' })
  })
})
