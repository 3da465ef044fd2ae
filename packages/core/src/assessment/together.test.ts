// What an assessment says of trust, power, gaps and the wider circle, against the functions that compute it.
import { describe, expect, test } from 'vitest'
import { alignmentGaps } from '../alignment/activities/alignment-gaps.ts'
import { circleOfAlignment } from '../alignment/circle/circle-of-alignment.ts'
import { isolatedOrCollective } from '../alignment/contrasts/isolated-or-collective.ts'
import { powerBalance } from '../alignment/power/power-balance.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { surveyHistories } from '../trust/survey/survey-histories.ts'
import { assess } from './assess.ts'
import { Assessment } from './assessment.ts'

const { record, observations: rows, asOf } = sampleInitiative()
const table = ObservationTable.from(rows, record)
const assessment = assess(record, table, { asOf })

describe('an assessment', () => {
  test('gives the latest wave of each survey, with what changed since the wave before', () => {
    const [history] = surveyHistories(record, { asOf })
    const [survey] = assessment.trust.surveys
    expect(survey?.askedOn).toBe(history?.waves.at(-1)?.askedOn)
    expect(survey?.previouslyAskedOn).toBe(history?.waves.at(-2)?.askedOn)
    expect(survey?.factors.map(({ factor, change }) => ({ factor, change }))).toEqual(history?.changes.at(-1)?.factors)
    expect(survey?.factors.map(({ share }) => share)).toEqual(history?.waves.at(-1)?.factors.map(({ share }) => share))
  })

  test('gives ratings over all partners, and of no partner alone', () => {
    const { ratings = [], askedOn } = assessment.trust.relationships ?? {}
    expect(askedOn).toBe('2024-11-12')
    expect(ratings.map(({ rated, side }) => side ?? rated)).toEqual([
      'trust',
      'reliability',
      'missionAlignment',
      'openness',
      'value',
      'powerAndInfluence',
      'resourceContribution',
      'commitment',
    ])
    expect(ratings.every(({ rating }) => rating.kind === 'observed' && rating.value >= 1 && rating.value <= 4)).toBe(
      true,
    )
    expect(Object.keys(assessment.trust.relationships ?? {})).not.toContain('partners')
  })

  test('says how unevenly power is spread, and names nobody', () => {
    const { distributions } = powerBalance(record, { asOf })
    expect(assessment.power.map(({ gini, topShare }) => [gini, topShare])).toEqual(
      distributions.map(({ measures }) => [measures.gini, measures.topShare]),
    )
    expect(assessment.power.map(({ holders }) => holders)).toEqual(distributions.map(({ holders }) => holders.length))
  })

  test('says where the initiative stands between isolated and collective impact', () => {
    const { initiative } = isolatedOrCollective(record, table, { asOf })
    expect(assessment.contrasts.map(({ measured, source }) => ({ measured, source }))).toEqual(
      initiative.contrasts.map(({ measured, source }) => ({ measured, source })),
    )
  })

  test('says who acts in line from outside, and how many more than a year ago', () => {
    const circle = circleOfAlignment(record, table, { dates: ['2024-07-31', asOf] })
    expect(assessment.circle.growth).toEqual(circle.growth)
    expect(assessment.circle.members.map(({ id }) => id)).toEqual(
      circle.points.at(-1)?.organizations.map(({ id }) => id),
    )
    expect(assessment.circle.members.length).toBeGreaterThan(0)
  })

  test('lists gaps by the names of what they are about', () => {
    const gaps = alignmentGaps(record, { asOf })
    expect(assessment.gaps.map(({ about }) => about.map(({ id }) => id))).toEqual(
      gaps.map(({ about }) => about.map(({ id }) => id)),
    )
    const names = assessment.gaps.flatMap(({ about, closers }) => [...about, ...closers]).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names.every((name) => / |^[A-Z]/.test(name))).toBe(true)
  })

  test('of a record that states nothing of it fits its schema, and says so', () => {
    const bare = parseInitiative({ formatVersion: 1, initiative: { id: 'bare', name: 'Bare' } })
    const empty = assess(bare, ObservationTable.from([], bare), { asOf })
    expect(Assessment.parse(empty)).toEqual(empty)
    expect(empty.trust).toEqual({ surveys: [] })
    expect(empty.gaps).toEqual([])
    expect(empty.circle).toMatchObject({
      size: { reason: 'not-stated' },
      growth: { reason: 'not-stated' },
      members: [],
    })
    expect(empty.power.every(({ gini }) => gini.kind === 'missing')).toBe(true)
  })

  test('of the sample fits its schema', () => {
    expect(Assessment.parse(assessment)).toEqual(assessment)
  })
})
