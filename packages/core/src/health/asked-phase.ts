// For which phase of the initiative checks are asked, and who says so.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { type Initiative, Phase } from '../initiative/initiative.ts'
import { phaseReached } from '../initiative/phase-in-force.ts'
import type { AskedPhase } from './health-result.ts'

/**
 * The phase given; else the one the record says the initiative had reached on `asOf`; else none, and everything is
 * asked.
 * @throws {@link CollectiveImpactError} `health/unknown-phase`
 */
export function askedPhase(
  initiative: Pick<Initiative, 'phases'>,
  { asOf, phase }: { readonly asOf: string; readonly phase?: Phase | undefined },
): AskedPhase {
  if (phase !== undefined) return { statedBy: 'query', phase: known(phase) }
  const reached = phaseReached(initiative, asOf)
  return reached === undefined ? { statedBy: 'nobody' } : { statedBy: 'record', phase: reached }
}

function known(phase: Phase): Phase {
  if (Phase.options.includes(phase)) return phase
  throw new CollectiveImpactError('health/unknown-phase', `There is no phase ${String(phase)}`, { data: { phase } })
}
