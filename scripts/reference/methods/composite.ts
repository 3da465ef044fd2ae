// Composite indices of other packages: COINr, Compind, ahpsurvey.

import * as z from 'zod'
import {
  aggregateJudgments,
  aggregatePriorities,
  analyticHierarchyProcess,
  bordaScores,
  budgetAllocation,
  comparisonsFromSurvey,
  compoundAnnualGrowthRate,
  copelandScores,
  distanceToMaximum,
  distanceToReference,
  distanceToTarget,
  fractionOfMaximum,
  generalizedMean,
  goalpostScores,
  goalpostsAround,
  indicatorStatistics,
  type JudgmentMean,
  mazziottaPareto,
  minMaxScores,
  type NumberOrReason,
  normalizedColumnWeights,
  outranking,
  percentileRanks,
  randomIndices,
  rankScores,
  relativeChange,
  rowGeometricMeanWeights,
  type SpreadOf,
  weightedArithmeticMean,
  weightedGeometricMean,
  weightedHarmonicMean,
  withCoverage,
  zScores,
} from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import type { Mappings } from '../mapping.ts'

const Column = z.array(
  z
    .number()
    .nullable()
    .transform((value): NumberOrReason => value ?? 'not-reported'),
)
const Weights = z.array(z.number())
const Pair = z.tuple([z.number(), z.number()])
const Matrix = z.array(z.array(z.number()))

/** R has NaN for 0 ÷ 0 and an infinite number for anything else ÷ 0, null for what is not there. */
function inR(value: NumberOrReason): number | null {
  if (typeof value === 'number') return value
  if (value === 'not-meaningful') return Number.NaN
  return value === 'division-by-zero' ? Number.POSITIVE_INFINITY : null
}

function column({ expected }: ReferenceCase, values: readonly NumberOrReason[]) {
  const result = values.map(inR)
  return Array.isArray(expected) ? result : { ...z.record(z.string(), z.unknown()).parse(expected), result }
}

const Ties = z.object({
  ties_method: z
    .enum(['min', 'max', 'average'])
    .default('min')
    .transform((ties) => (ties === 'average' ? ties : ties === 'min' ? 'minimum' : 'maximum')),
})
const Direction = z
  .literal([1, -1])
  .default(1)
  .transform((sign) => (sign === 1 ? ('increase' as const) : ('decrease' as const)))
const Cap = z.boolean().default(false)

function normalizing<Parameters extends z.ZodType>(
  parameters: Parameters,
  normalize: (values: readonly NumberOrReason[], options: z.output<Parameters>) => readonly NumberOrReason[],
) {
  return {
    answer: (one: ReferenceCase) =>
      column(one, normalize(z.object({ x: Column }).parse(one.input).x, parameters.parse(one.params))),
  }
}

/** A row has one number, or null where nothing is there; a mean without meaning is refused. */
function aggregating(
  aggregate: (values: readonly NumberOrReason[], weights: readonly number[], one: ReferenceCase) => NumberOrReason,
) {
  return {
    answer: (one: ReferenceCase) => {
      const { x, w } = z.object({ x: Column, w: Weights }).parse(one.input)
      const mean = aggregate(x, w, one)
      if (mean === 'not-meaningful') throw new RangeError(mean)
      return [inR(mean)]
    },
  }
}

const ByColumn = z.record(z.string(), Column)
const Units = z.object({ columns: ByColumn, w: Weights })
const outranked = ({ input }: ReferenceCase) => {
  const { columns, w } = Units.parse(input)
  return outranking(Object.values(columns), w, { missingInPair: 'to-the-later' })
}

const Series = z
  .object({ y: Column, x: z.array(z.number()) })
  .transform(({ x, y }) => y.map((value, position) => ({ value, at: x[position] ?? Number.NaN })))

const Polarity = z.array(z.enum(['POS', 'NEG']).transform((sign) => (sign === 'POS' ? 1 : -1)))

/** The rows of z-scores of mean 100 and standard deviation 10, turned so that more is better. */
function standardizedRows({ input, params }: ReferenceCase, of: SpreadOf): readonly (readonly NumberOrReason[])[] {
  const { polarity } = z.object({ polarity: Polarity }).parse(params)
  const columns = Object.values(ByColumn.parse(input)).map((values, position) =>
    zScores(values, { mean: 100, standardDeviation: 10 * (polarity[position] ?? 1), of }),
  )
  return rows(columns)
}

function rows(columns: readonly (readonly NumberOrReason[])[]): readonly (readonly NumberOrReason[])[] {
  return (columns[0] ?? []).map((_, unit) => columns.map((values) => values[unit] ?? 'not-reported'))
}

function scored(value: ReturnType<typeof mazziottaPareto>) {
  if (typeof value === 'string') throw new RangeError(value)
  return value
}

const inWords: Readonly<Record<string, JudgmentMean>> = {
  arithmetic: 'arithmetic',
  geometric: 'geometric',
  rootmean: 'root-mean-square',
}
const Mean = z.string().transform((name) => inWords[name] ?? 'geometric')
const priorities = (matrix: readonly (readonly number[])[], mean: JudgmentMean) =>
  mean === 'geometric' ? rowGeometricMeanWeights(matrix) : normalizedColumnWeights(matrix, mean)

export const compositeMethods = {
  'COINr::n_minmax': normalizing(z.object({ l_u: Pair }), (x, { l_u }) => minMaxScores(x, l_u)),
  'COINr::n_zscore': normalizing(z.object({ m_sd: Pair }), (x, { m_sd: [mean, standardDeviation] }) =>
    zScores(x, { mean, standardDeviation }),
  ),
  'COINr::n_scaled': normalizing(z.object({ npara: Pair, scale_factor: z.number() }), (x, parameters) =>
    goalpostScores(x, {
      lower: parameters.npara[0],
      upper: parameters.npara[1],
      range: [0, parameters.scale_factor],
    }),
  ),
  'COINr::n_goalposts': normalizing(
    z.object({
      gposts: z.tuple([z.number(), z.number(), z.number()]),
      direction: Direction,
      trunc2posts: z.boolean().default(true),
    }),
    (x, { gposts: [lower, upper, best], direction, trunc2posts }) =>
      goalpostScores(x, { lower, upper, range: [0, best], direction, truncate: trunc2posts }),
  ),
  'COINr::n_dist2max': normalizing(z.unknown(), (x) => distanceToMaximum(x)),
  'COINr::n_dist2ref': normalizing(z.object({ iref: z.int(), cap_max: Cap }), (x, { iref, cap_max }) =>
    distanceToReference(x, { reference: iref - 1, cap: cap_max }),
  ),
  'COINr::n_dist2targ': normalizing(
    z.object({ targ: z.number(), direction: Direction, cap_max: Cap }),
    (x, { targ, direction, cap_max }) => distanceToTarget(x, { target: targ, direction, cap: cap_max }),
  ),
  'COINr::n_fracmax': normalizing(z.unknown(), (x) => fractionOfMaximum(x)),
  'COINr::n_rank': normalizing(Ties, (x, { ties_method }) => rankScores(x, ties_method)),
  'COINr::n_prank': normalizing(Ties, (x, { ties_method }) => percentileRanks(x, ties_method)),
  'COINr::n_borda': normalizing(Ties, (x, { ties_method }) => bordaScores(x, ties_method)),
  'COINr::a_amean': aggregating((x, w) => weightedArithmeticMean(x, w)),
  'COINr::a_gmean': aggregating((x, w) => weightedGeometricMean(x, w)),
  'COINr::a_hmean': aggregating((x, w) => weightedHarmonicMean(x, w)),
  'COINr::a_genmean': aggregating((x, w, { params }) => {
    const { p } = z.object({ p: z.number() }).parse(params)
    // COINr has no generalized mean where anything is missing.
    return withCoverage(x, w, { of: 'parts', atLeast: 1 }, () => generalizedMean(x, w, p))
  }),
  'COINr::a_copeland': { answer: (one) => ({ score: copelandScores(outranked(one)) }) },
  'COINr::outrankMatrix': {
    answer: (one) => {
      const { matrix, dominantPairs, dominantShare } = outranked(one)
      return { matrix: matrix.map((row) => row.map(inR)), n_dominant: dominantPairs, frac_dominant: inR(dominantShare) }
    },
  },
  'COINr::Aggregate.data.frame': {
    answer: ({ input, params }) => {
      const means = { a_amean: weightedArithmeticMean, a_gmean: weightedGeometricMean, a_hmean: weightedHarmonicMean }
      const { f_ag, dat_thresh, w } = z
        .object({ f_ag: z.enum(['a_amean', 'a_gmean', 'a_hmean']), dat_thresh: z.number(), w: Weights })
        .parse(params)
      const units = rows(Object.values(ByColumn.parse(input)))
      return {
        y: units.map((x) => inR(withCoverage(x, w, { of: 'parts', atLeast: dat_thresh }, () => means[f_ag](x, w)))),
      }
    },
  },
  'COINr::get_stats': {
    answer: ({ input, params }) => {
      const { x } = z.object({ x: Column }).parse(input)
      const { t_skew, t_kurt, t_avail, t_zero, t_unq } = z.record(z.string(), z.number()).parse(params)
      const found = indicatorStatistics(x, {
        ...(t_skew === undefined ? {} : { skewness: t_skew }),
        ...(t_kurt === undefined ? {} : { kurtosis: t_kurt }),
        ...(t_avail === undefined ? {} : { available: t_avail }),
        ...(t_zero === undefined ? {} : { nonZero: t_zero }),
        ...(t_unq === undefined ? {} : { unique: t_unq }),
      })
      const flagged = (flag: (typeof found.flags)[number], word: string) => (found.flags.includes(flag) ? word : 'ok')
      return {
        Min: inR(found.minimum),
        Max: inR(found.maximum),
        Mean: inR(found.mean),
        Median: inR(found.median),
        Std: inR(found.standardDeviation),
        Skew: inR(found.skewness),
        Kurt: inR(found.kurtosis),
        'N.Avail': found.available.count,
        'N.NonZero': found.nonZero.count,
        'N.Unique': found.unique.count,
        'N.Same': found.mostFrequent.count,
        'Frc.Avail': inR(found.available.share),
        'Frc.NonZero': inR(found.nonZero.share),
        'Frc.Unique': inR(found.unique.share),
        'Frc.Same': inR(found.mostFrequent.share),
        'Flag.Avail': flagged('low-availability', 'LOW'),
        'Flag.NonZero': flagged('low-non-zero', 'LOW'),
        'Flag.Unique': flagged('low-unique', 'LOW'),
        'Flag.SkewKurt': flagged('outliers', 'OUT'),
      }
    },
  },
  'COINr::CAGR': { answer: ({ input }) => ({ cagr: inR(compoundAnnualGrowthRate(Series.parse(input))) }) },
  'COINr::prc_change': {
    answer: ({ input, params }) => {
      const change = relativeChange(Series.parse(input), z.object({ per: z.number().default(1) }).parse(params).per)
      return { value: [typeof change === 'number' ? change * 100 : inR(change)] }
    },
  },
  'Compind::ci_mpi': {
    answer: (one) => {
      const { penalty } = z.object({ penalty: z.enum(['POS', 'NEG']) }).parse(one.params)
      const options = { penalty: penalty === 'POS' ? 'downward' : 'upward', of: 'sample' } as const
      return { mpi: standardizedRows(one, 'sample').map((row) => scored(mazziottaPareto(row, options)).score) }
    },
  },
  'MPI as in De Muro, Mazziotta & Pareto 2011 (population sd)': {
    answer: (one) => {
      const units = standardizedRows(one, 'population')
      const down = units.map((row) => scored(mazziottaPareto(row)))
      return {
        mpi_negative_penalty: down.map(({ score }) => score),
        mpi_positive_penalty: units.map((row) => scored(mazziottaPareto(row, { penalty: 'upward' })).score),
        mean: down.map(({ mean }) => mean),
        sd: down.map(({ standardDeviation }) => standardDeviation),
      }
    },
  },
  'Compind::ci_ampi': {
    answer: ({ input, params }) => {
      const { time, ...indicators } = z.record(z.string(), z.array(z.number())).parse(input)
      const { goalpost, polarity } = z.object({ goalpost: Weights, polarity: Polarity }).parse(params)
      const normalized = Object.entries(indicators).map(([name, values], position) => {
        const posts = goalpostsAround(goalpost[position] ?? Number.NaN, values)
        if (typeof posts === 'string') throw new RangeError(posts)
        const direction = polarity[position] === 1 ? 'increase' : 'decrease'
        return [name, goalpostScores(values, { ...posts, range: [70, 130], direction })] as const
      })
      const units = rows(normalized.map(([, values]) => values)).map((row) => scored(mazziottaPareto(row)))
      const years = [...new Set(time)].toSorted((one, other) => one - other)
      const ofYear = <Item>(items: readonly Item[], year: number) => items.filter((_, unit) => time?.[unit] === year)
      return {
        ampi_rounded_3: Object.fromEntries(
          years.map((year) => [year, ofYear(units, year).map(({ score }) => Math.round(score * 1000) / 1000)]),
        ),
        penalty: Object.fromEntries(
          years.map((year, position) => [`V${position + 1}`, ofYear(units, year).map(({ penalty }) => penalty)]),
        ),
        normalised: years.map((year) =>
          Object.fromEntries(normalized.map(([name, values]) => [name, ofYear(values, year)])),
        ),
      }
    },
  },
  'AHP weights and consistency': {
    // Without `weights_eigen_11_iterations`, where an iteration stops short.
    keys: [
      'lambda_max',
      'weights_eigen_exact',
      'weights_geometric',
      'weights_arithmetic_colnorm',
      'weights_rootmean',
      'consistency_index',
      'cr_ahpsurvey',
      'cr_saaty_ri',
    ],
    answer: ({ input }) => {
      const { matrix } = z.object({ matrix: Matrix }).parse(input)
      const { weights, lambdaMax, consistencyIndex, consistencyRatio } = analyticHierarchyProcess(matrix)
      return {
        lambda_max: lambdaMax,
        weights_eigen_exact: weights,
        weights_geometric: rowGeometricMeanWeights(matrix),
        weights_arithmetic_colnorm: normalizedColumnWeights(matrix),
        weights_rootmean: normalizedColumnWeights(matrix, 'root-mean-square'),
        consistency_index: consistencyIndex,
        cr_ahpsurvey: inR(analyticHierarchyProcess(matrix, { randomIndex: 'ahpsurvey' }).consistencyRatio),
        cr_saaty_ri: inR(consistencyRatio),
      }
    },
  },
  'ahpsurvey::ahp.aggpref': {
    answer: ({ input, params }) => {
      const { matrices } = z.object({ matrices: z.array(Matrix) }).parse(input)
      const { method, aggmethod } = z.object({ method: Mean, aggmethod: Mean }).parse(params)
      return {
        weights: aggregatePriorities(
          matrices.map((matrix) => priorities(matrix, method)),
          aggmethod,
        ),
      }
    },
  },
  'ahpsurvey::ahp.aggjudge': {
    answer: ({ input, params }) => {
      const { matrices } = z.object({ matrices: z.array(Matrix) }).parse(input)
      return { matrix: aggregateJudgments(matrices, z.object({ aggmethod: Mean }).parse(params).aggmethod) }
    },
  },
  'ahp.mat (negconvert) -> ahp.indpref eigen/arithmetic/geometric, ahp.cr': {
    answer: ({ input, params }) => {
      const { columns } = z.object({ columns: z.record(z.string(), z.array(z.number())) }).parse(input)
      const { atts, negconvert } = z.object({ atts: z.array(z.string()), negconvert: z.boolean() }).parse(params)
      const pairs = atts.flatMap((first, position) => atts.slice(position + 1).map((second) => `${first}_${second}`))
      const people = columns[pairs[0] ?? ''] ?? []
      const matrices = people.map((_, person) => {
        const answers = pairs.map((pair) => columns[pair]?.[person] ?? Number.NaN)
        return comparisonsFromSurvey(atts.length, negconvert ? answers : answers.map((answer) => -answer))
      })
      const hierarchies = matrices.map((matrix) => analyticHierarchyProcess(matrix, { randomIndex: 'ahpsurvey' }))
      const geometric = matrices.map(rowGeometricMeanWeights)
      const arithmetic = matrices.map((matrix) => normalizedColumnWeights(matrix))
      return {
        matrices,
        eigen: hierarchies.map(({ weights }) => weights),
        geometric,
        arithmetic,
        cr: hierarchies.map(({ consistencyRatio }) => inR(consistencyRatio)),
        aggpref_geometric: aggregatePriorities(geometric),
        aggpref_arithmetic: aggregatePriorities(arithmetic, 'arithmetic'),
      }
    },
  },
  'random consistency index tables in use': {
    answer: ({ input }) => {
      const { n } = z.object({ n: z.array(z.int()) }).parse(input)
      return {
        saaty: n.map((parts) => randomIndices.saaty[parts - 1]),
        ahpsurvey: n.map((parts) => randomIndices.ahpsurvey[parts - 1]),
      }
    },
  },
  'mean of expert budgets of 100 points': {
    answer: ({ input }) => {
      const allocated = budgetAllocation(z.object({ budgets: Matrix }).parse(input).budgets)
      return {
        weights: allocated.map(({ weight }) => weight),
        sd: allocated.map(({ standardDeviation }) => inR(standardDeviation)),
      }
    },
  },
} satisfies Mappings
