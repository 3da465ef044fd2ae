import { describe, expect, test } from 'vitest'
import { periodSequence } from './period-sequence.ts'

const surveyWaves = [
  { name: 'Autumn 2011', period: { start: '2011-10-01', end: '2011-11-15' } },
  { name: 'Spring 2011', period: { start: '2011-03-01', end: '2011-05-31' } },
]
const autumn = { start: '2011-10-01', end: '2011-11-15', label: 'Autumn 2011' }
const spring = { start: '2011-03-01', end: '2011-05-31', label: 'Spring 2011' }

describe('the waves of a survey', () => {
  const { periodAt, periodFrom, periodAfter } = periodSequence('survey-wave', { surveyWaves })

  test('follow each other in the order of time, whatever the order they are declared in', () => {
    expect(periodAt('2011-03-01')).toEqual(spring)
    expect(periodAfter(spring)).toEqual(autumn)
    expect(periodAfter(autumn)).toBeUndefined()
  })

  test('leave days between them', () => {
    expect(periodAt('2011-06-01')).toBeUndefined()
    expect(periodFrom('2011-06-01')).toEqual(autumn)
    expect(periodFrom('2011-11-15')).toEqual(autumn)
    expect(periodFrom('2011-11-16')).toBeUndefined()
  })

  test('may be none', () => {
    expect(periodSequence('survey-wave').periodFrom('2011-01-01')).toBeUndefined()
  })

  test('share no day', () => {
    const overlapping = [...surveyWaves, { name: 'Late', period: { start: '2011-11-15', end: '2011-12-01' } }]
    expect(() => periodSequence('survey-wave', { surveyWaves: overlapping })).toThrow(
      expect.objectContaining({
        code: 'foundation/invalid-calendar',
        message: 'the survey waves Autumn 2011 and Late share the day 2011-11-15',
      }),
    )
  })
})

describe('the periods of a calendar unit', () => {
  test('follow each other without a gap', () => {
    const { periodAt, periodFrom, periodAfter } = periodSequence('fiscal-year', { fiscalYearStartMonth: 7 })
    const year = { start: '2010-07-01', end: '2011-06-30', label: '2010/11' }
    expect(periodAt('2011-06-30')).toEqual(year)
    expect(periodFrom('2011-06-30')).toEqual(year)
    expect(periodAfter(year)?.start).toBe('2011-07-01')
  })

  test('end where days have no name', () => {
    const weeks = periodSequence('week')
    expect(weeks.periodAt('9999-12-26')?.label).toBe('9999-W51')
    expect(weeks.periodAt('9999-12-27')).toBeUndefined()
    expect(weeks.periodAfter({ start: '9999-12-20', end: '9999-12-26' })).toBeUndefined()
    expect(periodSequence('day').periodAfter({ start: '9999-12-31', end: '9999-12-31' })).toBeUndefined()
    expect(weeks.periodAt('0000-01-01')).toBeUndefined()
  })
})
