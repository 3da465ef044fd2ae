// The cells of some members together: their figures added up, and what all of them rest on.
import { byText } from '../../foundation/order.ts'
import { timeCells } from '../calendar-cells.ts'
import type { Cell, CellKey } from '../cell.ts'
import { conclude, type Found } from '../conclude.ts'
import { coverageOf } from '../coverage.ts'
import type { Coverage } from '../measured.ts'
import { areComparable } from '../method-versions.ts'
import type { Term } from '../methods/define-method.ts'
import type { NoPart } from '../part.ts'
import type { Plan } from '../query.ts'
import { addNumber, addSeries, closeTotals, createTotals, type RowsRead } from './add-series.ts'
import type { Member } from './members.ts'
import type { CellReading, PartnerReading } from './partner-reading.ts'
import { adds } from './regular-reading.ts'
import type { Shape } from './shape.ts'

/** The cells of members; `undefined` when they do not simply add up. */
export function totalCells(
  plan: Plan,
  wanted: Readonly<Record<string, string>>,
  members: readonly Member[],
  about: Pick<CellKey, 'partner' | 'groups'>,
): readonly Cell[] | undefined {
  const form = commonForm(members)
  if (form === undefined) return undefined
  if (members.length > 1 && !adds(form, plan.indicator.combine.acrossPartners)) return undefined
  const byReading = Map.groupBy(members, ({ reading }) => reading)
  const readings = [...byReading.keys()]
  const [first] = readings
  if (first === undefined) return undefined
  const cells = timeCells(
    plan,
    readings.flatMap(({ reports }) => reports),
    {
      ...first.expectations,
      reports: readings.flatMap(({ expectations }) => expectations.reports),
    },
  )
  const starts = cells.map(({ period }) => period?.start ?? '')
  const figures = addUp(byReading, form, starts)
  if (figures === undefined) return undefined
  const result: Cell[] = []
  for (const [position, { period, stretch }] of cells.entries()) {
    const found = foundIn(plan, byReading, starts[position] ?? '', stretch)
    if (!areComparable(plan.indicator, found.methodVersions)) return undefined
    if (stretch === undefined && lacksSomebody(readings, found.coverage)) return undefined
    const part = found.hasPart ? figures(position, plan.scale) : undefined
    const scope = {
      groups: wanted,
      stretch,
      partners: about.partner === undefined ? plan.query.partners : [about.partner],
      places: plan.query.places,
    }
    const key = { ...(period === undefined ? {} : { period }), ...about }
    result.push({ key, measured: conclude(plan, scope, { ...found, part }) })
  }
  return result
}

/** What all regular series carry; `undefined` when there are none, or they differ. */
function commonForm(members: readonly Member[]): Shape['form'] | undefined {
  const regular = members.filter(({ reading }) => reading.groupsRead.length > 0)
  const forms = new Set(regular.flatMap(({ series }) => series.map(({ shape }) => shape?.form)))
  const [form] = forms
  return forms.size === 1 ? form : undefined
}

/** Adds up all members, and gives the figures of a cell; `undefined` when one of them lacks what is to be added. */
function addUp(
  byReading: ReadonlyMap<PartnerReading, readonly Member[]>,
  form: Shape['form'],
  starts: readonly string[],
): ((cell: number, scale: number) => Term) | undefined {
  const above = createTotals(starts.length)
  const below = createTotals(starts.length)
  for (const [reading, members] of byReading) {
    const rows = rowsRead(reading, members, starts)
    for (const { series } of members) {
      for (const [position, { series: one }] of series.entries()) {
        const read = rows[position]
        if (read === undefined) continue
        addSeries(above, one, one.columns.first, read)
        if (form === 'ratio') addSeries(below, one, one.columns.second, read)
      }
    }
    for (const [cell, start] of starts.entries()) {
      const part = reading.cells.get(start)?.combination?.part
      if (part === undefined || 'reason' in part) continue
      const { value, numerator, denominator } = part
      if (form === 'value') addNumber(above, cell, value)
      else if (numerator === undefined || denominator === undefined) return undefined
      else {
        addNumber(above, cell, numerator)
        addNumber(below, cell, denominator)
      }
    }
  }
  const [numerators, denominators] = [closeTotals(above), closeTotals(below)]
  return (cell, scale) => {
    const [numerator, denominator] = [numerators[cell] as number, denominators[cell] as number]
    if (form === 'value') return { value: numerator }
    return { value: denominator === 0 ? 0 : (numerator / denominator) * scale, numerator, denominator }
  }
}

function rowsRead(reading: PartnerReading, members: readonly Member[], starts: readonly string[]): readonly RowsRead[] {
  return reading.groupsRead.map((groupsRead, position) => {
    const shape = members[0]?.series[position]?.shape
    const cellOfRun = new Int32Array(shape?.periods.length ?? 0).fill(-1)
    for (const [cell, start] of starts.entries()) {
      for (const run of reading.cells.get(start)?.runs[position] ?? []) cellOfRun[run] = cell
    }
    return { groups: shape?.groups.length ?? 0, groupsRead, cellOfRun }
  })
}

/** Everything that members say about a cell, apart from its figures. */
function foundIn(
  plan: Plan,
  byReading: ReadonlyMap<PartnerReading, readonly Member[]>,
  start: string,
  stretch: CellStretch,
): Omit<Found, 'part'> & { readonly hasPart: boolean } {
  const methodVersions = new Set<string>()
  const obstacles: NoPart[] = []
  const coverages: { readonly partner: string | undefined; readonly coverage: Coverage }[] = []
  let inputs = 0
  let awaited = false
  for (const [reading, members] of byReading) {
    const cell = reading.cells.get(start) ?? nothingSaid(plan, reading, stretch)
    inputs += cell.inputs * members.length
    awaited ||= cell.awaited
    for (const version of cell.methodVersions) methodVersions.add(version)
    if (cell.combination !== undefined) obstacles.push(...obstaclesOf(cell))
    const { coverage } = cell
    if (coverage !== undefined) coverages.push(...members.map(({ partner }) => ({ partner, coverage })))
  }
  return {
    inputs,
    hasPart: inputs > 0,
    methodVersions: [...methodVersions].sort(),
    clash: undefined,
    coverage: coverages.length === 0 ? undefined : together(coverages),
    awaited: awaited && coverages.length === 0,
    obstacles: obstacles.sort((a, b) => byText(a.remark, b.remark) || byText(a.reason, b.reason)),
    adjustments: [],
  }
}

type CellStretch = Parameters<typeof coverageOf>[3]

/** Whether somebody is missed in all that was ever reported: for which days, only all reports together say. */
function lacksSomebody(readings: readonly PartnerReading[], coverage: Coverage | undefined): boolean {
  return (
    coverage !== undefined &&
    coverage.missing.length > 0 &&
    readings.some(({ expectations }) => expectations.once.length > 0)
  )
}

/** What a partner's silence says about a cell: something only where a report is expected in every cell. */
function nothingSaid(plan: Plan, { expectations }: PartnerReading, stretch: CellStretch): CellReading {
  const { coverage, awaited } = coverageOf(plan, { ...expectations, reports: [] }, [], stretch)
  return { runs: [], combination: undefined, inputs: 0, methodVersions: [], coverage, awaited }
}

/** What stood in the way, and what a partner's reports as a whole came to where that is no value. */
function obstaclesOf({ combination }: CellReading): readonly NoPart[] {
  if (combination === undefined) return []
  const { part, obstacles } = combination
  return part !== undefined && 'reason' in part ? [...obstacles, part] : obstacles
}

function together(
  coverages: readonly { readonly partner: string | undefined; readonly coverage: Coverage }[],
): Coverage {
  let [expected, reported] = [0, 0]
  for (const { coverage } of coverages) {
    expected += coverage.expected
    reported += coverage.reported
  }
  return {
    expected,
    reported,
    share: reported / expected,
    expectedFrom: coverages[0]?.coverage.expectedFrom ?? 'reports',
    missing: coverages
      .flatMap(({ partner, coverage }) =>
        coverage.missing.map(({ period }) => (partner === undefined ? { period } : { partner, period })),
      )
      .sort((a, b) => byText(a.partner, b.partner) || byText(a.period.start, b.period.start)),
  }
}
