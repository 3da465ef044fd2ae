// What holds for agreement among raters, and published tables; further results are held against irr in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { congerKappa, fleissKappa } from './fleiss-kappa.ts'
import { kendallW } from './kendall-w.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import type { LevelOfMeasurement } from './level-of-measurement.ts'
import { observedAgreement } from './observed-agreement.ts'
import type { Ratings } from './ratings.ts'

const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const

const complete = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([subjects, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: raters, maxLength: raters }), {
    minLength: subjects,
    maxLength: subjects,
  }),
)
const withGaps = complete.chain((rows) =>
  fc.tuple(...rows.map((row) => fc.tuple(...row.map((rating) => fc.constantFrom(rating, rating, null))))),
)
const turned = <Value>(rows: readonly (readonly Value[])[]) => rows.map((row) => row.toReversed()).reverse()

function pathsOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    return isCollectiveImpactError(error, 'trust/invalid-ratings') ? error.issues.map(({ path }) => path) : error
  }
  return 'nothing thrown'
}

describe("Krippendorff's alpha", () => {
  // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ]
  const units = (observers[0] ?? []).map((_, unit) => observers.map((ratings) => ratings[unit] ?? null))

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('of the published example, %s', (level, published) => {
    const found = krippendorffAlpha(units, level)
    expect(found.alpha).toBeCloseTo(published, 3)
    expect(found).toMatchObject({ subjects: 12, raters: 4, pairableRatings: 40 })
  })

  test.each(levels)('%s is at most 1, and the same whoever comes first', (level) => {
    fc.assert(
      fc.property(withGaps, (ratings) => {
        const { alpha } = krippendorffAlpha(ratings, level)
        if (typeof alpha === 'number') expect(alpha).toBeLessThanOrEqual(1)
        expect(krippendorffAlpha(turned(ratings), level).alpha).toBe(alpha)
      }),
    )
  })

  test.each(levels)('%s is 1 of raters who agree on different things', (level) => {
    const agreeing = [
      [1, 1, null],
      [2, 2, 2],
      [null, 4, 4],
      [5, 5, 5],
    ]
    expect(krippendorffAlpha(agreeing, level).alpha).toBe(1)
  })

  test('by order is the same for whatever keeps the order, by distance for whatever keeps distances', () => {
    const changed = (ratings: Ratings, change: (rating: number) => number) =>
      ratings.map((row) => row.map((rating) => (rating === null ? null : change(rating))))
    const alpha = (ratings: Ratings, level: LevelOfMeasurement) => krippendorffAlpha(ratings, level).alpha
    fc.assert(
      fc.property(withGaps, (ratings) => {
        expect(
          alpha(
            changed(ratings, (rating) => rating ** 3 - 20),
            'ordinal',
          ),
        ).toBe(alpha(ratings, 'ordinal'))
        expect(
          alpha(
            changed(ratings, (rating) => 4 * rating - 9),
            'interval',
          ),
        ).toBe(alpha(ratings, 'interval'))
        expect(
          alpha(
            changed(ratings, (rating) => 4 * rating),
            'ratio',
          ),
        ).toBe(alpha(ratings, 'ratio'))
        expect(
          alpha(
            changed(ratings, (rating) => (rating * 3) % 7),
            'nominal',
          ),
        ).toBe(alpha(ratings, 'nominal'))
      }),
    )
  })

  test('takes names as categories, and nothing else of them', () => {
    const named = krippendorffAlpha(
      [
        ['yes', 'yes'],
        ['no', 'yes'],
        ['no', 'no'],
      ],
      'nominal',
    ).alpha
    expect(named).toBe(
      krippendorffAlpha(
        [
          [1, 1],
          [0, 1],
          [0, 0],
        ],
        'nominal',
      ).alpha,
    )
    expect(pathsOf(() => krippendorffAlpha([['yes', 1]], 'ordinal'))).toEqual([[0, 0]])
  })

  test('of what nobody rated twice there is too little, and of ratings all the same nothing to say', () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ).alpha,
    ).toBe('too-few-values')
    expect(krippendorffAlpha([], 'nominal')).toMatchObject({ alpha: 'too-few-values', subjects: 0, raters: 0 })
    expect(krippendorffAlpha([[3], [4]], 'interval').alpha).toBe('too-few-values')
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'interval',
      ).alpha,
    ).toBe('not-meaningful')
  })

  test('refuses rows of different lengths, numbers that are none, and ratios below 0', () => {
    expect(pathsOf(() => krippendorffAlpha([[1, 2], [1], [Number.NaN, 2]], 'interval'))).toEqual([[1], [2, 0]])
    expect(
      pathsOf(() =>
        krippendorffAlpha(
          [
            [1, -2],
            [0, -1],
          ],
          'ratio',
        ),
      ),
    ).toEqual([
      [0, 1],
      [1, 1],
    ])
  })
})

describe("Kendall's W", () => {
  // Siegel & Castellan (1988), table 9.7: three executives rank six applicants.
  test('of the published example', () => {
    const applicants = [
      [1, 1, 6],
      [6, 5, 3],
      [3, 6, 2],
      [2, 4, 5],
      [5, 2, 4],
      [4, 3, 1],
    ]
    expect(kendallW(applicants)).toMatchObject({
      w: expect.closeTo(0.16, 2),
      degreesOfFreedom: 5,
      subjects: 6,
      raters: 3,
    })
  })

  test('is from 0 to 1, and the same whoever comes first and however a rater spaces ratings', () => {
    fc.assert(
      fc.property(complete, (ratings) => {
        const { w } = kendallW(ratings)
        if (typeof w === 'number') {
          expect(w).toBeGreaterThanOrEqual(0)
          expect(w).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(kendallW(turned(ratings)).w).toBe(w)
        expect(kendallW(ratings.map((row) => row.map((rating, rater) => rating * (rater + 1) + rater))).w).toBe(w)
      }),
    )
  })

  test('of raters with one order is 1, with ties only when corrected for them', () => {
    const tied = [
      [1, 10],
      [1, 10],
      [2, 30],
      [3, 40],
    ]
    expect(kendallW(tied).w).toBe(1)
    expect(kendallW(tied, { correctTies: false }).w).toBeCloseTo(0.9, 12)
  })

  test('leaves out what a rater left out', () => {
    expect(
      kendallW([
        [1, 2],
        [2, null],
        [3, 4],
        [2, 1],
      ]),
    ).toEqual(
      kendallW([
        [1, 2],
        [3, 4],
        [2, 1],
      ]),
    )
  })

  test('of too little, or raters who tell nothing apart, there is none', () => {
    expect(kendallW([[1], [2]])).toMatchObject({ w: 'too-few-values', pValue: 'too-few-values', raters: 1 })
    expect(kendallW([[1, 2]]).w).toBe('too-few-values')
    expect(kendallW([]).w).toBe('too-few-values')
    expect(
      kendallW([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ w: 'not-meaningful', chiSquare: 'not-meaningful' })
  })
})

describe('kappa', () => {
  /** Ratings from how often each of the categories 1 to 5 was given to a subject. */
  const fromCounts = (counts: readonly (readonly number[])[]) =>
    counts.map((row) => row.flatMap((count, category) => Array.from({ length: count }, () => category + 1)))

  // The worked example of the encyclopedia article on Fleiss' kappa: fourteen raters, ten subjects; printed as 0.210.
  test("Fleiss', of the published example", () => {
    const ratings = fromCounts([
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ])
    expect(fleissKappa(ratings).kappa).toBeCloseTo(0.21, 3)
  })

  // Cohen (1960) is Conger's kappa of two raters: 20 and 15 agreements, 5 and 10 disagreements give 0.7 against 0.5.
  test("Conger's, of two raters is Cohen's", () => {
    const pairs = (count: number, one: string, other: string) => Array.from({ length: count }, () => [one, other])
    const ratings = [
      ...pairs(20, 'yes', 'yes'),
      ...pairs(5, 'yes', 'no'),
      ...pairs(10, 'no', 'yes'),
      ...pairs(15, 'no', 'no'),
    ]
    expect(congerKappa(ratings)).toBeCloseTo(0.4, 12)
  })

  test('is at most 1, the same whoever comes first and whatever categories are called', () => {
    fc.assert(
      fc.property(complete, (ratings) => {
        const { kappa, categories } = fleissKappa(ratings)
        const conger = congerKappa(ratings)
        for (const value of [kappa, conger, ...categories.map((each) => each.kappa)]) {
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(fleissKappa(turned(ratings)).kappa).toBe(kappa)
        expect(congerKappa(turned(ratings))).toBe(conger)
        const renamed = ratings.map((row) => row.map((rating) => `category ${rating}`))
        expect(fleissKappa(renamed).kappa).toBe(kappa)
        expect(congerKappa(renamed)).toBe(conger)
      }),
    )
  })

  test('is 1 of raters who agree on different things', () => {
    const { kappa, categories } = fleissKappa([
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
    ])
    expect(kappa).toBe(1)
    expect(categories.map((each) => [each.category, each.kappa])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(
      congerKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
  })

  test('of too little, or one category, there is none', () => {
    for (const kappa of [(ratings: Ratings) => fleissKappa(ratings).kappa, congerKappa]) {
      expect(kappa([[1], [2]])).toBe('too-few-values')
      expect(kappa([])).toBe('too-few-values')
      expect(
        kappa([
          [1, null],
          [null, 2],
        ]),
      ).toBe('too-few-values')
      expect(
        kappa([
          [1, 1],
          [1, 1],
        ]),
      ).toBe('not-meaningful')
    }
    expect(
      fleissKappa([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({ z: 'not-meaningful', pValue: 'not-meaningful' })
  })
})

test('what is no rating is refused where it stands', () => {
  const holey: Ratings = JSON.parse('[[1, 2], [null, "3"], [{}, 4]]')
  expect(pathsOf(() => kendallW(holey))).toEqual([
    [1, 1],
    [2, 0],
  ])
  expect(pathsOf(() => fleissKappa(holey))).toEqual([[2, 0]])
  expect(pathsOf(() => observedAgreement(holey))).toEqual([[2, 0]])
  expect(pathsOf(() => krippendorffAlpha(holey, 'interval'))).toEqual([[2, 0]])
})

describe('observed agreement', () => {
  test('is the share of subjects on which all raters agree', () => {
    expect(
      observedAgreement([
        [1, 1, 1],
        [2, 2, 3],
        [4, 2, 4],
        [5, 5, null],
      ]),
    ).toBe(1 / 3)
    expect(
      observedAgreement(
        [
          [1, 1, 1],
          [2, 2, 3],
          [4, 2, 4],
        ],
        { tolerance: 1 },
      ),
    ).toBe(2 / 3)
    expect(
      observedAgreement(
        [
          ['a', 'a'],
          ['a', 'b'],
        ],
        { tolerance: 1 },
      ),
    ).toBe(0.5)
  })

  test('never falls when more is let pass', () => {
    fc.assert(
      fc.property(complete, fc.nat(4), (ratings, tolerance) => {
        const strict = Number(observedAgreement(ratings, { tolerance }))
        expect(Number(observedAgreement(ratings, { tolerance: tolerance + 1 }))).toBeGreaterThanOrEqual(strict)
        expect(observedAgreement(turned(ratings), { tolerance })).toBe(strict)
      }),
    )
  })

  test('of one rater, or nothing rated by all, there is none', () => {
    expect(observedAgreement([[1], [1]])).toBe('too-few-values')
    expect(observedAgreement([[1, null]])).toBe('too-few-values')
  })
})
