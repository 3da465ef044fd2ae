// What the sample's partners report on families with small children: surveys, story times and preschools.
import { halfYears, quarters, schoolYears } from '../calendar.ts'
import { areas } from '../places.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

const BRANCH_CLOSED = 8

type Surveyed = readonly [mean: number, answers: number] | 'suppressed' | 'pending'

const surveysOf = [
  {
    partner: 'first-steps',
    recordedBy: 'first-steps-coach',
    from: 0,
    surveyed: [[11.4, 180], [11.9, 192], [12.8, 201], [12.6, 188], [13.7, 214], 'pending'],
  },
  {
    partner: 'county-library',
    recordedBy: 'childrens-librarian',
    from: 1,
    surveyed: [
      [15.5, 140],
      [15.4, 152],
      [16.2, 147],
      [16.1, 160],
      [16.9, 155],
    ],
  },
  {
    partner: 'mill-family-center',
    recordedBy: 'family-advocate',
    from: 0,
    surveyed: [[8.2, 61], 'suppressed', [9.6, 52], [10.9, 47]],
  },
] as const satisfies readonly (Pick<SampleObservation, 'partner' | 'recordedBy'> & {
  readonly from: number
  readonly surveyed: readonly Surveyed[]
})[]

const sources = { suppressed: 'Fourteen answers', pending: 'Paper answers still to be typed' } as const

const surveys: readonly SampleObservation[] = surveysOf.flatMap(({ partner, recordedBy, from, surveyed }) =>
  surveyed.map((survey: Surveyed, position): SampleObservation => {
    const period = days(halfYears[from + position] as (typeof halfYears)[number])
    const report = {
      indicator: 'reading-at-home-minutes',
      partner,
      recordedBy,
      period,
      ...recorded(period, 28),
    } as const
    if (typeof survey === 'string') return { ...report, missing: survey, source: sources[survey] }
    const [mean, n] = survey
    return { ...report, mean, n }
  }),
)

const childrenUnderFive = { 'mill-quarter': 2_900, lakeside: 5_100, 'north-valley': 3_300 } as const
const firstVisits = { 'mill-quarter': 410, lakeside: 1_150, 'north-valley': 520 } as const
const moreVisitsEachQuarter = { 'mill-quarter': 31, lakeside: 24, 'north-valley': 17 } as const
const seasons = [0.86, 1.06, 1.02, 1.03] as const

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
    const season = seasons[position % seasons.length] as number
    return {
      ...report,
      numerator: Math.round((firstVisits[place] + moreVisitsEachQuarter[place] * position) * season),
      denominator: childrenUnderFive[place],
    }
  }),
)

const coachedPlaces = {
  'mill-quarter': [210, 210, 228, 228, 262, 262, 262, 280, 310, 310, 328, 328],
  lakeside: [320, 338, 338, 338, 371, 371, 389, 389, 420, 420, 420, 438],
} as const

const preschools: readonly SampleObservation[] = (['mill-quarter', 'lakeside'] as const).flatMap((place) =>
  quarters.map(({ end }, position): SampleObservation => {
    const period = { start: end, end }
    return {
      indicator: 'preschool-places',
      partner: 'first-steps',
      recordedBy: 'first-steps-coach',
      place,
      period,
      value: coachedPlaces[place][position] as number,
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
