import { describe, expect, test } from 'vitest'
import { activity as does, river } from '../../../test/alignment/river.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { partnerLeaving } from './partner-leaving.ts'

const asOf = '2024-06-30'
const joined = (id: string) => ({ activity: id })

function leaving(partner: string, activities: readonly ReturnType<typeof does>[]) {
  const record = river({ activities: [...activities] })
  const before = JSON.stringify(record)
  const result = partnerLeaving(record, ObservationTable.from([], record), { partner, asOf })
  expect(JSON.stringify(record)).toBe(before)
  return result
}

describe('a partner leaving', () => {
  const home = { strategies: ['home'], populations: ['children'], places: ['town'] }
  const activities = [
    does('a', 'clinic', home),
    does('b', 'clinic', { ...home, places: ['county'], partners: [{ partner: 'school' }] }),
    does('c', 'school', { strategies: ['school'], dependsOn: [joined('a')] }),
    does('d', 'school', { strategies: ['school'], dependsOn: [joined('c')] }),
    does('e', 'clinic', { strategies: ['street'], populations: ['parents'], places: ['village'] }),
  ]

  test('ends what nobody else is in, and blocks what waits for it', () => {
    expect(leaving('clinic', activities)).toMatchObject({
      ended: ['a', 'e'],
      leaderless: ['b'],
      blocked: ['c', 'd'],
      strategiesWithoutActivity: ['street'],
      uncovered: [{ strategy: 'street', population: 'parents', place: 'village' }],
    })
  })

  test('says which facets would move', () => {
    const { facets } = leaving('clinic', activities)
    const moved = facets.find(({ of, facet }) => of === 'goal' && facet === 'strategies-serving-goal')
    expect(moved).toMatchObject({ id: 'read', before: { value: 1 }, after: { value: 2 / 3 } })
  })

  test('changes nothing when it is in nothing', () => {
    const { facets, ...rest } = leaving('library', activities)
    expect(rest).toEqual({ ended: [], leaderless: [], blocked: [], strategiesWithoutActivity: [], uncovered: [] })
    expect(facets.filter(({ of }) => of === 'goal')).toEqual([])
  })

  test('is refused of one who is not there', () => {
    const record = river({ activities: [] })
    const unknown = expect.objectContaining({ code: 'measurement/unknown-reference' })
    const table = ObservationTable.from([], record)
    expect(() => partnerLeaving(record, table, { partner: 'nobody', asOf })).toThrow(unknown)
  })
})
