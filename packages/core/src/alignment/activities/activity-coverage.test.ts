import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activity as does, river } from '../../../test/alignment/river.ts'
import { type ActivityCoverageOptions, activityCoverage } from './activity-coverage.ts'

const asOf = '2024-06-30'
const PARTNERS = ['clinic', 'library', 'school']
const at = (place: string) => ({ strategies: ['home'], populations: ['children'], places: [place] })

function cellOf(activities: readonly ReturnType<typeof does>[], options: Partial<ActivityCoverageOptions> = {}) {
  const { cells } = activityCoverage(river({ activities: [...activities] }), { asOf, ...options })
  return cells.find(({ strategy, population, place }) => `${strategy} ${population} ${place}` === 'home children town')
}

describe('activity coverage', () => {
  test('maps strategies over populations and the finest places', () => {
    const { cells, covered } = activityCoverage(river({ activities: [does('a', 'clinic', at('town'))] }), { asOf })
    expect(cells).toHaveLength(3 * 2 * 2)
    expect(cells.filter(({ coverage }) => coverage !== 'uncovered')).toEqual([
      {
        strategy: 'home',
        population: 'children',
        place: 'town',
        coverage: 'thin',
        partners: ['clinic'],
        activities: ['a'],
        perhaps: [],
        uncoordinated: [],
      },
    ])
    expect(covered).toMatchObject({ kind: 'observed', value: 1 / 12, basis: { inputs: 12 } })
  })

  test('asks only for the populations of the goals a strategy serves', () => {
    const commonAgenda = {
      goals: [{ id: 'read', statement: 'All read.', populations: ['children'] }],
      strategies: [{ id: 'home', name: 'Home', goals: ['read'] }],
    }
    const { cells } = activityCoverage(river({ activities: [], commonAgenda }), { asOf, places: ['county'] })
    expect(cells.map(({ population, place }) => [population, place])).toEqual([['children', 'county']])
  })

  test('takes an activity in a place for one in the places within it, and the other way round in a coarser map', () => {
    expect(cellOf([does('a', 'clinic', at('county'))])?.activities).toEqual(['a'])
    const { cells } = activityCoverage(river({ activities: [does('a', 'clinic', at('town'))] }), {
      asOf,
      places: ['county'],
    })
    expect(cells.filter(({ activities }) => activities.length > 0).map(({ place }) => place)).toEqual(['county'])
  })

  test('is unsure where activities do not say for whom or where', () => {
    const silent = does('a', 'clinic', { strategies: ['home'], places: ['town'] })
    expect(cellOf([silent])).toMatchObject({ coverage: 'unsure', perhaps: ['a'], partners: [] })
    const elsewhere = does('b', 'clinic', { strategies: ['home'], places: ['village'] })
    expect(cellOf([elsewhere])).toMatchObject({ coverage: 'uncovered', perhaps: [] })
    const { covered } = activityCoverage(river({ activities: [does('a', 'clinic', { strategies: ['home'] })] }), {
      asOf,
    })
    expect(covered).toMatchObject({ value: 0, basis: { coverage: { expected: 12, reported: 8 } } })
  })

  test('tells thin from crowded by partners', () => {
    const all = PARTNERS.map((partner) => does(partner, partner, at('town')))
    expect(cellOf(all)?.coverage).toBe('covered')
    expect(cellOf(all, { thinBelow: 4 })?.coverage).toBe('thin')
    expect(cellOf(all, { crowdedFrom: 3 })?.coverage).toBe('crowded')
  })

  test('names activities that have nothing to do with each other', () => {
    const [a, b] = [does('a', 'clinic', at('town')), does('b', 'school', at('town'))]
    expect(cellOf([a, b])?.uncoordinated).toEqual(['a', 'b'])
    expect(cellOf([{ ...a, dependsOn: [{ activity: 'b' }] }, b])?.uncoordinated).toEqual([])
    expect(cellOf([{ ...a, partners: [{ partner: 'school' }] }, b])?.uncoordinated).toEqual([])
    expect(cellOf([a, { ...b, lead: 'clinic' }])?.uncoordinated).toEqual([])
  })

  test('cannot be said without strategies, or where no activity says for whom and where', () => {
    const none = activityCoverage(river({ activities: [], commonAgenda: {} }), { asOf })
    expect(none.covered).toMatchObject({ kind: 'missing', reason: 'not-stated' })
    const activities = [does('a', 'clinic', { strategies: ['home', 'school', 'street'] })]
    expect(activityCoverage(river({ activities }), { asOf }).covered).toMatchObject({ reason: 'not-stated' })
  })

  test('refuses a place the record does not have', () => {
    const unknown = expect.objectContaining({ code: 'measurement/unknown-reference' })
    expect(() => activityCoverage(river({ activities: [] }), { asOf, places: ['sea'] })).toThrow(unknown)
  })

  test('never falls when somebody does more, and does not depend on order', () => {
    const anyActivity = fc.record({
      lead: fc.constantFrom(...PARTNERS),
      strategies: fc.subarray(['home', 'school', 'street']),
      populations: fc.subarray(['children', 'parents'], { minLength: 1 }),
      places: fc.subarray(['county', 'town', 'village'], { minLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(anyActivity, { minLength: 1, maxLength: 8 }), (drawn) => {
        const all = drawn.map((one, number) => ({ ...one, id: `a${number}`, name: `a${number}` }))
        const of = (activities: typeof all) => activityCoverage(river({ activities }), { asOf })
        const value = (activities: typeof all) => {
          const { covered } = of(activities)
          return covered.kind === 'observed' ? covered.value : 0
        }
        expect(value(all)).toBeGreaterThanOrEqual(value(all.slice(1)))
        expect(of(all.toReversed())).toEqual(of(all))
        expect(
          value([...all, { ...does('empty', 'clinic'), strategies: [], populations: [], places: [] } as never]),
        ).toBe(value(all))
      }),
    )
  })
})
