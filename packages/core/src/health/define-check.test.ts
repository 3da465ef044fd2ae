import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { CheckExample } from './check.ts'
import { defineCheck } from './define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from './outcome.ts'

const example = { title: 'a case', record: {}, asOf: '2023-12-31', says: [] }
const examples: readonly CheckExample[] = [
  { ...example, outcome: 'pass' },
  { ...example, outcome: 'fail' },
  { ...example, outcome: 'unsure' },
]
const head = {
  id: 'trust/test-check',
  title: 'All is well',
  failureTitle: 'All is not well',
  why: 'Because.',
  whenItMisleads: 'At times.',
  evidence: ['kania-kramer-2011'],
  remedy: { effort: 'low', text: 'Mend it.' },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['partners'],
  messages: { empty: 'There is none.' },
  evaluate: () => pass(),
  examples,
} as const

describe('defineCheck', () => {
  test('gives the definition back, frozen', () => {
    const check = defineCheck(head)
    expect(check).toEqual(head)
    expect(Object.isFrozen(check)).toBe(true)
  })

  test.for<[string, object, string]>([
    ['id', { id: 'Trust/Low' }, 'id: expected an id such as `trust/low-trust` [input/invalid-value]'],
    ['title', { title: ' ' }, 'title: '],
    ['wording', { why: undefined }, 'why: '],
    ['citation', { evidence: ['nobody-1999'] }, 'evidence[0]: there is no such reference'],
    ['no citation', { evidence: [] }, 'evidence: '],
    ['input', { needs: ['weather'] }, 'needs[0]: '],
    ['message', { messages: { empty: 'There is {none.' } }, 'messages.empty: expected text with placeholders'],
    ['options', { options: z.string() }, 'options: '],
    ['default', { options: z.strictObject({ days: z.int().describe('A week.') }) }, 'options.days: '],
    [
      'reason for a default',
      { options: z.strictObject({ days: z.int().default(7) }) },
      'options.days: expected a desc',
    ],
    ['example', { examples: [{ ...example, outcome: 'fine' }] }, 'examples[0].outcome: '],
    ['examples', { examples: examples.slice(1) }, 'examples: expected one that passes [input/missing]'],
  ])('refuses a wrong %s', ([, change, issue]) => {
    const define = () => defineCheck({ ...head, ...change })
    expect(define).toThrow(CollectiveImpactError)
    expect(define).toThrow(`The check ${'id' in change ? 'Trust/Low' : head.id} is not complete:\n  ${issue}`)
  })

  test('gives all issues at once', () => {
    const define = () => defineCheck({ ...head, title: '', evidence: [], examples: [] })
    const issue = { code: 'input/invalid-value' }
    expect(define).toThrow(
      expect.objectContaining({
        code: 'health/invalid-check',
        issues: [expect.objectContaining(issue), expect.objectContaining(issue)],
      }),
    )
  })

  test('the compiler holds findings to the messages', () => {
    const messages = { stale: '{name} is {days} days old.', none: 'There is none.' } as const
    const definition = { ...head, messages } as const
    const right = defineCheck({
      ...definition,
      evaluate: () => fail([finding('stale', 'partners', { name: 'a', days: 3 }), finding('none', 'partners', {})]),
    })
    expect(right.messages).toEqual(messages)
    // @ts-expect-error - there is no such message
    defineCheck({ ...definition, evaluate: () => fail([finding('old', 'partners', {})]) })
    // @ts-expect-error - {days} has no data
    defineCheck({ ...definition, evaluate: () => fail([finding('stale', 'partners', { name: 'a' })]) })
    // @ts-expect-error - a reason cannot be filled in
    defineCheck({ ...definition, evaluate: () => notApplicable('stale') })
    // @ts-expect-error - there is no such section
    defineCheck({ ...definition, evaluate: () => fail([finding('none', 'weather', {})]) })
    // @ts-expect-error - it did not ask for people
    defineCheck({ ...definition, evaluate: ({ people }) => (people === undefined ? pass() : unsure('none')) })
  })
})
