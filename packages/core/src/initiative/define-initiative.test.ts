import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { defineInitiative } from './define-initiative.ts'
import { parseInitiative } from './parse-initiative.ts'

describe('defineInitiative', () => {
  test('gives the same value as the same JSON', () => {
    const record = defineInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      partners: [
        { id: 'library', name: 'Library', sector: 'education' },
        { id: 'clinic', name: 'Clinic', sector: 'health' },
      ],
      people: [{ id: 'ana', level: 'staff', partner: 'library' }],
      mutuallyReinforcingActivities: {
        activities: [
          { id: 'reading', name: 'Reading hours', lead: 'library', partners: [{ partner: 'clinic' }] },
          { id: 'visits', name: 'Home visits', lead: 'clinic', dependsOn: [{ activity: 'reading' }] },
        ],
      },
    })
    expect(record).toEqual(parseInitiative(JSON.stringify(record)))
    expect(record.partners?.[0]?.id).toBe('library')
  })

  test('the compiler refuses ids that nothing declares', () => {
    expect(() =>
      defineInitiative({
        formatVersion: 1,
        initiative: { id: 'river', name: 'River' },
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [
            // @ts-expect-error - no partner is called clinic
            { id: 'reading', name: 'Reading hours', lead: 'clinic' },
            // @ts-expect-error - an activity is not a partner
            { id: 'visits', name: 'Home visits', lead: 'reading' },
          ],
        },
      }),
    ).toThrow('there is no partner "clinic"')
  })

  test('the compiler refuses them however deep they are', () => {
    const river = { formatVersion: 1, initiative: { id: 'river', name: 'River' } } as const
    const partners = [{ id: 'library', name: 'Library', sector: 'education' }] as const
    expect(() =>
      defineInitiative({
        ...river,
        partners,
        trust: {
          relationshipWaves: [
            {
              id: 'first',
              askedOn: '2022-11-15',
              relationships: [
                { from: 'library', to: 'library' },
                // @ts-expect-error - no partner is called clinic
                { from: 'library', to: 'clinic' },
              ],
            },
          ],
        },
        continuousCommunication: {
          meetings: [
            {
              id: 'launch',
              body: { kind: 'leaders' },
              heldOn: '2022-07-01',
              // @ts-expect-error - nobody is called ana
              attendance: [{ partner: 'library', present: true, person: 'ana' }],
            },
          ],
        },
        improvement: {
          projects: [
            {
              id: 'lateness',
              problem: 'Late',
              stages: [{ stage: 'define' }],
              // @ts-expect-error - a partner is no working group
              workingGroup: 'library',
            },
          ],
        },
      }),
    ).toThrow('The record has 3 issues')
  })

  test('the compiler refuses fields the model does not have', () => {
    expect(() =>
      defineInitiative({
        formatVersion: 1,
        // @ts-expect-error - an initiative has no color
        initiative: { id: 'river', name: 'River', color: 'green' },
        sharedMeasurement: {
          indicators: [
            {
              id: 'visits',
              name: 'Visits',
              // @ts-expect-error - a count is not per anything, and a currency is no count's
              unit: { kind: 'count', of: 'visits', every: 3 },
              direction: 'increase',
              kind: 'count',
              combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
            },
          ],
        },
        // @ts-expect-error - partners are listed as partners
        organizations: [],
      }),
    ).toThrow('The record has 3 issues')
  })

  test('the compiler lets pass what only the running program knows', () => {
    const libraryOf = (name: string) => ({ id: name, name, sector: 'education' }) as const
    const define = (names: readonly string[], lead: string) =>
      defineInitiative({
        formatVersion: 1,
        initiative: { id: 'river', name: 'River' },
        partners: names.map(libraryOf),
        mutuallyReinforcingActivities: { activities: [{ id: 'reading', name: 'Reading hours', lead }] },
      })
    expect(define(['north', 'south'], 'south').partners).toHaveLength(2)
    expect(() => define(['north'], 'south')).toThrow('there is no partner "south"')
  })

  test('the compiler lets pass entities of which it knows only the type', () => {
    const indicators: readonly z.input<typeof Indicator>[] = []
    const record = defineInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      sharedMeasurement: { indicators },
    })
    expect(record.sharedMeasurement?.indicators).toEqual([])
  })

  test('takes entities of another record, and the parts of one written apart', () => {
    const { partners = [] } = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      partners: [{ id: 'library', name: 'Library', sector: 'education' }],
    })
    const people = [{ id: 'ana', level: 'staff' }] as const
    const record = defineInitiative({ formatVersion: 1, initiative: { id: 'lake', name: 'Lake' }, partners, people })
    expect(record.partners).toEqual(partners)
  })
})
