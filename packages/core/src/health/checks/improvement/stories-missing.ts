// Are there stories of what changes for people?
import * as z from 'zod'
import { addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const storiesMissing = defineCheck({
  id: 'improvement/stories-missing',
  title: 'Stories of change are told',
  failureTitle: 'No story of change has been told lately',
  why: 'Numbers say how many, and a story says what it meant to one of them. Partners and the public remember the story, and it often shows first what no indicator asks about.',
  whenItMisleads:
    'Stories are told in many places that no record sees. One moving story proves nothing, and a collection may hold only the good ones.',
  evidence: ['kania-kramer-2013', 'preskill-et-al-2014'],
  remedy: {
    effort: 'low',
    text: 'Ask each partner for one story of a person or a team for whom something changed, with their consent to tell it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe(
        'How long ago the last story may be. Within a year something has changed for somebody, or it should be asked why not.',
      ),
  }),
  needs: ['stories'],
  messages: {
    never: 'No story of change is on record by {asOf}.',
    tooLongAgo: 'The last story of change was told on {last}.',
    storiesNotStated: 'State stories of change under `improvement.stories`, or an empty list if there are none.',
    daysNotStated: 'State in `toldOn` when the stories were told.',
  },
  evaluate({ stories, asOf }, { windowMonths }) {
    if (stories === undefined) return unsure('storiesNotStated')
    const days = stories.flatMap(({ toldOn }) => toldOn ?? []).sort()
    const last = days.at(-1)
    if (last !== undefined && last > addMonths(asOf, -windowMonths)) return pass()
    if (days.length < stories.length) return unsure('daysNotStated')
    return fail([
      last === undefined ? finding('never', 'stories', { asOf }) : finding('tooLongAgo', 'stories', { last }),
    ])
  },
  examples: [
    {
      title: 'a story of this year',
      record: { improvement: { stories: [{ id: 'mia', title: 'Mia reads', text: 'She did.', toldOn: '2023-04-01' }] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the last story is old',
      record: { improvement: { stories: [{ id: 'mia', title: 'Mia reads', text: 'She did.', toldOn: '2021-04-01' }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The last story of change was told on 2021-04-01.'],
    },
    {
      title: 'none was told',
      record: { improvement: { stories: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No story of change is on record by 2023-12-31.'],
    },
    {
      title: 'a story without a day',
      record: { improvement: { stories: [{ id: 'mia', title: 'Mia reads', text: 'She did.' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State in `toldOn` when the stories were told.'],
    },
  ],
})
