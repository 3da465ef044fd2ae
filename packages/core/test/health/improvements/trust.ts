// Mending what the checks of trust watch.
import { chosen, type Improvement } from '../improvement-step.ts'

export const trust: Readonly<Record<string, Improvement>> = {
  'trust/low-trust': ({ trust }, pick) => {
    const rated = chosen(chosen(trust?.relationshipWaves, pick)?.relationships, pick)?.trust
    if (rated?.reliability !== undefined) rated.reliability = 4
    if (rated?.openness !== undefined) rated.openness = Math.min(4, rated.openness + 1)
    if (rated?.missionAlignment !== undefined) rated.missionAlignment = 4
  },
  'trust/fragile-network': ({ trust }) => {
    for (const { relationships } of trust?.relationshipWaves ?? []) {
      const named = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))]
      const answered = new Set(relationships.map(({ from }) => from))
      for (const from of answered) relationships.push(...named.map((to) => ({ from, to })))
    }
  },
}
