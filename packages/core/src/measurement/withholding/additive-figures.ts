// What reports count, as figures that add up: of a share those who are meant and those who are not, of a mean how many
// it is of and the sum of their values.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { Figures } from '../statement.ts'

/** Figures that add up. */
export type Additive = readonly number[]

/** What each figure of an indicator is: a count of people, or a sum over those that the count before it counts. */
export type FigureKind = 'count' | 'sum'

/** How the figures of an indicator's reports are taken apart, and put together again. */
export interface AdditiveFigures {
  readonly kinds: readonly FigureKind[]
  /** Of one row; `undefined` where it does not say how many it is of. */
  of(row: number): Additive | undefined
  /** The value that figures come to together. */
  together(figures: Additive): number
}

/** How the rows of an indicator are taken apart. All that are of another form than the first one say nothing. */
export function additiveFigures(
  table: ObservationTable,
  indicator: Indicator,
  rows: Iterable<number>,
): AdditiveFigures {
  const figures = new Map([...new Set(rows)].map((row) => [row, table.figures(row)]))
  const forms = new Set([...figures.values()].map(({ form }) => form))
  const scale = indicator.unit.kind === 'rate' ? indicator.unit.per : 1
  const taken = (
    kinds: readonly FigureKind[],
    of: (one: Figures) => Additive | undefined,
    together: AdditiveFigures['together'],
  ): AdditiveFigures => ({ kinds, of: (row) => of(figures.get(row) ?? table.figures(row)), together })
  if (forms.has('ratio')) {
    const isShare = indicator.kind !== 'rate' && [...figures.values()].every(isPartOfWhole)
    return taken(
      ['count', 'count'],
      (one) => partsOf(one, isShare),
      ([part = 0, other = 0]) => (part / (isShare ? part + other : other)) * scale,
    )
  }
  if (forms.has('mean')) return taken(['count', 'sum'], meanOf, ([n = 0, sum = 0]) => sum / n)
  return taken(
    ['count'],
    (one) => (indicator.kind === 'count' ? singleOf(one) : undefined),
    ([value = 0]) => value,
  )
}

function isPartOfWhole(figures: Figures): boolean {
  return figures.form !== 'ratio' || (figures.numerator >= 0 && figures.numerator <= figures.denominator)
}

function partsOf(figures: Figures, isShare: boolean): Additive | undefined {
  if (figures.form !== 'ratio') return undefined
  const { numerator, denominator } = figures
  return [numerator, isShare ? denominator - numerator : denominator]
}

function meanOf(figures: Figures): Additive | undefined {
  return figures.form === 'mean' ? [figures.n, figures.n * figures.mean] : undefined
}

function singleOf(figures: Figures): Additive | undefined {
  return figures.form === 'value' ? [figures.value] : undefined
}
