// What a formula reads: each symbol, at the time of the period asked for or at another, under the name of its column.
import { byText } from '../foundation/order.ts'
import type { FormulaTerm, TermTime } from '../measurement/formula-engine.ts'

/** The column of a symbol read at a time; the same for every way of writing it. */
export function columnOf(symbol: string, time: TermTime): string {
  switch (time.kind) {
    case 'same-period':
      return symbol
    case 'periods-later':
      return time.periods === 0 ? symbol : `offset(${symbol}, ${time.periods})`
    case 'years-later':
      return `samePeriodLastYear(${symbol})`
    case 'year-to-date':
      return time.year === 'fiscal' ? `yearToDate(${symbol})` : `calendarYearToDate(${symbol})`
  }
}

/** Collects what is read. */
export class Terms {
  readonly #byColumn = new Map<string, FormulaTerm>()

  /** Notes that a symbol is read at a time; gives its column. */
  read(symbol: string, time: TermTime): string {
    const column = columnOf(symbol, time)
    const same = column === symbol ? { kind: 'same-period' as const } : time
    this.#byColumn.set(column, { column, symbol, time: same })
    return column
  }

  /** In the order of the columns' names. */
  all(): readonly FormulaTerm[] {
    return [...this.#byColumn.values()].sort((a, b) => byText(a.column, b.column))
  }
}
