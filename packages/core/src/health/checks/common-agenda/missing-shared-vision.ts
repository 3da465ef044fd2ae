// Does the agenda in force say what the problem is and what change the partners want?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingSharedVision = defineCheck({
  id: 'common-agenda/missing-shared-vision',
  title: 'The agenda in force states the problem and the vision',
  failureTitle: 'There is no agenda with a shared vision',
  why: 'Partners who understand the problem differently, or want different changes, pull in different directions however much they meet.',
  whenItMisleads:
    'A vision that is written down need not be shared: whether partners stand behind it is asked by `common-agenda/unendorsed-agenda`.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Bring the partners together to agree, in a sentence or two each, on the problem as all of them see it and on the change they want, and adopt both as a version of the agenda.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions'],
  messages: {
    noAgenda: 'No version of the agenda had been adopted by {asOf}.',
    noProblem: 'The agenda {agenda} does not state the problem.',
    noVision: 'The agenda {agenda} does not state a vision.',
    notStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    incomplete: 'State the problem and the vision of the agenda in force, in the words the partners agreed on.',
  },
  evaluate({ agendaVersions, asOf }) {
    if (agendaVersions === undefined) return unsure('notStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return fail([finding('noAgenda', 'agendaVersions', { asOf })])
    const gaps = [
      ...(agenda.problem === undefined ? [finding('noProblem', agenda, { agenda: agenda.id })] : []),
      ...(agenda.vision === undefined ? [finding('noVision', agenda, { agenda: agenda.id })] : []),
    ]
    return gaps.length === 0 ? pass() : unsure('incomplete', gaps)
  },
  examples: [
    {
      title: 'an agenda with a problem and a vision',
      record: {
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              problem: { statement: 'One child in three starts school unable to follow it.' },
              vision: 'Every child starts school ready to learn.',
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an agenda that is adopted only later',
      record: { commonAgenda: { versions: [{ id: 'first', adoptedOn: '2024-03-01', vision: 'Every child reads.' }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No version of the agenda had been adopted by 2023-12-31.'],
    },
    {
      title: 'an agenda of which only the vision is on record',
      record: { commonAgenda: { versions: [{ id: 'first', adoptedOn: '2023-03-01', vision: 'Every child reads.' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the problem and the vision of the agenda in force, in the words the partners agreed on.',
        'The agenda first does not state the problem.',
      ],
    },
  ],
})
