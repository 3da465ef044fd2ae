// Holds what was weighed to what was budgeted, in both directions.
import type { Budget } from './budgets.ts'
import type { Weight } from './weigh.ts'

/** What is wrong; nothing when every entry point has a budget and keeps it. */
export function complaintsAboutSizes(
  budgets: readonly Budget[],
  weights: ReadonlyMap<string, Weight>,
): readonly string[] {
  const budgeted = new Set(budgets.map((budget) => budget.entryPoint))
  return [
    ...[...weights.keys()]
      .filter((entryPoint) => !budgeted.has(entryPoint))
      .map((entryPoint) => `${entryPoint} has no budget`),
    ...budgets.flatMap((budget) => complaintsAboutBudget(budget, weights.get(budget.entryPoint))),
  ]
}

function complaintsAboutBudget(
  { entryPoint, kilobytes, without = [] }: Budget,
  weight: Weight | undefined,
): readonly string[] {
  if (weight === undefined) return [`${entryPoint} has a budget, but is not an entry point`]
  const unwanted = without
    .filter((name) => weight.modules.includes(name))
    .map((name) => `${entryPoint} pulls in ${name}`)
  return weight.kilobytes > kilobytes
    ? [`${entryPoint} weighs ${weight.kilobytes.toFixed(1)} kB, more than its ${kilobytes} kB`, ...unwanted]
    : unwanted
}
