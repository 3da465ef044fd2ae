// Does the agenda fit on one page?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { goalsHeld, strategiesHeld } from '../../agenda-contents.ts'
import { agendaLines } from '../../agenda-page.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const agendaOverOnePage = defineCheck({
  id: 'common-agenda/agenda-over-one-page',
  title: 'The agenda fits on one page',
  failureTitle: 'The agenda is longer than one page',
  why: 'An agenda is common when everybody can say it in their own words. What fits on a page is read, remembered and shown to others; the rest is looked up by nobody.',
  whenItMisleads:
    'The page is that of this check: problem, vision, boundaries, goals, strategies and principles as plain text in lines of a set length. A designed page holds more or less, and an agenda in many languages is longer in some.',
  evidence: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Let somebody who was not there read the agenda and say it back; keep what they could say, and move the rest into the plan of action.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    charactersPerLine: z
      .int()
      .min(20)
      .default(90)
      .describe('How many characters a line holds: an A4 or letter page in 11 points with usual margins.'),
    mostLines: z
      .int()
      .min(1)
      .default(50)
      .describe('How many lines the page holds: the same page, single spaced, with a title.'),
  }),
  needs: ['agendaVersions', 'goals', 'strategies', 'principles'],
  messages: {
    tooLong: 'The agenda takes {lines} lines; a page has {mostLines}.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda in force.',
  },
  evaluate(inputs, { charactersPerLine, mostLines }) {
    const { agendaVersions, goals = [], strategies = [], principles = [], asOf } = inputs
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return notApplicable('noAgenda')
    const contents = {
      agenda,
      goals: goalsHeld(agendaVersions, goals, asOf),
      strategies: strategiesHeld(agendaVersions, strategies, asOf),
      principles,
    }
    const lines = agendaLines(contents, charactersPerLine).length
    if (lines <= mostLines) return pass()
    return fail([finding('tooLong', agenda, { lines, mostLines }, countOf(lines, 'lines', asOf))])
  },
  examples: [
    {
      title: 'an agenda of three lines under a heading each',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', problem: { statement: 'Too few read.' }, vision: 'All read.' }],
          goals: [{ id: 'read', statement: 'Every child reads by third grade.' }],
        },
      },
      options: { mostLines: 9 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the same with a vision that runs over two lines',
      record: {
        commonAgenda: {
          versions: [
            { id: 'first', problem: { statement: 'Too few read.' }, vision: 'All children read, and like to.' },
          ],
          goals: [{ id: 'read', statement: 'Every child reads.' }],
        },
      },
      options: { charactersPerLine: 20, mostLines: 9 },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The agenda takes 10 lines; a page has 9.'],
    },
    {
      title: 'no agenda has been agreed',
      record: { commonAgenda: { versions: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda in force.'],
    },
  ],
})
