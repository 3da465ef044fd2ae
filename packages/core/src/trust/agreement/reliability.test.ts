// What holds for reliability and agreement within groups, and published tables; further results are held against psych,
// irr and multilevel in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { groupIntraclassCorrelation } from './group-intraclass-correlation.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import {
  lindellAgreement,
  uniformVariance,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from './within-group-agreement.ts'

/** Shrout & Fleiss (1979), table 2: four judges rate six targets. */
const targets = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

const table = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
)
const turned = <Value>(rows: readonly (readonly Value[])[]) => rows.map((row) => row.toReversed()).reverse()
const forms = (['one-way', 'two-way-agreement', 'two-way-consistency'] as const).flatMap((model) =>
  (['single', 'average'] as const).map((of) => ({ model, of })),
)

function codeOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return isCollectiveImpactError(error) ? error.code : error
  }
  return 'nothing thrown'
}

describe('intraclass correlations', () => {
  // Shrout & Fleiss (1979), table 4.
  test.each([
    ['one-way', 'single', 0.17],
    ['two-way-agreement', 'single', 0.29],
    ['two-way-consistency', 'single', 0.71],
    ['one-way', 'average', 0.44],
    ['two-way-agreement', 'average', 0.62],
    ['two-way-consistency', 'average', 0.91],
  ] as const)('%s, %s, of the published example', (model, of, published) => {
    expect(intraclassCorrelation(targets, { model, of }).correlation).toBeCloseTo(published, 2)
  })

  test.each(forms)('$model, $of: at most 1, within the interval, the same whoever comes first', (form) => {
    fc.assert(
      fc.property(table, (ratings) => {
        const { correlation, interval, pValue } = intraclassCorrelation(ratings, form)
        const { correlation: turnedRound } = intraclassCorrelation(turned(ratings), form)
        fc.pre(typeof correlation === 'number' && Math.abs(correlation) < 1e6)
        expect(correlation).toBeLessThanOrEqual(1)
        expect(turnedRound).toBeCloseTo(Number(correlation), 6)
        if (typeof pValue === 'number') expect(pValue).toBeGreaterThanOrEqual(0)
        if (interval === undefined || form.model === 'two-way-agreement') return
        expect(interval.lower).toBeLessThanOrEqual(Number(correlation) + 1e-9)
        expect(interval.upper).toBeGreaterThanOrEqual(Number(correlation) - 1e-9)
      }),
    )
  })

  test('for consistency do not see that a rater is stricter; for agreement they do', () => {
    const stricter = targets.map((row) => row.map((rating, rater) => (rater === 0 ? rating - 20 : rating)))
    const of = 'single'
    const consistency = { model: 'two-way-consistency', of } as const
    const agreement = { model: 'two-way-agreement', of } as const
    expect(intraclassCorrelation(stricter, consistency).correlation).toBeCloseTo(
      Number(intraclassCorrelation(targets, consistency).correlation),
      12,
    )
    expect(intraclassCorrelation(stricter, agreement).correlation).toBeLessThan(0.1)
  })

  test('have a wider interval at a higher level', () => {
    const interval = (level: number) =>
      intraclassCorrelation(targets, { model: 'two-way-agreement', of: 'single', level }).interval
    expect(interval(0.99)?.lower).toBeLessThan(interval(0.9)?.lower ?? Number.NaN)
    expect(interval(0.99)?.upper).toBeGreaterThan(interval(0.9)?.upper ?? Number.NaN)
    expect(interval(0.9)?.level).toBe(0.9)
  })

  test.each(forms)('$model, $of: 1 of raters who agree, and nothing to say of ratings all the same', (form) => {
    const agreeing = intraclassCorrelation(
      [
        [1, 1, 1],
        [2, 2, 2],
        [4, 4, 4],
      ],
      form,
    )
    expect(agreeing.correlation).toBeCloseTo(1, 12)
    const same = intraclassCorrelation(
      [
        [3, 3],
        [3, 3],
      ],
      form,
    )
    expect(same).toMatchObject({ correlation: 'not-meaningful', f: 'not-meaningful', pValue: 'not-meaningful' })
    expect(same.interval).toBeUndefined()
    expect(intraclassCorrelation([[1, 2]], form)).toMatchObject({ correlation: 'too-few-values', subjects: 1 })
    expect(intraclassCorrelation([[1], [2]], form)).toMatchObject({ correlation: 'too-few-values', raters: 1 })
  })

  test('of raters who agree in full leave nothing open', () => {
    const agreeing = [
      [1, 1],
      [7, 7],
      [3, 3],
    ]
    for (const form of forms) {
      expect(intraclassCorrelation(agreeing, form)).toMatchObject({
        correlation: 1,
        f: 'division-by-zero',
        pValue: 0,
        interval: { lower: 1, upper: 1, level: 0.95 },
      })
    }
  })

  test('of an average have no meaning where the variance of all is estimated below 0', () => {
    const ratings = [
      [3, 6],
      [6, 1],
    ]
    expect(intraclassCorrelation(ratings, { model: 'two-way-agreement', of: 'average' })).toMatchObject({
      correlation: 'not-meaningful',
      f: expect.closeTo(0.0625, 12),
    })
  })

  test('refuse a level that is none', () => {
    const run = () => intraclassCorrelation(targets, { model: 'one-way', of: 'single', level: 95 })
    expect(codeOf(run)).toBe('trust/invalid-option')
  })
})

describe('of groups', () => {
  test('members who answer alike, and groups that do not, give 1', () => {
    expect(
      groupIntraclassCorrelation([
        [1, 1, 1],
        [4, 4],
        [5, 5, 5, 5],
      ]),
    ).toEqual({ single: 1, mean: 1 })
  })

  test('groups without differences between them give less than 0', () => {
    expect(
      groupIntraclassCorrelation([
        [1, 5],
        [5, 1],
      ]),
    ).toEqual({ single: -1, mean: 'division-by-zero' })
  })

  test('one group, or nobody beside another, is too little', () => {
    const none = { single: 'too-few-values', mean: 'too-few-values' }
    expect(groupIntraclassCorrelation([[1, 2, 3], []])).toEqual(none)
    expect(groupIntraclassCorrelation([[1], [2], [3]])).toEqual(none)
    expect(groupIntraclassCorrelation([])).toEqual(none)
  })
})

describe('agreement within a group', () => {
  const uniform = { chanceVariance: uniformVariance(5) }

  // James, Demaree & Wolf (1984), equation 1: on five answers, chance has the variance (25 − 1) ÷ 12.
  test('is held against a uniform distribution', () => {
    expect(uniformVariance(5)).toBe(2)
    expect(withinGroupAgreement([4, 5, 4, 4, 5], uniform)).toBeCloseTo(0.85, 12)
  })

  test('is 1 of one answer by all, and 0 of answers that differ more than by chance', () => {
    expect(withinGroupAgreement([4, 4, 4], uniform)).toBe(1)
    expect(withinGroupAgreement([1, 1, 5, 5], uniform)).toBe(0)
    expect(
      withinGroupAgreementOfItems(
        [
          [1, 5],
          [5, 1],
        ],
        uniform,
      ),
    ).toBe(0)
    expect(
      lindellAgreement(
        [
          [1, 5],
          [5, 1],
        ],
        uniform,
      ),
    ).toBe(-3)
  })

  test('of one item is the same with and without a table, and rises with the number of items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 9 }), (answers) => {
        const one = Number(withinGroupAgreement(answers, uniform))
        const rows = answers.map((answer) => [answer])
        expect(withinGroupAgreementOfItems(rows, uniform)).toBeCloseTo(one, 12)
        const thrice = answers.map((answer) => [answer, answer, answer])
        expect(withinGroupAgreementOfItems(thrice, uniform)).toBeGreaterThanOrEqual(one - 1e-12)
        expect(lindellAgreement(thrice, uniform)).toBeLessThanOrEqual(one + 1e-12)
        expect(withinGroupAgreement(answers.toReversed(), uniform)).toBe(one)
      }),
    )
  })

  test('of fewer than two answers there is none; an answer left out does not count', () => {
    expect(withinGroupAgreement([4, null], uniform)).toBe('too-few-values')
    expect(
      withinGroupAgreementOfItems(
        [
          [4, 1],
          [4, null],
        ],
        uniform,
      ),
    ).toBe('too-few-values')
    expect(withinGroupAgreementOfItems([], uniform)).toBe('too-few-values')
    expect(withinGroupAgreement([4, null, 5], uniform)).toBe(withinGroupAgreement([4, 5], uniform))
  })

  test('refuses a variance by chance that is none', () => {
    expect(codeOf(() => withinGroupAgreement([4, 5], { chanceVariance: 0 }))).toBe('trust/invalid-option')
    expect(codeOf(() => withinGroupAgreement([4, Number.NaN], uniform))).toBe('trust/invalid-ratings')
  })
})

describe("Cronbach's alpha", () => {
  test('is the consistency of an average: the same as ICC(3,k)', () => {
    fc.assert(
      fc.property(table, (answers) => {
        const { alpha } = cronbachAlpha(answers)
        const { correlation } = intraclassCorrelation(answers, { model: 'two-way-consistency', of: 'average' })
        fc.pre(typeof alpha === 'number' && typeof correlation === 'number' && Math.abs(correlation) < 1e6)
        expect(alpha).toBeCloseTo(Number(correlation), 6)
      }),
    )
  })

  test('is the same whoever comes first, and with items in any order', () => {
    fc.assert(
      fc.property(table, (answers) => {
        const { items, ...scale } = cronbachAlpha(answers)
        const back = cronbachAlpha(turned(answers))
        expect(back.items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual(
          items.map(({ alphaIfDropped }) => alphaIfDropped).reverse(),
        )
        expect(back.alpha).toEqual(scale.alpha)
        const numbers = [back.standardizedAlpha, back.guttmanLambda6].filter((value) => typeof value === 'number')
        for (const number of numbers) expect(Number.isFinite(number)).toBe(true)
      }),
    )
  })

  test('of items that say the same is 1, by every measure', () => {
    const same = cronbachAlpha([
      [1, 1, 1],
      [3, 3, 3],
      [4, 4, 4],
    ])
    expect(same.alpha).toBe(1)
    expect(same.standardizedAlpha).toBeCloseTo(1, 12)
    expect(same.averageCorrelation).toBeCloseTo(1, 12)
    expect(same.items.map(({ itemRestCorrelation }) => itemRestCorrelation)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(1, 12),
      expect.closeTo(1, 12),
    ])
  })

  test('finds the item that is to be reversed', () => {
    const { alpha, items } = cronbachAlpha([
      [1, 2, 5],
      [2, 2, 4],
      [3, 3, 3],
      [4, 5, 2],
      [5, 5, 1],
    ])
    expect(alpha).toBeLessThan(0)
    expect(items.map(({ itemRestCorrelation }) => Number(itemRestCorrelation) < -0.9)).toEqual([false, false, true])
    expect(items[2]?.alphaIfDropped).toBeGreaterThan(0.9)
  })

  test('counts only who answered every item', () => {
    expect(
      cronbachAlpha([
        [1, 2],
        [2, null],
        [3, 3],
        [2, 1],
      ]),
    ).toEqual(
      cronbachAlpha([
        [1, 2],
        [3, 3],
        [2, 1],
      ]),
    )
  })

  test('of one item or respondent there is none, and none of items that do not vary', () => {
    expect(cronbachAlpha([[1], [2], [3]]).alpha).toBe('too-few-values')
    expect(cronbachAlpha([[1, 2]])).toMatchObject({ alpha: 'too-few-values', standardizedAlpha: 'too-few-values' })
    expect(
      cronbachAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({ alpha: 'too-few-values', respondents: 0 })
    expect(
      cronbachAlpha([
        [1, null],
        [null, 2],
      ]).items,
    ).toHaveLength(2)
    expect(
      cronbachAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ alpha: 'not-meaningful', guttmanLambda6: 'not-meaningful' })
    expect(
      cronbachAlpha([
        [1, 5],
        [5, 1],
      ]).alpha,
    ).toBe('division-by-zero')
  })
})
