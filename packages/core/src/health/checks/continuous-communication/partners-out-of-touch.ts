// Have some partners gone out of touch with the others?
import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { lastContacts } from '../../last-contacts.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { formalPartners } from '../../partner-roles.ts'

export const partnersOutOfTouch = defineCheck({
  id: 'continuous-communication/partners-out-of-touch',
  title: 'All partners are in touch',
  failureTitle: 'Some partners have gone out of touch',
  why: 'A partner nobody hears from has left before it says so: its part of the work stops, and its share of the numbers with it.',
  whenItMisleads:
    'Contact that nobody writes down, such as a call or a visit, is not on record. A partner may take part through another that speaks for it.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Call each listed partner and ask how it is, whether the initiative still serves it, and who is to come from now on.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowDays: z
      .int()
      .min(1)
      .default(184)
      .describe(
        'How many days without a sign of a partner are too many. Half a year holds two meetings of most groups.',
      ),
    leastInvitations: z
      .int()
      .min(1)
      .default(2)
      .describe('The least number of meetings it stayed away from in that time. One absence may be an illness.'),
  }),
  needs: [
    'partners',
    'meetings',
    'decisions',
    'actionItems',
    'channels',
    'learningReviews',
    'agendaReviews',
    'relationshipWaves',
  ],
  messages: {
    silent:
      '{partner} stayed away from all {invited} meetings it was invited to since {since}, and nothing else on record shows it took part.',
    unmentioned: 'Nothing on record shows that {partner} was in touch with the others since {since}.',
    partnersNotStated: 'State who takes part under `partners`.',
    noPartners: 'There are no partners to be in touch with.',
    contactNotStated:
      'State in `attendance` of meetings who was invited and who came, or in `activity` of channels, and in `partners` of decisions and reviews, who took part.',
  },
  evaluate({ partners, asOf, ...signs }, { windowDays, leastInvitations }) {
    if (partners === undefined) return unsure('partnersNotStated')
    const belonging = formalPartners(partners, asOf)
    if (belonging.length < 2) return notApplicable('noPartners')
    const since = addDays(asOf, 1 - windowDays)
    const contacts = lastContacts(signs, asOf)
    const invitations = new Map<string, number>()
    for (const { heldOn, attendance } of signs.meetings ?? []) {
      if (heldOn < since) continue
      for (const partner of new Set(attendance?.map((entry) => entry.partner))) {
        invitations.set(partner, (invitations.get(partner) ?? 0) + 1)
      }
    }
    const quiet = belonging
      .filter(({ id }) => (contacts.get(id) ?? '') < since)
      .map((partner) => ({ partner, invited: invitations.get(partner.id) ?? 0 }))
    return verdict(
      quiet
        .filter(({ invited }) => invited >= leastInvitations)
        .map(({ partner, invited }) => {
          const measured = fromRecord(0, { kind: 'count', of: 'meetings attended' }, 'count', invited, asOf)
          return finding('silent', partner, { partner: partner.name, invited, since }, measured)
        }),
      quiet
        .filter(({ invited }) => invited < leastInvitations)
        .map(({ partner }) => finding('unmentioned', partner, { partner: partner.name, since })),
      'contactNotStated',
    )
  },
  examples: [
    {
      title: 'a partner that came once, and one that took part in a decision',
      record: recordOf(
        [true, false],
        [{ id: 'hours', text: 'Longer hours', decidedOn: '2023-11-02', partners: ['library'] }],
      ),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner that stayed away from two meetings',
      record: recordOf(
        [false, false],
        [{ id: 'hours', text: 'Longer hours', decidedOn: '2023-11-02', partners: ['library'] }],
      ),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Clinic stayed away from all 2 meetings it was invited to since 2023-07-01, and nothing else on record shows it took part.',
      ],
    },
    {
      title: 'a partner that nothing on record speaks of',
      record: recordOf([true, true], []),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `attendance` of meetings who was invited and who came, or in `activity` of channels, and in `partners` of decisions and reviews, who took part.',
        'Nothing on record shows that Library was in touch with the others since 2023-07-01.',
      ],
    },
    {
      title: 'a partner alone',
      record: { partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }] },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are no partners to be in touch with.'],
    },
  ],
})

function recordOf(
  present: readonly boolean[],
  decisions: readonly { id: string; text: string; decidedOn: string; partners: readonly string[] }[],
) {
  return {
    partners: [
      { id: 'clinic', name: 'Clinic', sector: 'health' as const },
      { id: 'library', name: 'Library', sector: 'education' as const },
      {
        id: 'church',
        name: 'Church',
        sector: 'faith' as const,
        memberships: [{ role: 'partner' as const, leftOn: '2023-01-31' }],
      },
    ],
    continuousCommunication: {
      meetings: present.map((came, position) => ({
        id: `m${position + 1}`,
        body: { kind: 'all-partners' as const },
        heldOn: '2023-09-12',
        attendance: [{ partner: 'clinic', present: came }],
      })),
      decisions,
    },
  }
}
