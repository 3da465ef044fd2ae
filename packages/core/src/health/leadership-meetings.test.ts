import { expect, test } from 'vitest'
import { Meeting } from '../conditions/continuous-communication/meeting.ts'
import { leadershipMeetings } from './leadership-meetings.ts'

test('a window of days ends with its day and holds that many', () => {
  const meetings = ['2023-12-24', '2023-12-25', '2023-12-31', '2024-01-01'].map((heldOn) =>
    Meeting.parse({ id: heldOn, body: { kind: 'leaders' }, heldOn }),
  )
  expect(leadershipMeetings(meetings, 7, '2023-12-31').map(({ heldOn }) => heldOn)).toEqual([
    '2023-12-25',
    '2023-12-31',
  ])
})

test('only leaders and steering committees count', () => {
  const kinds = ['leaders', 'steering-committee', 'working-group', 'backbone', 'all-partners', 'community']
  const meetings = kinds.map((kind) => Meeting.parse({ id: kind, body: { kind }, heldOn: '2023-12-31' }))
  const counted = leadershipMeetings(meetings, 7, '2023-12-31').map(({ body }) => body.kind)
  expect(counted).toEqual(['leaders', 'steering-committee'])
})
