// What the sample's schools report on reading and readiness, by area and group. The state test of 2025 is a new one.
import type { Period } from '../../../foundation/period.ts'
import { schoolYears } from '../calendar.ts'
import { areas } from '../places.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

type Area = (typeof areas)[number]
type Counts = readonly [part: number, whole: number]
type ByArea = Readonly<Record<Area, Counts>>

const yearBeforeLaunch: Period = { start: '2021-07-01', end: '2022-06-30' }

const readers: readonly [Period, 'state-test' | 'new-state-test', ByArea][] = [
  [yearBeforeLaunch, 'state-test', { 'mill-quarter': [151, 520], lakeside: [436, 838], 'north-valley': [222, 541] }],
  [yearOf(0), 'state-test', { 'mill-quarter': [151, 512], lakeside: [462, 846], 'north-valley': [231, 536] }],
  [yearOf(1), 'state-test', { 'mill-quarter': [190, 527], lakeside: [472, 851], 'north-valley': [243, 529] }],
  [yearOf(2), 'new-state-test', { 'mill-quarter': [179, 518], lakeside: [466, 862], 'north-valley': [239, 533] }],
]

const ready: readonly [Period, 'teacher-judgment' | 'shared-check', ByArea][] = [
  [
    september(2021),
    'teacher-judgment',
    { 'mill-quarter': [188, 505], lakeside: [449, 817], 'north-valley': [253, 506] },
  ],
  [september(2022), 'shared-check', { 'mill-quarter': [193, 498], lakeside: [461, 822], 'north-valley': [250, 511] }],
  [september(2023), 'shared-check', { 'mill-quarter': [214, 511], lakeside: [478, 829], 'north-valley': [257, 502] }],
  [september(2024), 'shared-check', { 'mill-quarter': [241, 507], lakeside: [490, 834], 'north-valley': [263, 499] }],
]

/** The share of an area's children in each group, and how often they reach the level beside children as a whole. */
const lowerIncome = { share: { 'mill-quarter': 0.72, lakeside: 0.36, 'north-valley': 0.52 }, reach: 0.8 } as const
const spanish = { share: { 'mill-quarter': 0.3, lakeside: 0.12, 'north-valley': 0.07 }, reach: 0.78 } as const
const vietnamese = { share: { 'mill-quarter': 0.08, lakeside: 0.03, 'north-valley': 0.008 }, reach: 0.95 } as const

export const schoolResults: readonly SampleObservation[] = [
  ...readers.flatMap(([period, methodVersion, byArea]) =>
    areas.flatMap((area) =>
      [all(byArea[area]), ...byIncome(area, byArea[area]), ...byLanguage(area, byArea[area])].map((counts) => ({
        ...report('third-grade-reading', area, period, methodVersion),
        ...counts,
        source: 'State reading test',
      })),
    ),
  ),
  ...ready.flatMap(([period, methodVersion, byArea]) =>
    areas.flatMap((area) =>
      [all(byArea[area]), ...byLanguage(area, byArea[area])].map((counts) => ({
        ...report('kindergarten-readiness', area, period, methodVersion),
        ...counts,
      })),
    ),
  ),
]

function report(
  indicator: 'third-grade-reading' | 'kindergarten-readiness',
  place: Area,
  period: Period,
  methodVersion: string,
): SampleObservation {
  const beforeLaunch = period.end <= yearBeforeLaunch.end
  return {
    indicator,
    partner: 'alder-schools',
    place,
    period,
    methodVersion,
    ...(beforeLaunch ? {} : { ...recorded(period, 28), recordedBy: 'early-grades-lead' }),
  }
}

interface CountsOf {
  readonly numerator: number
  readonly denominator: number
  readonly groups?: Readonly<Record<string, string>>
}

function all([numerator, denominator]: Counts): CountsOf {
  return { numerator, denominator }
}

function byIncome(area: Area, whole: Counts): readonly CountsOf[] {
  const lower = share(whole, lowerIncome.share[area], lowerIncome.reach)
  return [inGroup('family-income', 'lower', lower), inGroup('family-income', 'higher', rest(whole, lower))]
}

function byLanguage(area: Area, whole: Counts): readonly CountsOf[] {
  const ofSpanish = share(whole, spanish.share[area], spanish.reach)
  const ofVietnamese = share(whole, vietnamese.share[area], vietnamese.reach)
  return [
    inGroup('home-language', 'english', rest(rest(whole, ofSpanish), ofVietnamese)),
    inGroup('home-language', 'spanish', ofSpanish),
    inGroup('home-language', 'vietnamese', ofVietnamese),
  ]
}

function share([part, whole]: Counts, of: number, reach: number): Counts {
  const wholeOfGroup = Math.round(whole * of)
  return [Math.round((part / whole) * wholeOfGroup * reach), wholeOfGroup]
}

function rest([part, whole]: Counts, [partOfGroup, wholeOfGroup]: Counts): Counts {
  return [part - partOfGroup, whole - wholeOfGroup]
}

function inGroup(dimension: string, category: string, [numerator, denominator]: Counts): CountsOf {
  return { numerator, denominator, groups: { [dimension]: category } }
}

function yearOf(position: 0 | 1 | 2): Period {
  return days(schoolYears[position] as Period)
}

function september(year: number): Period {
  return { start: `${year}-09-01`, end: `${year}-09-30` }
}
