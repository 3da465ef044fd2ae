// The cells of some members together: their figures added up, and what all of them rest on.
import { byText } from '../../foundation/order.ts'
import type { Cell, CellKey } from '../cell.ts'
import { conclude } from '../conclude.ts'
import { belongs, comesAndGoes, statedExpectations } from '../expected-reports.ts'
import { areComparable, methodsOfPeriods } from '../method-versions.ts'
import type { Term } from '../methods/define-method.ts'
import type { NoPart } from '../part.ts'
import type { Plan } from '../query.ts'
import { addInOnePass } from './add-in-one-pass.ts'
import { addNumber, closeTotals, createTotals } from './add-series.ts'
import type { Calendar, CalendarSpan } from './calendars.ts'
import { axisOf, type CellAxis } from './cell-axis.ts'
import { CodesRead } from './codes-read.ts'
import { CoverageTally } from './coverage-tally.ts'
import { type IrregularMember, readIrregular, silence } from './irregular-member.ts'
import type { Member, OtherMember, RegularMember } from './members.ts'
import { addFigures, type Sums, tallyCoverage } from './regular-members.ts'
import { adds } from './regular-reading.ts'
import type { Shape } from './shape.ts'

/** Members by how they are read. */
interface Read {
  readonly regular: readonly RegularMember[]
  readonly irregular: readonly IrregularMember[]
}

/** The cells of members; `undefined` when they do not simply add up. */
export function totalCells(
  plan: Plan,
  wanted: Readonly<Record<string, string>>,
  members: readonly Member[],
  about: Pick<CellKey, 'partner' | 'groups'>,
): readonly Cell[] | undefined {
  const read = readMembers(plan, wanted, members)
  const form = commonForm(read.regular)
  const several = read.regular.filter(({ regular }) => regular.length > 0).length + read.irregular.length > 1
  if (form === undefined || (several && !adds(form, plan.indicator.combine.acrossPartners))) return undefined
  const axis = axisOf(plan, { periods: plan.table.periods, ...contentOf(plan, read) })
  if (axis === undefined) return undefined
  const { cells } = axis
  const sums: Sums = {
    form,
    above: createTotals(cells.length),
    below: createTotals(cells.length),
    inputs: new Uint32Array(cells.length),
    codesRead: new CodesRead(plan.table.periods.length),
    tally: new CoverageTally(cells.length, statedExpectations(plan).length > 0 ? 'expectations' : 'reports'),
    decisive: new Map(),
  }
  for (const member of read.regular) {
    if (addInOnePass(plan, axis, sums, member)) continue
    if (!addFigures(plan, axis, sums, member)) return undefined
    tallyCoverage(plan, axis, sums, member)
  }
  const versions = versionsRead(plan, axis, sums)
  const obstacles: NoPart[][] = cells.map(() => [])
  for (const member of read.irregular) {
    for (const [number, { period, stretch }] of cells.entries()) {
      const cell = member.cells.get(period?.start ?? '') ?? silence(plan, member, stretch)
      sums.tally.add(number, cell.coverage, cell.awaited)
      obstacles[number]?.push(...cell.obstacles)
      if (cell.part === undefined) continue
      if (!addPart(sums, number, cell.part)) return undefined
      sums.inputs[number] = (sums.inputs[number] as number) + cell.part.rows.length
      for (const version of cell.part.methodVersions) versions[number]?.add(version)
    }
  }
  const partOf = close(sums, plan.scale)
  const result: Cell[] = []
  for (const [number, { period, stretch }] of cells.entries()) {
    const methodVersions = [...(versions[number] ?? [])].sort()
    const { coverage, awaited } = sums.tally.of(number)
    if (!areComparable(plan.indicator, methodVersions)) return undefined
    if (stretch === undefined && coverage !== undefined && coverage.missing.length > 0 && reportsOnce(read))
      return undefined
    const found = {
      part: partOf(number),
      inputs: sums.inputs[number] as number,
      methodVersions,
      clash: undefined,
      coverage,
      awaited,
      obstacles: (obstacles[number] ?? []).sort((a, b) => byText(a.remark, b.remark) || byText(a.reason, b.reason)),
      adjustments: [],
    }
    const scope = {
      groups: wanted,
      stretch,
      partners: about.partner === undefined ? plan.query.partners : [about.partner],
      places: plan.query.places,
    }
    result.push({
      key: { ...(period === undefined ? {} : { period }), ...about },
      measured: conclude(plan, scope, found),
    })
  }
  return result
}

function readMembers(plan: Plan, wanted: Readonly<Record<string, string>>, members: readonly Member[]): Read {
  const regular = members.filter((member): member is RegularMember => 'regular' in member)
  const irregular = members
    .filter((member): member is OtherMember => 'series' in member)
    .map((member) => readIrregular(plan, wanted, member))
    .filter(({ reports, expectations }) => reports.length + expectations.reports.length > 0)
  return { regular, irregular }
}

/** What all regular series carry; `undefined` when there are none, or they differ. */
function commonForm(members: readonly RegularMember[]): Shape['form'] | undefined {
  const forms = new Set<Shape['form']>()
  for (const { regular } of members) for (const { shape } of regular) forms.add(shape.form)
  const [form] = forms
  return forms.size === 1 ? form : undefined
}

function contentOf(plan: Plan, { regular, irregular }: Read) {
  const codes = new Uint8Array(plan.table.periods.length)
  const calendars = new Map<Calendar, Uint8Array>()
  for (const { partner, regular: series, expectation } of regular) {
    if (expectation.kind === 'calendar') expectEntries(plan, calendars, partner, expectation.span)
    if (expectation.kind === 'calendar' && !comesAndGoes(plan, partner)) continue
    for (const one of series) for (const code of one.codes) codes[code] = 1
  }
  for (const [{ entryOfCode }, expected] of calendars) {
    for (const [code, entry] of entryOfCode.entries()) if (expected[entry] === 1) codes[code] = 1
  }
  return {
    codes,
    calendars,
    reports: irregular.flatMap(({ reports }) => reports),
    expected: irregular.flatMap(({ expectations }) => expectations.reports),
  }
}

function expectEntries(
  plan: Plan,
  calendars: Map<Calendar, Uint8Array>,
  partner: string | undefined,
  { calendar, first }: CalendarSpan,
): void {
  const expected = calendars.get(calendar) ?? new Uint8Array(calendar.entries.length)
  calendars.set(calendar, expected)
  if (!comesAndGoes(plan, partner)) {
    expected.fill(1, first)
    return
  }
  for (let entry = first; entry < expected.length; entry += 1) {
    if (belongs(plan, partner, calendar.entries[entry]?.period.end ?? '')) expected[entry] = 1
  }
}

/** The versions of the method that what regular series say of each cell was measured by. */
function versionsRead(
  { indicator, table }: Plan,
  { cells, cellOfCode }: CellAxis,
  { codesRead }: Sums,
): readonly Set<string>[] {
  const versions = cells.map(() => new Set<string>())
  if (indicator.methodVersions === undefined) return versions
  for (const [named, read] of codesRead.entries()) {
    for (const [code, inForce] of methodsOfPeriods(indicator, table.periods).entries()) {
      if (read[code] !== 1) continue
      const ofCell = versions[cellOfCode[code] as number]
      for (const version of named === undefined ? inForce : [named]) ofCell?.add(version)
    }
  }
  return versions
}

/** Adds what a partner's reports came to; `false` when it lacks what is to be added. */
function addPart({ form, above, below }: Sums, cell: number, { value, numerator, denominator }: Term): boolean {
  if (form === 'value') addNumber(above, cell, value)
  else if (numerator === undefined || denominator === undefined) return false
  else {
    addNumber(above, cell, numerator)
    addNumber(below, cell, denominator)
  }
  return true
}

/** What each cell comes to; `undefined` where there is nothing. */
function close({ form, above, below, inputs }: Sums, scale: number): (cell: number) => Term | undefined {
  const [numerators, denominators] = [closeTotals(above), closeTotals(below)]
  return (cell) => {
    const [numerator, denominator] = [numerators[cell] as number, denominators[cell] as number]
    if (inputs[cell] === 0) return undefined
    if (form === 'value') return { value: numerator }
    return { value: denominator === 0 ? 0 : (numerator / denominator) * scale, numerator, denominator }
  }
}

/** Whether somebody is expected once in all that was ever reported: for which days, only all reports together say. */
function reportsOnce({ regular, irregular }: Read): boolean {
  return (
    regular.some(({ expectation }) => expectation.kind === 'once') ||
    irregular.some(({ expectations }) => expectations.once.length > 0)
  )
}
