import { describe, expect, test } from 'vitest'
import { rating, recordWith } from '../../../test/network/waves.ts'
import { compareWaves } from './compare-waves.ts'

const asOf = '2024-12-31'
const tie = (from: string, to: string) => rating(from, to, 3)
const first = {
  id: 'first',
  askedOn: '2022-03-01',
  relationships: [tie('clinic', 'school'), tie('school', 'clinic'), tie('school', 'library'), tie('college', 'school')],
}
const second = {
  id: 'second',
  askedOn: '2024-03-01',
  asked: ['clinic', 'library', 'school'],
  relationships: [tie('clinic', 'school'), tie('school', 'clinic'), tie('library', 'school')],
  answered: ['school'],
}

function comparison(record = recordWith([second, first])) {
  const found = compareWaves(record, { asOf })
  if (typeof found === 'string') throw new TypeError(found)
  return found
}

describe('two waves', () => {
  test('are compared among those who answered both times', () => {
    const found = comparison()
    expect(found.from).toEqual({ wave: 'first', askedOn: '2022-03-01' })
    expect(found.to).toEqual({ wave: 'second', askedOn: '2024-03-01' })
    expect(found.compared).toEqual(['clinic', 'school'])
    expect(found).toMatchObject({ gained: [], lost: [], notCompared: 3, joined: [], left: ['college'] })
    expect(found.kept).toHaveLength(2)
    expect(found.density.after).toMatchObject({ kind: 'observed', value: 1 })
  })

  test('say who gained ties and who lost them', () => {
    const before = {
      ...first,
      relationships: [tie('clinic', 'school'), tie('school', 'clinic'), tie('library', 'clinic')],
    }
    const after = { ...second, relationships: [tie('clinic', 'school'), tie('library', 'school')] }
    const found = comparison(recordWith([before, after]))
    expect(found.compared).toEqual(['clinic', 'library', 'school'])
    expect(found.gained).toEqual([{ from: 'library', to: 'school' }])
    expect(found.lost).toEqual([
      { from: 'library', to: 'clinic' },
      { from: 'school', to: 'clinic' },
    ])
    expect(found.partners).toEqual([
      { partner: 'clinic', gained: [], lost: ['library'], before: 2, after: 1 },
      { partner: 'library', gained: ['school'], lost: ['clinic'], before: 1, after: 1 },
      { partner: 'school', gained: ['library'], lost: [], before: 1, after: 2 },
    ])
  })

  test('may be compared by layer: a relationship that grew closer is gained there', () => {
    const closer = { ...tie('clinic', 'school'), intensity: 'integration' as const }
    const before = { ...first, relationships: [tie('clinic', 'school'), tie('school', 'clinic')] }
    const after = { ...second, relationships: [closer, tie('school', 'clinic')] }
    const found = compareWaves(recordWith([before, after]), { asOf, layer: { intensity: 'coordination' } })
    expect(found).toMatchObject({ gained: [{ from: 'clinic', to: 'school' }], lost: [], kept: [], notCompared: 0 })
  })

  test('may be named, in either order', () => {
    const found = compareWaves(recordWith([first, second]), { asOf, from: 'second', to: 'first' })
    expect(found).toMatchObject({ from: { wave: 'second' }, to: { wave: 'first' } })
  })

  test('may be missing', () => {
    expect(compareWaves(recordWith(undefined), { asOf })).toBe('not-stated')
    expect(compareWaves(recordWith([]), { asOf })).toBe('not-collected')
    expect(compareWaves(recordWith([first]), { asOf })).toBe('too-few-values')
    expect(compareWaves(recordWith([first, second]), { asOf: '2023-12-31' })).toBe('too-few-values')
  })

  test('in which nobody answered both times have no density', () => {
    const other = { ...second, answered: [], relationships: [tie('library', 'school')] }
    const found = comparison(recordWith([first, other]))
    expect(found.compared).toEqual([])
    expect(found.density.before).toMatchObject({ kind: 'missing', reason: 'not-meaningful' })
  })
})
