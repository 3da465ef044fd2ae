import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import type { SurveyInstrumentInput } from '../survey-instrument.ts'
import { surveyChange } from './survey-change.ts'
import { surveyHistories } from './survey-histories.ts'
import { surveyResults } from './survey-results.ts'

const asOf = '2024-12-31'
const instrument: SurveyInstrumentInput = {
  id: 'sleep',
  name: 'Sleep',
  scale: { lowest: -20, highest: 60 },
  items: [{ code: 'gained', text: 'Tenths of an hour gained.', factor: 'sleep' }],
}
const waveOf = (id: string, askedOn: string, values: readonly number[], group?: string) => ({
  id,
  instrument: 'sleep',
  askedOn,
  responses: values.map((value, position) => ({
    respondent: `${position}`,
    ...(group === undefined ? {} : { groups: { group } }),
    answers: [{ item: 'gained', value }],
  })),
})
// The data set `sleep` of R, in tenths of an hour; Student (1908), Biometrika 6, 20.
const first = surveyResults(waveOf('first', '2023-05-01', [7, -16, -2, -12, -1, 34, 37, 8, 0, 20]), instrument, {
  asOf,
})
const second = surveyResults(waveOf('second', '2024-05-01', [19, 8, 11, 1, -1, 44, 55, 16, 46, 34]), instrument, {
  asOf,
})

describe('the change between two waves', () => {
  test("has Welch's interval, as R t.test", () => {
    const { from, to, factors } = surveyChange(first, second, { asOf })
    expect([from, to]).toEqual(['first', 'second'])
    expect(factors).toEqual([
      {
        factor: 'sleep',
        change: {
          kind: 'observed',
          value: expect.closeTo(15.8, 9),
          unit: { kind: 'score', of: 'points from -20 to 60' },
          interval: { lower: expect.closeTo(-2.054832, 6), upper: expect.closeTo(33.654832, 6), level: 0.95 },
          basis: {
            method: { id: 'survey-change', version: 1 },
            asOf,
            inputs: 20,
            readings: [
              expect.objectContaining({ value: 7.5 }),
              expect.objectContaining({ value: expect.closeTo(23.3, 9) }),
            ],
          },
        },
      },
    ])
  })

  test('needs no more than results that were kept', () => {
    const kept = JSON.parse(JSON.stringify(first))
    expect(surveyChange(kept, second, { asOf })).toEqual(surveyChange(first, second, { asOf }))
  })

  test('is missing where a score is, for the same reason', () => {
    const few = surveyResults(waveOf('few', '2023-05-01', [1, 2]), instrument, { asOf })
    expect(surveyChange(few, second, { asOf }).factors[0]?.change).toMatchObject({
      kind: 'missing',
      reason: 'suppressed',
    })
    const none = surveyResults(waveOf('none', '2024-06-01', []), instrument, { asOf })
    expect(surveyChange(first, none, { asOf }).factors[0]?.change).toMatchObject({ reason: 'not-reported' })
  })

  test('is missing between waves that asked other things', () => {
    const other = { ...second, instrument: 'other' }
    expect(surveyChange(first, other, { asOf }).factors[0]?.change).toMatchObject({ reason: 'incompatible-methods' })
    const without = { ...first, factors: [] }
    expect(surveyChange(without, second, { asOf }).factors[0]?.change).toMatchObject({ reason: 'not-collected' })
  })

  test('has no interval where nothing varies', () => {
    const same = (id: string, askedOn: string, value: number) =>
      surveyResults(waveOf(id, askedOn, [value, value, value, value, value]), instrument, { asOf })
    const { factors } = surveyChange(same('one', '2023-01-01', 3), same('two', '2024-01-01', 4), { asOf })
    expect(factors[0]?.change).toMatchObject({ kind: 'observed', value: 1 })
    expect(factors[0]?.change).not.toHaveProperty('interval')
  })

  test('is given for groups that are in both waves', () => {
    const groupOf = ({ groups }: { readonly groups?: Readonly<Record<string, string>> | undefined }) =>
      groups?.['group']
    const grouped = (id: string, askedOn: string, group: string) =>
      surveyResults(waveOf(id, askedOn, [1, 2, 3, 4, 5], group), instrument, { asOf, groupOf })
    const change = surveyChange(grouped('one', '2023-01-01', 'staff'), grouped('two', '2024-01-01', 'staff'), { asOf })
    expect(change.groups).toMatchObject([{ group: 'staff', factors: [{ change: { kind: 'observed', value: 0 } }] }])
    const other = surveyChange(grouped('one', '2023-01-01', 'staff'), grouped('two', '2024-01-01', 'residents'), {
      asOf,
    })
    expect(other.groups).toEqual([])
  })

  test('goes forward in time', () => {
    expect(() => surveyChange(second, first, { asOf })).toThrow(/second was asked on 2024-05-01, after first/)
    try {
      surveyChange(second, first, { asOf })
    } catch (error) {
      expect(isCollectiveImpactError(error, 'trust/invalid-option')).toBe(true)
    }
  })
})

describe('the surveys of a record', () => {
  const { record } = sampleInitiative()

  test('come wave by wave, with what changed in between', () => {
    const [history] = surveyHistories(record, { asOf: '2024-12-31' })
    expect(history?.waves.map(({ survey }) => survey)).toEqual(['working-together-2022', 'working-together-2024'])
    expect(history?.changes.map(({ from, to }) => [from, to])).toEqual([
      ['working-together-2022', 'working-together-2024'],
    ])
    const used = history?.changes[0]?.factors.find(({ factor }) => factor === 'shared measurement')
    expect(used?.change).toMatchObject({ kind: 'observed', value: expect.closeTo(2, 0) })
  })

  test('are those asked by the day', () => {
    const [history] = surveyHistories(record, { asOf: '2023-12-31' })
    expect(history?.waves.map(({ survey }) => survey)).toEqual(['working-together-2022'])
    expect(history?.changes).toEqual([])
  })

  test('may have an instrument that was never asked', () => {
    const { trust = {} } = record
    const [history] = surveyHistories({ ...record, trust: { ...trust, surveys: [] } }, { asOf })
    expect(history).toEqual({ instrument: 'working-together', name: expect.any(String), waves: [], changes: [] })
  })

  test('are none in a record without instruments', () => {
    const { trust: _, ...without } = record
    expect(surveyHistories(without, { asOf })).toEqual([])
  })
})
