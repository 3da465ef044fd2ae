// Profiles from data, from judgment, from both, from neither, and what has to hold of any.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contrastOf,
  does,
  gift,
  given,
  numberOrReason,
  partners,
  profiles,
  type Sections,
} from '../../../test/alignment/contrast-of.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { contrasts } from './contrast.ts'
import { isolatedOrCollective } from './isolated-or-collective.ts'

describe('data and judgment', () => {
  const stance = (id: string, assessedOn: string, more: object) => ({ id, funder: 'fund', assessedOn, ...more })
  const commitments = [gift('a', 'school', { strategies: [] })]

  test('are both shown, and data goes first', () => {
    const stances = [stance('s', '2024-01-01', { workingTogether: 'collective', evidence: 'Says so.' })]
    const found = contrastOf('workingTogether', { ...given([]), funding: { commitments, stances } })
    expect([found.source, numberOrReason(found.measured)]).toEqual(['data', 0])
    expect(numberOrReason(found.fromAssessment)).toBe(1)
    expect(found.fromAssessment.basis.remarks).toEqual(['Assessed as collective on 2024-01-01.', 'Says so.'])
  })

  test('judgment stands where there is no data: the latest that says anything, the least of one day', () => {
    const stances = [
      stance('first', '2023-01-01', { selection: 'collective', scale: 'collective' }),
      stance('second', '2024-01-01', { selection: 'collective' }),
      stance('third', '2024-01-01', { selection: 'mixed' }),
      stance('next', '2024-07-01', { selection: 'isolated' }),
    ]
    const sections = { partners, funding: { stances } }
    const selection = contrastOf('selection', sections)
    expect([selection.source, numberOrReason(selection.measured)]).toEqual(['assessment', 0.5])
    expect(numberOrReason(contrastOf('scale', sections).measured)).toBe(1)
    const evaluation = contrastOf('evaluation', sections)
    expect([evaluation.source, numberOrReason(evaluation.measured)]).toEqual(['neither', 'not-stated'])
  })

  test('of the initiative is the mean over its funders, with coverage', () => {
    const funders = [
      { id: 'other', name: 'Other', sector: 'business' as const, memberships: [{ role: 'funder' as const }] },
      {
        id: 'former',
        name: 'Former',
        sector: 'business' as const,
        memberships: [{ role: 'funder' as const, leftOn: '2024-06-29' }],
      },
    ]
    const stances = [stance('s', '2024-01-01', { scale: 'mixed' })]
    const { funders: found, initiative } = profiles({ partners: [...partners, ...funders], funding: { stances } })
    expect(found.map(({ id, name }) => [id, name])).toEqual([
      ['fund', 'Fund'],
      ['other', 'Other'],
    ])
    const scale = initiative.contrasts.find(({ id }) => id === 'scale')
    expect(scale?.fromAssessment).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
  })

  test('of nobody', () => {
    const { funders, initiative } = profiles({})
    expect(funders).toEqual([])
    expect(initiative.contrasts.map(({ id, source }) => [id, source])).toEqual(
      contrasts.map(({ id }) => [id, 'neither']),
    )
    expect(initiative.contrasts.map(({ fromAssessment }) => numberOrReason(fromAssessment))).toEqual(
      contrasts.map(() => 'not-applicable'),
    )
    const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' } })
    const invalid = expect.objectContaining({ code: 'foundation/invalid-date' })
    expect(() => isolatedOrCollective(record, ObservationTable.from([], record), { asOf: 'now' })).toThrow(invalid)
  })

  test('of the sample: one gives to the pool, one chooses a single grantee', () => {
    const { record, observations } = sampleInitiative()
    const { funders } = isolatedOrCollective(record, ObservationTable.from(observations, record), {
      asOf: '2025-06-30',
    })
    const scores = (funder: string) =>
      funders
        .find(({ id }) => id === funder)
        ?.contrasts.map(({ measured, source }) => [source, numberOrReason(measured)])
    expect(scores('alder-community-trust')?.slice(0, 2)).toEqual([
      ['data', 1],
      ['data', 1],
    ])
    expect(scores('northfield-fund')?.slice(0, 2)).toEqual([
      ['data', 0],
      ['data', 0],
    ])
    expect(scores('northfield-fund')?.[3]).toEqual(['assessment', 0])
  })
})

describe('any profile', () => {
  const ids = ['fund', 'school', 'tutors', 'city']
  const strategyIds = ['reading', 'stories', 'counting']
  const anyGift = fc.record({
    recipient: fc.constantFrom('school', 'tutors', 'city'),
    amount: fc.constantFrom(0, 10, 25.5),
    terms: fc.constantFrom('restricted' as const, 'pooled' as const),
    strategies: fc.subarray(strategyIds),
  })
  const anyActivity = fc.record({
    lead: fc.constantFrom(...ids),
    strategies: fc.subarray(strategyIds),
    partners: fc.subarray(ids).map((some) => some.map((partner) => ({ partner }))),
  })
  const story = fc
    .record({
      gifts: fc.array(anyGift, { minLength: 1, maxLength: 5 }),
      activities: fc.array(anyActivity, { minLength: 1, maxLength: 5 }),
    })
    .map(({ gifts, activities }) =>
      given(
        gifts.map(({ recipient, ...more }, position) => gift(`g${position}`, recipient, more)),
        activities.map(({ lead, strategies, partners: others }, position) =>
          does(`a${position}`, lead, strategies, { partners: others }),
        ),
      ),
    )
  type Told = ReturnType<typeof given>
  const values = (told: Sections) => {
    const { funders, initiative } = profiles(told)
    return new Map(
      [...funders, initiative].flatMap(({ id, contrasts: all }) =>
        all.map((one) => [`${id} ${one.id}`, one.measured] as const),
      ),
    )
  }
  const falls = (before: Sections, after: Sections, up: boolean) => {
    const is = values(after)
    return [...values(before)].flatMap(([name, was]) => {
      const now = is.get(name)
      if (was.kind === 'missing' || now?.kind !== 'observed') return []
      const moved = up ? now.value > was.value + 1e-12 : now.value < was.value - 1e-12
      return moved ? [name] : []
    })
  }

  test('lies between 0 and 1, whatever the order of the record', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const measured of values(told).values()) {
          if (measured.kind === 'observed') expect(measured.value >= 0 && measured.value <= 1).toBe(true)
        }
        const turned = {
          ...told,
          partners: told.partners.toReversed(),
          mutuallyReinforcingActivities: { activities: told.mutuallyReinforcingActivities.activities.toReversed() },
          funding: { commitments: told.funding.commitments.toReversed() },
        }
        expect(profiles(turned)).toEqual(profiles(told))
      }),
    )
  })

  const improvements: Readonly<Record<string, (told: Told) => Sections>> = {
    'money is pooled': (told) => ({
      ...told,
      funding: {
        commitments: told.funding.commitments.map((one, position) =>
          position === 0 ? { ...one, terms: 'pooled' } : one,
        ),
      },
    }),
    'a partner takes part in an activity': (told) => ({
      ...told,
      mutuallyReinforcingActivities: {
        activities: told.mutuallyReinforcingActivities.activities.map((one, position) =>
          position === 0 ? { ...one, partners: ids.map((partner) => ({ partner })) } : one,
        ),
      },
    }),
    'business begins to act': (told) => ({
      ...told,
      partners: [...told.partners, { id: 'shop', name: 'Shop', sector: 'business' }],
      mutuallyReinforcingActivities: {
        activities: [...told.mutuallyReinforcingActivities.activities, does('new', 'shop', strategyIds)],
      },
    }),
  }
  test.each(Object.entries(improvements))('does not fall when %s', (_, better) => {
    fc.assert(
      fc.property(story, (told) => {
        expect(falls(told, better(told), false)).toEqual([])
      }),
    )
  })

  const empties: Readonly<Record<string, (told: Told) => Sections>> = {
    'a partner with nothing': (told) => ({
      ...told,
      partners: [...told.partners, { id: 'shop', name: 'Shop', sector: 'business' }],
    }),
    'a gift of nothing': (told) => ({
      ...told,
      funding: {
        commitments: [
          ...told.funding.commitments,
          gift('new', 'school', { amount: 0, terms: 'pooled', strategies: strategyIds }),
        ],
      },
    }),
    'an activity for nothing': (told) => ({
      ...told,
      mutuallyReinforcingActivities: {
        activities: [...told.mutuallyReinforcingActivities.activities, does('new', 'city', [])],
      },
    }),
    'a strategy nobody carries out': (told) => ({
      ...told,
      commonAgenda: {
        ...told.commonAgenda,
        strategies: [...told.commonAgenda.strategies, { id: 'new', name: 'New', goals: ['read'] }],
      },
    }),
    'an indicator nobody reports': (told) => ({
      ...told,
      sharedMeasurement: {
        indicators: [
          {
            id: 'new',
            name: 'New',
            unit: { kind: 'count', of: 'visits' },
            direction: 'increase',
            kind: 'count',
            combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
          },
        ],
      },
    }),
  }
  test.each(Object.entries(empties))('does not rise by %s', (_, change) => {
    fc.assert(
      fc.property(story, (told) => {
        expect(falls(told, change(told), true)).toEqual([])
      }),
    )
  })
})
