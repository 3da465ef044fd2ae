// Units with their scores, from the values of all of them.
import { sameUnit } from '../../../conditions/shared-measurement/unit.ts'
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import type { Issue } from '../../../foundation/issue.ts'
import { byText } from '../../../foundation/order.ts'
import type { Measured } from '../../measured.ts'
import type { NumberOrReason } from '../number-or-reason.ts'
import { type CompositeDefinition, type IndexGroup, indicatorsOf } from './composite-definition.ts'
import { definitionIssues } from './definition-issues.ts'
import { normalizeIndicator } from './normalize-indicator.ts'
import { type ScoredPart, scoreGroup } from './score-part.ts'

/** What is scored: a partner, a place, a period. */
export interface CompositeUnit {
  readonly id: string
  /** By the id of an indicator; what is not there is `not-reported`. */
  readonly values: Readonly<Record<string, Measured>>
}

/** Units in the order of their ids, each with its scored tree. */
export interface ScoredUnits {
  readonly ids: readonly string[]
  readonly root: IndexGroup
  /** By the position of the unit. */
  readonly trees: readonly ScoredPart[]
}

/**
 * Normalizes the indicators of units and scores every unit on the tree.
 * @param more - issues found elsewhere, to be reported with those found here
 * @throws {@link CollectiveImpactError} `measurement/invalid-index`
 */
export function scoreUnits(
  definition: CompositeDefinition,
  units: readonly CompositeUnit[],
  more: readonly Issue[] = [],
): ScoredUnits {
  const sorted = units.toSorted((one, other) => byText(one.id, other.id))
  const ids = sorted.map(({ id }) => id)
  const issues = [...definitionIssues(definition), ...unitIssues(definition, ids), ...more]
  if (issues.length > 0) {
    throw new CollectiveImpactError('measurement/invalid-index', `The index ${definition.id} cannot be computed:`, {
      issues,
    })
  }
  const columns = new Map(
    indicatorsOf(definition.parts).map((indicator) => {
      const values = valuesOf(
        sorted.map((unit) => (Object.hasOwn(unit.values, indicator.id) ? unit.values[indicator.id] : undefined)),
      )
      return [indicator.id, normalizeIndicator(indicator, values, ids)]
    }),
  )
  const root: IndexGroup = {
    id: definition.id,
    weight: 1,
    aggregation: definition.aggregation,
    parts: definition.parts,
  }
  const { coverage } = definition
  const leafOf = (position: number) => (id: string) => columns.get(id)?.[position] ?? 'not-reported'
  const trees = ids.map((_, position) => scoreGroup(root, { leaf: leafOf(position), coverage }))
  return { ids, root, trees }
}

/** Values in different units are not compared. */
function valuesOf(column: readonly (Measured | undefined)[]): readonly NumberOrReason[] {
  const observed = column.flatMap((measured) => (measured?.kind === 'observed' ? [measured] : []))
  const [first] = observed
  const comparable = first === undefined || observed.every(({ unit }) => sameUnit(unit, first.unit))
  return column.map((measured) => {
    if (measured === undefined) return 'not-reported'
    if (measured.kind === 'missing') return measured.reason
    return comparable ? measured.value : 'incompatible-units'
  })
}

function unitIssues(definition: CompositeDefinition, ids: readonly string[]): Issue[] {
  const twice = ids.filter((id, position) => id === ids[position - 1])
  const references = indicatorsOf(definition.parts).flatMap(({ id, normalization }) =>
    normalization.method === 'distance-to-reference' && !ids.includes(normalization.reference)
      ? [{ id, reference: normalization.reference }]
      : [],
  )
  return [
    ...twice.map((id): Issue => ({ code: 'input/invalid-value', path: ['units'], message: `${id} is there twice` })),
    ...references.map(({ id, reference }): Issue => {
      const message = `${reference}, the reference of ${id}, is not there`
      return { code: 'input/invalid-value', path: ['units'], message }
    }),
  ]
}
