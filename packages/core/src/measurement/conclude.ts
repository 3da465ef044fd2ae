// What is said of a cell in the end: its value with all it rests on, or the first reason why there is none.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import { formatPeriod } from '../foundation/period.ts'
import type { CellScope } from './cell-scope.ts'
import {
  type Adjustment,
  type Basis,
  type Coverage,
  type Measured,
  type MissingReason,
  missing,
  observed,
} from './measured.ts'
import { isAboutSomebody, type Term } from './methods/define-method.ts'
import { methodOf } from './methods/index.ts'
import type { NoPart } from './part.ts'
import type { Plan } from './query.ts'
import { awaitsApproval, tellAwaiting } from './review/tell-awaiting.ts'

/** Reasons that make a whole meaningless, whatever the other parts say. */
const FATAL: readonly MissingReason[] = [
  'suppressed',
  'overlapping-groups',
  'overlapping-periods',
  'incompatible-methods',
  'no-denominator',
  'division-by-zero',
  'not-meaningful',
  'too-few-values',
  'incompatible-units',
  'not-computed',
]

/** What was found about a cell. */
export interface Found {
  /** What all that was reported combines to; absent when nothing was. */
  readonly part: Term | NoPart | undefined
  readonly inputs: number
  readonly methodVersions: readonly string[]
  /** Which methods do not go together, in words. */
  readonly clash: string | undefined
  readonly coverage: Coverage | undefined
  /** Whether what is not there is simply not due yet. */
  readonly awaited: boolean
  readonly obstacles: readonly NoPart[]
  readonly adjustments: readonly Adjustment[]
  /** What a reader should know of the adjustments. */
  readonly remarks?: readonly string[]
}

/** The value of one cell, or why there is none. */
export function conclude(plan: Plan, scope: CellScope, found: Found): Measured {
  const { part, inputs, methodVersions, awaited, obstacles, adjustments, remarks = [] } = found
  const coverage = tellAwaiting(plan, scope, found.coverage)
  const [methodVersion, ...otherVersions] = methodVersions
  const basis: Basis = {
    method: reference(plan),
    asOf: plan.query.asOf,
    ...(plan.query.knownAt === undefined ? {} : { knownAt: plan.query.knownAt }),
    inputs,
    selection: selectionOf(plan, scope),
    ...(coverage === undefined ? {} : { coverage }),
    ...(methodVersion === undefined || otherVersions.length > 0 ? {} : { methodVersion }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(remarks.length === 0 ? {} : { remarks }),
  }
  const { stretch } = scope
  if (stretch !== undefined && stretch.end > plan.query.asOf) {
    return missing('not-yet-due', basis, [`${formatPeriod(stretch)} has not ended by ${plan.query.asOf}`])
  }
  const fatal = obstacles.find(({ reason }) => FATAL.includes(reason))
  if (fatal !== undefined) return missing(fatal.reason, basis, remarksOf(fatal))
  if (part === undefined) {
    const reason = commonReason(obstacles) ?? reasonOfAbsence(plan, scope, awaited)
    return missing(reason, basis, obstacles.flatMap(remarksOf))
  }
  if ('reason' in part) return missing(part.reason, basis, remarksOf(part))
  if (!isAboutSomebody(part)) return missing('division-by-zero', basis)
  if (found.clash !== undefined) return missing('incompatible-methods', basis, [found.clash])
  if (coverage !== undefined && coverage.share < plan.coverageThreshold) {
    const reason = isAllThere(coverage) ? 'awaiting-approval' : 'below-coverage'
    return missing(reason, basis, obstacles.flatMap(remarksOf))
  }
  if (Number.isNaN(part.value)) return missing('not-meaningful', basis)
  return observed(part.value, part.unit ?? plan.indicator.unit, basis)
}

function reasonOfAbsence(plan: Plan, scope: CellScope, awaited: boolean): MissingReason {
  if (awaitsApproval(plan, scope)) return 'awaiting-approval'
  return awaited ? 'not-yet-due' : 'not-reported'
}

/** Whether all that does not count yet is there. */
function isAllThere({ missing: absent, awaitingApproval = [] }: Coverage): boolean {
  return absent.length === 0 && awaitingApproval.length > 0
}

function reference(plan: Plan): Basis['method'] {
  const { overTime, acrossPartners } = plan.indicator.combine
  const { methods } = plan.query
  const { id, version } = methodOf(overTime, methods)
  const across = methodOf(acrossPartners, methods)
  return id === across.id ? { id, version } : { id: `${id} over time, ${across.id} across partners`, version }
}

function selectionOf(plan: Plan, scope: CellScope): NonNullable<Basis['selection']> {
  const { query } = plan
  return {
    indicator: plan.indicator.id,
    ...(scope.stretch === undefined ? {} : { period: { start: scope.stretch.start, end: scope.stretch.end } }),
    ...(scope.partners === undefined ? {} : { partners: scope.partners }),
    ...(scope.places === undefined ? {} : { places: scope.places }),
    ...(Object.keys(scope.groups).length === 0 ? {} : { groups: scope.groups }),
    ...(plan.statuses === countingStatuses ? {} : { statuses: plan.statuses }),
    ...(query.coverageThreshold === undefined ? {} : { coverageThreshold: query.coverageThreshold }),
  }
}

function commonReason(obstacles: readonly NoPart[]): MissingReason | undefined {
  const reasons = new Set(obstacles.map(({ reason }) => reason))
  const [only] = reasons
  return reasons.size > 1 ? 'below-coverage' : only
}

function remarksOf(part: NoPart): readonly string[] {
  return part.remark === undefined ? [] : [part.remark]
}
