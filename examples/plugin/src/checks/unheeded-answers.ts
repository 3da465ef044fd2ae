// Was something learned where people answered?
import { countOf, defineCheck, finding, notApplicable, unsure, verdict } from '@collective-impact/core'
import * as z from 'zod'

const message = { id: 'survey', text: 'What would help most?', sentOn: '2023-05-01' } as const

export const unheededAnswers = defineCheck({
  id: 'neighborhood-voice/continuous-communication/unheeded-answers',
  title: 'Answers are heeded',
  failureTitle: 'Answers have gone unheeded',
  why: 'Who answers and hears nothing of it does not answer twice.',
  whenItMisleads: 'What was learned may have been told at a meeting and not noted beside the message.',
  evidence: ['kania-kramer-2013'],
  remedy: {
    effort: 'low',
    text: 'Read the answers to each listed message with some of those who gave them, note in `learned` what they say, and tell it back.',
  },
  lifecycle: 'experimental',
  options: z.strictObject({
    leastResponses: z
      .int()
      .min(1)
      .default(1)
      .describe('The least number of answers from which something is to be learned. One voice is a voice.'),
  }),
  needs: ['communityMessages'],
  messages: {
    unheeded: '{responses} people answered “{message}” of {sentOn}, and nothing says what was learned.',
    uncounted: 'Nothing says how many people answered “{message}” of {sentOn}.',
    notStated: 'State what went out to the community under `continuousCommunication.communityMessages`.',
    none: 'Nothing has gone out to the community.',
    unclear: 'State in `responses` of each listed message how many people answered.',
  },
  evaluate({ communityMessages, asOf }, { leastResponses }) {
    if (communityMessages === undefined) return unsure('notStated')
    if (communityMessages.length === 0) return notApplicable('none')
    const unread = communityMessages.filter(({ learned }) => learned === undefined)
    const wrong = unread.flatMap((each) => {
      const { text, sentOn, responses = 0 } = each
      if (responses < leastResponses) return []
      const measured = countOf(responses, 'answers', asOf)
      return [finding('unheeded', each, { message: text, sentOn, responses }, measured)]
    })
    const open = unread
      .filter(({ responses }) => responses === undefined)
      .map((each) => finding('uncounted', each, { message: each.text, sentOn: each.sentOn }))
    return verdict(wrong, open, 'unclear')
  },
  examples: [
    {
      title: 'answers of which something was learned',
      record: {
        continuousCommunication: { communityMessages: [{ ...message, responses: 40, learned: 'Evening hours.' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'answers that went into a drawer',
      record: { continuousCommunication: { communityMessages: [{ ...message, responses: 40 }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['40 people answered “What would help most?” of 2023-05-01, and nothing says what was learned.'],
    },
    {
      title: 'answers nobody counted',
      record: { continuousCommunication: { communityMessages: [message] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `responses` of each listed message how many people answered.',
        'Nothing says how many people answered “What would help most?” of 2023-05-01.',
      ],
    },
    {
      title: 'a message that is still to go out',
      record: { continuousCommunication: { communityMessages: [{ ...message, sentOn: '2024-05-01', responses: 1 }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['Nothing has gone out to the community.'],
    },
  ],
})
