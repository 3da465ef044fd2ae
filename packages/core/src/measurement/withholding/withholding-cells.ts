// Gives cells without what is withheld. What was not approved is not shown, whoever asks for it and how.
import type { Cell } from '../cell.ts'
import { derivedCells } from '../derived/derived-cells.ts'
import type { Measured } from '../measured.ts'
import type { Plan } from '../query.ts'
import type { Audience } from './audience.ts'
import { cellName } from './cell-name.ts'
import { type CellSource, openCells } from './cell-source.ts'
import { isOwn, type Restriction } from './restriction.ts'
import { withheld, withoutFigures } from './withheld.ts'

/** What a report may show. */
export class WithholdingCells implements CellSource {
  private readonly audience: Audience
  private readonly restrictions: ReadonlyMap<string, Restriction>
  private readonly approved: ReadonlySet<string>

  constructor(audience: Audience, restrictions: ReadonlyMap<string, Restriction>, approved: ReadonlySet<string>) {
    this.audience = audience
    this.restrictions = restrictions
    this.approved = approved
  }

  cellsOf(plan: Plan): readonly Cell[] {
    const isDerived = plan.indicator.formula !== undefined
    const cells = isDerived ? derivedCells(plan, (input) => this.cellsOf(input)) : openCells.cellsOf(plan)
    const restriction = this.restrictions.get(plan.indicator.id)
    if (!isDerived && restriction === undefined) return cells
    return cells.map(({ key, measured }) => ({
      key,
      measured: isDerived ? this.derived(plan, measured, restriction) : this.reported(measured, restriction),
    }))
  }

  private reported(measured: Measured, restriction: Restriction | undefined): Measured {
    const { selection } = measured.basis
    if (selection !== undefined && isOwn(this.audience, selection)) return measured
    const name = selection === undefined ? '' : cellName(selection)
    const mayBeSeen = restriction?.onlyFor === undefined && (measured.kind === 'missing' || this.approved.has(name))
    return mayBeSeen ? withoutFigures(measured) : withheld(measured, this.audience, restriction)
  }

  /** What a formula came to, unless it is for others, read something withheld, or read a small count. */
  private derived(plan: Plan, measured: Measured, restriction: Restriction | undefined): Measured {
    const { selection, readings = [] } = measured.basis
    if (selection !== undefined && isOwn(this.audience, selection)) return measured
    const readsWithheld = measured.kind === 'missing' && readings.some((reading) => reading.missing === 'suppressed')
    const readsSmall = readings.some(
      ({ selection: read, value }) =>
        read !== undefined && value !== undefined && maybeSmall(plan, read.indicator, value, restriction?.minimum ?? 0),
    )
    const isHidden = restriction?.onlyFor !== undefined || readsWithheld || readsSmall
    return isHidden ? withheld(measured, this.audience, restriction) : measured
  }
}

/** Whether a value that a formula read is a small count, or may be of a few people only. */
function maybeSmall({ lookup }: Plan, indicator: string, value: number, minimum: number): boolean {
  if (minimum === 0) return false
  const { kind } = lookup.indicator(indicator)
  return kind === 'count' ? value > 0 && value < minimum : kind === 'ratio' || kind === 'mean' || kind === 'rate'
}
