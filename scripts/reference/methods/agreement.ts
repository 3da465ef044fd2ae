// Agreement and reliability in other packages: agrmt, irr, psych, multilevel; and in published tables.

import * as z from 'zod'
import {
  agreementA,
  berryMielkeDispersion,
  blairLacyConcentration,
  blairLacyConcentrationSquared,
  blairLacyDispersion,
  blairLacyDistanceSquared,
  congerKappa,
  consensus,
  cronbachAlpha,
  fleissKappa,
  groupIntraclassCorrelation,
  type IntraclassOptions,
  intraclassCorrelation,
  kendallW,
  krippendorffAlpha,
  kvalsethDispersion,
  leikDispersion,
  lindellAgreement,
  type NumberOrReason,
  observedAgreement,
  polarization,
  reardonDispersion,
  reynalQuerolPolarization,
  shannonEntropy,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import type { Mappings } from '../mapping.ts'

/** R has NaN for 0 ÷ 0, nothing for too little, and alpha falls without end where it divides by 0. */
function inR(value: NumberOrReason): number | null {
  if (typeof value === 'number') return value
  if (value === 'not-meaningful') return Number.NaN
  return value === 'division-by-zero' ? Number.NEGATIVE_INFINITY : null
}

/** agrmt has no agreement A of two categories, and says so with NA. */
function orNothing(value: NumberOrReason): number | null {
  return typeof value === 'number' ? value : null
}

const Counts = z.object({ counts: z.array(z.number()) })
const Matrix = z.array(z.array(z.number().nullable()))
const Names = z.array(z.array(z.union([z.string(), z.number()]).nullable()))
const Subjects = z.object({ subjects_by_raters: Matrix })
const Cases = z.object({ cases_by_items: Matrix })
const Level = z.enum(['nominal', 'ordinal', 'interval', 'ratio'])

/** A row for each unit. */
function units({ input }: ReferenceCase) {
  const { raters_by_units: raters } = z.object({ raters_by_units: Names }).parse(input)
  return (raters[0] ?? []).map((_, unit) => raters.map((ratings) => ratings[unit] ?? null))
}

const ratingsOf = ({ input }: ReferenceCase) => z.object({ ratings: Names }).parse(input).ratings
const subjectsOf = ({ input }: ReferenceCase) => Subjects.parse(input).subjects_by_raters
const casesOf = ({ input }: ReferenceCase) => Cases.parse(input).cases_by_items

/** The answers to each variable, by group: numbered ones in their order, others in alphabetical order. */
function groupsOf({ input }: ReferenceCase) {
  const { grp = [], ...variables } = z
    .record(z.string(), z.array(z.union([z.string(), z.number()]).nullable()))
    .parse(input)
  const groups = [...new Set(grp)].sort((one, other) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : String(one) < String(other) ? -1 : 1,
  )
  const columns = Object.values(variables).map((values) => z.array(z.number().nullable()).parse(values))
  const rows = groups.map((group) =>
    grp.flatMap((one, row) => (one === group ? [columns.map((column) => column[row] ?? null)] : [])),
  )
  return { names: groups.map(String), rows }
}

const Chance = z
  .object({ random_variance: z.number() })
  .transform((given) => ({ chanceVariance: given.random_variance }))
const first = (rows: readonly (readonly (number | null)[])[]) => rows.map(([value = null]) => value)

function withinGroups(
  key: string,
  agreement: (rows: ReturnType<typeof groupsOf>['rows'][number], one: ReferenceCase) => NumberOrReason,
) {
  return {
    answer: (one: ReferenceCase) => {
      const { names, rows } = groupsOf(one)
      return {
        group: names,
        [key]: rows.map((group) => inR(agreement(group, one))),
        size: rows.map(({ length }) => length),
      }
    },
  }
}

function intraclass(one: ReferenceCase, options: IntraclassOptions) {
  const { correlation, interval, f, degreesOfFreedom, pValue } = intraclassCorrelation(subjectsOf(one), options)
  const [df1, df2] = degreesOfFreedom.map(inR)
  const F = f === 'division-by-zero' ? Number.POSITIVE_INFINITY : inR(f)
  return { icc: inR(correlation), F, df1, df2, p: inR(pValue), ...interval }
}

const forms = (['one-way', 'two-way-agreement', 'two-way-consistency'] as const).flatMap((model, position) => [
  { name: `ICC${position + 1}_1`, model, of: 'single' as const },
  { name: `ICC${position + 1}_k`, model, of: 'average' as const },
])

const IrrForm = z
  .object({
    model: z.enum(['oneway', 'twoway']),
    type: z.enum(['consistency', 'agreement']),
    unit: z.enum(['single', 'average']),
  })
  .transform(({ model, type, unit }): IntraclassOptions => {
    const twoWay = type === 'agreement' ? 'two-way-agreement' : 'two-way-consistency'
    return { model: model === 'oneway' ? 'one-way' : twoWay, of: unit, variant: 'irr' }
  })

const ordinal = (counts: readonly number[]) => ({
  agreement: orNothing(agreementA(counts)),
  polarization: orNothing(polarization(counts)),
  consensus: inR(consensus(counts)),
  Leik: inR(leikDispersion(counts)),
  BlairLacy: inR(blairLacyConcentration(counts)),
  Kvalseth: inR(kvalsethDispersion(counts)),
  BerryMielke: inR(berryMielkeDispersion(counts)),
  concentration: inR(blairLacyConcentration(counts)),
  dispersion: inR(blairLacyDispersion(counts)),
  entropy: inR(shannonEntropy(counts)),
  dsquared: inR(blairLacyDistanceSquared(counts)),
  lsquared: inR(blairLacyConcentrationSquared(counts)),
  MRQ: inR(reynalQuerolPolarization(counts)),
  Reardon: inR(reardonDispersion(counts)),
  agreement_old: orNothing(agreementA(counts, { unimodality: 'endnotes' })),
})

export const agreementMethods = {
  'agrmt measures on a frequency vector': { answer: ({ input }) => ordinal(Counts.parse(input).counts) },
  'agreement A': { answer: ({ input }) => ({ A: orNothing(agreementA(Counts.parse(input).counts)) }) },
  consensus: {
    answer: ({ input }) => ({
      values: z
        .object({ cases: z.array(z.array(z.number())) })
        .parse(input)
        .cases.map((counts) => inR(consensus(counts))),
    }),
  },
  'irr::kripp.alpha': {
    answer: (one) => {
      const { alpha, subjects, raters } = krippendorffAlpha(units(one), Level.parse(one.params['metric']))
      return { alpha: inR(alpha), subjects, raters }
    },
  },
  alpha: {
    answer: (one) =>
      Object.fromEntries(Level.options.map((level) => [level, inR(krippendorffAlpha(units(one), level).alpha)])),
  },
  'irr::kappam.fleiss': {
    answer: (one) => {
      const ratings = ratingsOf(one)
      if (one.params['exact'] === true) return { kappa: inR(congerKappa(ratings)) }
      const { kappa, z: statistic, pValue } = fleissKappa(ratings)
      return { kappa: inR(kappa), z: inR(statistic), p: inR(pValue) }
    },
  },
  // irr prints it with three decimals.
  'irr::kappam.fleiss detail': {
    answer: (one) => {
      const { categories } = fleissKappa(ratingsOf(one))
      return {
        category: categories.map(({ category }) => category),
        kappa: categories.map(({ kappa }) => Number(inR(kappa)?.toFixed(3))),
      }
    },
  },
  kappa: {
    answer: (one) => {
      const { kappa, z: statistic } = fleissKappa(ratingsOf(one))
      return { kappa: inR(kappa), z: inR(statistic) }
    },
  },
  'irr::kendall': {
    answer: (one) => {
      const { correct_ties: correctTies } = z.object({ correct_ties: z.boolean().default(false) }).parse(one.params)
      const { w, chiSquare, pValue } = kendallW(subjectsOf(one), { correctTies })
      return { W: inR(w), chisq: inR(chiSquare), p: inR(pValue) }
    },
  },
  W: { answer: (one) => ({ W: inR(kendallW(subjectsOf(one)).w) }) },
  'irr::agree': {
    answer: (one) => {
      const { subjects_by_raters: ratings } = z.object({ subjects_by_raters: Names }).parse(one.input)
      const agreement = inR(
        observedAgreement(ratings, z.object({ tolerance: z.number().optional() }).parse(one.params)),
      )
      return { percent: agreement === null ? null : 100 * agreement }
    },
  },
  'psych::ICC (lmer=FALSE)': {
    answer: (one) => {
      const { alpha } = z.object({ alpha: z.number().default(0.05) }).parse(one.params)
      return Object.fromEntries(
        forms.map(({ name, ...form }) => [name, intraclass(one, { ...form, level: 1 - alpha })]),
      )
    },
  },
  ICC: { answer: (one) => Object.fromEntries(forms.map(({ name, ...form }) => [name, intraclass(one, form).icc])) },
  'irr::icc': { answer: (one) => intraclass(one, IrrForm.parse(one.params)) },
  'psych::alpha / multilevel::cronbach': {
    answer: (one) => {
      const found = cronbachAlpha(casesOf(one))
      return {
        raw_alpha: inR(found.alpha),
        std_alpha: inR(found.standardizedAlpha),
        guttman_lambda6: inR(found.guttmanLambda6),
        average_r: inR(found.averageCorrelation),
        alpha_if_dropped: found.items.map(({ alphaIfDropped }) => inR(alphaIfDropped)),
        item_total_corrected: found.items.map(({ itemRestCorrelation }) => inR(itemRestCorrelation)),
        multilevel_alpha: inR(found.alpha),
      }
    },
  },
  'Cronbach alpha': { answer: (one) => ({ raw_alpha: inR(cronbachAlpha(casesOf(one)).alpha) }) },
  'multilevel::rwg': withinGroups('rwg', (rows, { params }) => withinGroupAgreement(first(rows), Chance.parse(params))),
  'multilevel::rwg.j': withinGroups('rwg_j', (rows, { params }) =>
    withinGroupAgreementOfItems(rows, Chance.parse(params)),
  ),
  'multilevel::rwg.j.lindell': withinGroups('rwg_lindell', (rows, { params }) =>
    lindellAgreement(rows, Chance.parse(params)),
  ),
  'multilevel::ICC1/ICC2': {
    answer: (one) => {
      const groups = groupsOf(one).rows.map((rows) => first(rows).filter((answer) => answer !== null))
      const { single, mean } = groupIntraclassCorrelation(groups)
      return { ICC1: inR(single), ICC2: inR(mean) }
    },
  },
} satisfies Mappings
