import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const collective = {
  selection: 'collective',
  workingTogether: 'collective',
  evaluation: 'collective',
  scale: 'collective',
  essentialPartners: 'collective',
} as const
const stance = (id: string, assessedOn: string, contrasts: object) => ({
  id,
  funder: 'library',
  assessedOn,
  ...contrasts,
})
const sections = (...stances: ReturnType<typeof stance>[]) => ({ partners: [library], funding: { stances } })
const value = (...stances: Parameters<typeof sections>) => facetValue(sections(...stances), 'library', 'funder-stance')

describe('funder-stance', () => {
  test('is the share of the five contrasts on the collective side; mixed counts half', () => {
    const mixed = { ...collective, scale: 'mixed', evaluation: 'isolated' }
    const facet = facetOf(sections(stance('a', '2024-01-01', mixed)), 'library', 'funder-stance')
    expect(facet.measured).toMatchObject({ value: 0.7, basis: { inputs: 5, remarks: ['Judged on 2024-01-01.'] } })
    expect(facet.influences.map(({ kind, id, effect }) => `${kind} ${id} ${effect}`)).toEqual([
      'contrast essentialPartners raises',
      'contrast evaluation lowers',
      'contrast scale lowers',
      'contrast selection raises',
      'contrast workingTogether raises',
    ])
  })

  test('what is not stated counts as isolated, and lowers coverage', () => {
    const facet = facetOf(
      sections(stance('a', '2024-01-01', { scale: 'collective', selection: 'isolated' })),
      'library',
      'funder-stance',
    )
    expect(facet.measured).toMatchObject({ value: 0.2, basis: { coverage: { expected: 5, reported: 2 } } })
  })

  test('the latest by the day that says anything counts, of one day the more isolated', () => {
    const [old, next] = [stance('old', '2023-01-01', collective), stance('next', '2024-07-01', collective)]
    const now = stance('now', '2024-06-30', { ...collective, scale: 'isolated' })
    expect(value(old, now, next)).toBe(0.8)
    expect(value(stance('same', '2024-06-30', collective), now)).toBe(0.8)
    expect(value(old, stance('silent', '2024-06-30', {}))).toBe(1)
  })

  test('of a funder who was not judged there is no value, and who gives nothing is not asked', () => {
    expect(value()).toBe('not-applicable')
    const member = { ...library, memberships: [{ role: 'funder' as const, joinedOn: '2024-01-01' }] }
    expect(facetValue({ partners: [member], funding: { stances: [] } }, 'library', 'funder-stance')).toBe('not-stated')
    const commitments = [{ id: 'gift', funder: 'library', amount: 1, currency: 'CAD' }]
    expect(facetValue({ partners: [library], funding: { stances: [], commitments } }, 'library', 'funder-stance')).toBe(
      'not-stated',
    )
    const former = {
      ...library,
      memberships: [{ role: 'partner' as const }, { role: 'funder' as const, leftOn: '2024-01-01' }],
    }
    expect(facetValue({ partners: [former], funding: { stances: [] } }, 'library', 'funder-stance')).toBe(
      'not-applicable',
    )
    expect(facetValue({ partners: [library] }, 'library', 'funder-stance')).toBe('not-stated')
  })
})
