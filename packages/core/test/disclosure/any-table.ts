// Tables of one to three dimensions, some of them with subtotals, some of them nearly empty.
import fc from 'fast-check'
import { type CodeTree, type CrossTable, crossTabulate } from '../../src/index.ts'

const flat = (codes: number): CodeTree => ({
  code: 'all',
  parts: Array.from({ length: codes }, (_, place) => ({ code: `c${place}` })),
})

const nested = (halves: readonly number[]): CodeTree => ({
  code: 'all',
  parts: halves.map((codes, half) => ({
    code: `h${half}`,
    parts: Array.from({ length: codes }, (_, place) => ({ code: `h${half}-${place}` })),
  })),
})

const tree = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(flat),
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).map(nested),
)

/** People counted; `small` counts are common. */
export const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 500 }))
/** Hardly anybody anywhere: programs in which most steps lead nowhere. */
export const sparse = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 }))
/** The same count everywhere: programs with many ties. */
export const uniform = fc.constant(5)
/** Numbers nine digits apart in one table. */
export const extreme = fc.oneof(fc.constant(3), fc.constant(1_000_000_000), fc.integer({ min: 0, max: 1_000_000_000 }))
/** Money, to the cent. */
export const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 2_000_000_000 }).map((cents) => cents / 100),
)

/** A table of such values with all its margins. */
export function anyTable(value: fc.Arbitrary<number>): fc.Arbitrary<CrossTable> {
  return fc.array(tree, { minLength: 1, maxLength: 3 }).chain((trees) => {
    const dimensions = trees.map((total, place) => ({ id: `d${place}`, total }))
    const combinations = dimensions.reduce<readonly Readonly<Record<string, string>>[]>(
      (before, { id, total }) => before.flatMap((codes) => leavesOf(total).map((code) => ({ ...codes, [id]: code }))),
      [{}],
    )
    return fc.array(value, { minLength: combinations.length, maxLength: combinations.length }).map((values) =>
      crossTabulate(
        dimensions,
        combinations.map((codes, place) => ({ codes, value: values[place] as number })),
      ),
    )
  })
}

function leavesOf({ code, parts = [] }: CodeTree): readonly string[] {
  return parts.length === 0 ? [code] : parts.flatMap(leavesOf)
}
