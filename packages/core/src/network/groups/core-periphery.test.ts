// Fits of given cores are held against netUtils in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyNetwork } from '../../../test/network/any-network.ts'
import { networkOf } from '../network.ts'
import { coreFit, corePeriphery } from './core-periphery.ts'

const pair = (from: string, to: string) => ({ from, to })
const nodes = ['hub', 'a', 'b', 'c', 'd']
const star = networkOf({ directed: false, nodes, ties: nodes.slice(1).map((node) => pair('hub', node)) })

describe('a core', () => {
  test('is the hub of a star', () => {
    expect(corePeriphery(star)).toEqual({ core: ['hub'], periphery: ['a', 'b', 'c', 'd'], fit: 1 })
  })

  test('is those tied to each other, where ties to the others do not count', () => {
    const ties = [pair('a', 'b'), pair('b', 'c'), pair('c', 'a'), pair('c', 'd'), pair('a', 'd'), pair('b', 'hub')]
    const found = corePeriphery(networkOf({ directed: false, nodes, ties }), { betweenThem: 'left-out' })
    expect(found).toEqual({ core: ['a', 'b', 'c'], periphery: ['d', 'hub'], fit: 1 })
  })

  test.each([
    ['nobody is tied', []],
    ['all are tied', nodes.flatMap((from) => nodes.map((to) => pair(from, to)))],
  ])('is not there where %s', (_, ties) => {
    expect(corePeriphery(networkOf({ directed: false, nodes, ties }))).toMatchObject({
      core: [],
      fit: 'not-meaningful',
    })
  })

  test('that is given has a fit; names that are no members are passed over', () => {
    expect(coreFit(star, ['hub', 'nobody', 'hub'])).toBe(1)
    expect(coreFit(star, ['a'])).toBeLessThan(1)
    expect(coreFit(star, [])).toBe('not-meaningful')
  })

  test('found fits as it is said to, and no other one member away fits better', () => {
    const betweenThem = fc.constantFrom('tied' as const, 'left-out' as const)
    fc.assert(
      fc.property(anyNetwork, betweenThem, (network, pairs) => {
        const options = { betweenThem: pairs }
        const { core, fit } = corePeriphery(network, options)
        if (typeof fit === 'string') return
        expect(coreFit(network, core, options)).toBe(fit)
        for (const member of network.nodes) {
          const other = core.includes(member) ? core.filter((each) => each !== member) : [...core, member]
          const moved = coreFit(network, other, options)
          if (typeof moved === 'number') expect(moved).toBeLessThanOrEqual(fit)
        }
      }),
    )
  })
})
