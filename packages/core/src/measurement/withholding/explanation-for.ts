// Whether the observations behind a number may be listed one by one, and what is told of those that were left out.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { bare } from '../explain-readings.ts'
import type { Explanation } from '../explanation.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { RecordLookup } from '../record-lookup.ts'
import type { Audience } from './audience.ts'
import { mayShowReports } from './may-show-reports.ts'
import { isOwn, restrictionsOf } from './restriction.ts'

/**
 * The tree of a number as an audience may see it. Where all observations in it may be shown together, it is whole; else
 * nothing is left but the number: the parts of a total would give each other away. What was left out has no figures.
 */
export function explanationFor(
  lookup: RecordLookup,
  table: ObservationTable,
  audience: Audience,
  tree: Explanation,
): Explanation {
  const listed = observationsIn(tree)
  const about = new Set([...listed, ...leftOutIn(tree)].map(({ indicator }) => indicator))
  const restrictions = restrictionsOf(lookup, audience, [...about])
  const isOthers = ({ indicator, partner }: ObservationInput) =>
    restrictions.has(indicator) && !isOwn(audience, { partners: [partner ?? null] })
  const mayBeListed = [...restrictions.keys()].every((id) => {
    const texts = new Set(listed.filter(({ indicator }) => indicator === id).map((each) => JSON.stringify(each)))
    const rows = [...table.rowsOf(id)].filter((row) => texts.has(JSON.stringify(table.observation(row))))
    return mayShowReports({ lookup, table, audience }, id, rows)
  })
  return mayBeListed ? withoutFigures(tree, isOthers) : bare(tree.measured)
}

function inputsOf({ inputs }: Explanation): readonly Explanation[] {
  return inputs.map(({ explanation }) => explanation)
}

function observationsIn(tree: Explanation): readonly ObservationInput[] {
  return [...tree.observations, ...[...tree.parts, ...inputsOf(tree)].flatMap(observationsIn)]
}

function leftOutIn(tree: Explanation): readonly ObservationInput[] {
  const own = tree.leftOut.map(({ observation }) => observation)
  return [...own, ...[...tree.parts, ...inputsOf(tree)].flatMap(leftOutIn)]
}

function withoutFigures(tree: Explanation, isOthers: (observation: ObservationInput) => boolean): Explanation {
  const told = (observation: ObservationInput) => (isOthers(observation) ? unsaid(observation) : observation)
  return {
    ...tree,
    parts: tree.parts.map((part) => withoutFigures(part, isOthers)),
    inputs: tree.inputs.map(({ name, explanation }) => ({ name, explanation: withoutFigures(explanation, isOthers) })),
    leftOut: tree.leftOut.map(({ observation, because, restatedBy }) => ({
      observation: told(observation),
      because,
      ...(restatedBy === undefined ? {} : { restatedBy: told(restatedBy) }),
    })),
  }
}

/** Who said something of whom and when, and not what. */
function unsaid({ indicator, partner, period, place, groups, status, recordedAt }: ObservationInput): ObservationInput {
  return {
    indicator,
    ...(partner === undefined ? {} : { partner }),
    period,
    ...(place === undefined ? {} : { place }),
    ...(groups === undefined ? {} : { groups }),
    missing: 'suppressed',
    ...(status === undefined ? {} : { status }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  }
}
