// What the sample's partners report on tutoring. Children are counted since launch, hours for the quarter; the council
// reports hours only. The family center reported later and later, and not at all after September 2024.
import { quarters, schoolYears } from '../calendar.ts'
import type { SamplePartner } from '../partners.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

interface Tutoring {
  readonly partner: SamplePartner
  readonly recordedBy: NonNullable<SampleObservation['recordedBy']>
  /** The first quarter reported, from 0. */
  readonly from: number
  /** Days after the end of a quarter until it is reported. */
  readonly delay: (quarter: number) => number
  readonly newChildren?: readonly number[]
  readonly hours: readonly number[]
}

const reported: readonly Tutoring[] = [
  {
    partner: 'page-by-page',
    recordedBy: 'tutor-coordinator',
    from: 0,
    delay: (quarter) => 12 + (quarter % 3),
    newChildren: [38, 96, 74, 41, 22, 104, 88, 52, 25, 118, 97, 61],
    hours: [910, 2_340, 2_430, 2_220, 1_460, 2_900, 2_990, 2_780, 2_020, 3_460, 3_550, 3_340],
  },
  {
    partner: 'mill-family-center',
    recordedBy: 'family-center-director',
    from: 0,
    delay: (quarter) => 20 + 6 * quarter,
    newChildren: [24, 31, 18, 12, 10, 27, 19, 11, 8],
    hours: [195, 560, 540, 470, 240, 610, 590, 505, 230],
  },
  {
    partner: 'interfaith-council',
    recordedBy: 'camp-organizer',
    from: 1,
    delay: () => 25,
    hours: [0, 0, 310, 1_240, 0, 0, 420],
  },
]

const spendingByYear = [
  ['page-by-page', 'tutors-director', [402_000, 431_000]],
  ['mill-family-center', 'family-center-director', [61_500, 64_250]],
] as const

/** Parts of the children tutored by Page by Page; many have more than one kind of support. */
const kindsOfSupport = { 'in-school': 0.92, 'after-school': 0.24, summer: 0.06 } as const

export const tutoring: readonly SampleObservation[] = [
  ...reported.flatMap(({ partner, recordedBy, from, delay, newChildren, hours }) =>
    hours.flatMap((value, position): SampleObservation[] => {
      const quarter = quarters[from + position] as (typeof quarters)[number]
      const report = { partner, recordedBy, period: days(quarter), ...recorded(quarter, delay(from + position)) }
      const children = newChildren?.slice(0, position + 1).reduce((sum, some) => sum + some, 0)
      return [
        { ...report, indicator: 'tutoring-hours', value },
        ...(children === undefined ? [] : childrenTutored(report, children)),
      ]
    }),
  ),
  ...spendingByYear.flatMap(([partner, recordedBy, amounts]) =>
    amounts.map((value, year): SampleObservation => {
      const period = days(schoolYears[year] as (typeof schoolYears)[number])
      return { indicator: 'tutoring-spending', partner, recordedBy, period, value, ...recorded(period, 74) }
    }),
  ),
]

/** In all, and from Page by Page by kind of support too. */
function childrenTutored(report: Omit<SampleObservation, 'indicator'>, value: number): SampleObservation[] {
  const whole = { ...report, indicator: 'children-tutored', value } as const
  if (report.partner !== 'page-by-page') return [whole]
  const parts = Object.entries(kindsOfSupport).map(([kind, part]) => ({
    ...whole,
    groups: { 'kind-of-support': kind },
    value: Math.round(value * part),
  }))
  return [whole, ...parts]
}
