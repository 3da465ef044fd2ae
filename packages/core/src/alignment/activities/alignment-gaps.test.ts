import { describe, expect, test } from 'vitest'
import { counted } from '../../../test/alignment/facet-of.ts'
import { activity as does, river } from '../../../test/alignment/river.ts'
import { alignmentGaps } from './alignment-gaps.ts'

const asOf = '2024-06-30'
const gapsOf = (sections: Parameters<typeof river>[0], kind: string) =>
  alignmentGaps(river(sections), { asOf }).filter((gap) => gap.kind === kind)

describe('gaps of the agenda', () => {
  const commonAgenda = {
    goals: [
      { id: 'count', statement: 'All count.' },
      { id: 'read', statement: 'All read.' },
    ],
    strategies: [
      { id: 'home', name: 'Home', goals: ['read'] },
      { id: 'play', name: 'Play', goals: [] },
    ],
  }
  const sharedMeasurement = {
    indicators: [
      { id: 'counters', ...counted, goals: ['count'] },
      { id: 'visits', ...counted },
    ],
  }
  const activities = [
    does('a', 'clinic', { strategies: ['home'], indicators: ['visits', 'counters'] }),
    does('b', 'school', { strategies: ['play'], indicators: ['counters'] }),
  ]
  const sections = { commonAgenda, sharedMeasurement, activities }

  test('are goals no strategy serves; strategies that move their measures would close them', () => {
    expect(gapsOf(sections, 'goal-without-strategy')).toEqual([
      {
        kind: 'goal-without-strategy',
        about: [{ kind: 'goal', id: 'count' }],
        closers: [
          { kind: 'strategy', id: 'home', because: ['shared-by-activities'] },
          { kind: 'strategy', id: 'play', because: ['shared-by-activities'] },
        ],
      },
    ])
  })

  test('are strategies that serve no goal; the goals whose measures they move would close them', () => {
    const [gap] = gapsOf(sections, 'strategy-without-goal')
    expect(gap?.about).toEqual([{ kind: 'strategy', id: 'play' }])
    expect(gap?.closers.map(({ id }) => id)).toEqual(['count'])
  })

  test('are goals no indicator measures and indicators that measure no goal', () => {
    const [goal] = gapsOf(sections, 'goal-without-measure')
    expect([goal?.about, goal?.closers.map(({ id }) => id)]).toEqual([
      [{ kind: 'goal', id: 'read' }],
      ['counters', 'visits'],
    ])
    const [measure] = gapsOf(sections, 'measure-without-goal')
    expect([measure?.about, measure?.closers.map(({ id }) => id)]).toEqual([
      [{ kind: 'indicator', id: 'visits' }],
      ['read'],
    ])
  })

  test('are none where the record says nothing at all', () => {
    const silent = {
      activities: [does('a', 'clinic')],
      commonAgenda: { goals: [{ id: 'read', statement: 'All read.' }], strategies: [{ id: 'home', name: 'Home' }] },
      sharedMeasurement: { indicators: [{ id: 'visits', ...counted }] },
    }
    expect(alignmentGaps(river(silent), { asOf })).toEqual([])
  })
})

describe('gaps of activities', () => {
  const at = (place: string) => ({ strategies: ['home'], populations: ['children'], places: [place] })

  test('are strategies that nobody carries out, or one partner alone', () => {
    const activities = [does('a', 'clinic', at('town')), does('b', 'school', { strategies: ['school'] })]
    expect(gapsOf({ activities }, 'strategy-without-activity')).toEqual([
      {
        kind: 'strategy-without-activity',
        about: [{ kind: 'strategy', id: 'street' }],
        closers: [
          { kind: 'partner', id: 'clinic', because: ['serves-the-same-goal'] },
          { kind: 'partner', id: 'school', because: ['serves-the-same-goal'] },
        ],
      },
    ])
    expect(gapsOf({ activities }, 'single-point-of-failure').map(({ about }) => about)).toEqual([
      [
        { kind: 'strategy', id: 'home' },
        { kind: 'partner', id: 'clinic' },
      ],
      [
        { kind: 'strategy', id: 'school' },
        { kind: 'partner', id: 'school' },
      ],
    ])
  })

  test('are people and places a strategy does not reach; who is nearest would close them', () => {
    const partners = [
      { id: 'clinic', name: 'Clinic', sector: 'health' as const, capabilities: ['tutoring'] },
      {
        id: 'library',
        name: 'Library',
        sector: 'government' as const,
        places: ['village'],
        capabilities: ['tutoring'],
      },
      { id: 'school', name: 'School', sector: 'education' as const },
    ]
    const activities = [
      does('a', 'clinic', { ...at('town'), capabilities: ['tutoring'] }),
      does('b', 'library', { strategies: ['street'], populations: ['children'], places: ['town'] }),
    ]
    const [gap] = gapsOf({ partners, activities }, 'uncovered')
    expect(gap).toEqual({
      kind: 'uncovered',
      about: [
        { kind: 'strategy', id: 'home' },
        { kind: 'population', id: 'children' },
        { kind: 'place', id: 'village' },
      ],
      closers: [
        {
          kind: 'partner',
          id: 'library',
          because: ['has-the-capability', 'serves-the-same-goal', 'works-there', 'works-with-them'],
        },
        {
          kind: 'partner',
          id: 'clinic',
          because: ['carries-out-the-strategy', 'has-the-capability', 'works-with-them'],
        },
      ],
    })
  })

  test('are activities for the same that have nothing to do with each other', () => {
    const activities = [does('a', 'clinic', at('town')), does('b', 'school', at('town'))]
    expect(gapsOf({ activities }, 'duplicated-effort').map(({ about }) => about.map(({ id }) => id))).toEqual([
      ['home', 'children', 'town', 'a', 'b'],
    ])
  })
})
