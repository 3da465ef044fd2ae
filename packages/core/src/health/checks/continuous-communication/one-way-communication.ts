// Can the community answer what it is told?
import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const oneWayCommunication = defineCheck({
  id: 'continuous-communication/one-way-communication',
  title: 'The community is heard, not only told',
  failureTitle: 'The community is told, and cannot answer',
  why: 'Communication that goes one way informs, and builds no trust. People whose lives are to change know what nobody else does, and carry what they have had a say in.',
  whenItMisleads:
    'Answers that nobody counted are not on record, and an answer need not have changed anything. What is heard in working groups with residents does not count here.',
  evidence: ['kania-kramer-2011', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'medium',
    text: 'Put a question into the next message, say where to answer in each language people speak, and tell in the one after it what came of the answers.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe(
        'How many days back messages and meetings count. A year holds what an initiative says to its community.',
      ),
  }),
  needs: ['channels', 'communityMessages', 'meetings'],
  messages: {
    unanswered: 'Nobody answered “{text}” of {sentOn}.',
    unanswerable: 'Nobody could answer “{text}” of {sentOn}: it went through {channel}, which takes no answers.',
    unclear: '“{text}” of {sentOn} does not say whether anybody answered.',
    messagesNotStated:
      'State what was said to the community under `continuousCommunication.communityMessages`, or an empty list.',
    nothingSaid: 'Nothing was said to the community in the days asked about.',
    answersNotStated:
      'State in `responses` of each listed message how many people answered, or `twoWay` of its channel.',
  },
  evaluate({ channels, communityMessages, meetings, asOf }, { windowDays }) {
    const before = addDays(asOf, -windowDays)
    const metCommunity = meetings?.some(({ body, heldOn }) => body.kind === 'community' && heldOn > before)
    if (metCommunity === true) return pass()
    if (communityMessages === undefined) return unsure('messagesNotStated')
    const sent = communityMessages.filter(({ sentOn }) => sentOn > before)
    if (sent.length === 0) return notApplicable('nothingSaid')
    if (sent.some(({ responses = 0, learned }) => responses > 0 || learned !== undefined)) return pass()
    const takesNone = new Map<string, string>(
      channels?.flatMap(({ id, name, twoWay }) => (twoWay === false ? [[id, name]] : [])),
    )
    const open = []
    const wrong = []
    for (const message of sent) {
      const said = { text: message.text, sentOn: message.sentOn }
      const channel = takesNone.get(message.channel ?? '')
      if (message.responses === 0) wrong.push(finding('unanswered', message, said))
      else if (channel === undefined) open.push(finding('unclear', message, said))
      else wrong.push(finding('unanswerable', message, { ...said, channel }))
    }
    return open.length > 0 ? unsure('answersNotStated', open) : fail(wrong)
  },
  examples: [
    {
      title: 'a question that 412 people answered',
      record: {
        continuousCommunication: {
          communityMessages: [
            { id: 'hours', text: 'When should story times be?', sentOn: '2023-05-01', responses: 412 },
            { id: 'results', text: 'What has changed', sentOn: '2023-06-01', responses: 0 },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a meeting with families',
      record: {
        continuousCommunication: {
          meetings: [{ id: 'families', body: { kind: 'community' }, heldOn: '2023-05-01' }],
          communityMessages: [],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a broadcast, and a letter that nobody answered',
      record: {
        continuousCommunication: {
          channels: [{ id: 'radio', name: 'Radio', kind: 'other', audience: 'public', twoWay: false }],
          communityMessages: [
            { id: 'launch', text: 'We begin', sentOn: '2023-05-01', channel: 'radio' },
            { id: 'results', text: 'What has changed', sentOn: '2023-06-01', responses: 0 },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Nobody could answer “We begin” of 2023-05-01: it went through Radio, which takes no answers.',
        'Nobody answered “What has changed” of 2023-06-01.',
      ],
    },
    {
      title: 'a release of which nobody says whether it was answered',
      record: {
        continuousCommunication: {
          communityMessages: [{ id: 'results', text: 'What has changed', sentOn: '2023-06-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `responses` of each listed message how many people answered, or `twoWay` of its channel.',
        '“What has changed” of 2023-06-01 does not say whether anybody answered.',
      ],
    },
    {
      title: 'a year in which nothing was said',
      record: { continuousCommunication: { communityMessages: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['Nothing was said to the community in the days asked about.'],
    },
  ],
})
