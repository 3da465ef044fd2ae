import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOf } from './judgement.ts'

const counted = (id: string, share: number, weight?: number) => ({
  kind: 'activity',
  id,
  share,
  ...(weight === undefined ? {} : { weight }),
})

describe('shareOf', () => {
  test('is the weighted mean of what was counted', () => {
    expect(shareOf([counted('a', 1, 3), counted('b', 0, 1)])).toMatchObject({ kind: 'judged', value: 0.75, inputs: 2 })
  })

  test('what has no weight does not count, and nothing is no share', () => {
    expect(shareOf([counted('a', 1), counted('b', 0, 0)])).toMatchObject({ value: 1, inputs: 1 })
    expect(shareOf([counted('b', 0, 0)])).toMatchObject({ kind: 'not-judged', reason: 'not-applicable' })
  })

  test('equal shares are their own mean, and all raise it', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true })
    const check = (share: number, weights: readonly number[]) => {
      const judgement = shareOf(weights.map((weight, position) => counted(`a${position}`, share, weight)))
      expect(judgement).toMatchObject({ value: share })
      expect(judgement.kind === 'judged' && judgement.influences.every(({ effect }) => effect === 'raises')).toBe(true)
    }
    fc.assert(fc.property(shares, fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 1 }), check))
  })

  test('lists what raises and lowers it by kind and id', () => {
    const judgement = shareOf([counted('b', 0.4), counted('a', 0.5), { ...counted('c', 0), kind: 'goal' }])
    expect(judgement).toMatchObject({
      influences: [
        { kind: 'activity', id: 'a', effect: 'raises' },
        { kind: 'activity', id: 'b', effect: 'raises' },
        { kind: 'goal', id: 'c', effect: 'lowers' },
      ],
    })
  })

  test('at 0 nothing raises it', () => {
    expect(shareOf([counted('a', 0)])).toMatchObject({ influences: [{ effect: 'lowers' }] })
  })
})
