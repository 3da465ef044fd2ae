// Does the initiative try out changes in a disciplined way?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const noImprovementMethod = defineCheck({
  id: 'improvement/no-improvement-method',
  title: 'Changes are tried out by a method',
  failureTitle: 'No change has been tried out by a method',
  why: 'Nobody knows beforehand what will work here. Small tests, with a prediction and a look at what came of it, find out without betting the whole initiative.',
  whenItMisleads:
    'Groups that learn well by another method, such as developmental evaluation, look as if they had none until it is recorded as cycles or projects.',
  evidence: ['langley-et-al-2009', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Let one working group plan a small test of one change, with a prediction, run it for some weeks, and decide what to do with what it learned.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['improvementCycles', 'dmaicProjects'],
  messages: {
    noCycles: 'No plan-do-study-act cycle or DMAIC project had begun by {asOf}.',
    notStated:
      'State cycles under `improvement.cycles` and projects under `improvement.projects`, or empty lists if there are none.',
  },
  evaluate({ improvementCycles, dmaicProjects, asOf }) {
    const begun = dmaicProjects?.filter(
      ({ stages }) =>
        stages === undefined || stages.some(({ startedOn }) => startedOn === undefined || startedOn <= asOf),
    )
    if ((improvementCycles ?? []).length > 0 || (begun ?? []).length > 0) return pass()
    return improvementCycles === undefined || begun === undefined
      ? unsure('notStated')
      : fail([finding('noCycles', 'improvementCycles', { asOf })])
  },
  examples: [
    {
      title: 'a cycle that has begun',
      record: {
        improvement: { cycles: [{ id: 'reminders', aim: 'Fewer missed visits', startedOn: '2023-05-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a project in its first stage',
      record: {
        improvement: {
          cycles: [],
          projects: [
            {
              id: 'visits',
              problem: 'Visits are missed',
              stages: [
                { stage: 'define', startedOn: '2023-05-01' },
                { stage: 'measure', startedOn: '2024-02-01' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a cycle and a project that begin later',
      record: {
        improvement: {
          cycles: [{ id: 'reminders', aim: 'Fewer missed visits', startedOn: '2024-05-01' }],
          projects: [
            { id: 'visits', problem: 'Visits are missed', stages: [{ stage: 'define', startedOn: '2024-02-01' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No plan-do-study-act cycle or DMAIC project had begun by 2023-12-31.'],
    },
    {
      title: 'a record that speaks of cycles only',
      record: { improvement: { cycles: [] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State cycles under `improvement.cycles` and projects under `improvement.projects`, or empty lists if there are none.',
      ],
    },
  ],
})
