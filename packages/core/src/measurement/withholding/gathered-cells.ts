// Everything that one report would show of restricted indicators, with the rows it rests on.
import type { Cell } from '../cell.ts'
import { type ComputedCell, cellsOf, computeCells } from '../cells-of.ts'
import { derivedCells } from '../derived/derived-cells.ts'
import { withInputs } from '../derived/formula-inputs.ts'
import type { Observed, Selection } from '../measured.ts'
import type { ObservationTable } from '../observation-table.ts'
import { type Plan, planQuery } from '../query.ts'
import type { Audience } from './audience.ts'
import { cellName } from './cell-name.ts'
import type { CellSource } from './cell-source.ts'
import { isOwn, type Restriction } from './restriction.ts'

/** A number that a report would show. */
export interface ShownCell {
  readonly name: string
  readonly selection: Selection
  readonly rows: readonly number[]
  readonly measured: Observed
  readonly isOwn: boolean
}

/** Gives cells as they are, and keeps what would be shown of restricted indicators. */
export class GatheredCells implements CellSource {
  /** By indicator and name. */
  readonly shown = new Map<string, Map<string, ShownCell>>()
  /** By indicator: what reports withhold themselves. */
  readonly unsaid = new Map<string, Selection[]>()
  private readonly computed = new Map<string, ComputedCell>()
  private readonly audience: Audience
  private readonly restrictions: ReadonlyMap<string, Restriction>

  constructor(audience: Audience, restrictions: ReadonlyMap<string, Restriction>) {
    this.audience = audience
    this.restrictions = restrictions
  }

  cellsOf(plan: Plan): readonly Cell[] {
    if (plan.indicator.formula === undefined) {
      const cells = this.reportedCells(plan)
      for (const cell of cells) this.show(plan, cell)
      return cells
    }
    const cells = derivedCells(plan, (input) => this.reportedCells(input))
    const restriction = this.restrictions.get(plan.indicator.id)
    for (const { measured } of cells) {
      const { selection, readings = [] } = measured.basis
      const isHidden = restriction?.onlyFor !== undefined && !(selection && isOwn(this.audience, selection))
      if (!isHidden) for (const reading of readings) this.read(plan, reading.selection)
    }
    return cells
  }

  /** The cells of an indicator that is reported; where it is restricted, report by report, to know their rows. */
  private reportedCells(plan: Plan): readonly Cell[] {
    if (!this.restrictions.has(plan.indicator.id)) return cellsOf(plan)
    const cells = computeCells(plan)
    for (const cell of cells) {
      const { selection } = cell.measured.basis
      if (selection !== undefined) this.computed.set(cellName(selection), cell)
    }
    return cells
  }

  private show({ table }: Plan, { measured }: Cell): void {
    const { selection } = measured.basis
    if (selection === undefined) return
    if (measured.kind === 'missing') {
      if (measured.reason === 'suppressed') this.keepUnsaid(selection)
      return
    }
    const restriction = this.restrictions.get(selection.indicator)
    const name = cellName(selection)
    const rows = this.computed.get(name)?.rows ?? []
    const own = isOwn(this.audience, selection) || this.areOwn(table, rows)
    if (restriction === undefined || (restriction.onlyFor !== undefined && !own)) return
    const ofIndicator = this.shown.get(selection.indicator) ?? new Map<string, ShownCell>()
    this.shown.set(selection.indicator, ofIndicator.set(name, { name, selection, rows, measured, isOwn: own }))
  }

  private keepUnsaid(selection: Selection): void {
    this.unsaid.set(selection.indicator, [...(this.unsaid.get(selection.indicator) ?? []), selection])
  }

  private areOwn(table: ObservationTable, rows: readonly number[]): boolean {
    return (
      rows.length > 0 && isOwn(this.audience, { partners: rows.map((row) => table.statement(row).partner ?? null) })
    )
  }

  /** What a formula read is shown beside its result. */
  private read(plan: Plan, selection: Selection | undefined): void {
    if (selection === undefined) return
    const { lookup, table, query } = plan
    const indicator = lookup.indicator(selection.indicator)
    if (!withInputs(lookup, indicator).some(({ id }) => this.restrictions.has(id))) return
    const known = this.computed.get(cellName(selection))
    if (known !== undefined) {
      this.show(plan, known)
      return
    }
    const { asOf, knownAt, formulas, methods } = query
    const times = { asOf, knownAt, formulas, methods }
    this.cellsOf(planQuery(lookup.record, table, { ...selection, ...times, audience: 'backbone' }))
  }
}
