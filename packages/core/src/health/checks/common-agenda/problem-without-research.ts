// Does the problem, as the agenda in force states it, rest on research?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const problemWithoutResearch = defineCheck({
  id: 'common-agenda/problem-without-research',
  title: 'The problem is described on the ground of research',
  failureTitle: 'The problem is described without research',
  why: 'Partners who start from what each believes find causes that suit each of them; research that all have read gives them one picture to start from.',
  whenItMisleads:
    'Any work that is cited counts, be it a survey of one street or a study of a whole country. Whether it is sound, recent and about the right place is for people to judge. What people know who live the problem is research of its own kind; whether they were heard is asked by `common-agenda/unheard-stakeholders`.',
  evidence: ['hanleybrown-et-al-2012', 'preskill-et-al-2014'],
  remedy: {
    effort: 'medium',
    text: 'Look together at what is known about the problem here, data and studies, and cite in the agenda what its description rests on.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions'],
  messages: {
    none: 'The agenda {agenda} cites no research for its description of the problem.',
    later: 'All research cited by the agenda {agenda} was published only after {asOf}.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda in force whose problem could rest on research.',
    problemNotStated: 'State in `problem` of the agenda in force how the partners understand the problem.',
    researchNotStated:
      'State in `problem.research` of the agenda in force what its description rests on, or an empty list if nothing.',
    checkDates: 'Check when the research was published: what came later cannot have informed the agenda.',
  },
  evaluate({ agendaVersions, asOf }) {
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return notApplicable('noAgenda')
    if (agenda.problem === undefined) return unsure('problemNotStated')
    const { research } = agenda.problem
    if (research === undefined) return unsure('researchNotStated')
    if (research.length === 0) return fail([finding('none', agenda.problem, { agenda: agenda.id })])
    const isKnown = research.some(({ publishedOn }) => publishedOn === undefined || publishedOn <= asOf)
    return isKnown ? pass() : unsure('checkDates', [finding('later', agenda.problem, { agenda: agenda.id, asOf })])
  },
  examples: [
    {
      title: 'a problem that rests on a study',
      record: {
        commonAgenda: {
          versions: [
            {
              id: 'first',
              adoptedOn: '2023-03-01',
              problem: {
                statement: 'One child in three starts school unable to follow it.',
                research: [{ citation: 'School Readiness in the River Valley (2022)', publishedOn: '2022-11-01' }],
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a problem that rests on nothing but what partners believe',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', problem: { statement: 'Parents do not read to their children.', research: [] } }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The agenda first cites no research for its description of the problem.'],
    },
    {
      title: 'a problem of which it is not on record what it rests on',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', problem: { statement: 'One child in three starts school unable to follow it.' } }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `problem.research` of the agenda in force what its description rests on, or an empty list if nothing.',
      ],
    },
    {
      title: 'a study that came out after the day asked about',
      record: {
        commonAgenda: {
          versions: [
            {
              id: 'first',
              problem: {
                statement: 'One child in three starts school unable to follow it.',
                research: [{ citation: 'School Readiness in the River Valley (2024)', publishedOn: '2024-11-01' }],
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'Check when the research was published: what came later cannot have informed the agenda.',
        'All research cited by the agenda first was published only after 2023-12-31.',
      ],
    },
    {
      title: 'an initiative that has not agreed on an agenda',
      record: { commonAgenda: { versions: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda in force whose problem could rest on research.'],
    },
  ],
})
