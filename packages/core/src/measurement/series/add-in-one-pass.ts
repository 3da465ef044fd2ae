// The plainest and most common case of all: one series of whole numbers, all groups read, every month expected and added
// up. Figures, inputs and coverage come out of a single pass over its periods.
import { comesAndGoes } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { mostRowsOf, sumOfRows } from './add-series.ts'
import type { CellAxis } from './cell-axis.ts'
import type { RegularMember } from './members.ts'
import type { Sums } from './regular-members.ts'
import { addsOverTime } from './regular-reading.ts'

/** Adds a member; `false`, with nothing added, when it is not as plain as that. */
export function addInOnePass(plan: Plan, axis: CellAxis, sums: Sums, member: RegularMember): boolean {
  const { partner, regular, expectation } = member
  const [one, ...others] = regular
  if (one === undefined || others.length > 0 || expectation.kind !== 'calendar') return false
  if (!addsOverTime(plan, sums.form)) return false
  if (comesAndGoes(plan, partner)) return false
  const { series, shape, groupsRead, codes } = one
  const size = shape.groups.length
  const { calendar, first } = expectation.span
  const cellOfEntry = axis.cellOfEntry.get(calendar)
  const { first: above, second: below } = series.columns
  if (groupsRead.length < size || cellOfEntry === undefined) return false
  if (!(above instanceof Int32Array) || !(below instanceof Int32Array)) return false

  const isRatio = sums.form === 'ratio'
  const [totalAbove, totalBelow] = [sums.above.whole, sums.below.whole]
  const [mostAbove, mostBelow] = [mostRowsOf(above), mostRowsOf(below)]
  const { entries, entryOfCode } = calendar
  const codesRead = sums.codesRead.by(shape.methodVersion)
  let expected = first
  let cell = -1
  let from = 0
  for (let run = 0; run <= codes.length; run += 1) {
    const entry = run < codes.length ? (entryOfCode[codes[run] as number] as number) : entries.length
    while (expected < entry) {
      const absentFrom = cellOfEntry[expected] as number
      const absent = entries[expected]
      if (absentFrom >= 0 && absent !== undefined) sums.tally.addAbsent(absentFrom, partner, absent, plan.query.asOf)
      expected += 1
    }
    expected += 1
    const next = run < codes.length ? (cellOfEntry[entry] as number) : -1
    if (next >= 0) codesRead[codes[run] as number] = 1
    if (next === cell) continue
    if (cell >= 0) {
      const start = series.start + from * size
      const end = series.start + run * size
      totalAbove[cell] = (totalAbove[cell] as number) + sumOfRows(above, start, end, mostAbove)
      if (isRatio) totalBelow[cell] = (totalBelow[cell] as number) + sumOfRows(below, start, end, mostBelow)
      sums.inputs[cell] = (sums.inputs[cell] as number) + (run - from) * size
      sums.tally.addReported(cell, run - from)
    }
    cell = next
    from = run
  }
  return true
}
