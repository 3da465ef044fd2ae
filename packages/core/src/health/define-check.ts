// Holds the definition of a check to what a check owes its readers, and gives all complaints at once.
import * as z from 'zod'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import { Text } from '../foundation/schema.ts'
import { isWorkKey } from '../foundation/work-key.ts'
import { analyses } from './analyses.ts'
import type { Check, CheckDefinition } from './check.ts'
import type { InputName } from './check-inputs.ts'
import { MESSAGE } from './fill-message.ts'
import { OutcomeKind, Remedy } from './health-result.ts'
import type { Messages } from './outcome.ts'
import { recordPlaces } from './record-sections.ts'

/** The form of a check's id: `area/noun-of-the-failing-state`, in a plug-in after its name and `/`. */
export const CheckId = z
  .string()
  .regex(/^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'expected an id such as `trust/low-trust`')

const Example = z.object({ title: Text, asOf: z.iso.date(), outcome: OutcomeKind, says: z.array(Text) })

const Definition = z.object({
  id: CheckId,
  title: Text,
  failureTitle: Text,
  why: Text,
  whenItMisleads: Text,
  evidence: z.array(z.string().refine(isWorkKey, 'there is no such reference')).min(1),
  remedy: Remedy,
  identifiedBy: z.array(Text).optional(),
  lifecycle: z.enum(['experimental', 'stable', 'deprecated']),
  options: z.instanceof(z.ZodObject),
  needs: z.array(z.enum([...Object.keys(recordPlaces), ...Object.keys(analyses), 'observations'])).min(1),
  messages: z.record(z.string(), z.string().regex(MESSAGE, 'expected text with placeholders such as `{indicator}`')),
  evaluate: z.custom((value) => typeof value === 'function', 'expected a function'),
  examples: z.array(Example),
})

/**
 * Makes a check of one literal. `evaluate` is given what `needs` names and `asOf`, and answers with `pass`, `fail`,
 * `unsure`, `notApplicable` or `verdict`; the compiler holds its findings to `messages`.
 * @throws {@link CollectiveImpactError} `health/invalid-check`, with every issue in `issues`: wording that is missing,
 * a work that is not known, an option without a default or a reason for it, examples that do not show both sides
 */
export function defineCheck<
  Options extends z.ZodObject,
  const Needs extends readonly InputName[],
  const Texts extends Messages,
>(definition: CheckDefinition<Options, Needs, Texts>): Check {
  const parsed = Definition.safeParse(definition, parseOptions)
  const issues = parsed.success
    ? [...optionIssues(definition.options), ...exampleIssues(definition)]
    : issuesOf(parsed.error)
  if (issues.length > 0) {
    throw new CollectiveImpactError('health/invalid-check', `The check ${String(definition.id)} is not complete:`, {
      issues,
      data: { check: definition.id },
    })
  }
  return Object.freeze({ ...definition })
}

function optionIssues(options: z.ZodObject): Issue[] {
  const defaults = options.safeParse({}, parseOptions)
  const undescribed = Object.entries(options.shape).filter(([, option]) => z.globalRegistry.get(option) === undefined)
  return [
    ...(defaults.success ? [] : issuesOf(defaults.error, ['options'])),
    ...undescribed.map(([name]) => ({
      code: 'input/missing' as const,
      path: ['options', name],
      message: 'expected a description that gives the reason for its default',
    })),
  ]
}

function exampleIssues({ examples }: Pick<Check, 'examples'>): Issue[] {
  const shown = new Set(examples.map(({ outcome }) => outcome))
  const lacking = [
    ...(shown.has('pass') ? [] : ['one that passes']),
    ...(shown.has('fail') ? [] : ['one that fails']),
    ...(shown.has('unsure') || shown.has('not-applicable') ? [] : ['one that is unsure or does not apply']),
  ]
  return lacking.map((which) => ({ code: 'input/missing', path: ['examples'], message: `expected ${which}` }))
}
