// A record and observations in the making, for one question: units are partners, category options are places.
import { formulas } from '../../../packages/core/src/formula/index.ts'
import {
  type InitiativeRecord,
  type InitiativeRecordInput,
  measure,
  type ObservationInput,
  ObservationTable,
  type Period,
  parseInitiative,
} from '../../../packages/core/src/index.ts'
import type { AnalyticsData, DataValue } from './analytics-data.ts'
import { codesOf, numberOf } from './value-codes.ts'

type SharedMeasurementInput = NonNullable<InitiativeRecordInput['sharedMeasurement']>
export type IndicatorInput = NonNullable<SharedMeasurementInput['indicators']>[number]

/** A record and observations in the making. */
export class DraftRecord {
  readonly indicators: IndicatorInput[] = []
  readonly rows: ObservationInput[] = []
  readonly codes: ReadonlyMap<string, number>
  private readonly data: AnalyticsData
  private readonly units: readonly string[]
  private readonly optionCombos: readonly string[]

  constructor(data: AnalyticsData) {
    this.data = data
    this.codes = codesOf(data)
    this.units = [...data.units.keys()]
    this.optionCombos = [...new Set(data.values.map(({ optionCombo }) => optionCombo))]
  }

  /** The value of an indicator for some units together. */
  measured(indicator: string, units: readonly string[], period: Period): number | undefined {
    const record = this.record(this.indicators)
    const found = measure(record, ObservationTable.from(this.rows, record), {
      indicator,
      period,
      partners: units.map((unit) => this.partner(unit)),
      asOf: this.asOf(period),
      coverageThreshold: 0,
      formulas,
    })
    return found.kind === 'observed' ? found.value : undefined
  }

  record(indicators: readonly IndicatorInput[], more: SharedMeasurementInput = {}): InitiativeRecord {
    return parseInitiative({
      formatVersion: 1,
      initiative: { id: 'analytics', name: 'Analytics' },
      partners: this.units.map((unit) => ({ id: this.partner(unit), name: unit, sector: 'health' })),
      places: this.optionCombos.map((combo) => ({ id: this.place(combo), name: combo })),
      sharedMeasurement: { ...more, indicators },
    })
  }

  row(indicator: string, { unit, optionCombo, period, element, value }: DataValue): ObservationInput {
    const number = numberOf(value, this.data.elements.get(element), this.codes)
    return { indicator, partner: this.partner(unit), place: this.place(optionCombo), period, value: number }
  }

  partner(unit: string): string {
    return `unit-${this.units.indexOf(unit)}`
  }

  /** Late enough for everything that is read, however far ahead an expression looks. */
  asOf(period: Period): string {
    const ends = [...this.data.values, ...this.data.registrations].map((one) => one.period.end)
    const last = [...ends, period.end].sort().at(-1) ?? period.end
    return `${Number(last.slice(0, 4)) + 5}-12-31`
  }

  private place(optionCombo: string): string {
    return `combo-${this.optionCombos.indexOf(optionCombo)}`
  }
}

/** A number without a unit or limits. */
export function plainIndicator(id: string): IndicatorInput {
  return {
    id,
    name: id,
    unit: { kind: 'share' },
    direction: 'neutral',
    kind: 'amount',
    minimum: -Number.MAX_VALUE,
    maximum: Number.MAX_VALUE,
    combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
  }
}
