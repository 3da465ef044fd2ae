// Does the agenda in force say what belongs to the effort, and what it leaves to others?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const unboundedScope = defineCheck({
  id: 'common-agenda/unbounded-scope',
  title: 'The agenda says what is inside and what is left out',
  failureTitle: 'The agenda has no boundaries',
  why: 'Social problems touch each other without end. Partners who have not agreed where theirs stops are drawn into everything and change little of it.',
  whenItMisleads:
    'Boundaries are a judgment and move as the partners learn: one line drawn early need not be the right one. A goal that names its people and its place may bound the effort well without a list of what is left out.',
  evidence: ['hanleybrown-et-al-2012', 'preskill-et-al-2014'],
  remedy: {
    effort: 'low',
    text: 'Agree in one meeting which issues, places and ages belong to the effort and which you leave to others, and write down both.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions'],
  messages: {
    nothingInside: 'The agenda {agenda} names nothing that belongs to the effort.',
    nothingOutside: 'The agenda {agenda} leaves nothing to others.',
    insideNotStated: 'The record does not say what belongs to the effort of the agenda {agenda}.',
    outsideNotStated: 'The record does not say what the agenda {agenda} leaves to others.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda in force that could have boundaries.',
    boundariesNotStated:
      'State in `boundaries` of the agenda in force what is `inside` and what is `outside`, or empty lists if that has not been settled.',
  },
  evaluate({ agendaVersions, asOf }) {
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return notApplicable('noAgenda')
    const { boundaries } = agenda
    if (boundaries === undefined) return unsure('boundariesNotStated')
    const { inside, outside } = boundaries
    const data = { agenda: agenda.id }
    const wrong = [
      ...(inside?.length === 0 ? [finding('nothingInside', boundaries, data)] : []),
      ...(outside?.length === 0 ? [finding('nothingOutside', boundaries, data)] : []),
    ]
    const open = [
      ...(inside === undefined ? [finding('insideNotStated', boundaries, data)] : []),
      ...(outside === undefined ? [finding('outsideNotStated', boundaries, data)] : []),
    ]
    return verdict(wrong, open, 'boundariesNotStated')
  },
  examples: [
    {
      title: 'an agenda that says both',
      record: {
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              boundaries: { inside: ['Children from birth to third grade'], outside: ['Reading after third grade'] },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an agenda that leaves nothing out',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', boundaries: { inside: ['Poverty in all its forms'], outside: [] } }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The agenda first leaves nothing to others.'],
    },
    {
      title: 'an agenda of which only the place is on record',
      record: { commonAgenda: { versions: [{ id: 'first', boundaries: { inside: ['River County'] } }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `boundaries` of the agenda in force what is `inside` and what is `outside`, or empty lists if that has not been settled.',
        'The record does not say what the agenda first leaves to others.',
      ],
    },
    {
      title: 'an agenda that had not been adopted yet',
      record: { commonAgenda: { versions: [{ id: 'first', adoptedOn: '2024-03-01', boundaries: { outside: [] } }] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda in force that could have boundaries.'],
    },
  ],
})
