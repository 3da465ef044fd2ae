// The file of a new check: everything that a check says of itself, and nothing said yet.
import type { CheckName } from './check-name.ts'

/** The text of the file. `defineCheck` refuses it until it says all that it owes. */
export function checkFile({ id, camel }: CheckName): string {
  return `// The question it asks, in one line?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { pass } from '../../outcome.ts'

export const ${camel} = defineCheck({
  id: '${id}',
  title: '',
  failureTitle: '',
  why: '',
  whenItMisleads: '',
  evidence: [],
  remedy: { effort: 'medium', text: '' },
  lifecycle: 'experimental',
  options: z.strictObject({}),
  needs: [],
  messages: {},
  evaluate() {
    return pass()
  },
  examples: [],
})
`
}
