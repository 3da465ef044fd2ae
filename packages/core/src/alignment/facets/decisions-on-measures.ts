// How often a partner decides on what was measured.
import { defineFacet } from '../define-facet.ts'
import { areSilentOn, entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the decisions of the last twelve months a partner took part in that used shared measures. */
export const decisionsOnMeasures = defineFacet({
  id: 'decisions-on-measures',
  version: 1,
  title: 'Decides on what was measured',
  of: 'partner',
  condition: 'shared-measurement',
  says: 'Of the decisions of the last twelve months that the partner took part in, the share for which shared measures were used.',
  formula:
    'Decisions that name an indicator ÷ decisions the partner took part in. A decision that does not state its indicators counts as taken without and lowers coverage; when none of the partner’s states them, the value is missing.',
  whenItMisleads:
    'Some decisions rest on what no indicator can say, such as the stories of families, and are none the worse for it. Looking at a number is not following it. Every decision weighs the same.',
  howItCanBeGamed:
    'By naming an indicator afterwards: the criteria of the decision stand beside it. By writing down only decisions that rest on numbers: the minutes of the meetings show the others.',
  references: ['kramer-et-al-2009', 'hanleybrown-et-al-2012'],
  judge(partner, { record, decisionsOf }) {
    if (record.continuousCommunication?.decisions === undefined) return notJudged('not-stated')
    const own = decisionsOf(partner.id)
    if (areSilentOn(own, 'indicators')) {
      return notJudged('not-stated', 'None of its decisions says which measures were used.')
    }
    const stated = own.filter(({ indicators }) => indicators !== undefined)
    return shareOf(
      own.map(({ id, indicators = [] }) => ({ kind: 'decision', id, share: indicators.length > 0 ? 1 : 0 })),
      { coverage: entityCoverage(stated.length, own.length) },
    )
  },
})
