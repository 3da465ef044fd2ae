import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'
import type { Frequency } from '../../foundation/frequency.ts'

const meeting = (heldOn: string, kind: 'leaders' | 'steering-committee' | 'community' = 'leaders') => ({
  id: `${kind}-${heldOn}`,
  body: { kind },
  heldOn,
  attendance: [{ partner: 'library', present: true }],
})
const sections = (meetingCadence: Frequency | undefined, ...meetings: readonly object[]) => ({
  partners: [library, clinic],
  continuousCommunication: {
    ...(meetingCadence === undefined ? {} : { meetingCadence }),
    meetings: meetings as ReturnType<typeof meeting>[],
  },
})
const value = (...told: Parameters<typeof sections>) =>
  facetValue(sections(...told), 'continuous-communication', 'leaders-regularity')
/** From 2023-07-01 on, leaving out the first 92 days, there are 274 days to 2024-06-30. */
const DAYS = 274

describe('leaders-regularity', () => {
  test('is the share of days on which the last meeting lay no further back than a quarter', () => {
    const facet = facetOf(
      sections('quarterly', meeting('2023-10-01'), meeting('2024-04-01', 'steering-committee')),
      'continuous-communication',
      'leaders-regularity',
    )
    expect(facet.title).toBe('Leaders meet in the rhythm they agreed to')
    expect(facet.measured).toMatchObject({ value: (92 + 91) / DAYS, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'initiative', id: 'river', effect: 'lowers' },
      { kind: 'meeting', id: 'leaders-2023-10-01', effect: 'raises' },
      { kind: 'meeting', id: 'steering-committee-2024-04-01', effect: 'raises' },
    ])
  })

  test('is 1 where they met in time each time, and 0 where they never met', () => {
    const days = ['2023-07-03', '2023-10-02', '2024-01-02', '2024-04-02']
    expect(value('quarterly', ...days.map((day) => meeting(day)))).toBe(1)
    expect(value('quarterly')).toBe(0)
  })

  test('a day is covered once, however many meetings there are', () => {
    const days = ['2024-06-28', '2024-06-29', '2024-06-30', '2024-06-30']
    const meetings = days.map((day, place) => ({ ...meeting(day), id: `m${place}` }))
    expect(value('quarterly', ...meetings)).toBe(3 / DAYS)
  })

  test('other bodies, meetings nobody who belongs came to, later and older ones keep no rhythm', () => {
    const nobody = { ...meeting('2024-06-30'), attendance: [{ partner: 'library', present: false }] }
    expect(value('quarterly', nobody, meeting('2024-06-30', 'community'))).toBe(0)
    expect(value('quarterly', meeting('2023-06-30'), meeting('2024-07-01'))).toBe(0)
  })

  test('a meeting that does not say who came does not count, and lowers coverage', () => {
    const { attendance: _, ...silent } = meeting('2024-06-01')
    const facet = facetOf(
      sections('quarterly', meeting('2024-06-30'), silent),
      'continuous-communication',
      'leaders-regularity',
    )
    expect(facet.measured).toMatchObject({ value: 1 / DAYS, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value('quarterly', silent)).toBe('not-stated')
  })

  test('leaves a new initiative time to come together', () => {
    const record = sections('quarterly')
    const since = (startedOn: string) =>
      facetValue(
        { ...record, ...{ initiative: { id: 'river', name: 'River', startedOn } } },
        'continuous-communication',
        'leaders-regularity',
      )
    expect(since('2024-03-31')).toBe('not-yet-due')
    expect(since('2024-03-30')).toBe(0)
  })

  test('looks at two rounds where the cadence is longer than half a year', () => {
    expect(value('yearly', meeting('2023-01-01'))).toBe(185 / 366)
    expect(value('yearly', meeting('2023-01-01'), meeting('2024-01-01'))).toBe(1)
  })

  test('without a rhythm, or meetings stated, there is no value', () => {
    expect(value(undefined, meeting('2024-06-01'))).toBe('not-stated')
    expect(value('irregular', meeting('2024-06-01'))).toBe('not-applicable')
    const record = { partners: [library], continuousCommunication: { meetingCadence: 'monthly' as const } }
    expect(facetValue(record, 'continuous-communication', 'leaders-regularity')).toBe('not-stated')
  })
})
