// A question of DHIS2's analytics, put to ours: data elements as indicators, expressions as formulas over them.
import { type CombineByAxis, dhis2PeriodIds, type Period } from '../../../packages/core/src/index.ts'
import { looksBack, operatorsOf } from './aggregation-types.ts'
import type { AnalyticsData, DataValue } from './analytics-data.ts'
import { DraftRecord, type IndicatorInput, plainIndicator } from './draft-record.ts'
import { type Expression, readExpression } from './expression.ts'
import { reportingRate } from './reporting-rate.ts'

/** What is asked, of which units together and of which period. */
export interface Question {
  readonly units: readonly string[]
  readonly periodId: string
  /** The days of the period, where it is made of several. */
  readonly period?: Period
  /** For what says none of its own. */
  readonly aggregationType: string
  /** DHIS2 rounds every aggregated value to two decimals, also those that an expression then computes with. */
  readonly isRounded: boolean
}

interface Modifiers {
  readonly aggregationType?: string
  readonly offset: number
  readonly yearToDate: boolean
  readonly minDate?: string
  readonly maxDate?: string
}

const PLAIN: Modifiers = { offset: 0, yearToDate: false }

/** The value of an expression; `undefined` where there is none. */
export function valueOfExpression(data: AnalyticsData, text: string, question: Question): number | undefined {
  return new Asking(data, question).value(readExpression(text))
}

/** The value of an indicator, multiplied by the factor of its type. */
export function valueOfIndicator(data: AnalyticsData, id: string, question: Question): number | undefined {
  return new Asking(data, question).value({ kind: 'indicator', id })
}

/** A reporting rate, in percent. */
export function valueOfRate(data: AnalyticsData, id: string, question: Question): number | undefined {
  return new Asking(data, question).rate(id)
}

class Asking {
  private readonly data: AnalyticsData
  private readonly question: Question
  private readonly period: Period
  private readonly draft: DraftRecord
  private readonly symbols = new Map<string, string>()

  constructor(data: AnalyticsData, question: Question) {
    this.data = data
    this.question = question
    this.period = question.period ?? dhis2PeriodIds.parse(question.periodId)
    this.draft = new DraftRecord(data)
  }

  /** The value of an expression. */
  value(expression: Expression): number | undefined {
    const formula = this.write(expression, PLAIN)
    const inputs = [...this.symbols.values()].map((symbol) => ({ symbol, indicator: idOf(symbol) }))
    this.draft.indicators.push({
      ...plainIndicator('result'),
      kind: 'derived',
      formula: { expression: formula, missingValues: 'skip-if-all-values-missing', inputs },
    })
    return this.rounded(this.draft.measured('result', this.question.units, this.period))
  }

  rate(id: string): number | undefined {
    return this.rounded(reportingRate(this.data, id, this.question.units, this.period))
  }

  private write(expression: Expression, modifiers: Modifiers): string {
    switch (expression.kind) {
      case 'number':
        return String(expression.value)
      case 'text':
        return String(this.draft.codes.get(expression.value) ?? 0)
      case 'element':
        return this.element(expression, modifiers)
      case 'rate':
        return this.one(JSON.stringify([expression, modifiers.offset]), () =>
          this.at(modifiers.offset).rate(expression.id),
        )
      case 'indicator': {
        const { numerator, denominator } = this.data.indicators.get(expression.id) ?? { numerator: '', denominator: '' }
        const [above, below] = [numerator, denominator].map((text) => this.write(readExpression(text), modifiers))
        return `((${above}) / (${below}) * ${this.data.factor})`
      }
      case 'variable':
        return String(this.at(modifiers.offset).variable(expression.name))
      case 'call':
        return this.call(expression.name, expression.operands, modifiers)
      case 'operator':
        return writeOperator(
          expression.sign,
          expression.operands.map((operand) => this.write(operand, modifiers)),
        )
      case 'modified':
        return this.write(expression.inner, modify(modifiers, expression.name, expression.argument))
    }
  }

  private call(name: string, operands: readonly Expression[], modifiers: Modifiers): string {
    if (name === 'subExpression') return this.subExpression(operands[0] as Expression, modifiers)
    const [first, second, third] = operands.map((operand) => this.write(operand, modifiers))
    if (name === 'if') return `((${first}) ? (${second}) : (${third}))`
    const ours = { greatest: 'max', least: 'min', log: 'log', log10: 'log10' }[name]
    if (ours === undefined) throw new RangeError(`no function for ${name}`)
    return `${ours}(${operands.map((operand) => this.write(operand, modifiers)).join(', ')})`
  }

  /** Evaluated unit by unit, and then combined across units. */
  private subExpression(inner: Expression, modifiers: Modifiers): string {
    const { offset, aggregationType = this.question.aggregationType } = modifiers
    const symbol = this.symbol(JSON.stringify([inner, modifiers]), (id) => {
      const values = this.question.units.flatMap((unit) => {
        const value = this.at(offset, { units: [unit], isRounded: false }).value(inner)
        return value === undefined
          ? []
          : [{ indicator: id, partner: this.draft.partner(unit), period: this.period, value }]
      })
      this.draft.rows.push(...values)
      return { ...plainIndicator(id), combine: { ...operatorsOf(aggregationType), acrossGroups: 'none' } }
    })
    return this.writeRounded(symbol)
  }

  private writeRounded(written: string): string {
    return this.question.isRounded ? `round(${written}, 2)` : written
  }

  private rounded(value: number | undefined): number | undefined {
    return value === undefined || !this.question.isRounded ? value : Number(value.toFixed(2))
  }

  private element(item: Expression & { kind: 'element' }, modifiers: Modifiers): string {
    const { aggregationType: type = this.question.aggregationType, offset, minDate = '', maxDate = '9999' } = modifiers
    const values = this.data.values.filter(
      ({ element, optionCombo, period }) =>
        element === item.id &&
        (item.optionCombo === undefined || optionCombo === item.optionCombo) &&
        period.start >= minDate &&
        period.end <= maxDate,
    )
    const combine: CombineByAxis = { ...operatorsOf(type), acrossGroups: 'none' }
    if (looksBack(type)) {
      return this.one(JSON.stringify([item, modifiers]), () => this.at(offset).lookedBack(values, combine))
    }
    const base = this.symbol(JSON.stringify([item, type, minDate, maxDate]), (id) => {
      this.draft.rows.push(...values.map((value) => this.draft.row(id, value)))
      return { ...plainIndicator(id), combine }
    })
    const read = modifiers.yearToDate ? this.yearToDate(base) : base
    return this.writeRounded(offset === 0 ? read : `offset(${read}, ${offset})`)
  }

  private yearToDate(base: string): string {
    return this.symbol(`year to date of ${base}`, (id) => ({
      ...plainIndicator(id),
      kind: 'derived',
      formula: { expression: `calendarYearToDate(${base})`, inputs: [{ symbol: base, indicator: idOf(base) }] },
    }))
  }

  /** Of the last ten years up to the end of the period. */
  private lookedBack(values: readonly DataValue[], combine: CombineByAxis): number | undefined {
    this.draft.rows.push(...values.map((value) => this.draft.row('base', value)))
    this.draft.indicators.push({ ...plainIndicator('base'), combine })
    const { end } = this.period
    return this.rounded(
      this.draft.measured('base', this.question.units, {
        start: `${Number(end.slice(0, 4)) - 10}${end.slice(4)}`,
        end,
      }),
    )
  }

  private variable(name: string): number {
    const { periodId } = this.question
    const type = dhis2PeriodIds.typeOf(periodId)
    const year = Number(this.period.start.slice(0, 4))
    const periods = type === undefined ? [] : dhis2PeriodIds.periodsOfYear(year, type)
    if (name === 'yearlyPeriodCount') return periods.length
    if (name === 'periodInYear') return periods.findIndex(({ start }) => start === this.period.start) + 1
    throw new RangeError(`no variable ${name}`)
  }

  /** The same question some periods later, or otherwise changed. */
  private at(offset: number, change: Partial<Question> = {}): Asking {
    const { period, ...question } = this.question
    if (offset === 0) return new Asking(this.data, { ...this.question, ...change })
    const steps = dhis2PeriodIds.adjacent(question.periodId, offset)
    const { id } = (offset < 0 ? steps[0] : steps.at(-1)) ?? { id: question.periodId }
    return new Asking(this.data, { ...question, periodId: id, ...change })
  }

  /** A symbol for one value of all units together. */
  private one(key: string, value: () => number | undefined): string {
    return this.symbol(key, (id) => {
      const found = value()
      const partner = this.draft.partner(this.question.units[0] ?? '')
      if (found !== undefined) this.draft.rows.push({ indicator: id, partner, period: this.period, value: found })
      return plainIndicator(id)
    })
  }

  private symbol(key: string, indicator: (id: string) => IndicatorInput): string {
    const known = this.symbols.get(key)
    if (known !== undefined) return known
    const symbol = `v${this.symbols.size}`
    this.symbols.set(key, symbol)
    this.draft.indicators.push(indicator(idOf(symbol)))
    return symbol
  }
}

function idOf(symbol: string): string {
  return `input-${symbol}`
}

function modify(modifiers: Modifiers, name: string, argument: string): Modifiers {
  switch (name) {
    case 'aggregationType':
      return { ...modifiers, aggregationType: modifiers.aggregationType ?? argument }
    case 'periodOffset':
      return { ...modifiers, offset: modifiers.offset + Number(argument) }
    case 'yearToDate':
      return { ...modifiers, yearToDate: true }
    case 'minDate':
    case 'maxDate':
      return { ...modifiers, [name]: argument.replace(/-(\d)(?!\d)/g, '-0$1') }
    default:
      throw new RangeError(`no modifier ${name}`)
  }
}

function writeOperator(sign: string, operands: readonly string[]): string {
  const [first, second] = operands
  if (sign === 'unary -') return `(-(${first}))`
  if (sign === 'not') return `(not (${first}))`
  const ours = { '&&': 'and', '||': 'or' }[sign] ?? sign
  return `((${first}) ${ours} (${second}))`
}
