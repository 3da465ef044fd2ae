// The scorecard's indicators, one for each printed row, and the make-up of each district's students.
import { idOf, type ScorecardRow, type ShareColumn, scorecard, shareColumns } from '../data.ts'
import { figureIn, periodsOf } from './scorecard-figures.ts'
import { scorecardSource } from './sources.ts'

const notCombined = { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' } as const

/** What each printed share is a share of. */
export const shareNames: Readonly<Record<ShareColumn, string>> = {
  pct_african_american: 'African American students',
  pct_hispanic: 'Hispanic students',
  pct_anglo: 'Anglo students',
  pct_asian: 'Asian students',
  pct_other: 'Other students',
  pct_econ_disadvantaged: 'Economically disadvantaged students',
  pct_limited_english: 'Limited English students',
  pct_at_risk: 'Students at risk',
}

/** Students of one kind of organization; only these add up. */
function students<const Id extends string>(id: Id, name: string) {
  return {
    id,
    name,
    unit: { kind: 'count', of: 'students' },
    direction: 'neutral',
    kind: 'count',
    combine: { ...notCombined, acrossPartners: 'sum' },
    sources: [scorecardSource],
  } as const
}

function studentShare(column: ShareColumn) {
  return {
    id: idOf(shareNames[column]),
    name: shareNames[column],
    unit: { kind: 'share', of: 'students' },
    direction: 'neutral',
    kind: 'ratio',
    combine: { ...notCombined, acrossPartners: 'weighted-mean' },
    weightedBy: 'district-students',
    sources: [scorecardSource],
    note: 'Printed as whole percents.',
  } as const
}

function scorecardIndicator(row: ScorecardRow) {
  const baseline = figureIn(row, row.collective_2010_baseline)
  return {
    id: idOf(row.indicator),
    name: row.indicator,
    ...measureOf[row.unit](row),
    direction: 'increase',
    combine: notCombined,
    level: 'population',
    ...(baseline === 'pending' ? { tier: 'data-development' as const } : {}),
    dimensions: ['range'],
    baseline: baseline === 'pending' ? { pending: 'TBD' } : { period: periodsOf(row)[0], value: baseline },
    ...(row.target_2015 === '' ? {} : { targets: [{ by: '2015-12-31', pending: row.target_2015 }] }),
    sources: [scorecardSource],
    ...(row.note === '' ? {} : { note: row.note }),
  } as const
}

const measureOf = {
  percent: () => ({ unit: { kind: 'share' as const }, kind: 'ratio' as const }),
  percentile: () => ({ unit: { kind: 'score' as const, of: 'national percentile' }, kind: 'ordinal' as const }),
  score: (row: ScorecardRow) => ({
    unit: { kind: 'score' as const, of: `${row.indicator.replace('Average ', '')} points` },
    kind: 'mean' as const,
  }),
}

export const indicators = [
  students('district-students', 'Students of school districts'),
  students('four-year-college-students', 'Students of four-year colleges'),
  students('two-year-college-students', 'Students of two-year colleges'),
  ...shareColumns.map(studentShare),
  ...scorecard.map(scorecardIndicator),
]
