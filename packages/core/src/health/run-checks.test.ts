import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import type { Check } from './check.ts'
import type { CheckInputs } from './check-inputs.ts'
import { fail, finding, notApplicable, type Outcome, pass, unsure } from './outcome.ts'
import { runChecks } from './run-checks.ts'

const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'clinic', name: 'Clinic', sector: 'health', memberships: [{ role: 'partner' }] },
    { id: 'library', name: 'Library', sector: 'education' },
  ],
  backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering', members: [{ partner: 'clinic' }] }] },
})
const observations = ObservationTable.from([], record)
const asOf = '2023-12-31'

function check(evaluate: (inputs: CheckInputs) => Outcome, more: Partial<Check> = {}): Check {
  return {
    id: 'trust/test-check',
    title: 'All is well',
    failureTitle: 'All is not well',
    why: 'Because.',
    whenItMisleads: 'At times.',
    evidence: ['kania-kramer-2011'],
    remedy: { effort: 'low', text: 'Mend it.' },
    lifecycle: 'stable',
    options: z.strictObject({}),
    needs: ['partners', 'steeringCommittees'],
    messages: { found: '{name} was found.', none: 'There is none.' },
    evaluate,
    examples: [],
    ...more,
  }
}

function run(...checks: readonly Check[]) {
  const planned = checks.map((each) => ({ check: each, area: 'trust' as const, weight: 2, options: {} }))
  return runChecks(record, observations, planned, { asOf })
}

describe('runChecks', () => {
  test('a pass has the title and nothing found', () => {
    expect(run(check(() => pass()))[0]).toEqual({
      id: 'trust/test-check',
      area: 'trust',
      title: 'All is well',
      outcome: 'pass',
      weight: 2,
      why: 'Because.',
      whenItMisleads: 'At times.',
      remedy: { effort: 'low', text: 'Mend it.' },
      evidence: ['kania-kramer-2011'],
      findings: [],
    })
  })

  test('a finding says where it is, about which entity, and in words', () => {
    const [result] = run(
      check(({ partners, steeringCommittees }) =>
        fail([
          finding('found', partners?.[1] ?? {}, { name: 'Library' }),
          finding('found', partners?.[0]?.memberships?.[0] ?? {}, { name: 'Membership' }),
          finding('found', steeringCommittees?.[0] ?? {}, { name: 'Steering' }),
          finding('none', 'backbones', {}),
        ]),
      ),
    )
    expect(result).toMatchObject({ outcome: 'fail', title: 'All is not well', weight: 2 })
    expect(result?.findings.map(({ path, entity, message }) => ({ path, entity, message }))).toEqual([
      { path: ['partners', 1], entity: { kind: 'partner', id: 'library' }, message: 'Library was found.' },
      {
        path: ['partners', 0, 'memberships', 0],
        entity: { kind: 'partner', id: 'clinic' },
        message: 'Membership was found.',
      },
      {
        path: ['backboneSupport', 'steeringCommittees', 0],
        entity: { kind: 'steering-committee', id: 'steering' },
        message: 'Steering was found.',
      },
      { path: ['backboneSupport', 'backbones'], entity: undefined, message: 'There is none.' },
    ])
  })

  test('what is unsure keeps its weight, what does not apply has none, and both say why', () => {
    const [open, idle] = run(
      check(() => unsure('none', [finding('found', 'partners', { name: 'A' })])),
      check(() => notApplicable('none')),
    )
    expect(open).toMatchObject({ outcome: 'unsure', title: 'All is well', weight: 2, reason: 'There is none.' })
    expect(open?.findings.map(({ message }) => message)).toEqual(['A was found.'])
    expect(idle).toMatchObject({ outcome: 'not-applicable', weight: 0, reason: 'There is none.', findings: [] })
  })

  test.for<[string, (inputs: CheckInputs) => unknown, string]>([
    ['throws', () => raise(new Error('no such partner')), 'The check broke: no such partner'],
    ['throws what is no error', () => raise('oh'), 'The check broke: it threw something without a message'],
    ['changes the record', ({ partners }) => (partners as unknown[]).pop(), 'The check broke: Cannot delete property'],
    ['answers nothing', () => undefined, 'The check broke: '],
    ['answers later', async () => pass(), 'The check broke: it answered with no outcome'],
    ['fails without a finding', () => fail([]), 'The check broke: it failed without a finding'],
    [
      'lacks data',
      () => fail([finding('found', 'partners', {})]),
      'The check broke: the message has no data for {name}',
    ],
    ['lacks the message', () => unsure('other'), 'The check broke: it has no message other'],
    ['finds what is not there', () => fail([finding('none', {}, {})]), 'The check broke: the finding none is about'],
  ])('a check that %s is an error of its own', ([, evaluate, reason]) => {
    const good = check(() => pass())
    const results = run(good, check(evaluate as (inputs: CheckInputs) => Outcome), good)
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'error', 'pass'])
    expect(results[1]).toMatchObject({ weight: 2, findings: [], reason: expect.stringContaining(reason) })
  })

  test('a check is given what it needs and the day, and nothing else', () => {
    let given: readonly string[] = []
    run(
      check((inputs) => {
        given = Object.keys(inputs)
        return pass()
      }),
    )
    expect([...given].sort()).toEqual(['asOf', 'partners', 'steeringCommittees'])
  })
})

function raise(thrown: unknown): never {
  throw thrown
}
