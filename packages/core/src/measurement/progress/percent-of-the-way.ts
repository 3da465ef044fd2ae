// How much of the way from baseline to target has been gone, whichever way that leads.
import { sameUnit } from '../../conditions/shared-measurement/unit.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../measured.ts'

/**
 * (current − baseline) ÷ (target − baseline): 0 at the baseline, 1 at the target, below 0 when things got worse, above
 * 1 beyond the target. The formula itself knows the direction: a fall towards a lower target is progress. A baseline
 * or target of 0 is a number like any other. When target and baseline are equal there is no way to go: 1 while the
 * value is there, otherwise missing as `not-meaningful`.
 */
export function percentOfTheWay(current: Measured, baseline: Measured, target: Measured): Measured {
  const basis: Basis = {
    method: { id: 'part of the way from baseline to target', version: 1 },
    asOf: current.basis.asOf,
    ...(current.basis.knownAt === undefined ? {} : { knownAt: current.basis.knownAt }),
    inputs: [current, baseline, target].filter(({ kind }) => kind === 'observed').length,
    readings: [readingOf('current', current), readingOf('baseline', baseline), readingOf('target', target)],
  }
  if (target.kind === 'missing') return missing(target.reason, basis, target.basis.remarks)
  if (baseline.kind === 'missing') return missing(baseline.reason, basis, baseline.basis.remarks)
  if (current.kind === 'missing') return missing(current.reason, basis, current.basis.remarks)
  if (!sameUnit(current.unit, target.unit) || !sameUnit(baseline.unit, target.unit)) {
    return missing('incompatible-units', basis)
  }
  const way = target.value - baseline.value
  if (way !== 0) return observed((current.value - baseline.value) / way, { kind: 'share' }, basis)
  return current.value === target.value
    ? observed(1, { kind: 'share' }, basis)
    : missing('not-meaningful', basis, ['target and baseline are the same'])
}
