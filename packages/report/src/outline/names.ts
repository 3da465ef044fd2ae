// The names of entities, where an assessment knows them, and their kind and id where it does not.
import type { Assessment } from '@collective-impact/core'

/** The name of an entity, or its kind and id, such as `strategy summer-reading`. */
export function nameOf(kind: string, id: string, assessment: Assessment): string {
  const named = namedOf(kind, assessment).find((each) => each.id === id)
  return named?.name ?? `${kind} ${id}`
}

function namedOf(
  kind: string,
  { initiative, indicators, alignment }: Assessment,
): readonly { readonly id: string; readonly name: string }[] {
  switch (kind) {
    case 'partner':
      return alignment.partners
    case 'strategy':
      return alignment.strategies
    case 'working-group':
      return alignment.workingGroups
    case 'condition':
      return alignment.conditions
    case 'indicator':
      return indicators
    case 'initiative':
      return [initiative]
    case 'strategy-kind':
      return strategyKinds
    case 'goal':
      return initiative.goals.map(({ id, statement }) => ({ id, name: statement }))
    default:
      return []
  }
}

const strategyKinds = [
  { id: 'short-term-win', name: 'short-term wins' },
  { id: 'long-term-systemic', name: 'long-term strategies' },
]
