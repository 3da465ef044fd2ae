// The unit of a square.
import { describeUnit, type Unit } from '../../conditions/shared-measurement/unit.ts'

/** `squared days` for days. */
export function squared(unit: Unit): Unit {
  return { kind: 'quantity', in: `squared ${describeUnit(unit)}` }
}
