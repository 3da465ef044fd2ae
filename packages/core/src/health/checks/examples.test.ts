// The examples of every check are its tests.
import { describe, expect, test } from 'vitest'
import { exampleRecord, runExample } from '../check-example.ts'
import { checks } from './index.ts'

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test.each(check.examples.map((example) => [`${example.outcome}: ${example.title}`, example] as const))(
    '%s',
    (_, example) => {
      const result = runExample(check, example)
      expect({ outcome: result.outcome, says: saying(result) }).toEqual({
        outcome: example.outcome,
        says: example.says,
      })
      for (const { path } of result.findings) expect(exampleRecord(example)).toHaveProperty([...path])
    },
  )
})

function saying({ reason, findings }: ReturnType<typeof runExample>): readonly string[] {
  return [...(reason === undefined ? [] : [reason]), ...findings.map(({ message }) => message)]
}
