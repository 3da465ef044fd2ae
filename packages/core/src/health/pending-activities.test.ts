import { expect, test } from 'vitest'
import { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import { pendingActivities } from './pending-activities.ts'

test.for<[Partial<Activity>, boolean]>([
  [{}, true],
  [{ status: 'planned', startsOn: '2024-01-01' }, true],
  [{ status: 'active', endsOn: '2023-12-31' }, true],
  [{ status: 'active', endsOn: '2023-12-30' }, false],
  [{ status: 'paused' }, false],
  [{ status: 'completed' }, false],
  [{ status: 'abandoned' }, false],
  [{ status: 'completed', endsOn: '2024-06-30' }, true],
])('%j is planned or under way: %s', ([change, expected]) => {
  const activity = { ...Activity.parse({ id: 'bags', name: 'Book bags', lead: 'library' }), ...change }
  expect(pendingActivities([activity], '2023-12-31')).toEqual(expected ? [activity] : [])
})
