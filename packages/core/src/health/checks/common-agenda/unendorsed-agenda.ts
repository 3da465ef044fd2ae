// Do enough partners stand behind the agenda in force?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion } from '../../../conditions/common-agenda/agenda-version.ts'
import { type Endorsement, EndorsementLevel } from '../../../conditions/common-agenda/endorsement.ts'
import { byText } from '../../../foundation/order.ts'
import { daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import type { Partner } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { leastCount, shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { formalPartners, membershipsOn } from '../../partner-roles.ts'

export const unendorsedAgenda = defineCheck({
  id: 'common-agenda/unendorsed-agenda',
  title: 'Partners stand behind the agenda',
  failureTitle: 'Too few partners stand behind the agenda',
  why: 'An agenda is common only when those who are to carry it have said that it is theirs.',
  whenItMisleads:
    'A new version starts without endorsements: a partner that has not spoken is not counted against it at first, but one that hesitates openly is. A signature says little about what a partner does; see `mutually-reinforcing-activities/partners-without-activities`.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask each listed partner for its word on the agenda in force, and what would have to change for it to give it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.8).describe(
      'The least share of partners that endorse the agenda in force. The framework asks for all; one in five is left for partners that joined lately or are still asking their boards.',
    ),
    leastLevel: EndorsementLevel.default('endorsed').describe(
      'The least an endorsement has to say. `endorsed` is the first level at which a partner has taken the agenda as its own.',
    ),
    graceDays: z
      .int()
      .min(0)
      .default(92)
      .describe(
        'Days after the adoption of the agenda, or after a partner joined, within which its silence is not held against it. Boards that meet every quarter need as long.',
      ),
  }),
  needs: ['agendaVersions', 'endorsements', 'partners'],
  messages: {
    tooFew: '{endorsing} of {partners} partners have endorsed the agenda {agenda}; at least {needed} are asked for.',
    silent: '{partner} has not given its word on the agenda {agenda}.',
    reserved: '{partner} is “{level}” about the agenda {agenda}.',
    partnersNotStated: 'State the partners under `partners`.',
    noPartners: 'The initiative has no partners.',
    agendaNotStated: 'State the agenda under `commonAgenda.versions`, or an empty list if none has been agreed.',
    noAgenda: 'There is no agenda in force to endorse.',
    endorsementsNotStated: 'State under `commonAgenda.endorsements` which partners stand behind the agenda.',
    stillAsking:
      'State the endorsements as they come in: the agenda is still new to the partners that have not given their word.',
  },
  evaluate({ agendaVersions, endorsements, partners, asOf }, { leastShare, leastLevel, graceDays }) {
    if (partners === undefined) return unsure('partnersNotStated')
    if (agendaVersions === undefined) return unsure('agendaNotStated')
    const agenda = agendaInForce({ versions: agendaVersions }, asOf)
    if (agenda === undefined) return notApplicable('noAgenda')
    const members = formalPartners(partners, asOf)
    if (members.length === 0) return notApplicable('noPartners')
    if (endorsements === undefined) return unsure('endorsementsNotStated')
    const words = latestWords(endorsements.filter(({ agendaVersion }) => agendaVersion === agenda.id))
    const reluctant = members.filter(({ id }) => rankOf(words.get(id)) < rankOf(leastLevel))
    const endorsing = members.length - reluctant.length
    const needed = leastCount(leastShare, members.length)
    if (endorsing >= needed) return pass()
    const share = shareOf(endorsing, members.length, 'partners', asOf)
    const stillAsking = reluctant.filter((partner) => {
      const since = words.has(partner.id) ? undefined : newSince(partner, agenda, asOf)
      return since !== undefined && daysBetween(since, asOf) <= graceDays
    })
    const findings = [
      finding('tooFew', agenda, { endorsing, partners: members.length, agenda: agenda.id, needed }, share),
      ...reluctant.map((partner) => {
        const level = words.get(partner.id)
        return level === undefined
          ? finding('silent', partner, { partner: partner.name, agenda: agenda.id })
          : finding('reserved', partner, { partner: partner.name, level, agenda: agenda.id })
      }),
    ]
    return endorsing + stillAsking.length >= needed ? unsure('stillAsking', findings) : fail(findings)
  },
  examples: [
    {
      title: 'both partners have endorsed',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2023-03-01' }],
          endorsements: [
            { id: 'e1', partner: 'clinic', agendaVersion: 'first', level: 'endorsed', givenOn: '2023-03-01' },
            { id: 'e2', partner: 'library', agendaVersion: 'first', level: 'committed', givenOn: '2023-04-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one partner is silent and one only supportive',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2023-03-01' }],
          endorsements: [
            { id: 'e1', partner: 'clinic', agendaVersion: 'first', level: 'supportive', givenOn: '2023-03-01' },
            { id: 'e2', partner: 'clinic', agendaVersion: 'first', level: 'opposed', givenOn: '2023-02-01' },
            { id: 'e3', partner: 'library', agendaVersion: 'first', level: 'committed', givenOn: '2024-04-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        '0 of 2 partners have endorsed the agenda first; at least 2 are asked for.',
        'Clinic is “supportive” about the agenda first.',
        'Library has not given its word on the agenda first.',
      ],
    },
    {
      title: 'a record that does not speak of endorsements',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        commonAgenda: { versions: [{ id: 'first', adoptedOn: '2023-03-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State under `commonAgenda.endorsements` which partners stand behind the agenda.'],
    },
    {
      title: 'a partner that joined in the last quarter, on the last day of its grace',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          {
            id: 'library',
            name: 'Library',
            sector: 'education',
            memberships: [{ role: 'partner', joinedOn: '2023-09-30' }],
          },
        ],
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2023-03-01' }],
          endorsements: [
            { id: 'e1', partner: 'clinic', agendaVersion: 'first', level: 'endorsed', givenOn: '2023-03-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the endorsements as they come in: the agenda is still new to the partners that have not given their word.',
        '1 of 2 partners have endorsed the agenda first; at least 2 are asked for.',
        'Library has not given its word on the agenda first.',
      ],
    },
  ],
})

/** The last word of each partner. */
function latestWords(endorsements: readonly Endorsement[]): ReadonlyMap<string, EndorsementLevel> {
  const latest = new Map<string, Endorsement>()
  for (const endorsement of endorsements) {
    const before = latest.get(endorsement.partner)
    if (before === undefined || before.givenOn <= endorsement.givenOn) latest.set(endorsement.partner, endorsement)
  }
  return new Map([...latest].map(([partner, { level }]) => [partner, level]))
}

/** The day since which the agenda could be put to the partner. */
function newSince(partner: Partner, { adoptedOn }: AgendaVersion, asOf: PlainDate): PlainDate | undefined {
  const [joinedOn] = membershipsOn(partner, asOf)
    .map((membership) => membership.joinedOn)
    .sort(byText)
  return [adoptedOn, joinedOn].sort(byText).at(-1)
}

function rankOf(level: EndorsementLevel | undefined): number {
  return level === undefined ? -1 : EndorsementLevel.options.indexOf(level)
}
