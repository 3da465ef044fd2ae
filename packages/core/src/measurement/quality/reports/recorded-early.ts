// Reports that were recorded before the period they are about had ended.
import { daysBetween } from '../../../foundation/plain-date.ts'
import type { Plan } from '../../query.ts'
import { countedRows } from '../counted-rows.ts'
import type { QualityDraft } from '../quality-finding.ts'

/**
 * Each report recorded before the last day of its period, by when it cannot be complete. Levels are passed over: they
 * are about one moment of their period, after which they may be recorded.
 */
export function recordedEarly(plan: Plan): readonly QualityDraft[] {
  const { table, indicator } = plan
  if (indicator.reporting === 'point-in-time') return []
  const drafts: QualityDraft[] = []
  for (const row of countedRows(plan)) {
    const recordedOn = table.knownSince(row)
    const about = table.statement(row)
    if (recordedOn >= about.period.end) continue
    const daysEarly = daysBetween(recordedOn, about.period.end)
    drafts.push({
      code: 'quality/recorded-early',
      severity: 'warning',
      about,
      rows: [row],
      numbers: { daysEarly },
      message: `recorded on ${recordedOn}, ${daysEarly} ${daysEarly === 1 ? 'day' : 'days'} before the period ended`,
    })
  }
  return drafts
}
