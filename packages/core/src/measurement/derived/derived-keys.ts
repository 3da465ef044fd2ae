// What the numbers of a derived indicator are about: whatever any of its inputs has a number for.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { periodSequence } from '../../foundation/calendar/period-sequence.ts'
import { byText } from '../../foundation/order.ts'
import type { CalendarPeriod } from '../../foundation/period.ts'
import type { CellKey } from '../cell.ts'
import type { By, Plan } from '../query.ts'
import { type CellsOf, lackingDimension, otherAxes, seriesKey } from './readings.ts'

/** The keys of all numbers, in the order of time, categories, partners and places; without gaps in time. */
export function derivedKeys(plan: Plan, inputs: readonly Indicator[], cellsOf: CellsOf): readonly CellKey[] {
  const { calendarUnit, query } = plan
  const others = otherAxes(plan)
  if (calendarUnit === undefined && others.length === 0) return [{}]
  const by: readonly By[] = calendarUnit === undefined ? others : [calendarUnit, ...others]
  const keys = inputs
    .filter((indicator) => lackingDimension(plan, indicator) === undefined)
    .flatMap(({ id }) => cellsOf(id, { by, period: query.period }))
    .map(({ key }) => key)
  const series = [...Map.groupBy(keys, (key) => seriesKey(key)).values()]
  return series
    .sort(([a = {}], [b = {}]) => compareSeries(plan, a, b))
    .flatMap((alike) => withoutGaps(plan, alike))
    .sort((a, b) => byText(a.period?.start, b.period?.start))
}

/** One key for each period from the first to the last. */
function withoutGaps(plan: Plan, alike: readonly CellKey[]): readonly CellKey[] {
  const [first] = alike
  const starts = alike.flatMap(({ period }) => period?.start ?? []).sort(byText)
  const [from, to] = [starts[0], starts.at(-1)]
  if (first === undefined || plan.calendarUnit === undefined || from === undefined || to === undefined) {
    return first === undefined ? [] : [first]
  }
  const { periodAt, periodAfter } = periodSequence(plan.calendarUnit, plan.calendar)
  const keys: CellKey[] = []
  for (let period: CalendarPeriod | undefined = periodAt(from); period !== undefined; period = periodAfter(period)) {
    if (period.start > to) break
    keys.push({ ...first, period })
  }
  return keys
}

function compareSeries({ lookup, byDimensions }: Plan, a: CellKey, b: CellKey): number {
  for (const id of byDimensions) {
    const codes = lookup.dimension(id).categories.map(({ code }) => code)
    const order = codes.indexOf(a.groups?.[id] ?? '') - codes.indexOf(b.groups?.[id] ?? '')
    if (order !== 0) return order
  }
  return byText(a.partner, b.partner) || byText(a.place, b.place)
}
