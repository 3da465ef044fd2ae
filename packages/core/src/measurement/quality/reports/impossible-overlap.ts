// Agreed figures of people counted twice that are greater than they can be.
import { sharingDays, sharingTheEnd, stretchOf } from '../../connected.ts'
import { overlapAxes, overlapOf } from '../../overlap-of-reports.ts'
import type { Plan } from '../../query.ts'
import { selectReports } from '../../reports.ts'
import type { QualityDraft } from '../quality-finding.ts'

/** A finding for each agreement and stretch of time whose figure is more than the smaller counts together. */
export function impossibleOverlaps(plan: Plan): readonly QualityDraft[] {
  const axes = overlapAxes(plan)
  if (axes.length === 0) return []
  const { indicator, lookup } = plan
  const agreements = lookup.record.sharedMeasurement?.overlapAgreements ?? []
  const reports = selectReports(plan)
  const isIncremental = (indicator.reporting ?? 'incremental') === 'incremental'
  const everybody = { groups: {}, stretch: undefined, partners: undefined, places: undefined }
  return (isIncremental ? sharingDays(reports) : sharingTheEnd(reports)).flatMap((together) =>
    axes.flatMap((axis) => {
      const found = overlapOf(plan, axis, together, everybody)
      if ('reason' in found) return []
      return found.impossible.map(
        ({ agreement, figure, most }): QualityDraft => ({
          code: 'quality/impossible-overlap',
          severity: 'error',
          path: ['sharedMeasurement', 'overlapAgreements', agreements.findIndex(({ id }) => id === agreement)],
          about: { indicator: indicator.id, period: stretchOf(together) },
          rows: [],
          numbers: { figure, most },
          message: `${figure} are agreed to be counted twice, of whom no more than ${most} can be`,
        }),
      )
    }),
  )
}
