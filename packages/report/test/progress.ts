// How an indicator comes along, as an assessment says it; none of it computed.
import {
  type Change,
  type Curve,
  defaultMargins,
  type ImprovementCount,
  type IndicatorResult,
  type Measured,
  missing,
  observed,
  type TargetProgress,
} from '@collective-impact/core'
import { basis, schoolYear } from './basis.ts'

const nothing = missing('too-few-values', basis())

/** A target with all that is not at hand left open. */
export function target(by: string, more: Partial<TargetProgress> = {}): TargetProgress {
  return {
    by,
    target: nothing,
    current: nothing,
    progress: nothing,
    trajectory: 'linear',
    expected: nothing,
    ofExpected: nothing,
    margins: defaultMargins,
    status: 'unknown',
    ...more,
  }
}

/** A change from an earlier value; without one, the first value. */
export function change(earlier: Measured = nothing, more: Partial<Change> = {}): Change {
  return {
    comparedWith: 'previous',
    earlier,
    difference: nothing,
    movement: 'unknown',
    judgement: 'unknown',
    ...more,
  }
}

export const unknownCurve: Curve = {
  forecast: nothing,
  forecastLine: [],
  difference: nothing,
  status: 'unknown',
  reason: 'too-few-values',
}

/** An indicator of which nothing is told about its coming along. */
export const uneventful = {
  reporting: 'incremental',
  standing: { status: 'unknown', reason: 'no-target' },
  change: change(),
  compositionChanges: [],
  curve: unknownCurve,
  restatements: [],
} satisfies Partial<IndicatorResult>

/** A count of indicators that are improving, steady and worsening, and of those without enough data. */
export function improving(
  [improving = 0, steady = 0, worsening = 0]: readonly number[],
  notEnoughData = 0,
): ImprovementCount {
  const told = improving + steady + worsening
  const share = told === 0 ? nothing : observed(improving / told, { kind: 'share' }, basis({ inputs: told }))
  return {
    improving,
    steady,
    worsening,
    notEnoughData,
    indicators: told + notEnoughData,
    share: { ...share, basis: basis({ inputs: told }) },
  }
}

/** A change between two school years. */
export function moved(
  movement: 'up' | 'down' | 'level',
  earlier: Measured,
  judgement: Change['judgement'],
  difference = 1,
): Change {
  const unit = earlier.kind === 'observed' ? earlier.unit : ({ kind: 'share' } as const)
  return change(earlier, {
    earlierPeriod: schoolYear(2022),
    movement,
    judgement,
    difference: observed(difference, unit, basis()),
  })
}
