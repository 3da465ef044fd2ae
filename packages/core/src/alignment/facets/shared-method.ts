// How much of what a partner reports was measured in the way that was agreed.
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of a partner's reports that name a method version which was in force in their period. */
export const sharedMethod = defineFacet({
  id: 'shared-method',
  version: 1,
  title: 'Measures by the shared method',
  of: 'partner',
  condition: 'shared-measurement',
  says: 'Of the partner’s reports that name the version of the method they were measured by, the share that name one in force in their period.',
  formula:
    'Reports by a version in force ÷ reports that name a version, over the indicators of which some version was in force. In force is the last one listed that had begun; where the method changed within a period, the old and the new one both count. Reports that name no version do not count and lower coverage; when none names any, the value is missing.',
  whenItMisleads:
    'Naming a version is not following it: only a review of accuracy sees that. A partner whose source cannot be changed at once may well name an old version, and is then more honest than one that names the new.',
  howItCanBeGamed:
    'By naming no version where it would not fit: such reports lower coverage. By naming the new version and measuring as before: reviews of accuracy are there for that.',
  references: ['kramer-et-al-2009', 'kania-kramer-2011'],
  judge(partner, { record, namedMethodsOf }) {
    const { indicators } = record.sharedMeasurement ?? {}
    if (indicators === undefined || indicators.every(({ methodVersions = [] }) => methodVersions.length === 0)) {
      return notJudged('not-stated', 'No indicator says by which method it is measured.')
    }
    const own = namedMethodsOf(partner.id)
    if (own.length === 0) return notJudged('not-applicable', 'It has reported nothing that has a shared method.')
    const stated = own.filter(({ named }) => named !== undefined)
    if (stated.length === 0) return notJudged('not-stated', 'None of its reports says by which method it was measured.')
    const counted = [...Map.groupBy(stated, ({ indicator }) => indicator)].map(([id, reports]) => ({
      kind: 'indicator',
      id,
      share: reports.filter(({ named = '', inForce }) => inForce.includes(named)).length / reports.length,
      weight: reports.length,
    }))
    return shareOf(counted, { inputs: stated.length, coverage: entityCoverage(stated.length, own.length) })
  },
})
