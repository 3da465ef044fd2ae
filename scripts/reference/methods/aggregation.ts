// Analytics over organization units and periods, as the tests of dhis2-core expect them (f03).

import * as z from 'zod'
import { dhis2PeriodIds } from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import { typeOfPair } from '../dhis2/aggregation-types.ts'
import { type Question, valueOfExpression, valueOfIndicator, valueOfRate } from '../dhis2/analytics.ts'
import { type AnalyticsData, EXPRESSION, fixtureData, singleUnitData, subtree } from '../dhis2/analytics-data.ts'
import type { Mappings } from '../mapping.ts'

const Names = z.array(z.string()).optional()
const Params = z.object({
  DataElements: Names,
  Indicators: Names,
  ReportingRates: Names,
  OrganisationUnit: Names,
  OrganisationUnits: Names,
  FilterOrganisationUnits: Names,
  Period: Names,
  Periods: Names,
  FilterPeriods: Names,
  AggregationType: z.string(),
  SkipRounding: z.enum(['true', 'false']).optional(),
})
type Params = z.output<typeof Params>

const Input = z.object({ fixture: z.unknown(), indicators: z.unknown().optional() })
const ModifierParams = z.object({ periods: z.array(z.string()), aggregationType: z.string(), orgUnit: z.string() })
const ModifierInput = z.object({ expression: z.string(), fixture: z.unknown() })

export const aggregationMethods = {
  'AnalyticsService.getAggregatedDataValueMapping': {
    answer({ params, input, dataset }) {
      const asked = Params.parse(params)
      const { fixture, indicators } = Input.parse(input)
      const data = within(fixtureData(fixtureOf(fixture, dataset), indicators), asked.FilterPeriods)
      return Object.fromEntries(
        questions(data, asked).flatMap(({ key, question }) =>
          itemsOf(data, asked).flatMap(({ name, ask }) => {
            const value = ask(question)
            return value === undefined ? [] : [[[name, ...key].join('-'), value]]
          }),
        ),
      )
    },
  },
  'indicator query (query modifiers)': {
    answer({ params, input }) {
      const { periods, aggregationType, orgUnit } = ModifierParams.parse(params)
      const { expression, fixture } = ModifierInput.parse(input)
      const unit = orgUnit.replace(/^filter /, '')
      const data = singleUnitData(fixture, unit, expression)
      return Object.fromEntries(
        periods.flatMap((periodId) => {
          const value = valueOfIndicator(data, EXPRESSION, {
            units: [unit],
            periodId,
            aggregationType,
            isRounded: true,
          })
          return value === undefined ? [] : [[periodId, value]]
        }),
      )
    },
  },
} satisfies Mappings

/** `#fixture (in this file)`, or the data itself. */
function fixtureOf(fixture: unknown, dataset: ReferenceCase['dataset']): unknown {
  return typeof fixture === 'string' ? dataset(fixture.split(' ')[0] ?? '') : fixture
}

/** Only values of the periods that a filter names. */
function within(data: AnalyticsData, ids: readonly string[] | undefined): AnalyticsData {
  if (ids === undefined) return data
  const periods = ids.map((id) => dhis2PeriodIds.parse(id))
  const values = data.values.filter(({ period }) =>
    periods.some(({ start, end }) => period.start >= start && period.end <= end),
  )
  return { ...data, values }
}

function itemsOf(data: AnalyticsData, { DataElements = [], Indicators = [], ReportingRates = [] }: Params) {
  return [
    ...DataElements.map((id) => ({ name: id, ask: (asked: Question) => valueOfExpression(data, `#{${id}}`, asked) })),
    ...Indicators.map((id) => ({ name: id, ask: (asked: Question) => valueOfIndicator(data, id, asked) })),
    ...ReportingRates.map((id) => ({ name: id, ask: (asked: Question) => valueOfRate(data, id, asked) })),
  ]
}

function questions(
  data: AnalyticsData,
  params: Params,
): readonly { readonly key: readonly string[]; readonly question: Question }[] {
  const { OrganisationUnit, OrganisationUnits = OrganisationUnit, FilterOrganisationUnits, FilterPeriods } = params
  const all = FilterOrganisationUnits ?? [...data.units.keys()].filter((unit) => data.units.get(unit) === null)
  const units = OrganisationUnits?.map((unit) => ({ key: [unit], units: subtree(data.units, unit) })) ?? [
    { key: [], units: [...new Set(all.flatMap((unit) => subtree(data.units, unit)))] },
  ]
  const periods = params.Periods ?? params.Period
  const times = periods?.map((periodId) => ({ key: [periodId], time: { periodId } })) ?? [
    { key: [], time: filtered(FilterPeriods ?? []) },
  ]
  const aggregationType = typeOfPair(params.AggregationType)
  return units.flatMap((unit) =>
    times.map(({ key, time }) => ({
      key: [...unit.key, ...key],
      question: { units: unit.units, ...time, aggregationType, isRounded: params.SkipRounding !== 'true' },
    })),
  )
}

/** From the first to the last of several periods. */
function filtered(ids: readonly string[]): Pick<Question, 'periodId' | 'period'> {
  const periods = ids.map((id) => dhis2PeriodIds.parse(id))
  const start = periods.map((period) => period.start).sort()[0] ?? ''
  const end =
    periods
      .map((period) => period.end)
      .sort()
      .at(-1) ?? ''
  return { periodId: ids[0] ?? '', period: { start, end } }
}
