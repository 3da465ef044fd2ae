// Is the agenda looked at again, in the light of what was learned?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { byText } from '../../../foundation/order.ts'
import { addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const unreviewedAgenda = defineCheck({
  id: 'common-agenda/unreviewed-agenda',
  title: 'The agenda is reviewed by what was learned',
  failureTitle: 'The agenda has not been reviewed lately',
  why: 'Nobody knows at the start what will work. An agenda that is never looked at again answers yesterday’s problem, and partners quietly begin to follow agendas of their own.',
  whenItMisleads:
    'A review that changes nothing may be a good one. Agendas also change bit by bit at meetings, without anybody calling it a review.',
  evidence: ['kania-kramer-2013', 'preskill-et-al-2014', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'medium',
    text: 'Set aside half a day with the partners: what did we expect, what did we see, what do we keep, and what do we change?',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How long ago the last review, or the agenda itself, may be. Within two years the world and the partners have changed.',
      ),
  }),
  needs: ['agendaVersions', 'agendaReviews'],
  messages: {
    tooLongAgo: 'The agenda was last reviewed on {last}.',
    never: 'The agenda in force has never been reviewed.',
    nothingLearned: 'The review of {heldOn} says neither what was learned nor whether the agenda was changed.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda that is old enough to be reviewed.',
    reviewsNotStated: 'State reviews of the agenda under `commonAgenda.reviews`, or an empty list if there were none.',
    learningNotStated: 'State in the last review what was `learned`, and whether the agenda was `changed`.',
  },
  evaluate({ agendaVersions, agendaReviews, asOf }, { windowMonths }) {
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    const before = addMonths(asOf, -windowMonths)
    if (agenda === undefined || (agenda.adoptedOn ?? '') > before) return notApplicable('noAgenda')
    if (agendaReviews === undefined) return unsure('reviewsNotStated')
    const [last] = agendaReviews.toSorted((one, other) => byText(other.heldOn, one.heldOn) || byText(one.id, other.id))
    if (last === undefined) return fail([finding('never', agenda, {})])
    if (last.heldOn <= before) return fail([finding('tooLongAgo', agenda, { last: last.heldOn })])
    if (last.learned !== undefined || last.changed !== undefined) return pass()
    return unsure('learningNotStated', [finding('nothingLearned', last, { heldOn: last.heldOn })])
  },
  examples: [
    {
      title: 'an old agenda, reviewed this year',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2019-01-01' }],
          reviews: [{ id: 'spring', heldOn: '2023-04-01', learned: 'Evenings work.', changed: false }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an old agenda that nobody has looked at again',
      record: { commonAgenda: { versions: [{ id: 'first', adoptedOn: '2019-01-01' }], reviews: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The agenda in force has never been reviewed.'],
    },
    {
      title: 'the last review is as old as the time between two',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2019-01-01' }],
          reviews: [{ id: 'old', heldOn: '2021-12-31', changed: true }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The agenda was last reviewed on 2021-12-31.'],
    },
    {
      title: 'a review that does not say what came of it',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2019-01-01' }],
          reviews: [{ id: 'spring', heldOn: '2023-04-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in the last review what was `learned`, and whether the agenda was `changed`.',
        'The review of 2023-04-01 says neither what was learned nor whether the agenda was changed.',
      ],
    },
    {
      title: 'an agenda of last year',
      record: { commonAgenda: { versions: [{ id: 'first', adoptedOn: '2022-12-01' }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda that is old enough to be reviewed.'],
    },
  ],
})
