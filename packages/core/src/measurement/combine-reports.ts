// From the reports of one cell to one value: groups, then time, then places, then partners. A whole that was reported
// is never added to its parts: where both speak of the same days, the whole is used.
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../foundation/period.ts'
import { combineGroups } from './combine-groups.ts'
import { combineTime, type Dated } from './combine-time.ts'
import { sharingDays, sharingTheEnd, stretchOf } from './connected.ts'
import type { Reported } from './coverage.ts'
import { methodOf } from './methods/index.ts'
import { combineParts, isPart, type NoPart, type Part } from './part.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

type Groups = Readonly<Record<string, string>>

/** What came of combining. */
export interface Combination {
  /** The value, or why there is none; absent when nothing was reported. */
  readonly part: Part | NoPart | undefined
  /** What was there to be combined. */
  readonly reported: readonly Reported[]
  /** What was said to be lacking. */
  readonly gaps: readonly Reported[]
  /** What was in the way. */
  readonly obstacles: readonly NoPart[]
}

/** Combines the reports of one cell for the groups that are wanted. */
export function combineReports(plan: Plan, reports: readonly Report[], wanted: Groups): Combination {
  const combiner = new Combiner(plan, wanted)
  const part = combiner.combine(reports, { axis: 'partners' })
  const obstacles = combiner.obstacles.sort((a, b) => byText(a.remark, b.remark) || byText(a.reason, b.reason))
  return { part, reported: combiner.reported, gaps: combiner.gaps, obstacles }
}

/** Which parts a whole is split into: partners, or the places at some depth below the outermost. */
type Level = { readonly axis: 'partners' } | { readonly axis: 'places'; readonly depth: number }

class Combiner {
  readonly reported: Reported[] = []
  readonly gaps: Reported[] = []
  readonly obstacles: NoPart[] = []
  private readonly plan: Plan
  private readonly wanted: Groups
  private readonly isIncremental: boolean

  constructor(plan: Plan, wanted: Groups) {
    this.plan = plan
    this.wanted = wanted
    this.isIncremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  }

  combine(reports: readonly Report[], level: Level): Part | NoPart | undefined {
    const { whole = [], part = [] } = Object.groupBy(reports, (report) =>
      this.keyOf(report, level) === undefined ? 'whole' : 'part',
    )
    const spoken = whole.filter(({ figures }) => typeof figures === 'object')
    const parts = part.filter((report) => !spoken.some((one) => this.standsFor(one, report)))
    if (parts.length === 0) return this.combineWhole(whole, level)
    if (whole.length === 0) return this.combineSplit(parts, level)
    return this.combineMixed(whole, parts, level, (stretch) =>
      part.some((report) => nests(report.period, stretch) && !parts.includes(report)),
    )
  }

  /** Where the whole is reported for some days and its parts for others; `hides` parts that the whole stands for. */
  private combineMixed(
    whole: readonly Report[],
    parts: readonly Report[],
    level: Level,
    hides: (stretch: Period) => boolean,
  ): Part | NoPart | undefined {
    const dated: Dated[] = []
    const add = (period: Period, part: Part | NoPart | undefined) => {
      if (part === undefined) return
      if (isPart(part)) dated.push({ period, part })
      else this.obstacles.push(part)
    }
    for (const ofWhole of Map.groupBy(whole, ({ period }) => formatPeriod(period)).values()) {
      add(stretchOf(ofWhole), this.combineWhole(ofWhole, level))
    }
    for (const together of this.isIncremental ? sharingDays(parts) : sharingTheEnd(parts)) {
      const stretch = stretchOf(together)
      if (this.isIncremental && hides(stretch)) {
        const remark = `in ${formatPeriod(stretch)} a whole was reported for some of the days of its parts`
        return { reason: 'overlapping-periods', remark }
      }
      add(stretch, this.combineSplit(together, level))
    }
    return dated.length === 0 ? undefined : combineTime(this.plan, dated)
  }

  /** Whether a report of the whole makes one of a part superfluous. */
  private standsFor(whole: Report, { period }: Report): boolean {
    return nests(period, whole.period) || (!this.isIncremental && period.end === whole.period.end)
  }

  /** Reports that are not split at this level: on to the next, or over time. */
  private combineWhole(reports: readonly Report[], level: Level): Part | NoPart | undefined {
    return level.axis === 'partners' ? this.combine(reports, { axis: 'places', depth: 0 }) : this.combineTime(reports)
  }

  private combineSplit(reports: readonly Report[], level: Level): Part | NoPart | undefined {
    const split = Map.groupBy(reports, (report) => this.keyOf(report, level))
    const parts: Part[] = []
    for (const key of [...split.keys()].sort(byText)) {
      const part = this.combine(split.get(key) ?? [], inner(level))
      if (part === undefined) continue
      if (isPart(part)) parts.push(part)
      else this.obstacles.push(part)
    }
    if (parts.length === 0) return undefined
    const { indicator, scale } = this.plan
    const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
    const operator = level.axis === 'partners' ? acrossPartners : acrossPlaces
    return combineParts(parts, methodOf(operator), level.axis, indicator, scale)
  }

  /** The reports of one partner and place, period by period. */
  private combineTime(reports: readonly Report[]): Part | NoPart | undefined {
    const dated: Dated[] = []
    for (const [, samePeriod] of Map.groupBy(reports, ({ period }) => formatPeriod(period))) {
      const [first] = samePeriod
      const part = combineGroups(this.plan, samePeriod, this.wanted)
      if (part === undefined || first === undefined) continue
      if (isPart(part)) {
        dated.push({ period: first.period, part })
        this.reported.push({ partner: first.partner, period: first.period })
      } else {
        const heard = part.reason === 'not-applicable' ? this.reported : this.gaps
        heard.push({ partner: first.partner, period: first.period })
        this.obstacles.push(withWho(part, first))
      }
    }
    if (dated.length === 0) return undefined
    const part = combineTime(this.plan, dated)
    const [first] = reports
    return isPart(part) || first === undefined ? part : withWho(part, first)
  }

  private keyOf(report: Report, level: Level): string | undefined {
    return level.axis === 'partners' ? report.partner : placePath(this.plan.lookup, report.place)[level.depth]
  }
}

function inner(level: Level): Level {
  return level.axis === 'partners' ? { axis: 'places', depth: 0 } : { axis: 'places', depth: level.depth + 1 }
}

function withWho(part: NoPart, { partner, place }: Report): NoPart {
  const who = [partner, place].filter((name) => name !== undefined).join(', ')
  return part.remark === undefined || who === '' ? part : { reason: part.reason, remark: `${who}: ${part.remark}` }
}
