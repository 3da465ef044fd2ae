// What a case of DHIS2's analytics tests puts in: organization units, data values, data sets and indicators.
import * as z from 'zod'
import { dhis2PeriodIds, type Period } from '../../../packages/core/src/index.ts'

/** A value of a data element. */
export interface DataValue {
  readonly element: string
  readonly optionCombo: string
  readonly unit: string
  readonly period: Period
  readonly value: string | number
}

/** An indicator: numerator and denominator, multiplied by the factor of its type. */
export interface IndicatorExpression {
  readonly numerator: string
  readonly denominator: string
}

/** What is put in. */
export interface AnalyticsData {
  /** By unit, the one it lies in. */
  readonly units: ReadonlyMap<string, string | null>
  /** By data element, e.g. `INTEGER SUM`. */
  readonly elements: ReadonlyMap<string, string>
  readonly values: readonly DataValue[]
  /** By data set, the units it is assigned to. */
  readonly dataSets: ReadonlyMap<string, readonly string[]>
  readonly registrations: readonly { readonly dataSet: string; readonly period: Period; readonly unit: string }[]
  readonly indicators: ReadonlyMap<string, IndicatorExpression>
  readonly factor: number
}

const Value = z.union([z.string(), z.number()])
const Fixture = z.object({
  orgUnits: z.record(z.string(), z.string().nullable()),
  dataElements: z.record(z.string(), z.string()),
  dataValues: z.array(
    z.object({
      dataElement: z.string(),
      period: z.string(),
      orgUnit: z.string(),
      value: Value,
      categoryOptionCombo: z.string().optional(),
    }),
  ),
  dataSets: z.record(z.string(), z.array(z.string())).default({}),
  completeRegistrations: z
    .array(z.object({ dataSet: z.string(), period: z.string(), orgUnit: z.string() }))
    .default([]),
  indicatorFactor: z.number().default(1),
})

const Indicators = z.record(z.string(), z.object({ numerator: z.string(), denominator: z.string() }))

/** The data of a fixture with organization units. */
export function fixtureData(fixture: unknown, indicators: unknown): AnalyticsData {
  const found = Fixture.parse(fixture)
  return {
    units: new Map(Object.entries(found.orgUnits)),
    elements: new Map(Object.entries(found.dataElements)),
    values: found.dataValues.map(({ dataElement, period, orgUnit, value, categoryOptionCombo }) => ({
      element: dataElement,
      optionCombo: categoryOptionCombo ?? DEFAULT_COMBO,
      unit: orgUnit,
      period: dhis2PeriodIds.parse(period),
      value,
    })),
    dataSets: new Map(Object.entries(found.dataSets)),
    registrations: found.completeRegistrations.map(({ dataSet, period, orgUnit }) => ({
      dataSet,
      period: dhis2PeriodIds.parse(period),
      unit: orgUnit,
    })),
    indicators: new Map(Object.entries(Indicators.default({}).parse(indicators))),
    factor: found.indicatorFactor,
  }
}

const DEFAULT_COMBO = 'HllvX50cXC0'

/** The data of a fixture of one organization unit, by element and `period.optionCombo`. */
export function singleUnitData(fixture: unknown, unit: string, expression: string): AnalyticsData {
  const elements = z.record(z.string(), z.record(z.string(), Value)).parse(fixture)
  return {
    units: new Map([[unit, null]]),
    elements: new Map(),
    values: Object.entries(elements).flatMap(([element, values]) =>
      Object.entries(values).map(([key, value]) => {
        const [period = '', optionCombo = DEFAULT_COMBO] = key.split('.')
        return { element, optionCombo, unit, period: dhis2PeriodIds.parse(period), value }
      }),
    ),
    dataSets: new Map(),
    registrations: [],
    indicators: new Map([[EXPRESSION, { numerator: expression, denominator: '1' }]]),
    factor: 1,
  }
}

/** The one indicator of {@link singleUnitData}. */
export const EXPRESSION = 'expression'

/** A unit and all units below it. */
export function subtree(units: AnalyticsData['units'], root: string): readonly string[] {
  const below = [...units].filter(([, parent]) => parent === root).map(([unit]) => unit)
  return [root, ...below.flatMap((unit) => subtree(units, unit))]
}
