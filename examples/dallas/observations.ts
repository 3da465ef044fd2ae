// The published figures as observations: students and shares by organization, and the scorecard for all together.
import type { ObservationInput } from '@collective-impact/core'
import { type College, colleges, districts, idOf, type ScorecardRow, scorecard, shareColumns } from './data.ts'
import { shareNames } from './record/indicators.ts'
import { figureIn, periodsOf } from './record/scorecard-figures.ts'
import { scorecardSource } from './record/sources.ts'

const source = scorecardSource.citation

/** The school year the students were counted in. */
const schoolYear = { start: '2010-09-01', end: '2011-08-31' }

/** Students of every district and college, the make-up of the districts' students, and the scorecard. */
export function readObservations(): ObservationInput[] {
  return [...studentCounts(), ...studentShares(), ...scorecard.flatMap(scorecardFigures)]
}

function studentCounts(): ObservationInput[] {
  const counts = (indicator: string, organizations: readonly Pick<College, 'organisation' | 'students_2010_11'>[]) =>
    organizations.map(({ organisation, students_2010_11 }) => ({
      indicator,
      partner: idOf(organisation),
      period: schoolYear,
      value: Number(students_2010_11),
      source,
    }))
  const { '4-year': fourYear = [], '2-year': twoYear = [] } = Object.groupBy(colleges, ({ type }) => type)
  return [
    ...counts('district-students', districts),
    ...counts('four-year-college-students', fourYear),
    ...counts('two-year-college-students', twoYear),
  ]
}

function studentShares(): ObservationInput[] {
  return districts.flatMap((district) =>
    shareColumns.map((column) => ({
      indicator: idOf(shareNames[column]),
      partner: idOf(district.organisation),
      period: schoolYear,
      value: Number(district[column]) / 100,
      source,
    })),
  )
}

function scorecardFigures(row: ScorecardRow): ObservationInput[] {
  const [earlier, later] = periodsOf(row)
  return [
    figure(row, earlier, row.collective_2010_baseline),
    figure(row, later, row.collective_2011),
    figure(row, earlier, row.gap_low_2010, 'low'),
    figure(row, earlier, row.gap_high_2010, 'high'),
    figure(row, later, row.gap_low_2011, 'low'),
    figure(row, later, row.gap_high_2011, 'high'),
  ].flat()
}

/** A cell that was not printed says nothing; a printed `TBD` says that there is no value yet. */
function figure(
  row: ScorecardRow,
  period: ObservationInput['period'],
  printed: string,
  range?: 'low' | 'high',
): ObservationInput[] {
  if (printed === '') return []
  const value = figureIn(row, printed)
  return [
    {
      indicator: idOf(row.indicator),
      period,
      ...(range === undefined ? {} : { groups: { range } }),
      ...(value === 'pending' ? { missing: value } : { value }),
      source,
    },
  ]
}
