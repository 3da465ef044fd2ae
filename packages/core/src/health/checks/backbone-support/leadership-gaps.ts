// Does whoever leads the backbone show what leading one takes?
import * as z from 'zod'
import { type LeadershipAssessment, LeadershipCapability } from '../../../conditions/backbone-support/backbone.ts'
import { addMonths, type PlainDate } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { inWords } from '../../in-words.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { partnerNames } from '../../partner-name.ts'

export const leadershipGaps = defineCheck({
  id: 'backbone-support/leadership-gaps',
  title: 'The backbone is led with all that it takes',
  failureTitle: 'Some of what leading a backbone takes is not shown',
  why: 'A backbone leads without authority over anybody. It has to hold attention, press without overwhelming, show difficulties as chances, settle conflicts and leave the credit to partners; where one of these is weak, partners drift or push back.',
  whenItMisleads:
    'Ratings are opinions of those asked, and a leader who presses rightly is not always liked for it. What the leader lacks somebody else in the backbone or on the steering committee may bring.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Talk with the leader about each listed capability: what partners saw, who could complement it, and which coaching would help.',
  },
  identifiedBy: ['capability'],
  lifecycle: 'stable',
  options: z.strictObject({
    required: z
      .array(LeadershipCapability)
      .min(1)
      .default([...LeadershipCapability.options])
      .describe('The capabilities asked for: the six that the framework names.'),
    leastRating: z
      .int()
      .min(1)
      .max(4)
      .default(3)
      .describe('The least rating, from 1, not shown, to 4, fully shown. 3 is the first above the middle.'),
    mostMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How many months a rating speaks for how somebody leads. After two years people and tasks have changed.',
      ),
  }),
  needs: ['backbones', 'partners'],
  messages: {
    low: 'Whoever leads the backbone at {partner} was rated {rating} of 4 for {capability} on {assessedOn}; at least {leastRating} is asked for.',
    outdated: 'How the leader of the backbone at {partner} shows {capability} was last asked on {assessedOn}.',
    neverRated: 'Nobody has said how the leader of the backbone at {partner} shows {capability}.',
    leaderUnknown: 'The backbone at {partner} does not say who led it on {asOf}.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
    noBackbone: 'There is no backbone to be led.',
    notAssessed:
      'Ask partners how far the leader shows what is listed, and state it in `assessments` of the `leader` of the backbone.',
  },
  evaluate({ backbones, partners, asOf }, { required, leastRating, mostMonths }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    const current = backbones.filter((backbone) => holdsOn(backbone, asOf))
    if (current.length === 0) return notApplicable('noBackbone')
    const nameOf = partnerNames(partners)
    const oldest = addMonths(asOf, -mostMonths)
    const wrong = []
    const open = []
    for (const backbone of current) {
      const { leader } = backbone
      const partner = nameOf(backbone.partner)
      if (leader === undefined || !holdsOn(leader, asOf)) {
        open.push(finding('leaderUnknown', backbone, { partner, asOf }))
        continue
      }
      const latest = latestByCapability(leader.assessments ?? [], asOf)
      for (const code of required) {
        const capability = inWords(code)
        const assessment = latest.get(code)
        if (assessment === undefined) {
          open.push(finding('neverRated', leader, { partner, capability }))
          continue
        }
        const { rating, assessedOn } = assessment
        if (assessedOn < oldest) open.push(finding('outdated', assessment, { partner, capability, assessedOn }))
        else if (rating < leastRating) {
          const measured = fromRecord(rating, { kind: 'score', of: 'points of 4' }, 'latest-rating', 1, asOf)
          const data = { partner, capability, rating, assessedOn, leastRating }
          wrong.push(finding('low', assessment, data, measured))
        }
      }
    }
    return verdict(wrong, open, 'notAssessed')
  },
  examples: [
    {
      title: 'a conflict was mediated better the second time',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        people: [{ id: 'director', level: 'executive' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              leader: {
                person: 'director',
                assessments: [
                  { capability: 'mediating-conflict', rating: 3, assessedOn: '2023-11-12' },
                  { capability: 'mediating-conflict', rating: 1, assessedOn: '2022-11-12' },
                ],
              },
            },
          ],
        },
      },
      options: { required: ['mediating-conflict'] },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'conflicts are left to simmer; a better rating comes only later',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        people: [{ id: 'director', level: 'executive' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              leader: {
                person: 'director',
                assessments: [
                  { capability: 'mediating-conflict', rating: 2, assessedOn: '2023-11-12' },
                  { capability: 'mediating-conflict', rating: 4, assessedOn: '2024-11-12' },
                ],
              },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Whoever leads the backbone at Office was rated 2 of 4 for mediating conflict on 2023-11-12; at least 3 is asked for.',
      ],
    },
    {
      title: 'a rating of long ago, and a capability nobody was asked about',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        people: [{ id: 'director', level: 'executive' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              leader: {
                person: 'director',
                assessments: [{ capability: 'focus-and-urgency', rating: 1, assessedOn: '2021-12-30' }],
              },
            },
          ],
        },
      },
      options: { required: ['focus-and-urgency', 'mediating-conflict'] },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'Ask partners how far the leader shows what is listed, and state it in `assessments` of the `leader` of the backbone.',
        'How the leader of the backbone at Office shows focus and urgency was last asked on 2021-12-30.',
        'Nobody has said how the leader of the backbone at Office shows mediating conflict.',
      ],
    },
    {
      title: 'a leader who begins later',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        people: [{ id: 'director', level: 'executive' }],
        backboneSupport: {
          backbones: [{ id: 'backbone', partner: 'office', leader: { person: 'director', from: '2024-02-01' } }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'Ask partners how far the leader shows what is listed, and state it in `assessments` of the `leader` of the backbone.',
        'The backbone at Office does not say who led it on 2023-12-31.',
      ],
    },
    {
      title: 'no backbone',
      record: { backboneSupport: { backbones: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no backbone to be led.'],
    },
  ],
})

/** The latest rating of each capability by a day; of several of one day the one stated last. */
function latestByCapability(
  assessments: readonly LeadershipAssessment[],
  day: PlainDate,
): ReadonlyMap<LeadershipCapability, LeadershipAssessment> {
  const latest = new Map<LeadershipCapability, LeadershipAssessment>()
  for (const assessment of assessments) {
    const { capability, assessedOn } = assessment
    const before = latest.get(capability)
    if (assessedOn <= day && (before === undefined || assessedOn >= before.assessedOn)) {
      latest.set(capability, assessment)
    }
  }
  return latest
}
