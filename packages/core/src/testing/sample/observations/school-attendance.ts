// What the sample's schools report on who is enrolled and who is there. Absence falls from the second year on.
import { halfYears, schoolYears } from '../calendar.ts'
import { areas } from '../places.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

const enrolled = { 'mill-quarter': 2_080, lakeside: 3_390, 'north-valley': 2_150 } as const
const enrolledMoreEachYear = { 'mill-quarter': 14, lakeside: 22, 'north-valley': -9 } as const
const grades = ['kindergarten', 'first', 'second', 'third'] as const

const absentBeforeLaunch = { 'mill-quarter': 0.322, lakeside: 0.176, 'north-valley': 0.247 } as const
/** Chronic absence beside that before launch, half-year by half-year. */
const trendOfAbsence = [0.99, 1.01, 1, 0.95, 0.89, 0.84] as const

const attendance = {
  'mill-quarter': [0.905, 0.908, 0.914],
  lakeside: [0.941, 0.943, 0.945],
  'north-valley': [0.923, 0.925, 0.929],
} as const

const schools = { partner: 'alder-schools', recordedBy: 'early-grades-lead' } as const

export const schoolAttendance: readonly SampleObservation[] = areas.flatMap((place) => [
  ...trendOfAbsence.map((trend, halfYear): SampleObservation => {
    const period = days(halfYears[halfYear] as (typeof halfYears)[number])
    const denominator = enrolledIn(place, Math.floor(halfYear / 2))
    const numerator = Math.round(denominator * absentBeforeLaunch[place] * trend)
    return { ...schools, indicator: 'chronic-absence', place, period, numerator, denominator, ...recorded(period, 21) }
  }),
  ...schoolYears.map((schoolYear, year): SampleObservation => {
    const value = attendance[place][year] as number
    return {
      ...schools,
      indicator: 'daily-attendance',
      place,
      period: days(schoolYear),
      value,
      ...recorded(schoolYear, 30),
    }
  }),
  ...schoolYears.flatMap((schoolYear, year): SampleObservation[] => {
    const period = days(schoolYear)
    const total = enrolledIn(place, year)
    const count = {
      ...schools,
      indicator: 'early-grade-enrollment',
      place,
      period,
      recordedAt: `${2022 + year}-11-15`,
    } as const
    return [
      { ...count, value: total },
      ...grades.map((grade, position) => ({ ...count, groups: { grade }, value: inGrade(total, position) })),
    ]
  }),
])

function enrolledIn(place: (typeof areas)[number], year: number): number {
  return enrolled[place] + year * enrolledMoreEachYear[place]
}

/** A quarter of the children in each grade; what does not divide is in the lower ones. */
function inGrade(total: number, position: number): number {
  return Math.floor((total + grades.length - 1 - position) / grades.length)
}
