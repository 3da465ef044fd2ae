import { describe, expect, test } from 'vitest'
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
})
