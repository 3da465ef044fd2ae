// How far a partner stands behind the agenda in force.
import type { EndorsementLevel } from '../../conditions/common-agenda/endorsement.ts'
import { byText } from '../../foundation/order.ts'
import { defineFacet } from '../define-facet.ts'
import { notJudged, shareOf } from '../judgement.ts'

/**
 * Who opposes the agenda adds nothing to it, and neither does who merely knows of it; a value below 0 would take away
 * alignment that others have. From there to `committed` the levels are ordered and no more, so their steps are equal.
 */
const shareOfLevel: Readonly<Record<EndorsementLevel, number>> = {
  opposed: 0,
  informed: 0,
  supportive: 1 / 3,
  endorsed: 2 / 3,
  committed: 1,
}

/** Level of the partner's latest endorsement of the agenda version in force. One thing is counted: that endorsement. */
export const agendaEndorsement = defineFacet({
  id: 'agenda-endorsement',
  version: 1,
  title: 'Stands behind the agenda',
  of: 'partner',
  condition: 'common-agenda',
  says: 'How far the partner, by its own latest word, stands behind the agenda in force: opposed or informed 0, supportive 1/3, endorsed 2/3, committed 1.',
  formula:
    'The share of the level. Opposed and informed are both 0: who opposes the agenda adds nothing to it, and neither does who merely knows of it, while a value below 0 would take away alignment that others have. From there on the levels are ordered and say no more, so their steps are equal. Of two words given on one day the more reserved counts. One thing is counted, that endorsement; only the mean over partners counts several.',
  whenItMisleads:
    'A word is not a deed: see what the partner does, reports and commits. It is one ordered answer and not a measurement, so a mean of several is a summary and not a distance. A new version of the agenda starts from nothing, because nobody has endorsed it yet.',
  howItCanBeGamed:
    'By asking only those who agree: the mean is then over few, and its coverage shows it. By signing without meaning it: the facets of what partners do stand beside it.',
  references: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  judge(partner, { record, agenda, endorsementsBy }) {
    if (record.commonAgenda?.endorsements === undefined) return notJudged('not-stated')
    if (agenda === undefined) return notJudged('not-applicable', 'No version of the agenda was in force.')
    const [latest] = [...endorsementsBy(partner.id)].sort(
      (a, b) => byText(b.givenOn, a.givenOn) || shareOfLevel[a.level] - shareOfLevel[b.level] || byText(a.id, b.id),
    )
    if (latest === undefined) return notJudged('not-stated', `No word of the partner on ${agenda.id} is recorded.`)
    const remarks = [`${latest.level} on ${latest.givenOn}`]
    return shareOf([{ kind: 'endorsement', id: latest.id, share: shareOfLevel[latest.level] }], { remarks })
  },
})
