import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Part {
  readonly partner: string
  readonly staffFte?: number
}
const activity = (id: string, lead: string, staffFte?: number, partners: readonly Part[] = []) => ({
  id,
  name: id,
  lead,
  partners,
  strategies: ['reading'],
  ...(staffFte === undefined ? {} : { resources: { staffFte } }),
})
const sections = (
  staffFte: number | undefined,
  ...activities: (Omit<ReturnType<typeof activity>, 'strategies'> & { strategies?: readonly string[] })[]
) => ({
  partners: [staffFte === undefined ? library : { ...library, staffFte }, { ...clinic, staffFte: 100 }],
  commonAgenda: { strategies: [{ id: 'reading', name: 'Reading' }] },
  mutuallyReinforcingActivities: { activities },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'library', 'committed-staff')

describe('committed-staff', () => {
  test('is the part of all its staff that works for strategies', () => {
    expect(value(10, activity('a', 'clinic', undefined, [{ partner: 'library', staffFte: 2 }]))).toBe(0.2)
  })

  test('the lead has what is not recorded as another’s', () => {
    expect(value(10, activity('a', 'library', 3, [{ partner: 'clinic', staffFte: 2 }]))).toBe(0.1)
    expect(value(10, activity('a', 'library', 3, [{ partner: 'clinic' }]))).toBe(0.3)
    expect(value(10, activity('a', 'library', 1, [{ partner: 'clinic', staffFte: 2 }]))).toBe(0)
  })

  test('what a lead records as its own is its own', () => {
    const both = [
      { partner: 'library', staffFte: 2 },
      { partner: 'clinic', staffFte: 2 },
    ]
    expect(value(10, activity('a', 'library', 3, both))).toBe(0.2)
  })

  test('staff in activities outside the agenda is staff', () => {
    const outside = { ...activity('b', 'library', 8), strategies: [] }
    expect(value(4, activity('a', 'library', 2), outside)).toBe(0.2)
  })

  test('names activities and the rest of the partner; unrecorded staff lowers coverage', () => {
    const facet = facetOf(
      sections(10, activity('a', 'library', 4), activity('b', 'library')),
      'library',
      'committed-staff',
    )
    expect(facet.measured).toMatchObject({ value: 0.4, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'a', effect: 'raises' },
      { kind: 'partner', id: 'library', effect: 'lowers' },
    ])
  })

  test('without its staff, activities or their staff there is no value', () => {
    expect(value(undefined, activity('a', 'library', 4))).toBe('not-stated')
    expect(value(10)).toBe('not-applicable')
    expect(value(10, activity('a', 'library'))).toBe('not-stated')
    const { strategies: _, ...silent } = activity('a', 'library', 4)
    expect(value(10, silent)).toBe('not-stated')
    expect(value(0, activity('a', 'library', 0))).toBe('not-applicable')
  })
})
