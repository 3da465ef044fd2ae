// The fourth condition in the sample.
import { actionItems } from './action-items.ts'
import { channels } from './channels.ts'
import { decisions } from './decisions.ts'
import { openMeetings, workingGroupMeetings } from './group-meetings.ts'
import { steeringMeetings } from './steering-meetings.ts'
import { communityMessages, vocabulary } from './words.ts'

export const continuousCommunication = {
  meetingCadence: 'every-two-months',
  meetings: [...steeringMeetings, ...workingGroupMeetings, ...openMeetings],
  decisions,
  actionItems,
  channels,
  vocabulary,
  communityMessages,
} as const
