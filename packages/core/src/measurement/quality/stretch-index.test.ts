import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nests, type Period } from '../../foundation/period.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { StretchIndex } from './stretch-index.ts'

const period = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 9 })).map(
  ([start, days]): Period => ({
    start: addDays('2023-01-01', start),
    end: addDays('2023-01-01', start + days),
  }),
)
const stretches = fc.array(period.map((one) => ({ period: one })))

test('finds the same stretches as looking at each of them', () => {
  fc.assert(
    fc.property(stretches, period, (all, asked) => {
      const index = new StretchIndex(all)
      const { start, end } = asked
      expect(new Set(index.around(asked))).toEqual(new Set(all.filter((one) => nests(asked, one.period))))
      expect(new Set(index.endingIn(asked))).toEqual(
        new Set(all.filter((one) => one.period.end >= start && one.period.end <= end)),
      )
      const onward = [...index.from(start)]
      expect(new Set(onward)).toEqual(new Set([...onward, ...all.filter((one) => one.period.end >= start)]))
      expect(onward.map((one) => one.period.start)).toEqual(onward.map((one) => one.period.start).sort())
    }),
  )
})
