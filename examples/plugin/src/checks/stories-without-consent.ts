// Have those whose stories are told agreed to it?
import { defineCheck, finding, notApplicable, unsure, verdict } from '@collective-impact/core'
import * as z from 'zod'

const story = { id: 'first-year', title: 'The first year', text: 'How it began.' } as const

export const storiesWithoutConsent = defineCheck({
  id: 'neighborhood-voice/improvement/stories-without-consent',
  title: 'Stories are told with consent',
  failureTitle: 'A story is told without consent',
  why: 'A story belongs to whoever lived it. Told without their word, it costs the trust it was meant to win.',
  whenItMisleads: 'Consent may have been given and never written down, or withdrawn since it was.',
  evidence: ['kania-et-al-2022'],
  remedy: {
    effort: 'low',
    text: 'Ask whoever tells each listed story whether it may be used, and take back what they do not agree to.',
  },
  lifecycle: 'experimental',
  options: z.strictObject({}),
  needs: ['stories'],
  messages: {
    refused: 'Whoever tells “{story}” has not agreed to its use.',
    open: 'Nothing says whether whoever tells “{story}” has agreed to its use.',
    notStated: 'State the stories under `improvement.stories`.',
    none: 'No story is told.',
    unclear: 'State in `consent` of each listed story whether whoever tells it has agreed to its use.',
  },
  evaluate({ stories }) {
    if (stories === undefined) return unsure('notStated')
    if (stories.length === 0) return notApplicable('none')
    const without = stories.filter(({ consent }) => consent === false)
    const open = stories.filter(({ consent }) => consent === undefined)
    return verdict(
      without.map((each) => finding('refused', each, { story: each.title })),
      open.map((each) => finding('open', each, { story: each.title })),
      'unclear',
    )
  },
  examples: [
    {
      title: 'a story told with consent',
      record: { improvement: { stories: [{ ...story, consent: true }] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a story whose teller has said no',
      record: {
        improvement: {
          stories: [
            { ...story, consent: false },
            { ...story, id: 'second', title: 'The second' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Whoever tells “The first year” has not agreed to its use.'],
    },
    {
      title: 'a story whose teller was perhaps never asked',
      record: { improvement: { stories: [story] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `consent` of each listed story whether whoever tells it has agreed to its use.',
        'Nothing says whether whoever tells “The first year” has agreed to its use.',
      ],
    },
    {
      title: 'no stories',
      record: { improvement: { stories: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No story is told.'],
    },
  ],
})
