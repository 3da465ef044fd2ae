// Would the partners still be tied to each other if one of them left?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const fragileNetwork = defineCheck({
  id: 'trust/fragile-network',
  title: 'Partners are tied to each other in more ways than one',
  failureTitle: 'The network of partners hangs on single partners',
  why: 'Where partners know each other only through one of them, its leaving takes the others with it, and news and trust take one way only.',
  whenItMisleads:
    'An initiative that has just begun is a star around its backbone, and that is as it should be. What partners say of each other is of the day they were asked. Ties that both of two silent partners have are not known.',
  evidence: ['varda-retrum-2012', 'wasserman-faust-1994', 'hopcroft-tarjan-1973'],
  remedy: {
    effort: 'medium',
    text: 'Bring the listed partners together with two or three others on a piece of joint work that does not go through the one they know.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostCutOff: Share.default(0.2).describe(
      'The greatest share of the other partners that may be cut off when one leaves. One in five leaves room for partners on the rim.',
    ),
    leastAnswered: Share.default(0.5).describe(
      'The least share of those asked who answered. Below half, too many ties are not known.',
    ),
  }),
  needs: ['partners', 'partnerNetwork'],
  messages: {
    holdsTogether:
      'Without {partner}, {cutOff} of {others} other partners that answered would have no tie to the rest.',
    apart: '{partner} has no tie that leads to the others.',
    perhaps: '{partner} may be all that ties others to the rest; partners that did not answer could tell.',
    perhapsApart: '{partner} did not answer, and nobody else speaks of a tie to it.',
    fewAnswers: '{answered} of {members} partners answered on {askedOn}.',
    neverAsked: 'Ask partners whom they work with, and state the answers under `trust.relationshipWaves`.',
    tooFewAnswered: 'Ask those who have not answered: too few did to judge by.',
    askTheSilent: 'Ask the partners that have not answered whom they work with.',
    tooFewPartners: 'There are too few partners for a network.',
  },
  evaluate({ partners = [], partnerNetwork: found }, { mostCutOff, leastAnswered }) {
    if (typeof found === 'string') return unsure('neverAsked')
    const { wave, members, answered, asAnswered, atBest } = found
    if (members.length < 3) return notApplicable('tooFewPartners')
    if (answered.size / members.length < leastAnswered) {
      const counts = { answered: answered.size, members: members.length, askedOn: wave.askedOn }
      return unsure('tooFewAnswered', [finding('fewAnswers', wave, counts)])
    }
    const othersOf = (partner: string) => answered.size - (answered.has(partner) ? 1 : 0)
    const holding = (cutOffs: ReadonlyMap<string, number>, partner: string) => {
      const [cutOff, others] = [cutOffs.get(partner) ?? 0, othersOf(partner)]
      return others > 0 && cutOff / others > mostCutOff ? { cutOff, others } : undefined
    }
    const wrong = []
    const open = []
    for (const partner of partners) {
      const { id, name } = partner
      const certain = holding(atBest.cutOffs, id)
      if (certain !== undefined) {
        const { cutOff, others } = certain
        const measured = shareOf(cutOff, others, 'other partners that answered', wave.askedOn)
        wrong.push({ cutOff, draft: finding('holdsTogether', partner, { partner: name, cutOff, others }, measured) })
      } else if (holding(asAnswered.cutOffs, id) !== undefined)
        open.push(finding('perhaps', partner, { partner: name }))
      if (atBest.apart.has(id) && answered.has(id)) {
        wrong.push({ cutOff: 0, draft: finding('apart', partner, { partner: name }) })
      } else if (asAnswered.apart.has(id)) open.push(finding('perhapsApart', partner, { partner: name }))
    }
    return verdict(
      wrong.sort((one, other) => other.cutOff - one.cutOff).map(({ draft }) => draft),
      open,
      'askTheSilent',
    )
  },
  examples: [
    {
      title: 'a ring, in which each can leave',
      record: network(
        ['clinic', 'library', 'school', 'church'],
        ['clinic library', 'library school', 'school church', 'church clinic'],
      ),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a star around the library, and a partner that nobody knows',
      record: network(
        ['clinic', 'library', 'school', 'church', 'museum'],
        ['clinic library', 'school library', 'church library'],
        ['library', 'museum'],
      ),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Without Library, 2 of 4 other partners that answered would have no tie to the rest.',
        'Museum has no tie that leads to the others.',
      ],
    },
    {
      title: 'two partners that did not answer may know each other past the library',
      record: network(
        ['church', 'clinic', 'library', 'school', 'museum'],
        ['church clinic', 'library clinic', 'library school', 'museum school'],
      ),
      options: { mostCutOff: 0.4 },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'Ask the partners that have not answered whom they work with.',
        'Library may be all that ties others to the rest; partners that did not answer could tell.',
      ],
    },
    {
      title: 'one of four answered',
      record: network(['clinic', 'library', 'school', 'church'], ['library clinic']),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['Ask those who have not answered: too few did to judge by.', '1 of 4 partners answered on 2023-05-01.'],
    },
    {
      title: 'partners that were never asked',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['Ask partners whom they work with, and state the answers under `trust.relationshipWaves`.'],
    },
  ],
})

/** Partners that were all asked, the ties they speak of, and who answered without naming anybody. */
function network(asked: readonly string[], ties: readonly string[], answered: readonly string[] = []) {
  const relationships = ties.map((tie) => {
    const [from = '', to = ''] = tie.split(' ')
    return { from, to }
  })
  return {
    partners: asked.map((id) => ({
      id,
      name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      sector: 'other' as const,
    })),
    trust: { relationshipWaves: [{ id: 'first', askedOn: '2023-05-01', asked, answered, relationships }] },
  }
}
