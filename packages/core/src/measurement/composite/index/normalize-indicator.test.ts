import { describe, expect, test } from 'vitest'
import type { Normalization } from './composite-definition.ts'
import { normalizeIndicator } from './normalize-indicator.ts'

const ids = ['a', 'b', 'c']
const scoresOf = (direction: 'increase' | 'decrease', normalization: Normalization) =>
  normalizeIndicator({ direction, normalization }, [2, 6, 10], ids)

describe('the scores of an indicator', () => {
  test.each<[Normalization, readonly number[], readonly number[]]>([
    [{ method: 'min-max', range: [0, 100] }, [0, 50, 100], [100, 50, 0]],
    [{ method: 'z-score' }, [-1, 0, 1], [1, 0, -1]],
    [{ method: 'goalposts', lower: 0, upper: 20 }, [0.1, 0.3, 0.5], [0.9, 0.7, 0.5]],
    [{ method: 'distance-to-target', target: 6, cap: true }, [0, 1, 1], [1, 1, 0]],
    [{ method: 'distance-to-reference', reference: 'b' }, [0, 1, 2], [2, 1, 0]],
    [{ method: 'rank' }, [1, 2, 3], [3, 2, 1]],
    [{ method: 'percentile-rank' }, [0, 0.5, 1], [1, 0.5, 0]],
    [{ method: 'borda' }, [0, 1, 2], [2, 1, 0]],
  ])('by %o, up and down', (normalization, up, down) => {
    const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12))
    expect(scoresOf('increase', normalization)).toEqual(close(up))
    expect(scoresOf('decrease', normalization)).toEqual(close(down))
  })

  test('as given, and as a fraction of the greatest', () => {
    expect(scoresOf('increase', { method: 'as-given' })).toEqual([2, 6, 10])
    expect(scoresOf('increase', { method: 'fraction-of-maximum' })).toEqual([0.2, 0.6, 1])
  })
})
