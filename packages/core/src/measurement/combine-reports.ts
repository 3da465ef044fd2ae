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
  /** How reports were first told apart; absent where all are of one partner, place and period. */
  readonly split: Split | undefined
  /** The reports of that one partner, place and period. */
  readonly leaf: readonly Report[]
}

/** How reports were first told apart. */
export type Split =
  | { readonly axis: 'partners' | 'places'; readonly keys: readonly string[] }
  | { readonly axis: 'time'; readonly stretches: readonly Stretch[] }

/** A stretch of time, and the reports that speak of it. */
export interface Stretch {
  readonly period: Period
  readonly reports: readonly Report[]
}

/** Combines the reports of one cell for the groups that are wanted. */
export function combineReports(plan: Plan, reports: readonly Report[], wanted: Groups): Combination {
  const combiner = new Combiner(plan, wanted)
  const part = combiner.combine(reports, { axis: 'partners' })
  const obstacles = combiner.obstacles.sort((a, b) => byText(a.remark, b.remark) || byText(a.reason, b.reason))
  const { reported, gaps, split, leaf } = combiner
  return { part, reported, gaps, obstacles, split, leaf }
}

/** Which parts a whole is split into: partners, or the places at some depth below the outermost. */
type Level = { readonly axis: 'partners' } | { readonly axis: 'places'; readonly depth: number }

class Combiner {
  readonly reported: Reported[] = []
  readonly gaps: Reported[] = []
  readonly obstacles: NoPart[] = []
  split: Split | undefined
  leaf: readonly Report[] = []
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
    const wholes = stretchesOf([...Map.groupBy(whole, ({ period }) => formatPeriod(period)).values()])
    const splits = stretchesOf(this.isIncremental ? sharingDays(parts) : sharingTheEnd(parts))
    this.note([...wholes, ...splits])
    for (const { period, reports } of wholes) add(period, this.combineWhole(reports, level))
    for (const { period, reports } of splits) {
      if (this.isIncremental && hides(period)) {
        const remark = `in ${formatPeriod(period)} a whole was reported for some of the days of its parts`
        return { reason: 'overlapping-periods', remark }
      }
      add(period, this.combineSplit(reports, level))
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
    const keys = [...split.keys()].filter((key) => key !== undefined).sort(byText)
    if (keys.length > 1) this.split ??= { axis: level.axis, keys }
    for (const key of keys) {
      const part = this.combine(split.get(key) ?? [], inner(level))
      if (part === undefined) continue
      if (isPart(part)) parts.push(part)
      else this.obstacles.push(part)
    }
    if (parts.length === 0) return undefined
    const { indicator, scale } = this.plan
    const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
    const operator = level.axis === 'partners' ? acrossPartners : acrossPlaces
    return combineParts(parts, methodOf(operator, this.plan.query.methods), level.axis, indicator, scale)
  }

  /** The reports of one partner and place, period by period. */
  private combineTime(reports: readonly Report[]): Part | NoPart | undefined {
    const dated: Dated[] = []
    const stretches = stretchesOf([...Map.groupBy(reports, ({ period }) => formatPeriod(period)).values()])
    this.note(stretches)
    for (const { reports: samePeriod } of stretches) {
      this.leaf = samePeriod
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

  /** Keeps how reports were told apart by time, if they have not been told apart before. */
  private note(stretches: readonly Stretch[]): void {
    if (this.split !== undefined || stretches.length < 2) return
    const together = Map.groupBy(stretches, ({ period }) => formatPeriod(period))
    if (together.size < 2) return
    this.split = {
      axis: 'time',
      stretches: stretchesOf([...together.values()].map((same) => same.flatMap(({ reports }) => reports))),
    }
  }

  private keyOf(report: Report, level: Level): string | undefined {
    return level.axis === 'partners' ? report.partner : placePath(this.plan.lookup, report.place)[level.depth]
  }
}

function stretchesOf(groups: readonly (readonly Report[])[]): readonly Stretch[] {
  return groups.map((reports) => ({ period: stretchOf(reports), reports }))
}

function inner(level: Level): Level {
  return level.axis === 'partners' ? { axis: 'places', depth: 0 } : { axis: 'places', depth: level.depth + 1 }
}

function withWho(part: NoPart, { partner, place }: Report): NoPart {
  const who = [partner, place].filter((name) => name !== undefined).join(', ')
  return part.remark === undefined || who === '' ? part : { reason: part.reason, remark: `${who}: ${part.remark}` }
}
