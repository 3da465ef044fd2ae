// Every facet is a share or missing, and the order of the input does not matter.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AlignmentResult } from '../../src/alignment/alignment-result.ts'
import { alignmentFacets } from '../../src/alignment/facets.ts'
import { align, runs, type Story, story } from './story.ts'

describe('every facet', () => {
  test('is 0 to 1 or missing, and fits its schema', () => {
    const reached = new Set<string>()
    const check = (told: Story) => {
      const result = align(told)
      expect(AlignmentResult.parse(result)).toEqual(result)
      const { partners, goals, strategies, workingGroups, conditions } = result
      const all = [...partners, ...goals, ...strategies, ...workingGroups, ...conditions]
      const facets = all.flatMap((subject) => subject.facets)
      for (const { id, measured, influences } of facets) {
        reached.add(`${id} ${measured.kind}`)
        if (measured.kind === 'missing') expect(influences).toEqual([])
        else expect([measured.value >= 0, measured.value <= 1, influences.length > 0]).toEqual([true, true, true])
      }
    }
    fc.assert(fc.property(story, check), runs)
    for (const { id } of alignmentFacets) {
      expect(reached).toContain(`${id} observed`)
      expect(reached).toContain(`${id} missing`)
    }
  })

  test('is the same in any order of the input', () => {
    const check = (told: Story, seed: number) => {
      expect(align(shuffled(told, seed))).toEqual(align(told))
    }
    fc.assert(fc.property(story, fc.nat(), check), runs)
  })
})

/** Every list in another order, but for the versions of a method, which are listed oldest first. */
function shuffled<Value>(value: Value, seed: number): Value {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const visitAll = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      const items = node.map(visitAll)
      for (let place = items.length - 1; place > 0; place -= 1) {
        const other = next(place + 1)
        ;[items[place], items[other]] = [items[other], items[place]]
      }
      return items
    }
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, item]) => [key, key === 'methodVersions' ? item : visitAll(item)]),
    )
  }
  return visitAll(value) as Value
}
