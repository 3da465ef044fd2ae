// Do lessons reach anybody besides those who learned them?
import * as z from 'zod'
import { addDays, addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const lessonsNotShared = defineCheck({
  id: 'improvement/lessons-not-shared',
  title: 'Lessons are shared',
  failureTitle: 'Some lessons have been shared with nobody',
  why: 'A lesson that one group keeps is paid for again by the next. Learning together is what many partners can do that one cannot.',
  whenItMisleads:
    'Lessons are passed on over coffee, too, and nobody enters that. Some are about one partner’s own affairs and rightly stay there.',
  evidence: ['kania-kramer-2013', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Bring the listed lessons to the next meeting of partners or working groups, five minutes each, by those who learned them.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    graceDays: z
      .int()
      .min(0)
      .default(92)
      .describe('How long a lesson may take to be shared. Within a quarter there is a meeting to bring it to.'),
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe('How many months back lessons are looked at. What is older is known by now, or forgotten.'),
  }),
  needs: ['lessons'],
  messages: {
    kept: 'The lesson “{lesson}” has been shared with nobody.',
    unclear: 'The lesson “{lesson}” does not say with whom it was shared.',
    lessonsNotStated: 'State lessons under `improvement.lessons`, or an empty list if there are none.',
    noLessons: 'There is no lesson that should have been shared by now.',
    sharingNotStated:
      'State in `sharedWithPartners` and `sharedWithWorkingGroups` of each listed lesson with whom it was shared, or empty lists if with nobody.',
  },
  evaluate({ lessons, asOf }, { graceDays, windowMonths }) {
    if (lessons === undefined) return unsure('lessonsNotStated')
    const [from, to] = [addMonths(asOf, -windowMonths), addDays(asOf, -graceDays)]
    const due = lessons.filter(({ learnedOn }) => learnedOn === undefined || (learnedOn > from && learnedOn <= to))
    if (due.length === 0) return notApplicable('noLessons')
    const kept = due.filter(
      ({ sharedWithPartners = [], sharedWithWorkingGroups = [] }) =>
        sharedWithPartners.length === 0 && sharedWithWorkingGroups.length === 0,
    )
    const isStated = ({ sharedWithPartners, sharedWithWorkingGroups, learnedOn }: (typeof kept)[number]) =>
      sharedWithPartners !== undefined && sharedWithWorkingGroups !== undefined && learnedOn !== undefined
    return verdict(
      kept.filter(isStated).map((lesson) => finding('kept', lesson, { lesson: lesson.text })),
      kept.filter((lesson) => !isStated(lesson)).map((lesson) => finding('unclear', lesson, { lesson: lesson.text })),
      'sharingNotStated',
    )
  },
  examples: [
    {
      title: 'a lesson that a group was told of, and one of last month',
      record: {
        backboneSupport: { workingGroups: [{ id: 'early', name: 'Early years' }] },
        improvement: {
          lessons: [
            { id: 'short', text: 'Shorter is better', learnedOn: '2023-05-01', sharedWithWorkingGroups: ['early'] },
            {
              id: 'new',
              text: 'Evenings work',
              learnedOn: '2023-12-01',
              sharedWithPartners: [],
              sharedWithWorkingGroups: [],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a lesson that nobody was told of',
      record: {
        improvement: {
          lessons: [
            {
              id: 'short',
              text: 'Shorter is better',
              learnedOn: '2023-05-01',
              sharedWithPartners: [],
              sharedWithWorkingGroups: [],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The lesson “Shorter is better” has been shared with nobody.'],
    },
    {
      title: 'a lesson that does not say',
      record: { improvement: { lessons: [{ id: 'short', text: 'Shorter is better', learnedOn: '2023-05-01' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `sharedWithPartners` and `sharedWithWorkingGroups` of each listed lesson with whom it was shared, or empty lists if with nobody.',
        'The lesson “Shorter is better” does not say with whom it was shared.',
      ],
    },
    {
      title: 'no lessons',
      record: { improvement: { lessons: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no lesson that should have been shared by now.'],
    },
  ],
})
