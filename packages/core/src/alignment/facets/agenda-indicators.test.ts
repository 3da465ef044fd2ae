import { describe, expect, test } from 'vitest'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const indicator = (id: string, goals?: readonly string[]) => ({
  id,
  ...counted,
  ...(goals === undefined ? {} : { goals }),
})
const expectation = (what: string, terms: { readonly from?: string; readonly to?: string } = {}) => ({
  id: `of-${what}`,
  indicator: what,
  partner: 'library',
  frequency: 'quarterly' as const,
  from: '2024-01-01',
  ...terms,
})
const sections = (
  indicators: readonly ReturnType<typeof indicator>[],
  expectations: readonly ReturnType<typeof expectation>[],
) => ({
  partners: [library, clinic],
  commonAgenda: {
    versions: [{ id: 'agenda', adoptedOn: '2024-01-01', goals: ['read'] }],
    goals: [
      { id: 'read', statement: 'All read.' },
      { id: 'retired', statement: 'Retired.' },
    ],
  },
  sharedMeasurement: { indicators, expectations },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'library', 'agenda-indicators')
const readers = indicator('readers', ['read'])

describe('agenda-indicators', () => {
  test('is the share of what it is to report that measures a goal in force', () => {
    const indicators = [readers, indicator('old', ['retired']), indicator('other', []), indicator('unasked', ['read'])]
    const asked = ['readers', 'old', 'other'].map((id) => expectation(id))
    const facet = facetOf(sections(indicators, asked), 'library', 'agenda-indicators')
    expect(facet.measured).toMatchObject({ value: 1 / 3, basis: { inputs: 3 } })
    expect(facet.influences.map(({ id, effect }) => `${id} ${effect}`)).toEqual([
      'old lowers',
      'other lowers',
      'readers raises',
    ])
  })

  test('an indicator that states no goals counts as outside, and lowers coverage', () => {
    const facet = facetOf(
      sections([readers, indicator('silent')], [expectation('readers'), expectation('silent')]),
      'library',
      'agenda-indicators',
    )
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value([indicator('silent')], [expectation('silent')])).toBe('not-stated')
  })

  test('counts what is agreed on that day, once', () => {
    const other = indicator('other', [])
    const [later, over] = [{ from: '2024-07-01' }, { from: '2023-01-01', to: '2024-06-29' }]
    expect(value([readers, other], [expectation('readers'), expectation('other', later)])).toBe(1)
    expect(value([readers, other], [expectation('readers'), expectation('other', over)])).toBe(1)
    const twice = { ...expectation('readers'), id: 'again' }
    expect(value([readers, other], [expectation('readers'), twice, expectation('other')])).toBe(0.5)
  })

  test('where nothing is expected, or nothing is stated, there is no value', () => {
    expect(value([readers], [])).toBe('not-applicable')
    const { sharedMeasurement: _, ...without } = sections([], [])
    expect(facetValue(without, 'library', 'agenda-indicators')).toBe('not-stated')
    const { commonAgenda: __, ...aimless } = sections([readers], [expectation('readers')])
    const indicators = [indicator('readers')]
    const record = { ...aimless, sharedMeasurement: { ...aimless.sharedMeasurement, indicators } }
    expect(facetValue(record, 'library', 'agenda-indicators')).toBe('not-stated')
  })
})
