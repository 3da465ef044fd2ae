// What the sample's partners report on books given. Here is most of what goes wrong with reports: one restated, one
// rejected and sent again, one that never came, one late, one that says there is no value, and one still a draft.
import { months, quarters } from '../calendar.ts'
import { days, recorded, type SampleObservation } from './sample-observation.ts'

const DECEMBER_AND_SUMMER = [40, 20, 60, 80, 60, 240, -20, 0, 30, 60, 20, 90] as const
const RESTATED_MONTH = 16
const REJECTED_QUARTER = 1
const UNREPORTED_QUARTER = 5
const LATE_QUARTER = 7
const CLINIC_JOINS = 3
const GAP_QUARTER = 6
const DRAFT_QUARTER = 11

const library = months.flatMap((month, position): SampleObservation[] => {
  const period = days(month)
  const report = {
    indicator: 'books-given',
    partner: 'county-library',
    recordedBy: 'childrens-librarian',
    period,
    value: 260 + 6 * position + (DECEMBER_AND_SUMMER[position % 12] as number),
  } as const
  if (position !== RESTATED_MONTH) return [{ ...report, ...recorded(period, 9) }]
  return [
    { ...report, id: 'library-books-2023-11', value: 1_312, ...recorded(period, 9) },
    {
      ...report,
      id: 'library-books-2023-11-restated',
      status: 'approved',
      recordedAt: '2024-02-20T09:30:00Z',
      supersedes: 'library-books-2023-11',
      reason: 'Lent books had been counted as given.',
    },
  ]
})

const firstSteps = quarters.flatMap((quarter, position): SampleObservation[] => {
  if (position === UNREPORTED_QUARTER) return []
  const period = days(quarter)
  const report = {
    indicator: 'books-given',
    partner: 'first-steps',
    recordedBy: 'first-steps-coach',
    period,
    value: 640 + 25 * position,
  } as const
  if (position !== REJECTED_QUARTER) return [{ ...report, ...recorded(period, position === LATE_QUARTER ? 95 : 18) }]
  return [
    { ...report, id: 'first-steps-books-2022-q4', value: 6_650, status: 'rejected', recordedAt: '2023-01-16' },
    {
      ...report,
      id: 'first-steps-books-2022-q4-again',
      status: 'approved',
      recordedAt: '2023-01-24',
      supersedes: 'first-steps-books-2022-q4',
      reason: 'A digit too many.',
    },
  ]
})

const clinic = quarters.slice(CLINIC_JOINS).map((quarter, sinceJoining): SampleObservation => {
  const position = CLINIC_JOINS + sinceJoining
  const period = days(quarter)
  const report = {
    indicator: 'books-given',
    partner: 'river-clinic',
    recordedBy: 'clinic-nurse',
    period,
    ...recorded(period, 20),
  } as const
  if (position === GAP_QUARTER) return { ...report, missing: 'not-collected', source: 'New patient records, no count' }
  const value = 380 + 30 * sinceJoining
  return position === DRAFT_QUARTER ? { ...report, value, status: 'draft' } : { ...report, value }
})

export const books: readonly SampleObservation[] = [...library, ...firstSteps, ...clinic]
