// Findings in one order, counted, and the first of each code with their evidence.
import { byText } from '../../foundation/order.ts'
import type { ObservationTable } from '../observation-table.ts'
import { describeSubject } from './describe-subject.ts'
import type { QualityCode, QualityDraft, QualityFinding, QualitySeverity } from './quality-finding.ts'

const MOST_OBSERVATIONS = 20
const RANKS: Readonly<Record<QualitySeverity, number>> = { error: 0, warning: 1, note: 2 }

/** Findings with their number. */
export interface ListedFindings {
  readonly findings: readonly QualityFinding[]
  readonly counts: Readonly<Partial<Record<QualityCode, number>>>
}

/**
 * The gravest first, then by code, indicator, partner, place, time and group. Of each code no more than `most` are
 * listed; all are counted.
 */
export function listFindings(drafts: readonly QualityDraft[], table: ObservationTable, most: number): ListedFindings {
  const listed: QualityFinding[] = []
  const counts = new Map<QualityCode, number>()
  for (const draft of [...drafts].sort(inOrder)) {
    const count = (counts.get(draft.code) ?? 0) + 1
    counts.set(draft.code, count)
    if (count <= most) listed.push(withEvidence(draft, table))
  }
  return { findings: listed, counts: Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b))) }
}

function withEvidence(
  { code, severity, path, about, rows, numbers, message }: QualityDraft,
  table: ObservationTable,
): QualityFinding {
  const positions = rows.map((row) => table.positionOf(row))
  return {
    code,
    severity,
    path: path ?? positions.slice(0, 1),
    message: [describeSubject(about), message].filter((text) => text !== '').join(': '),
    about,
    rows: positions,
    observations: rows.slice(0, MOST_OBSERVATIONS).map((row) => table.observation(row)),
    numbers,
  }
}

function inOrder(a: QualityDraft, b: QualityDraft): number {
  return (
    RANKS[a.severity] - RANKS[b.severity] ||
    byText(a.code, b.code) ||
    byText(a.about.indicator, b.about.indicator) ||
    byText(a.about.partner, b.about.partner) ||
    byText(a.about.place, b.about.place) ||
    byText(a.about.period?.start, b.about.period?.start) ||
    byText(a.about.period?.end, b.about.period?.end) ||
    byText(groupsOf(a), groupsOf(b)) ||
    byText(a.message, b.message)
  )
}

function groupsOf({ about }: QualityDraft): string {
  return about.groups === undefined ? '' : JSON.stringify(about.groups)
}
