import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCycles, type Link } from './find-cycles.ts'

const link = (from: string, to: string, kind = 'Place'): Link => ({ kind, from, to, path: [kind, from, to] })
const circlesOf = (links: readonly Link[]) => [...findCycles(links)]

describe('findCycles', () => {
  test.each<[string, [string, string][], string[]]>([
    ['nothing', [], []],
    [
      'a chain',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [],
    ],
    [
      'a diamond',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
      [],
    ],
    [
      'the same link twice',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [],
    ],
    ['a link to itself', [['a', 'a']], ['a → a']],
    [
      'a pair',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a → b → a'],
    ],
    [
      'a circle met from outside',
      [
        ['z', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ],
      ['b → c → b'],
    ],
    [
      'two circles through one',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['c', 'a'],
      ],
      ['a → b → a', 'a → c → a'],
    ],
    [
      'two circles apart',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      ['a → a', 'b → b'],
    ],
  ])('of %s', (_what, links, circles) => {
    expect(circlesOf(links.map(([from, to]) => link(from, to))).map(({ message }) => message)).toEqual(
      circles.map((circle) => `leads back: ${circle}`),
    )
  })

  test('points at the link that closes the circle', () => {
    expect(circlesOf([link('a', 'b'), link('b', 'a')])).toEqual([
      { code: 'record/cycle', path: ['Place', 'b', 'a'], message: 'leads back: a → b → a' },
    ])
  })

  test('keeps kinds apart', () => {
    expect(circlesOf([link('a', 'b', 'Place'), link('b', 'a', 'Population')])).toEqual([])
  })

  const chain = Array.from({ length: 100_000 }, (_, position) => link(`n${position}`, `n${position + 1}`))

  test('follows a chain of 100,000', () => {
    expect(circlesOf(chain)).toEqual([])
    expect(circlesOf([...chain].reverse())).toEqual([])
  })

  test('names the ends of a long circle', () => {
    expect(circlesOf([...chain, link('n100000', 'n0')]).map(({ message }) => message)).toEqual([
      'leads back: n0 → n1 → n2 → n3 → … 99993 more … → n99997 → n99998 → n99999 → n100000 → n0',
    ])
  })

  test('takes 100,000 circles, long or from one node', () => {
    const backToStart = chain.map(({ to }) => link(to, 'n0'))
    expect(circlesOf([...chain, ...backToStart])).toHaveLength(100_000)
    const star = chain.flatMap(({ to }) => [link('hub', to), link(to, 'hub')])
    expect(circlesOf(star)).toHaveLength(100_000)
  })

  test('finds a circle exactly where there is one, and without what it points at there is none', () => {
    const node = fc.integer({ min: 0, max: 7 }).map(String)
    const links = fc.uniqueArray(fc.tuple(node, node), { maxLength: 20, selector: String })
    fc.assert(
      fc.property(links, (pairs) => {
        const all = pairs.map(([from, to]) => link(from, to))
        const closing = new Set(circlesOf(all).map(({ path }) => String(path)))
        expect(closing.size > 0).toBe(!canBeOrdered(all))
        expect(canBeOrdered(all.filter(({ path }) => !closing.has(String(path))))).toBe(true)
      }),
    )
  })
})

/** Whether every node can come after all that lead to it: take away what nothing leads to until nothing is left. */
function canBeOrdered(links: readonly Link[]): boolean {
  const targets = new Set(links.map(({ to }) => to))
  const rest = links.filter(({ from }) => targets.has(from))
  return rest.length === links.length ? links.length === 0 : canBeOrdered(rest)
}
