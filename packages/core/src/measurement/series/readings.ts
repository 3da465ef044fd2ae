// How partners are read for one question, found once for all whose reports look the same.
import { concerns } from '../concerns.ts'
import { type Expectations, expectReports } from '../expected-reports.ts'
import { placePath } from '../place-path.ts'
import type { Plan } from '../query.ts'
import { type Report, selectReports } from '../reports.ts'
import type { ShapedSeries } from './members.ts'
import { type PartnerReading, type RegularSeries, readIrregular, readRegular } from './partner-reading.ts'
import { adds, groupsToRead } from './regular-reading.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>

/** The readings of one question about some groups. */
export class Readings {
  private readonly plan: Plan
  private readonly wanted: Groups
  private readonly stated: Expectations
  private readonly shared = new Map<string, PartnerReading | undefined>()
  private readonly numbers = new Map<Shape, number>()
  private readonly relevant = new Map<Shape, boolean>()

  constructor(plan: Plan, wanted: Groups) {
    this.plan = plan
    this.wanted = wanted
    this.stated = expectReports(plan, [])
  }

  /** The partners that the record expects to report, whether they do or not. */
  get statedPartners(): ReadonlySet<string | undefined> {
    return new Set(this.stated.reports.map(({ partner }) => partner))
  }

  /** Whether the reports of a shape do not count, or say nothing about what is wanted. */
  isBesideThePoint(shape: Shape): boolean {
    const known = this.relevant.get(shape)
    if (known !== undefined) return known
    const found =
      !this.plan.statuses.includes(shape.status) || groupsToRead(this.plan, shape, this.wanted)?.length === 0
    this.relevant.set(shape, found)
    return found
  }

  /** How the series of a partner are read. */
  of(partner: string | undefined, series: readonly ShapedSeries[]): PartnerReading {
    const regular = this.isRegular(series) ? this.regular(partner, series) : undefined
    return regular !== undefined && this.isExact(series, regular) ? regular : this.irregular(partner, series)
  }

  private regular(partner: string | undefined, series: readonly RegularSeries[]): PartnerReading | undefined {
    const key = this.keyOf(partner, series)
    if (!this.shared.has(key)) {
      this.shared.set(
        key,
        readRegular(this.plan, this.wanted, partner, series, (reports) => this.expectations(partner, reports)),
      )
    }
    return this.shared.get(key)
  }

  private irregular(partner: string | undefined, series: readonly ShapedSeries[]): PartnerReading {
    const rows = series.flatMap(({ series: { start, end } }) =>
      Array.from({ length: end - start }, (_, row) => start + row),
    )
    const reports = selectReports(this.plan, rows).filter((report) => concerns(this.plan, report, this.wanted))
    return readIrregular(this.plan, this.wanted, reports, this.expectations(partner, reports))
  }

  /** Several places are added up only when none lies in another. */
  private isRegular(series: readonly ShapedSeries[]): series is readonly (ShapedSeries & RegularSeries)[] {
    const { indicator, lookup } = this.plan
    const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
    if (indicator.weightedBy !== undefined && series.some(({ shape }) => shape?.form === 'value')) return false
    if (!series.every(({ shape }) => shape !== undefined)) return false
    if (series.length < 2) return true
    const places = series.map(({ series: { place } }) => place)
    return series.every(
      ({ shape, series: { place } }) =>
        shape !== undefined &&
        shape.form === series[0]?.shape?.form &&
        adds(shape.form, acrossPlaces) &&
        place !== undefined &&
        placePath(lookup, place).filter((around) => places.includes(around)).length === 1,
    )
  }

  /** Whether the order of adding makes no difference: whole numbers, or no more than two at a time. */
  private isExact(series: readonly ShapedSeries[], { groupsRead }: PartnerReading): boolean {
    const [groups, ...others] = groupsRead
    if (others.length === 0 && (groups?.length ?? 0) <= 2) return true
    return series.every(
      ({ series: { columns }, shape }) =>
        columns.first instanceof Int32Array && (shape?.form === 'value' || columns.second instanceof Int32Array),
    )
  }

  private expectations(partner: string | undefined, reports: readonly Report[]): Expectations {
    if (this.stated.from === 'reports') return expectReports(this.plan, reports)
    return { ...this.stated, reports: this.stated.reports.filter((expected) => expected.partner === partner) }
  }

  /** The same for partners whose reports look the same and are expected in the same way. */
  private keyOf(partner: string | undefined, series: readonly RegularSeries[]): string {
    const { lookup, indicator } = this.plan
    const { memberships } = (partner === undefined ? undefined : lookup.partners.get(partner)) ?? {}
    const stated = lookup.record.sharedMeasurement?.expectations
      ?.filter((expectation) => expectation.indicator === indicator.id && expectation.partner === partner)
      .map(({ frequency, from, to, dueDays }) => [frequency, from, to, dueDays])
    return JSON.stringify([series.map(({ shape }) => this.numberOf(shape)), memberships, stated])
  }

  private numberOf(shape: Shape): number {
    const number = this.numbers.get(shape) ?? this.numbers.size
    this.numbers.set(shape, number)
    return number
  }
}
