// What the scorecard says when its totals are computed rather than copied, and what it leaves open.
import { gap, type InitiativeRecord, type Measured, measure, ObservationTable } from '@collective-impact/core'
import { idOf, publishedTotals, scorecard, shareColumns } from './data.ts'
import { difference, type Finding, figure } from './finding.ts'
import { shareNames } from './record/indicators.ts'
import { periodsOf } from './record/scorecard-figures.ts'

/** The month of the partnership's presentation. */
export const asOf = '2012-07-31'

/** Every finding, in the order it is told. */
export function tellStory(record: InitiativeRecord, observations: ObservationTable): readonly Finding[] {
  return [
    students(record, observations),
    makeUpOfStudents(record, observations),
    unweighted(record, observations),
    gaps(record, observations),
    openTargets(record),
    openValues(record, observations),
  ]
}

function students(record: InitiativeRecord, observations: ObservationTable): Finding {
  const inDistricts = measure(record, observations, { indicator: 'district-students', asOf })
  const inFourYearColleges = measure(record, observations, { indicator: 'four-year-college-students', asOf })
  const inTwoYearColleges = measure(record, observations, { indicator: 'two-year-college-students', asOf })
  const line = (who: string, measured: Measured) =>
    `${who}: ${figure(measured)} students, from ${measured.basis.inputs} reports.`
  return {
    title: 'Students in 2010/11',
    lines: [
      line('School districts', inDistricts),
      line('Four-year colleges', inFourYearColleges),
      line('Two-year colleges', inTwoYearColleges),
    ],
    figures: { inDistricts, inFourYearColleges, inTwoYearColleges },
  }
}

function makeUpOfStudents(record: InitiativeRecord, observations: ObservationTable): Finding {
  const rows = shareColumns.map((column) => {
    const indicator = idOf(shareNames[column])
    const computed = measure(record, observations, { indicator, asOf })
    return { indicator, name: shareNames[column], computed, printed: Number(publishedTotals[0]?.[column]) }
  })
  return {
    title: 'Who the students of the districts are, weighted by enrollment',
    lines: [
      ...rows.map(
        ({ name, computed, printed }) =>
          `${name}: ${figure(computed)}, printed ${printed}%${rounding(computed, printed)}`,
      ),
      'The shares of the districts are printed in whole percents, so a mean of them is certain to half a percent only.',
    ],
    figures: Object.fromEntries(rows.map(({ indicator, computed }) => [indicator, computed])),
  }
}

/** What it takes to get from a computed share to the printed whole percent. */
function rounding(computed: Measured, printed: number): string {
  if (computed.kind === 'missing') return ''
  const distance = Math.abs(computed.value * 100 - printed)
  if (Math.round(computed.value * 100) === printed) return ''
  return distance <= 1 ? ': explained by the rounding of the shares it is computed from' : ': not explained by rounding'
}

/** The same shares without the counts that weigh them. */
function unweighted(record: InitiativeRecord, observations: ObservationTable): Finding {
  const shares = [...observations.observations()].filter(({ indicator }) => indicator !== 'district-students')
  const refused = measure(record, ObservationTable.from(shares, record), { indicator: 'hispanic-students', asOf })
  return {
    title: 'The mean that is refused',
    lines: [`Hispanic students, with the districts' enrollment taken away: ${figure(refused)}.`],
    figures: { refused },
  }
}

function gaps(record: InitiativeRecord, observations: ObservationTable): Finding {
  const rows = scorecard
    .filter((row) => row.gap_low_2010 !== '')
    .map((row) => {
      const indicator = idOf(row.indicator)
      const wide = periodsOf(row).map((period) => ({
        year: period.start.slice(0, 4),
        measured: gap(record, observations, { indicator, period, dimension: 'range', from: 'low', to: 'high', asOf }),
      }))
      return { row, indicator, wide }
    })
  return {
    title: 'How far apart low and high are',
    lines: rows.map(
      ({ row, wide }) =>
        `${row.indicator}. ${wide.map(({ year, measured }) => `${year}: ${difference(measured)}`).join('; ')}`,
    ),
    figures: Object.fromEntries(
      rows.flatMap(({ indicator, wide }) => wide.map(({ year, measured }) => [`${indicator} ${year}`, measured])),
    ),
  }
}

function openTargets(record: InitiativeRecord): Finding {
  const indicators = record.sharedMeasurement?.indicators ?? []
  const open = indicators.flatMap(({ name, targets = [] }) =>
    targets.flatMap(({ by, pending }) => (pending === undefined ? [] : [{ name, by, pending }])),
  )
  const alike = Map.groupBy(open, ({ by, pending }) => `By ${by}, "${pending}"`)
  return {
    title: 'Targets that are still to be set',
    lines: [...alike].map(([when, targets]) => `${when}: ${targets.map(({ name }) => name).join('; ')}`),
    figures: {},
  }
}

function openValues(record: InitiativeRecord, observations: ObservationTable): Finding {
  const open = scorecard.flatMap((row) =>
    periodsOf(row).flatMap((period) => {
      const measured = measure(record, observations, { indicator: idOf(row.indicator), period, asOf })
      return measured.kind === 'missing' ? [{ name: row.indicator, year: period.start.slice(0, 4), measured }] : []
    }),
  )
  const alike = Map.groupBy(open, ({ year, measured }) => `${year}, ${figure(measured)}`)
  return {
    title: 'Values that are still to come',
    lines: [...alike].map(([when, values]) => `${when}: ${values.map(({ name }) => name).join('; ')}`),
    figures: Object.fromEntries(open.map(({ name, year, measured }) => [`${idOf(name)} ${year}`, measured])),
  }
}
