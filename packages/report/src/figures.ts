// Numbers as people read them: rounded, by unit and locale, and never without the reason when they are missing.
import type { Coverage, Measured, Missing, Unit } from '@collective-impact/core'
import { localeOf, type ReportOptions } from './report-options.ts'
import { missingReasonWords } from './wording.ts'

/** Writes numbers for people. Rounds for showing; the assessment keeps what was computed. */
export interface Figures {
  /** The number as its unit is written: `1,234`, `42.6%`, `USD 1,234.50`. */
  number(value: number, unit: Unit): string
  /** The number and what it counts: `1,234 children`, `42.6% of third graders`, `3.2 per 1,000 births`. */
  value(value: number, unit: Unit): string
  /** A share as percent; what is nearly none or nearly all is not rounded to none or all. */
  share(value: number): string
  /** The number and what it counts, with its range; or the reason why there is none. */
  measured(measured: Measured): string
  /** The same without what it counts, for where that is said beside it. */
  short(measured: Measured): string
  /** `10 of 12 reports`. */
  coverage(coverage: Coverage): string
}

/**
 * Figures in the locale of a report.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function figuresFor(options: ReportOptions = {}): Figures {
  const locale = localeOf(options)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'negative' })
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'negative' })
  const tiny = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, signDisplay: 'negative' })
  const extreme = new Intl.NumberFormat(locale, { notation: 'scientific', maximumSignificantDigits: 4 })
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  })
  const money = new Map<string, Intl.NumberFormat>()

  function moneyIn(currency: string): Intl.NumberFormat {
    const known = money.get(currency)
    if (known !== undefined) return known
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      trailingZeroDisplay: 'stripIfInteger',
      signDisplay: 'negative',
    })
    money.set(currency, format)
    return format
  }

  function decimal(value: number): string {
    const size = Math.abs(value)
    if (size >= 1e15 || (size > 0 && size < 1e-6)) return extreme.format(value)
    if (size >= 100 || Number.isInteger(value)) return plain.format(value)
    return size < 0.1 ? tiny.format(value) : fine.format(value)
  }

  function share(value: number): string {
    if (Math.abs(value) >= 1e6) return `${extreme.format(value * 100)}%`
    if (value > 0 && value < 0.0005) return `<${percent.format(0.001)}`
    if (value >= 0.9995 && value < 1) return `>${percent.format(0.999)}`
    return percent.format(value)
  }

  function number(value: number, unit: Unit): string {
    switch (unit.kind) {
      case 'share':
        return share(value)
      case 'amount':
        return Math.abs(value) < 1e15 ? moneyIn(unit.currency).format(value) : `${unit.currency} ${decimal(value)}`
      default:
        return decimal(value)
    }
  }

  function whole(unit: Unit): string {
    switch (unit.kind) {
      case 'count':
      case 'score':
        return ` ${unit.of}`
      case 'share':
        return unit.of === undefined ? '' : ` of ${unit.of}`
      case 'rate':
        return ` per ${decimal(unit.per)} ${unit.of}`
      case 'amount':
        return ''
      case 'quantity':
        return ` ${unit.in}`
    }
  }

  function shown(measured: Measured, write: (value: number, unit: Unit) => string): string {
    if (measured.kind === 'missing') return reason(measured, coverage)
    const { value, unit, interval } = measured
    if (interval === undefined) return write(value, unit)
    const range = `${number(interval.lower, unit)} to ${number(interval.upper, unit)}`
    return `${write(value, unit)} (${share(interval.level)} interval ${range})`
  }

  function coverage({ reported, expected }: Coverage): string {
    return `${plain.format(reported)} of ${plain.format(expected)} ${expected === 1 ? 'report' : 'reports'}`
  }

  const value = (amount: number, unit: Unit) => `${number(amount, unit)}${whole(unit)}`

  return {
    number,
    value,
    share,
    measured: (measured) => shown(measured, value),
    short: (measured) => shown(measured, number),
    coverage,
  }
}

/** Why there is no number, with the coverage and the remarks that say more: `no target (TBD in 2013)`. */
function reason({ reason, basis }: Missing, coverage: Figures['coverage']): string {
  const isPartial = reason === 'below-coverage' || reason === 'awaiting-approval'
  const counted = isPartial && basis.coverage !== undefined ? [coverage(basis.coverage)] : []
  const more = [...counted, ...(basis.remarks ?? [])]
  return `${missingReasonWords[reason]}${more.length === 0 ? '' : ` (${more.join('; ')})`}`
}
