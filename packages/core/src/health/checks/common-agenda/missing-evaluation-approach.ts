// Has it been agreed how to see whether the agenda works?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingEvaluationApproach = defineCheck({
  id: 'common-agenda/missing-evaluation-approach',
  title: 'It is agreed how to see whether the agenda works',
  failureTitle: 'Nothing says how to see whether the agenda works',
  why: 'Partners who have not agreed what success would look like will each find it in their own work, and argue about it when the money is up for renewal.',
  whenItMisleads:
    'An approach that is agreed and not written down looks like none. Where it is not stated but indicators are, the check does not tell: numbers alone do not say what they are for.',
  evidence: ['hanleybrown-et-al-2012', 'preskill-et-al-2014'],
  remedy: {
    effort: 'medium',
    text: 'Write down on half a page what you want to learn about the agenda, when you will look, and who decides what follows from it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['evaluationApproach', 'indicators', 'learningReviews', 'progressAssessments'],
  messages: {
    nothing: 'No approach is stated, and there are no indicators, learning reviews or assessments of progress.',
    approachNotStated: 'State under `commonAgenda.evaluationApproach` how it will be seen whether the agenda works.',
  },
  evaluate({ evaluationApproach, indicators, learningReviews, progressAssessments }) {
    if (evaluationApproach !== undefined) return pass()
    const others = [indicators, learningReviews, progressAssessments]
    if (others.every((list) => list?.length === 0)) return fail([finding('nothing', 'indicators', {})])
    return unsure('approachNotStated')
  },
  examples: [
    {
      title: 'an approach in a sentence',
      record: { commonAgenda: { evaluationApproach: 'Yearly, by the shared measures and twenty conversations.' } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'no approach, and nothing that would show anything',
      record: {
        commonAgenda: {},
        sharedMeasurement: { indicators: [], learningReviews: [] },
        backboneSupport: { progressAssessments: [] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No approach is stated, and there are no indicators, learning reviews or assessments of progress.'],
    },
    {
      title: 'a record that does not say',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State under `commonAgenda.evaluationApproach` how it will be seen whether the agenda works.'],
    },
  ],
})
