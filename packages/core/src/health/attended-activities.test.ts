import { expect, test } from 'vitest'
import { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import { Partner } from '../initiative/partner.ts'
import { attendedActivities, involvedIn } from './attended-activities.ts'

const partner = (id: string, leftOn?: string) =>
  Partner.parse({ id, name: id, sector: 'other', memberships: [{ role: 'partner', leftOn }] })
const activity = (id: string, lead: string, ...others: string[]) =>
  Activity.parse({ id, name: id, lead, partners: others.map((one) => ({ partner: one })) })
const activities = [activity('a', 'stays'), activity('b', 'left'), activity('c', 'left', 'stays', 'stays')]
const idsOf = (all: readonly Activity[]) => all.map(({ id }) => id)

test('an activity that everybody left is in nobody’s hands', () => {
  const partners = [partner('stays'), partner('left', '2023-06-30')]
  expect(idsOf(attendedActivities(activities, partners, '2023-06-30'))).toEqual(['a', 'b', 'c'])
  expect(idsOf(attendedActivities(activities, partners, '2023-07-01'))).toEqual(['a', 'c'])
  expect(idsOf(attendedActivities(activities, undefined, '2023-07-01'))).toEqual(['a', 'b', 'c'])
})

test('everybody in an activity is named once, the lead first', () => {
  expect(activities.map(involvedIn)).toEqual([['stays'], ['left'], ['left', 'stays']])
})
