// Each case is proven: a check broken in one way fails that case, and no other.
import { describe, expect, test } from 'vitest'
import { checks } from '../../health/checks/index.ts'
import { type CheckScenario, checkCases } from './check-cases.ts'
import { sabotagedChecks, soundCheck } from './sabotage/sound-check.ts'
import { testCheck } from './test-check.ts'

async function failing(...asked: Parameters<typeof testCheck>): Promise<readonly string[]> {
  const results = await testCheck(...asked)
  return results.flatMap((result) => (result.outcome === 'failed' ? [`${result.id}: ${result.error}`] : []))
}

describe('the cases of checks', () => {
  test('have ids of their own, in order', () => {
    const ids = checkCases().map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, position) => `C${String(position + 1).padStart(2, '0')}`))
  })

  test('each have a sabotage', () => {
    expect(Object.keys(sabotagedChecks)).toEqual(checkCases().map(({ id }) => id))
  })

  test('all pass on a sound check', async () => {
    expect(await failing(soundCheck)).toEqual([])
  })

  test.for(Object.entries(sabotagedChecks))('%s alone fails on its sabotage', async ([id, sabotage]) => {
    expect((await failing(sabotage())).map((text) => text.slice(0, 3))).toEqual([id])
  })

  test.each(checks.map((check) => [check.id, check] as const))('all pass on %s', async (_, check) => {
    expect(await failing(check)).toEqual([])
  })
})

describe('scenarios', () => {
  const asOf = '2023-12-31'
  const one: CheckScenario = { title: 'one', record: { partners: [{ id: 'a', name: 'A', sector: 'health' }] }, asOf }
  const none: CheckScenario = { title: 'none', record: { partners: [] }, asOf }

  test('pass where the check comes to what they stand for', async () => {
    const scenarios = {
      valid: [one],
      invalid: [{ ...one, options: { most: 0 }, says: ['A is one of many, with 0 people.'] }],
      notApplicable: [none],
    } as const
    expect(await failing(soundCheck, scenarios)).toEqual([])
  })

  test('fail where it comes to something else, and say what was found', async () => {
    const scenarios = { valid: [none], invalid: [one], unsure: [one], notApplicable: [{ ...none, says: ['Oh.'] }] }
    expect(await failing(soundCheck, scenarios)).toEqual([
      'V01: Error: none: expected pass, found not-applicable, saying ["There are no partners."]',
      'I01: Error: one: expected fail, found pass, saying []',
      'U01: Error: one: expected unsure, found pass, saying []',
      'N01: Error: none: expected not-applicable, saying ["Oh."], found not-applicable, saying ["There are no partners."]',
    ])
  })

  test('that do not hold together fail', async () => {
    const [found = ''] = await failing(soundCheck, {
      valid: [{ ...one, asOf: '2023-12-31', record: { partners: [7 as never] } }],
    })
    expect(found).toMatch(/^V01: CollectiveImpactError: The record has 1 issue/)
  })
})
