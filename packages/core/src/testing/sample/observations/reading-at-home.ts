// What the sample's partners report on families with small children: surveys, story times and preschools.
import { halfYears, quarters, schoolYears } from '../calendar.ts'
import { areas } from '../places.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

const SUPPRESSED_SURVEY = 1
const PENDING_SURVEY = 5
const BRANCH_CLOSED = 8

const surveys: readonly SampleObservation[] = halfYears.flatMap((halfYear, position): SampleObservation[] => {
  const period = days(halfYear)
  const survey = { indicator: 'reading-at-home-minutes', period, ...recorded(period, 40) } as const
  const atFirstSteps = { ...survey, partner: 'first-steps', recordedBy: 'first-steps-coach' } as const
  const atFamilyCenter = { ...survey, partner: 'mill-family-center', recordedBy: 'family-advocate' } as const
  return [
    position === PENDING_SURVEY
      ? { ...atFirstSteps, missing: 'pending', recordedAt: '2025-07-28', source: 'Paper answers still to be typed' }
      : { ...atFirstSteps, mean: tenths(11.4 + 0.6 * position), n: 180 + 10 * position },
    ...(position === 0
      ? []
      : [
          {
            ...survey,
            partner: 'county-library',
            recordedBy: 'childrens-librarian',
            mean: tenths(15.2 + 0.3 * position),
            n: 140,
            recordedAt: recorded(period, 30).recordedAt,
          } as const,
        ]),
    ...(period.end > '2024-06-30'
      ? []
      : [
          position === SUPPRESSED_SURVEY
            ? ({ ...atFamilyCenter, missing: 'suppressed', source: 'Fourteen answers' } as const)
            : ({ ...atFamilyCenter, mean: tenths(8.2 + 0.9 * position), n: 60 - 4 * position } as const),
        ]),
  ]
})

const childrenUnderFive = { 'mill-quarter': 2_900, lakeside: 5_100, 'north-valley': 3_300 } as const
const firstVisits = { 'mill-quarter': 410, lakeside: 1_150, 'north-valley': 520 } as const
const moreVisitsEachQuarter = { 'mill-quarter': 31, lakeside: 24, 'north-valley': 17 } as const

const storyTimes: readonly SampleObservation[] = areas.flatMap((place) =>
  quarters.map((quarter, position): SampleObservation => {
    const period = days(quarter)
    const report = {
      indicator: 'story-time-visits',
      partner: 'county-library',
      recordedBy: 'childrens-librarian',
      place,
      period,
      ...recorded(period, 14),
    } as const
    if (place === 'north-valley' && position === BRANCH_CLOSED) {
      return { ...report, missing: 'not-applicable', source: 'Branch closed for repairs' }
    }
    return {
      ...report,
      numerator: firstVisits[place] + moreVisitsEachQuarter[place] * position,
      denominator: childrenUnderFive[place],
    }
  }),
)

const coachedPlaces = { 'mill-quarter': [210, 16], lakeside: [320, 11] } as const

const preschools: readonly SampleObservation[] = (['mill-quarter', 'lakeside'] as const).flatMap((place) =>
  quarters.map(({ end }, position): SampleObservation => {
    const period = { start: end, end }
    const [first, more] = coachedPlaces[place]
    return {
      indicator: 'preschool-places',
      partner: 'first-steps',
      recordedBy: 'first-steps-coach',
      place,
      period,
      value: first + more * position,
      ...recorded(period, 18),
    }
  }),
)

const confidence: readonly SampleObservation[] = (
  [
    ['first-steps', [3, 3, 4]],
    ['mill-family-center', [2, 3]],
  ] as const
).flatMap(([partner, medians]) =>
  medians.map((value, year): SampleObservation => {
    const period = days(schoolYears[year] as (typeof schoolYears)[number])
    return { indicator: 'family-confidence', partner, period, value, ...recorded(period, 25) }
  }),
)

const checks: readonly SampleObservation[] = schoolYears.map((schoolYear) => ({
  indicator: 'hearing-and-sight-checked',
  period: days(schoolYear),
  missing: 'unknown',
  recordedAt: '2025-07-15',
  recordedBy: 'reads-data-manager',
}))

export const readingAtHome: readonly SampleObservation[] = [
  ...surveys,
  ...storyTimes,
  ...preschools,
  ...confidence,
  ...checks,
]

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
