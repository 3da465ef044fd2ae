// By which rule an assessment says that an indicator is improving.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { ImprovementRule } from '../measurement/progress/judge-change.ts'

/**
 * The rule asked for; what it leaves open is the previous value, and equality for steady.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query`
 */
export function improvementRule(asked: Partial<ImprovementRule> = {}): ImprovementRule {
  const rule = ImprovementRule.safeParse({ comparedWith: 'previous', steadyWithin: 0, ...asked })
  if (rule.success) return rule.data
  const [issue] = rule.error.issues
  throw new CollectiveImpactError('measurement/invalid-query', `improvement: ${issue?.message ?? 'invalid'}`, {
    path: ['improvement', ...(issue?.path.map(String) ?? [])],
  })
}
