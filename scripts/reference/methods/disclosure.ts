// Disclosure control: sdcTable (e01), GaussSuppression and SmallCountRounding (e02), optima proven by HiGHS (e03).
import * as z from 'zod'
import {
  type CrossCell,
  type CrossTable,
  feasibilityIntervals,
  isBelowMinimumFrequency,
  isDominated,
  isEstimable,
  probabilityOfRoundingUp,
  roundSmallCounts,
  roundToBase,
  type SuppressionOptions,
  suppressCells,
} from '../../../packages/core/src/index.ts'
import { type ReferenceCase, wanted } from '../case-file.ts'
import { amountTable, Columns, cellsAt, countTable, expectedColumns } from '../disclosure/tables.ts'
import type { Answering, Holding, Mappings } from '../mapping.ts'

const Costs = z.object({ n_secondary: z.number(), sum_secondary: z.number() })
const Thresholds = z.object({ maxN: z.number(), allowZeros: z.boolean().default(false) })

/** A case whose expected cells each have a status: `u` sensitive, `z` empty, `s` neither. */
function statuses(rule: (cell: CrossCell, params: ReferenceCase['params']) => boolean, isCount: boolean): Answering {
  return {
    answer(one) {
      const { dimensions, ...table } = isCount
        ? { ...countTable(one.input).table, dimensions: countTable(one.input).dimensions }
        : amountTable(one.input)
      const columns = expectedColumns({ ...one, expected: { cells: withoutNulls(one) } }, 'cells')
      const cells = cellsAt(table, dimensions, 'total', columns)
      const frequencies = cells.map(({ value, contributions }) => (isCount ? value : contributions.length))
      return {
        cells: {
          ...Object.fromEntries(dimensions.map((id) => [id, cells.map(({ codes }) => codes[id])])),
          freq: frequencies,
          status: cells.map((cell, place) => {
            if (rule(cell, one.params)) return 'u'
            return frequencies[place] === 0 ? 'z' : 's'
          }),
        },
      }
    },
  }
}

function withoutNulls({ expected }: ReferenceCase): unknown {
  const { cells } = z.object({ cells: z.record(z.string(), z.unknown()) }).parse(expected)
  return Object.fromEntries(Object.entries(cells).filter(([, column]) => column !== null))
}

/** The intervals of the cells a case withholds; sdcTable's attacker also knows the greatest value of the table. */
function intervalsOf(table: CrossTable, cells: readonly CrossCell[], isBounded: boolean) {
  const greatest = Math.max(...table.cells.map(({ value }) => value))
  const known = isBounded ? { ...table, cells: table.cells.map((cell) => ({ ...cell, upper: greatest })) } : table
  const intervals = feasibilityIntervals(
    known,
    cells.map(({ id }) => id),
  )
  return {
    value: cells.map(({ value }) => value),
    lower: intervals.map(({ lower }) => lower),
    upper: intervals.map(({ upper }) => upper),
  }
}

function columnsOf(cells: readonly CrossCell[], dimensions: readonly string[]) {
  return Object.fromEntries(dimensions.map((id) => [id, cells.map(({ codes }) => codes[id])]))
}

function smallCells({ cells }: CrossTable, maxN: number, zeros = false): readonly CrossCell[] {
  return cells.filter(({ value }) => isBelowMinimumFrequency(value, maxN + 1, { zeros }))
}

/** What is wrong with our pattern for a table, and what it costs. */
function protect(
  table: CrossTable,
  primary: readonly CrossCell[],
  options: Partial<SuppressionOptions> = {},
  [below, above]: readonly [number, number] = [1, 1],
) {
  const sensitive = primary.map(({ id }) => ({ cell: id, below, above }))
  const { complementary, unprotected } = suppressCells(table, { sensitive, ...options })
  const withheld = [...primary.map(({ id }) => id), ...complementary]
  const intervals = feasibilityIntervals(table, withheld)
  const leaks = primary.filter(({ value }, place) => {
    const { lower = value, upper = value } = intervals[place] ?? {}
    return lower > Math.max(0, value - below) + 1e-9 || upper < value + above - 1e-9
  })
  const values = new Map(table.cells.map(({ id, value }) => [id, value]))
  return {
    count: complementary.length,
    sum: complementary.reduce((sum, id) => sum + (values.get(id) ?? 0), 0),
    complaints: [...leaks.map(({ id }) => `${id} is not protected`), ...unprotected.map((id) => `${id} given up`)],
  }
}

/** No dearer than the package's pattern; than its optimum also no cheaper, where empty cells stay published as there. */
function noDearer(isOptimal: boolean): Holding {
  return {
    complaints(one) {
      const { table } = countTable(one.input)
      const { sum_secondary: reference } = Costs.parse(wanted(one))
      const primary = smallCells(table, z.object({ primary_maxN: z.number() }).parse(one.params).primary_maxN)
      const ours = protect(table, primary)
      const published = table.cells.filter(({ value }) => value === 0).map(({ id }) => id)
      const kept = isOptimal ? protect(table, primary, { published }) : ours
      return [
        ...ours.complaints,
        ...(ours.sum > reference ? [`costs ${ours.sum}, the reference ${reference}`] : []),
        ...(isOptimal && kept.sum < reference ? [`costs ${kept.sum}, below the optimum ${reference}`] : []),
      ]
    },
  }
}

const attackerIntervals: Answering = {
  answer({ input }) {
    const { table, suppressed } = countTable(input)
    return intervalsOf(table, suppressed, false)
  },
}

export const disclosureMethods = {
  'sdcTable::primarySuppression freq': statuses(({ value }, params) => {
    const { maxN, allowZeros } = Thresholds.parse(params)
    return isBelowMinimumFrequency(value, maxN + 1, { zeros: allowZeros })
  }, true),
  'sdcTable::primarySuppression nk': statuses(({ contributions }, params) => {
    const { n, k } = z.object({ n: z.int(), k: z.number() }).parse(params)
    return isDominated(contributions, { n, k: k / 100 })
  }, false),
  'sdcTable::primarySuppression p': statuses(({ contributions }, params) => {
    const { p } = z.object({ p: z.number() }).parse(params)
    return isEstimable(contributions, { p: p / 100 })
  }, false),
  'sdcTable::primarySuppression pq': statuses(({ contributions }, params) => {
    const { p, q } = z.object({ p: z.number(), q: z.number() }).parse(params)
    return isEstimable(contributions, { p: p / 100, q: q / 100 })
  }, false),
  'sdcTable::attack (LP bounds for every suppressed cell)': {
    answer({ input }) {
      const { table, dimensions, suppressed } = countTable(input)
      return { cell: columnsOf(suppressed, dimensions), ...intervalsOf(table, suppressed, true) }
    },
  },
  'sdcTable::attack after primary suppression only': {
    answer(one) {
      const { table, dimensions, maxN = 3 } = countTable(one.input)
      const small = smallCells(table, maxN)
      const asked = cellsAt(table, dimensions, 'total', expectedColumns(one, 'cell'))
      const intervals = intervalsOf(table, small, true)
      const places = asked.map(({ id }) => small.findIndex((cell) => cell.id === id))
      const at = (column: readonly number[]) => places.map((place) => column[place])
      return {
        cell: columnsOf(asked, dimensions),
        value: at(intervals.value),
        lower: at(intervals.lower),
        upper: at(intervals.upper),
        protected: places.map((place) => (intervals.upper[place] ?? 0) - (intervals.lower[place] ?? 0) > 1e-8),
      }
    },
  },
  'sdcTable::protectTable(OPT)': noDearer(true),
  'sdcTable::protectTable(HITAS)': noDearer(false),
  'sdcTable::protectTable(HYPERCUBE)': noDearer(false),
  'sdcTable::protectTable(SIMPLEHEURISTIC)': noDearer(false),
  'sdcTable::protectTable(GAUSS)': noDearer(false),
  'GaussSuppression::SuppressSmallCounts': {
    complaints(one) {
      const { table, dimensions } = countTable(one.input)
      const { maxN, protectZeros } = z.object({ maxN: z.number(), protectZeros: z.boolean() }).parse(one.params)
      const { primary, suppressed, ...columns } = z
        .looseObject({ primary: z.array(z.boolean()), suppressed: z.array(z.boolean()) })
        .parse(one.expected)
      const cells = cellsAt(table, dimensions, 'total', Columns.parse(columns))
      const theirs = cells.filter((_, place) => suppressed[place] === true)
      const small = smallCells(table, maxN, protectZeros)
      const different = cells.filter((cell, place) => small.includes(cell) !== primary[place])
      const intervals = intervalsOf(table, theirs, false)
      // Its patterns rule exact disclosure out; only those that leave as much room as ours can be compared.
      const isAsSafe = theirs.every(
        ({ value }, place) =>
          !small.includes(theirs[place] as CrossCell) ||
          ((intervals.lower[place] ?? 0) <= Math.max(0, value - 1) && (intervals.upper[place] ?? 0) >= value + 1),
      )
      const ours = protect(table, small)
      const reference = theirs.reduce((sum, cell) => sum + (small.includes(cell) ? 0 : cell.value), 0)
      return [
        ...ours.complaints,
        ...different.map(({ id }) => `${id} is sensitive in only one of both`),
        ...(isAsSafe && ours.sum > reference ? [`costs ${ours.sum}, the reference ${reference}`] : []),
      ]
    },
  },
  'SmallCountRounding::PLSrounding': {
    complaints({ input, params, expected }) {
      const { table } = countTable(input)
      const { round_base: base } = z.object({ round_base: z.number() }).parse(params)
      const { metrics } = z.object({ metrics: z.object({ rootMeanSquare: z.number() }) }).parse(expected)
      const rounded = roundSmallCounts(table, base)
      const at = (id: string) => rounded.get(id) ?? Number.NaN
      const totals = new Set(table.relations.map(({ total }) => total))
      const changes = table.cells.map(({ id, value }) => at(id) - value)
      const rootMeanSquare = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / changes.length)
      return [
        ...table.relations
          .filter(({ total, parts }) => parts.reduce((sum, part) => sum + at(part), 0) !== at(total))
          .map(({ total }) => `${total} is not the sum of its parts`),
        ...table.cells
          .filter(
            ({ id, value }) => !totals.has(id) && !(value > 0 && value < base ? [0, base] : [value]).includes(at(id)),
          )
          .map(({ id }) => `${id} became ${at(id)}`),
        ...(rootMeanSquare > metrics.rootMeanSquare + 1e-9
          ? [`farther off than the reference: ${rootMeanSquare}`]
          : []),
      ]
    },
  },
  'conventional and unbiased random rounding': {
    answer({ input, params }) {
      const { count } = z.object({ count: z.array(z.number()) }).parse(input)
      const { base } = z.object({ base: z.number() }).parse(params)
      return {
        nearest_half_up: count.map((value) => roundToBase(value, base)),
        floor: count.map((value) => roundToBase(value, base, 'down')),
        ceiling: count.map((value) => roundToBase(value, base, 'up')),
        prob_round_up_unbiased: count.map((value) => probabilityOfRoundingUp(value, base)),
      }
    },
  },
  'minimum-cost complementary suppression': {
    complaints(one) {
      const { table, dimensions } = countTable(one.input)
      const { cost, lpl, upl } = z
        .object({ cost: z.enum(['sum', 'count']), lpl: z.number(), upl: z.number() })
        .parse(one.params)
      const { primary, ...optimum } = Costs.extend({ primary: z.array(z.record(z.string(), z.string())) }).parse(
        one.expected,
      )
      const sensitive = primary.map((codes) => cellAt(table, dimensions, codes))
      const ours = protect(table, sensitive, { cost: cost === 'sum' ? 'value' : 'cell' }, [lpl, upl])
      const [found, best] = cost === 'sum' ? [ours.sum, optimum.sum_secondary] : [ours.count, optimum.n_secondary]
      return [...ours.complaints, ...(found === best ? [] : [`costs ${found}, the optimum is ${best}`])]
    },
  },
  'attacker LP interval of every suppressed cell': attackerIntervals,
  'classic investment table: II/C (22) sensitive; II/A, III/A, III/C suppressed with it': {
    answer({ input }) {
      const { table, dimensions, suppressed } = countTable(input)
      const { lower, upper } = intervalsOf(table, suppressed, false)
      const cell = suppressed.map(({ codes }) => dimensions.map((id) => codes[id]).join('/'))
      const each = cell.map((name, place) => [name, { lower: lower[place], upper: upper[place] }] as const)
      return { ...Object.fromEntries(each), all: { cell, lower, upper } }
    },
  },
} satisfies Mappings

function cellAt(table: CrossTable, dimensions: readonly string[], codes: Readonly<Record<string, string>>): CrossCell {
  const columns = Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, [code]]))
  const [cell] = cellsAt(table, dimensions, 'total', columns)
  return cell as CrossCell
}
