// Whether a report has a say about the groups that are asked for.
import type { Plan } from './query.ts'

/** Whether it gives their own value, or that of a part of them. */
export function concerns(
  plan: Plan,
  { groups }: { readonly groups: Readonly<Record<string, string>> },
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).every(([id, asked]) => {
    const { categories } = plan.lookup.dimension(id)
    for (let code = groups[id]; code !== undefined; code = categories.find((known) => known.code === code)?.parent) {
      if (code === asked) return true
    }
    return false
  })
}
