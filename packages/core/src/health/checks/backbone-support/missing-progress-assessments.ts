// Is there a regular, synthesized look at how the initiative is doing?
import * as z from 'zod'
import { addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const missingProgressAssessments = defineCheck({
  id: 'backbone-support/missing-progress-assessments',
  title: 'The progress of the whole is looked at regularly',
  failureTitle: 'Nobody has looked at the progress of the whole lately',
  why: 'Each partner sees its own part. Unless the backbone brings the parts together from time to time, nobody knows how the whole is doing, and nobody can steer it.',
  whenItMisleads:
    'A look that was taken at a meeting and not written down is not seen. A long report that nobody reads counts as much as one page that everybody talks about.',
  evidence: ['hanleybrown-et-al-2012', 'turner-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Let the backbone bring together on a page or two what the indicators, the working groups and the partners say, and put it before the next steering committee.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe(
        'How long ago the last look may be. Once a year is the least that can still change the next year’s plan.',
      ),
  }),
  needs: ['initiative', 'progressAssessments'],
  messages: {
    tooLongAgo: 'The progress of the whole was last looked at on {last}.',
    never: 'No assessment of progress is on record by {asOf}.',
    assessmentsNotStated:
      'State assessments of progress under `backboneSupport.progressAssessments`, or an empty list if there were none.',
    tooEarly: 'The initiative is younger than the time between two assessments.',
  },
  evaluate({ initiative, progressAssessments, asOf }, { windowMonths }) {
    if (progressAssessments === undefined) return unsure('assessmentsNotStated')
    const before = addMonths(asOf, -windowMonths)
    const last = progressAssessments
      .map(({ assessedOn }) => assessedOn)
      .sort()
      .at(-1)
    if (last !== undefined && last > before) return pass()
    if (last === undefined && (initiative.startedOn ?? '') > before) return notApplicable('tooEarly')
    return fail([
      last === undefined
        ? finding('never', 'progressAssessments', { asOf })
        : finding('tooLongAgo', 'progressAssessments', { last }),
    ])
  },
  examples: [
    {
      title: 'one in the last year',
      record: { backboneSupport: { progressAssessments: [{ id: 'spring', assessedOn: '2023-01-01' }] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the last one is a year ago',
      record: { backboneSupport: { progressAssessments: [{ id: 'winter', assessedOn: '2022-12-31' }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The progress of the whole was last looked at on 2022-12-31.'],
    },
    {
      title: 'there was none',
      record: { backboneSupport: { progressAssessments: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No assessment of progress is on record by 2023-12-31.'],
    },
    {
      title: 'an initiative in its first year',
      record: {
        initiative: { id: 'river', name: 'River', startedOn: '2023-03-01' },
        backboneSupport: { progressAssessments: [] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The initiative is younger than the time between two assessments.'],
    },
  ],
})
