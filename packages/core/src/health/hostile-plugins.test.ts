// Whatever a check of others does, the results of all other checks are the same.
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import type { Check } from './check.ts'
import type { CheckInputs } from './check-inputs.ts'
import { checks } from './checks/index.ts'
import { defineCheck } from './define-check.ts'
import { defineProfile } from './define-profile.ts'
import { healthOf } from './health-of.ts'
import { fail, finding, type Outcome, pass } from './outcome.ts'

const { record, observations, asOf } = sampleInitiative()
const table = ObservationTable.from(observations, record)
const id = 'hostile/trust/test-check'
const neighbors = checks.map((check) => check.id)

const profile = defineProfile({
  id: 'hostile/all',
  version: 1,
  title: 'All',
  description: 'A hostile check before all others.',
  areas: [{ area: 'trust', title: 'All', checks: [id, ...neighbors].map((check) => ({ check, weight: 1 })) }],
})

function check(evaluate: (inputs: CheckInputs) => unknown, change: Partial<Check> = {}): Check {
  const example = { title: 'a', record: {}, asOf: '2023-12-31', says: [] }
  return defineCheck({
    id,
    title: 'All is well',
    failureTitle: 'All is not well',
    why: 'Because.',
    whenItMisleads: 'At times.',
    evidence: ['kania-kramer-2011'],
    remedy: { effort: 'low', text: 'Mend it.' },
    lifecycle: 'stable',
    options: z.strictObject({}),
    needs: ['initiative', 'partners', 'meetings', 'observations', 'surveyHistories', 'leadersRegularity'],
    messages: { found: '{name} was found.' },
    evaluate: (inputs: CheckInputs) => evaluate(inputs) as Outcome,
    examples: [
      { ...example, outcome: 'pass' },
      { ...example, outcome: 'fail' },
      { ...example, outcome: 'unsure' },
    ],
    ...change,
  })
}

function run(hostile: Check) {
  const [own, ...others] = healthOf(record, table, {
    asOf,
    profile,
    plugins: [{ name: 'hostile', checks: [hostile] }],
  }).checks
  return { own, others }
}

const undisturbed = run(check(() => pass())).others

describe('a check of others', () => {
  test.for<[string, (inputs: CheckInputs) => unknown]>([
    ['throws', () => raise(new Error('no'))],
    ['throws nothing', () => raise(undefined)],
    ['throws an error without end', () => raise(new Error('x'.repeat(1e7)))],
    ['throws what cannot be read', () => raise(unreadable())],
    ['throws an error whose message is no text', () => raise(Object.assign(new Error('x'), { message: 5 }))],
    ['answers nothing', () => undefined],
    ['answers a text', () => 'pass'],
    ['answers an outcome of its own', () => ({ outcome: 'great' })],
    ['answers later', async () => pass()],
    [
      'answers what throws when it is read',
      () => ({
        get outcome() {
          return raise(new Error('no'))
        },
      }),
    ],
    ['fails without a list', () => ({ outcome: 'fail', findings: 7 })],
    ['fails with a hole', () => ({ outcome: 'fail', findings: [undefined] })],
    ['finds something foreign', () => fail([finding('found', { id: 'clinic' }, { name: 'A' })])],
    ['finds a copy', ({ partners }) => fail([finding('found', { ...partners?.[0] }, { name: 'A' })])],
    ['finds nothing', () => fail([finding('found', null as never, { name: 'A' })])],
    ['finds a section that is not there', () => fail([finding('found', 'weather' as never, { name: 'A' })])],
    ['says what is no number', () => fail([finding('found', 'partners', { name: Number.NaN })])],
    ['says an object', () => fail([finding('found', 'partners', { name: {} as never })])],
    ['says more than data', () => fail([finding('found', 'partners', { name: 'A', more: {} as never })])],
    [
      'rests on no number',
      () => fail([finding('found', 'partners', { name: 'A' }, { kind: 'observed', value: Number.NaN } as never)]),
    ],
    [
      'goes round in circles',
      function circle(inputs: CheckInputs): unknown {
        return circle(inputs)
      },
    ],
    ['adds a partner', ({ partners }) => (partners as unknown[]).push({})],
    ['renames a partner', ({ partners }) => Object.assign(partners?.[0] ?? {}, { name: 'B' })],
    ['renames the initiative', ({ initiative }) => Object.assign(initiative, { name: 'B' })],
    ['empties the list of meetings', ({ meetings }) => (meetings as unknown[]).splice(0)],
    ['turns a list around', ({ meetings }) => (meetings as unknown[]).reverse()],
    [
      'changes what the others are told of observations',
      ({ observations: seen }) => Object.assign(seen, { lastDay: () => '2099-12-31' }),
    ],
    ['changes the histories of surveys', ({ surveyHistories }) => (surveyHistories as unknown[]).splice(0)],
    ['changes a number of an analysis', ({ leadersRegularity }) => Object.assign(leadersRegularity, { value: 0 })],
    ['changes the basis of a number', ({ leadersRegularity }) => Object.assign(leadersRegularity.basis, { inputs: 0 })],
    ['asks for an indicator that is not there', ({ observations: seen }) => seen.lastDay('weather')],
  ])('that %s is an error of its own, and changes nothing else', ([, evaluate]) => {
    const { own, others } = run(check(evaluate))
    expect(own).toMatchObject({ id, outcome: 'error', weight: 1, findings: [] })
    expect(own?.reason).toMatch(/^The check broke: ./)
    expect(own?.reason?.length).toBeLessThan(1000)
    expect(others).toEqual(undisturbed)
  })

  test('that goes on and on is cut short', () => {
    const { own, others } = run(check(() => fail([finding('found', 'partners', { name: 'x'.repeat(1e7) })])))
    expect(own?.outcome).toBe('fail')
    expect(JSON.stringify(own).length).toBeLessThan(10_000)
    expect(others).toEqual(undisturbed)
  })

  test('cannot change afterwards what it has said', () => {
    const data = { name: 'A' }
    const { own } = run(check(() => fail([finding('found', 'partners', data)])))
    data.name = 'B'
    expect(own?.findings[0]).toMatchObject({ message: 'A was found.', data: { name: 'A' } })
  })

  test('is not given what it did not ask for', () => {
    let given: readonly string[] = []
    run(
      check(
        (inputs) => {
          given = Object.keys(inputs)
          return pass()
        },
        { needs: ['partners'] },
      ),
    )
    expect([...given].sort()).toEqual(['asOf', 'partners'])
  })

  test('whose options throw is an error of its own', () => {
    const options = z.strictObject({
      days: z
        .int()
        .default(7)
        .refine((days) => days === 7 || raise(new Error('what a day')))
        .describe('A week.'),
    })
    const hostile = check(() => pass(), { options })
    const asked = {
      ...profile,
      areas: [
        {
          ...profile.areas[0],
          checks: profile.areas[0]?.checks.map((entry) =>
            entry.check === id ? { ...entry, options: { days: 8 } } : entry,
          ),
        },
      ],
    }
    const [own, ...others] = healthOf(record, table, {
      asOf,
      profile: defineProfile(asked as never),
      plugins: [{ name: 'hostile', checks: [hostile] }],
    }).checks
    expect(own).toMatchObject({ outcome: 'error', reason: 'The check broke: what a day' })
    expect(others).toEqual(undisturbed)
  })
})

function raise(thrown: unknown): never {
  throw thrown
}

function unreadable(): Error {
  return Object.defineProperty(new Error('x'), 'message', { get: () => raise(new Error('never')) })
}
