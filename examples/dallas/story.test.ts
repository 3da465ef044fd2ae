import { assess, ObservationTable } from '@collective-impact/core'
import { renderMarkdown } from '@collective-impact/report'
import { describe, expect, test } from 'vitest'
import { publishedTotals, shareColumns } from './data.ts'
import { asText } from './finding.ts'
import { readObservations } from './observations.ts'
import { dallas } from './record.ts'
import { asOf, tellStory } from './story.ts'

const observations = ObservationTable.from(readObservations(), dallas)
const assessment = assess(dallas, observations, { asOf })
const findings = tellStory(dallas, observations)

function figureOf(name: string) {
  return findings.find(({ figures }) => name in figures)?.figures[name]
}

function valueNamed(name: string): number {
  const measured = figureOf(name)
  return measured?.kind === 'observed' ? measured.value : Number.NaN
}

test('the story reads as committed', async () => {
  await expect(asText(findings)).toMatchFileSnapshot('./expected/story.txt')
})

test('so does the report', async () => {
  await expect(renderMarkdown(assessment)).toMatchFileSnapshot('./expected/report.md')
})

describe('the totals of the sample community scorecard', () => {
  test.each([
    ['inDistricts', 446_271, 15],
    ['inFourYearColleges', 102_505, 14],
    ['inTwoYearColleges', 81_365, 7],
  ])('%s is %d, from %d organizations', (name, value, inputs) => {
    expect(figureOf(name)).toMatchObject({ kind: 'observed', value, basis: { inputs } })
  })

  test('were copied to the data as printed', () => {
    expect(publishedTotals.map(({ students_2010_11 }) => students_2010_11)).toEqual(['446271', '102505', '81365'])
    expect(shareColumns.map((column) => publishedTotals[0]?.[column])).toEqual([
      '23',
      '53',
      '17',
      '4',
      '2',
      '69',
      '27',
      '54',
    ])
  })
})

describe('the published row of shares, in whole percents', () => {
  test.each([
    ['african-american-students', 23],
    ['hispanic-students', 53],
    ['anglo-students', 17],
    ['asian-students', 4],
    ['other-students', 2],
    ['limited-english-students', 27],
    ['students-at-risk', 54],
  ])('%s rounds to the %d %% printed', (name, printed) => {
    expect(Math.round(valueNamed(name) * 100)).toBe(printed)
  })

  test('economically disadvantaged students are 69.5 %, where 69 is printed', () => {
    expect(valueNamed('economically-disadvantaged-students') * 100).toBeCloseTo(69.5, 1)
    expect(asText(findings)).toContain('69.5%, printed 69%: explained by the rounding')
  })
})

test('shares without their weights are refused', () => {
  expect(figureOf('refused')).toMatchObject({ kind: 'missing', reason: 'no-denominator' })
})

describe('the gaps of the scorecard, high less low', () => {
  test.each([
    ['4th-grade-math-commended 2010', 0.79 - 0.23],
    ['4th-grade-math-commended 2011', 0.77 - 0.25],
    ['testers-at-college-ready-standard 2011', 0.72 - 0.01],
    ['average-sat 2009', 1203 - 806],
    ['average-act 2010', 26.2 - 15.4],
  ])('%s is %d', (name, width) => {
    expect(valueNamed(name)).toBeCloseTo(width, 9)
  })
})

test('a value that is TBD is pending, not zero', () => {
  expect(figureOf('kindergarten-ready 2011')).toMatchObject({ kind: 'missing', reason: 'pending' })
  expect(figureOf('4-yr-colleges-first-year-retention 2011')).toMatchObject({ kind: 'missing', reason: 'pending' })
})

test('a target that is TBD is missing in the words of the scorecard, not zero', () => {
  const math = assessment.indicators.find(({ id }) => id === '4th-grade-math-commended')
  expect(math?.targets).toMatchObject([
    { status: 'unknown', target: { kind: 'missing', reason: 'no-target', basis: { remarks: ['TBD in 2013'] } } },
  ])
})
