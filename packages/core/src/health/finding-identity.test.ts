import { describe, expect, test } from 'vitest'
import { identityOf, toldApart } from './finding-identity.ts'

const facts = { check: 'trust/low-trust', messageId: 'low', place: 'relationship-wave:second' }

describe('identityOf', () => {
  test('names the check, the message and the place, and nothing of the wording', () => {
    expect(identityOf({ ...facts, data: { mean: 1.5, side: 'openness' }, identifiedBy: [] })).toBe(
      'trust/low-trust#low relationship-wave:second',
    )
  })

  test('adds the data that tell findings about one entity apart, in one order, where there are any', () => {
    const identifiedBy = ['side', 'absent', 'part']
    const data = { mean: 1.5, side: 'a side', part: 3 }
    expect(identityOf({ ...facts, data, identifiedBy })).toBe(
      'trust/low-trust#low relationship-wave:second part=3 side="a side"',
    )
    expect(identityOf({ ...facts, data, identifiedBy: identifiedBy.toReversed() })).toBe(
      identityOf({ ...facts, data, identifiedBy }),
    )
  })

  test.each([
    ['a b=c', '"a b=c"'],
    ['a\nb', '"a\\nb"'],
    ['"', '"\\""'],
    ['', '""'],
    ['\u0000\ud800', '"\\u0000\\ud800"'],
    ['crèche-1.2_b', 'crèche-1.2_b'],
  ])('keeps %j in one readable word', (side, word) => {
    expect(identityOf({ ...facts, data: { side }, identifiedBy: ['side'] })).toBe(
      `trust/low-trust#low relationship-wave:second side=${word}`,
    )
  })
})

describe('toldApart', () => {
  const same = (name: string, count: number) => ({ identity: 'same', data: { name, count } })

  test('leaves what is known by something of its own', () => {
    const findings = [same('a', 1), { identity: 'other', data: {} }]
    expect(toldApart(findings)).toEqual(findings)
  })

  test('numbers the others by their data, in whichever order they come', () => {
    const findings = [same('b', 1), same('a', 2), same('a', 1)]
    const known = (all: readonly { identity: string; data: object }[]) =>
      new Map(all.map(({ identity, data }) => [identity, data]))
    expect(toldApart(findings).map(({ identity }) => identity)).toEqual(['same (2)', 'same (3)', 'same'])
    expect(known(toldApart(findings.toReversed()))).toEqual(known(toldApart(findings)))
  })
})
