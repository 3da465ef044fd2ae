// Whether the observations behind a number may be listed one by one, and what is told of those that were left out.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Explanation } from '../explanation.ts'
import { observed } from '../measured.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { termOf } from '../reports.ts'
import { approvedCells } from './approved-cells.ts'
import type { Audience } from './audience.ts'
import type { ShownCell } from './gathered-cells.ts'
import { isOwn, type Restriction, restrictionsOf } from './restriction.ts'

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
  const mayBeListed = [...restrictions].every(([id, restriction]) => {
    const own = listed.filter((observation) => observation.indicator === id)
    if (own.every((observation) => !isOthers(observation))) return true
    return restriction.onlyFor === undefined && allApproved({ lookup, table, audience }, id, restriction, own)
  })
  return mayBeListed
    ? withoutFigures(tree, isOthers)
    : { ...tree, parts: [], inputs: [], observations: [], leftOut: [] }
}

function allApproved(
  report: { readonly lookup: RecordLookup; readonly table: ObservationTable; readonly audience: Audience },
  id: string,
  restriction: Restriction,
  listed: readonly ObservationInput[],
): boolean {
  const { lookup, table, audience } = report
  const texts = new Set(listed.map((observation) => JSON.stringify(observation)))
  const indicator = lookup.indicator(id)
  const cells = [...table.rowsOf(id)].flatMap((row): readonly ShownCell[] => {
    if (!texts.has(JSON.stringify(table.observation(row)))) return []
    const { period, partner, place, groups } = table.statement(row)
    const figures = table.figures(row)
    if (figures.form === 'missing') return []
    const selection = {
      indicator: id,
      period,
      partners: [partner ?? null],
      ...(place === undefined ? {} : { places: [place] }),
      groups,
    }
    const term = termOf(figures, 1)
    const basis = { method: { id: 'stated', version: 1 }, asOf: period.end, inputs: 1, selection }
    const measured = observed(typeof term === 'string' ? Number.NaN : term.value, indicator.unit, basis)
    return [{ name: String(row), selection, rows: [row], measured, isOwn: isOwn(audience, selection) }]
  })
  return approvedCells({ ...report, indicator, restriction }, cells).length === cells.length
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
