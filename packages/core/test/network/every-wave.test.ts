// What holds of every record of relationships, however it is written.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activityNetwork,
  compareWaves,
  networkProfile,
  partnerScores,
  relationshipNetwork,
} from '../../src/network/index.ts'
import { sampleInitiative } from '../../src/testing/sample-initiative.ts'
import { rating, recordWith, type Wave } from './waves.ts'

const asOf = '2024-12-31'
const { record } = sampleInitiative()

function everything(of: typeof record): unknown {
  return [
    relationshipNetwork(of, { asOf, weight: 'trust' }),
    partnerScores(of, { asOf }),
    compareWaves(of, { asOf }),
    networkProfile(of, { asOf, seed: 5 }),
    activityNetwork(of, { asOf }),
  ]
}

test('results are the same in any order of partners, waves, relationships and activities', () => {
  const waves = record.trust?.relationshipWaves ?? []
  const partners = record.partners ?? []
  const activities = record.mutuallyReinforcingActivities?.activities ?? []
  const all = everything(record)
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  const orders = fc.record({
    waves: shuffled(waves),
    partners: shuffled(partners),
    activities: shuffled(activities),
    relationships: fc.tuple(...waves.map(({ relationships }) => shuffled(relationships))),
  })
  fc.assert(
    fc.property(orders, (order) => {
      const relationshipWaves = order.waves.map((wave) => ({
        ...wave,
        relationships: order.relationships[waves.indexOf(wave)] ?? [],
      }))
      const shuffledRecord = {
        ...record,
        partners: order.partners,
        trust: { ...record.trust, relationshipWaves },
        mutuallyReinforcingActivities: { ...record.mutuallyReinforcingActivities, activities: order.activities },
      }
      expect(everything(shuffledRecord)).toEqual(all)
    }),
    { numRuns: 20 },
  )
})

const names = ['clinic', 'college', 'library', 'school']
const said = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  points: fc.integer({ min: 1, max: 4 }),
})
const wave = (relationships: Wave['relationships']) => [{ id: 'first', askedOn: '2024-03-01', relationships }]

function trustIn(partner: string, relationships: Wave['relationships']) {
  const scores = partnerScores(recordWith(wave(relationships)), { asOf })
  if (typeof scores === 'string') throw new TypeError(scores)
  return scores.partners.find((each) => each.partner === partner)?.trust.overall
}

test('a better rating received raises the score of who receives it, what a partner says of itself never does', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), said, (others, { from, to, points }) => {
      const given = others
        .filter((each) => !(each.from === from && each.to === to))
        .map((each) => rating(each.from, each.to, each.points))
      const [before, after] = [points, 5 - points].sort().map((each) => trustIn(to, [...given, rating(from, to, each)]))
      if (from === to) expect(after).toEqual(before)
      else if (before?.kind === 'observed' && after?.kind === 'observed' && points !== 5 - points) {
        expect(after.value).toBeGreaterThan(before.value)
      }
    }),
  )
})

test('means of ratings lie within 1 and 4, and shares within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (ratings) => {
      const scores = partnerScores(recordWith(wave(ratings.map(({ from, to, points }) => rating(from, to, points)))), {
        asOf,
      })
      if (typeof scores === 'string') throw new TypeError(scores)
      for (const { trust, value, relativeConnectivity } of scores.partners) {
        for (const { overall } of [trust, value]) {
          if (overall.kind === 'missing') continue
          expect(overall.value).toBeGreaterThanOrEqual(1)
          expect(overall.value).toBeLessThanOrEqual(4)
        }
        if (relativeConnectivity.kind === 'missing') continue
        expect(relativeConnectivity.value).toBeGreaterThanOrEqual(0)
        expect(relativeConnectivity.value).toBeLessThanOrEqual(1)
      }
    }),
  )
})
