import { describe, expect, test } from 'vitest'
import { dayNumber } from '../day-number.ts'
import { calendarGrid } from './calendar-grid.ts'
import { type CalendarConventions, calendarUnits, type PeriodUnit } from './calendar-unit.ts'
import { nestingOf } from './unit-nesting.ts'

const spring = { name: 'Spring 2011', period: { start: '2011-03-01', end: '2011-05-31' } }
const odd = { name: 'Odd', period: { start: '2011-09-05', end: '2011-09-25' } }

describe('nestingOf', () => {
  test.each<[PeriodUnit, PeriodUnit, CalendarConventions]>([
    ['day', 'week', {}],
    ['day', 'survey-wave', { surveyWaves: [spring, odd] }],
    ['week', 'two-weeks', { weekStartsOn: 'wednesday' }],
    ['month', 'two-months', {}],
    ['quarter', 'fiscal-year', { fiscalYearStartMonth: 7 }],
    ['fiscal-quarter', 'fiscal-half-year', { fiscalYearStartMonth: 2 }],
    ['month', 'school-year', { schoolYearStartMonth: 9 }],
    ['year', 'two-years', {}],
    ['month', 'survey-wave', { surveyWaves: [spring] }],
    ['week', 'survey-wave', { surveyWaves: [odd] }],
  ])('%s nests in %s, with %j', (inner, outer, conventions) => {
    expect(nestingOf(inner, outer, conventions)).toEqual({ nests: true })
  })

  test.each<[PeriodUnit, PeriodUnit, CalendarConventions, string]>([
    ['week', 'month', {}, 'a period of the unit week can lie in two of the unit month'],
    ['week', 'year', {}, 'a period of the unit week can lie in two of the unit year'],
    ['month', 'week', {}, 'a period of the unit month is longer than one of the unit week'],
    ['year', 'quarter', {}, 'a period of the unit year is longer than one of the unit quarter'],
    [
      'quarter',
      'fiscal-year',
      { fiscalYearStartMonth: 2 },
      'periods of the unit fiscal-year do not begin and end with periods of the unit quarter',
    ],
    [
      'two-months',
      'quarter',
      {},
      'periods of the unit quarter do not begin and end with periods of the unit two-months',
    ],
    ['fiscal-year', 'two-years', { fiscalYearStartMonth: 7 }, 'periods of the unit two-years do not begin and end'],
    ['month', 'survey-wave', { surveyWaves: [spring, odd] }, 'the survey wave Odd does not begin and end with a month'],
    ['survey-wave', 'year', { surveyWaves: [spring] }, 'the waves of a survey leave days between them'],
  ])('%s does not nest in %s, with %j', (inner, outer, conventions, reason) => {
    const nesting = nestingOf(inner, outer, conventions)
    expect(nesting.nests ? '' : nesting.reason).toContain(reason)
  })

  test.each<CalendarConventions>([
    { schoolYearStartMonth: 1 },
    { fiscalYearStartMonth: 7, schoolYearStartMonth: 9, weekStartsOn: 'sunday' },
    { fiscalYearStartMonth: 2, schoolYearStartMonth: 8 },
    { fiscalYearStartMonth: 12, schoolYearStartMonth: 12 },
  ])('says what 60 years of periods show, with %j', (conventions) => {
    const [from, to] = [dayNumber('1990-01-01'), dayNumber('2050-12-31')]
    for (const inner of calendarUnits) {
      for (const outer of calendarUnits) {
        const [innerGrid, outerGrid] = [calendarGrid(inner, conventions), calendarGrid(outer, conventions)]
        let isSplit = false
        for (let cell = innerGrid.cellAt(from); cell.first <= to && !isSplit; cell = innerGrid.cellAt(cell.last + 1)) {
          const around = outerGrid.cellAt(cell.first)
          isSplit = cell.last > around.last
        }
        expect([inner, outer, nestingOf(inner, outer, conventions).nests]).toEqual([inner, outer, !isSplit])
      }
    }
  })
})
