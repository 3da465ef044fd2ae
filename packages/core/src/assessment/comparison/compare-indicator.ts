// What is another of one indicator that two assessments have.
import { describeUnit } from '../../conditions/shared-measurement/unit.ts'
import type { Period } from '../../foundation/period.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { GroupValue, IndicatorResult, TargetProgress } from '../indicator-parts.ts'
import type {
  ChangeReason,
  DefinitionChange,
  IndicatorComparison,
  JudgementChange,
  NumberChange,
} from './assessment-comparison.ts'
import { hasMoved, numberChange } from './number-change.ts'
import { type DataContext, type DatedNumber, dataContext, restatementsIn, whyDataMoved } from './why-data-moved.ts'

/** What is another of an indicator; `asOf` are the day before and the day after. */
export function compareIndicator(
  asOf: DataContext['asOf'],
  before: IndicatorResult,
  after: IndicatorResult,
): IndicatorComparison {
  const context = dataContext(asOf, before, after)
  return {
    id: after.id,
    name: after.name,
    presence: 'both',
    definitions: definitions(before, after),
    numbers: [
      ...dated(context, 'latest', latestOf(before), latestOf(after)),
      ...trend(context, before, after),
      ...groups(context, before, after),
      ...numberChange({ series: 'baseline', before: before.baseline, after: after.baseline }, () => [
        'baseline-changed',
      ]),
      ...targets(context, before, after),
      ...forecast(before, after),
    ],
    judgements: judgements(before, after),
  }
}

const FIELDS: Readonly<Record<string, (indicator: IndicatorResult) => string | undefined>> = {
  name: ({ name }) => name,
  definition: ({ definition }) => definition,
  unit: ({ unit }) => describeUnit(unit),
  direction: ({ direction }) => direction,
  reporting: ({ reporting }) => reporting,
  tier: ({ tier }) => tier,
  level: ({ level }) => level,
  performanceQuestion: ({ performanceQuestion }) => performanceQuestion,
  goals: ({ goals }) => goals.join(', '),
}

function definitions(before: IndicatorResult, after: IndicatorResult): readonly DefinitionChange[] {
  return Object.entries(FIELDS).flatMap(([field, read]) => {
    const [then, now] = [read(before), read(after)]
    if (then === now) return []
    return [{ field, ...(then === undefined ? {} : { before: then }), ...(now === undefined ? {} : { after: now }) }]
  })
}

function judgements(before: IndicatorResult, after: IndicatorResult): readonly JudgementChange[] {
  const all: readonly JudgementChange[] = [
    { of: 'standing', before: before.standing.status, after: after.standing.status },
    { of: 'change', before: before.change.judgement, after: after.change.judgement },
    { of: 'curve', before: before.curve.status, after: after.curve.status },
  ]
  return all.filter((each) => each.before !== each.after)
}

type Place = Pick<NumberChange, 'dimension' | 'category' | 'by'>

function dated(
  context: DataContext,
  series: NumberChange['series'],
  before: DatedNumber,
  after: DatedNumber,
  place: Place = {},
): readonly NumberChange[] {
  const period = after.period ?? before.period
  const isOther = before.period !== undefined && before.period.end !== period?.end
  const restatements = restatementsIn(context, period)
  const pair = {
    series,
    ...place,
    ...(period === undefined ? {} : { period }),
    ...(isOther ? { periodBefore: before.period } : {}),
    ...(before.measured === undefined ? {} : { before: before.measured }),
    ...(after.measured === undefined ? {} : { after: after.measured }),
    ...(restatements.length === 0 ? {} : { restatements }),
  }
  return numberChange(pair, () => whyDataMoved(context, before, after))
}

function latestOf({ latest, latestPeriod }: IndicatorResult): DatedNumber {
  return { measured: latest, period: latestPeriod }
}

/** Points by their days; a point that is missing on one side and not there on the other did not move. */
function trend(context: DataContext, before: IndicatorResult, after: IndicatorResult): readonly NumberChange[] {
  const key = ({ start, end }: Period) => `${start}/${end}`
  const [then, now] = [before, after].map((each) => new Map(each.trend.map((point) => [key(point.period), point])))
  const keys = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort()
  return keys.flatMap((each) => {
    const [old, current] = [then?.get(each), now?.get(each)]
    const period = current?.period ?? old?.period
    return dated(context, 'trend', { measured: old?.measured, period }, { measured: current?.measured, period })
  })
}

/** A group is of another period only together with its dimension; what the whole has of that period tells nothing of it. */
function groups(ofIndicator: DataContext, before: IndicatorResult, after: IndicatorResult): readonly NumberChange[] {
  const context: DataContext = { ...ofIndicator, points: [new Map(), new Map()] }
  const dimensions = [...new Set([...after.breakdowns, ...before.breakdowns].map(({ dimension }) => dimension))]
  return dimensions.flatMap((dimension) => {
    const [then, now] = [before, after].map((each) => each.breakdowns.find((one) => one.dimension === dimension))
    const codes = new Set([...(now?.values ?? []), ...(then?.values ?? [])].map(({ code }) => code))
    return [...codes].flatMap((code) => {
      const [old, current] = [then, now].map((each) => each?.values.find((value: GroupValue) => value.code === code))
      const category = current?.category ?? old?.category ?? code
      const place = { dimension, category }
      const [from, to] = [
        { measured: old?.measured, period: then?.period },
        { measured: current?.measured, period: now?.period },
      ]
      return dated(context, 'group', from, to, place)
    })
  })
}

function targets(context: DataContext, before: IndicatorResult, after: IndicatorResult): readonly NumberChange[] {
  const [then, now] = [before, after].map((each) => new Map(each.targets.map((target) => [keyOf(target), target])))
  const keys = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort()
  return keys.flatMap((key) => {
    const [old, current] = [then?.get(key), now?.get(key)]
    const by = (current ?? old)?.by
    const place = by === undefined ? {} : { by }
    if (old === undefined || current === undefined) {
      const stated = { ...(old && { before: old.target }), ...(current && { after: current.target }) }
      return numberChange({ series: 'target', ...place, ...stated }, () => ['target-changed'])
    }
    return oneTarget(context, hasMoved(before.baseline, after.baseline), old, current)
  })
}

function oneTarget(
  context: DataContext,
  isBaselineMoved: boolean,
  before: TargetProgress,
  after: TargetProgress,
): readonly NumberChange[] {
  const { by } = after
  const held = (target: TargetProgress): DatedNumber => ({ measured: target.current, period: target.currentPeriod })
  const target = numberChange({ series: 'target', by, before: before.target, after: after.target }, () => [
    'target-changed',
  ])
  const current = dated(context, 'current', held(before), held(after), { by })
  const way = ({ trajectory, margins, tolerance }: TargetProgress) => JSON.stringify([trajectory, margins, tolerance])
  const stated: readonly ChangeReason[] = [
    ...(isBaselineMoved ? (['baseline-changed'] as const) : []),
    ...(target.length > 0 || way(before) !== way(after) ? (['target-changed'] as const) : []),
  ]
  const whyHeld = () => whyDataMoved(context, held(before), held(after))
  const isLater = before.currentPeriod?.end !== after.currentPeriod?.end
  const derived = (series: 'expected' | 'progress', then: Measured, now: Measured) =>
    numberChange({ series, by, before: then, after: now }, () =>
      series === 'progress' || isLater || stated.length === 0 ? [...stated, ...whyHeld()] : stated,
    )
  return [
    ...target,
    ...current,
    ...derived('expected', before.expected, after.expected),
    ...derived('progress', before.progress, after.progress),
  ]
}

function keyOf({ by, period }: TargetProgress): string {
  return `${by} ${period?.start ?? ''}/${period?.end ?? ''}`
}

/** A forecast moves with the history it rests on, with the day it is for, and with where the history ends. */
function forecast(before: IndicatorResult, after: IndicatorResult): readonly NumberChange[] {
  const [then, now] = [before.curve, after.curve]
  return numberChange({ series: 'forecast', before: then.forecast, after: now.forecast }, () => [
    ...(then.historyTo === now.historyTo ? [] : (['baseline-changed'] as const)),
    ...(before.latestPeriod?.end === after.latestPeriod?.end ? [] : (['as-of-moved'] as const)),
    ...(historyOf(before) === historyOf(after) ? [] : (['history-changed'] as const)),
  ])
}

function historyOf({ trend: points, curve: { historyTo } }: IndicatorResult): string {
  const history = points.filter(({ period }) => historyTo !== undefined && period.end <= historyTo)
  return JSON.stringify(history.map(({ measured }) => (measured.kind === 'observed' ? measured.value : null)))
}
