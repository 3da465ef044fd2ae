import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const commonAgenda = {
  versions: [{ id: 'agenda', adoptedOn: '2024-01-01', strategies: ['reading'] }],
  strategies: [
    { id: 'reading', name: 'Reading' },
    { id: 'retired', name: 'Retired' },
  ],
}
const activity = (id: string, strategies?: readonly string[]) => ({
  id,
  name: id,
  lead: 'library',
  ...(strategies === undefined ? {} : { strategies }),
})
const sections = (...activities: ReturnType<typeof activity>[]) => ({
  partners: [library, clinic],
  commonAgenda,
  mutuallyReinforcingActivities: { activities },
})
const value = (...activities: Parameters<typeof sections>) =>
  facetValue(sections(...activities), 'library', 'linked-activities')

describe('linked-activities', () => {
  test('is the share of activities that serve a strategy in force', () => {
    expect(value(activity('a', ['reading']), activity('b', []), activity('c', ['retired']))).toBe(1 / 3)
  })

  test('an activity that names no strategy counts as outside, and lowers coverage', () => {
    const facet = facetOf(sections(activity('a', ['reading']), activity('b')), 'library', 'linked-activities')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2, coverage: { expected: 2, reported: 1 } } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'a', effect: 'raises' },
      { kind: 'activity', id: 'b', effect: 'lowers' },
    ])
  })

  test('when none names a strategy there is no value', () => {
    expect(value(activity('a'), activity('b'))).toBe('not-stated')
  })

  test('counts what the partner takes part in, once', () => {
    const shared = { ...activity('a', ['reading']), lead: 'clinic', partners: [{ partner: 'library' }] }
    const twice = { ...activity('b', []), partners: [{ partner: 'library' }] }
    expect(value(shared, twice)).toBe(0.5)
  })

  test('counts only what goes on that day', () => {
    const over = { ...activity('a', []), endsOn: '2024-06-29' }
    const later = { ...activity('b', []), startsOn: '2024-07-01' }
    expect(value(activity('c', ['reading']), over, later)).toBe(1)
  })

  test('without activities, own activities or strategies there is no value', () => {
    expect(value({ ...activity('a', ['reading']), lead: 'clinic' })).toBe('not-applicable')
    expect(facetValue({ partners: [library], commonAgenda }, 'library', 'linked-activities')).toBe('not-stated')
    const { commonAgenda: _, ...withoutAgenda } = sections(activity('a', []))
    expect(facetValue(withoutAgenda, 'library', 'linked-activities')).toBe('not-stated')
  })
})
