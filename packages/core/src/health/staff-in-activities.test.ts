import { expect, test } from 'vitest'
import { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import { staffInActivities } from './staff-in-activities.ts'

const staff = (...activities: object[]) =>
  Object.fromEntries(
    staffInActivities(
      activities.map((one, number) => Activity.parse({ id: `a${number}`, name: 'A', lead: 'library', ...one })),
      '2023-12-31',
    ),
  )

test('what is recorded for a partner is its own, and the rest is the lead’s', () => {
  const partners = [{ partner: 'clinic', staffFte: 0.2 }]
  expect(staff({ partners, resources: { staffFte: 0.3 } })).toEqual({
    library: { least: 0.1, most: 0.1, all: 1, silent: 0 },
    clinic: { least: 0.2, most: 0.2, all: 1, silent: 0 },
  })
})

test('where others may be among the rest, it is anywhere between nothing and all of it', () => {
  expect(staff({ resources: { staffFte: 3 } })).toEqual({ library: { least: 0, most: 3, all: 1, silent: 0 } })
  expect(staff({ partners: [{ partner: 'clinic' }], resources: { staffFte: 3 } })).toEqual({
    library: { least: 0, most: 3, all: 1, silent: 0 },
    clinic: { least: 0, most: 3, all: 1, silent: 0 },
  })
})

test('a lead listed among those who take part has what is stated there', () => {
  const partners = [{ partner: 'library', staffFte: 1 }]
  expect(staff({ partners, resources: { staffFte: 3 } })).toEqual({ library: { least: 1, most: 1, all: 1, silent: 0 } })
})

test('what says nothing is counted as silent, and what does not go on not at all', () => {
  expect(staff({}, { partners: [] }, { status: 'planned' }, { endsOn: '2023-12-30' })).toEqual({
    library: { least: 0, most: 0, all: 2, silent: 2 },
  })
})

test('parts are added up without rounding in between', () => {
  const tenths = Array.from({ length: 10 }, () => ({ partners: [], resources: { staffFte: 0.1 } }))
  expect(staff(...tenths)['library']?.least).toBe(1)
})
