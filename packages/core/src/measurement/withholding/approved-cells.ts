// Which of the numbers that a report would show of one indicator it may show.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { Selection } from '../measured.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { additiveFigures } from './additive-figures.ts'
import { type Atom, atomsOfRows } from './atoms.ts'
import type { Audience } from './audience.ts'
import type { ShownCell } from './gathered-cells.ts'
import type { Restriction } from './restriction.ts'
import { wholesAndParts } from './same-people.ts'
import { atomClasses, type ShownSum, shownSum } from './shown-sums.ts'
import { isSmall, quantitiesOf } from './sums-as-table.ts'
import { withholdSums } from './withhold-sums.ts'

/** Of which indicator numbers are shown, and to whom. */
export interface RestrictedReport {
  readonly lookup: RecordLookup
  readonly table: ObservationTable
  readonly indicator: Indicator
  readonly restriction: Restriction
  readonly audience: Audience
  /** What a report would show that is not there because reports withhold it themselves. */
  readonly unsaid?: readonly Selection[]
}

/**
 * The names of the numbers that may be shown. Sums are one system of equations; any other number is shown only where
 * nothing it rests on is withheld or small. Where the reports do not say how many people they are about, nothing is.
 * What reports withhold themselves cannot be worked out either.
 */
export function approvedCells(report: RestrictedReport, shown: readonly ShownCell[]): readonly string[] {
  const { lookup, table, indicator, restriction, audience, unsaid = [] } = report
  const { minimum, hidesWeights } = restriction
  const rows = shown.flatMap((cell) => cell.rows)
  const figures = additiveFigures(table, indicator, rows)
  const atoms = atomsOfRows(report, figures, rows)
  const isUnsaid = ({ rows: its }: ShownCell) =>
    (minimum > 0 && its.some((row) => !atoms.has(row))) || (hidesWeights && its.length > 1)
  const said = shown.filter((cell) => cell.isOwn || !isUnsaid(cell))
  if (minimum === 0) return said.map(({ name }) => name)
  const own = typeof audience === 'string' ? undefined : audience.partner
  const asSums = said.map((cell) => shownSum(cell, figures, atoms, own))
  const sums = asSums.filter((sum) => sum !== undefined)
  const classes = atomClasses(figures, sums, {
    own,
    isLevel: indicator.reporting === 'point-in-time',
  })
  const wholes = [...Map.groupBy(sums.keys(), (place) => sums[place]?.times).values()].flatMap((places) =>
    wholesAndParts(lookup, indicator, [
      ...places.map((place) => (sums[place] as ShownSum).cell.selection),
      ...unsaid,
    ]).map(({ whole, parts }) => ({
      whole: places[whole] ?? -1,
      parts: parts.map((part) => places[part] ?? -1),
    })),
  )
  const withheld = withholdSums(quantitiesOf(sums, classes, wholes), figures.kinds, minimum)
  const approved = sums.filter((_, place) => !withheld.has(place)).map(({ cell }) => cell.name)
  const secret = new Set(sums.filter((_, place) => withheld.has(place)).flatMap(({ atoms: its }) => [...its]))
  const others = said.filter((_, place) => asSums[place] === undefined)
  const isOpen = (cell: ShownCell) =>
    cell.isOwn ||
    (!mayBeSmall(cell.measured.value, indicator, minimum) &&
      cell.rows.flatMap((row) => atoms.get(row) ?? []).every((atom) => !secret.has(atom) && !hasSmall(atom, minimum)))
  return [...approved, ...others.filter(isOpen).map(({ name }) => name)]

  function hasSmall({ figures: its }: Atom, least: number): boolean {
    return figures.kinds.some(
      (kind, place) => kind === 'count' && isSmall({ figures: its, known: [], times: 1 }, place, least),
    )
  }
}

function mayBeSmall(value: number, { kind }: Indicator, minimum: number): boolean {
  return kind === 'count' && value > 0 && value < minimum
}
