// What power rests on, read from records: who holds how much, how evenly, and why it cannot be said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InitiativeRecordInput } from '../../initiative/initiative-record.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import type { PowerResource } from './held.ts'
import { type PowerOptions, powerBalance } from './power-balance.ts'
import type { PowerDistribution, PowerMeasure } from './power-distribution.ts'

type Sections = Omit<InitiativeRecordInput, 'formatVersion' | 'initiative'>
const asOf = '2024-06-30'

function distributions(sections: Sections, resource: PowerResource, options: PowerOptions = {}) {
  const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' }, ...sections })
  return powerBalance(record, { asOf, ...options }).distributions.filter((one) => one.resource === resource)
}
function distribution(...asked: Parameters<typeof distributions>): PowerDistribution {
  const [only, ...others] = distributions(...asked)
  if (only === undefined || others.length > 0) throw new Error(`${others.length} others`)
  return only
}
function numberOrReason({ measures }: PowerDistribution, measure: PowerMeasure): number | string {
  const measured = measures[measure]
  return measured.kind === 'observed' ? measured.value : measured.reason
}
const holdersOf = ({ holders }: PowerDistribution) => holders.map(({ id, amount, share }) => [id, amount, share])
const partner = (id: string, staffFte?: number) => ({
  id,
  name: id,
  sector: 'other' as const,
  ...(staffFte === undefined ? {} : { staffFte }),
})
const four = ['a', 'b', 'c', 'd'].map((id) => partner(id))

describe('money', () => {
  const gift = (id: string, funder: string, amount: number, more: object = {}) => ({
    id,
    funder,
    amount,
    currency: 'CAD',
    ...more,
  })
  const given = (...commitments: ReturnType<typeof gift>[]) => ({
    partners: four,
    backboneSupport: { backbones: [{ id: 'office', partner: 'd' }] },
    funding: { commitments },
  })

  test('of several commitments is added up by funder, and those of other days do not count', () => {
    const sections = given(
      gift('first', 'a', 30),
      gift('second', 'a', 30),
      gift('third', 'b', 20, { to: asOf }),
      gift('over', 'b', 500, { to: '2024-06-29' }),
      gift('later', 'c', 500, { from: '2024-07-01' }),
      gift('nothing', 'c', 0),
    )
    const found = distribution(sections, 'money-given')
    expect(holdersOf(found)).toEqual([
      ['a', 60, 0.75],
      ['b', 20, 0.25],
    ])
    expect(found.unit).toEqual({ kind: 'amount', currency: 'CAD' })
    expect(numberOrReason(found, 'gini')).toBe(0.25)
    expect(numberOrReason(found, 'giniCorrected')).toBe(0.5)
    expect(numberOrReason(found, 'herfindahl')).toBe(0.625)
    expect(numberOrReason(found, 'herfindahlNormalized')).toBe(0.25)
    expect(numberOrReason(found, 'topShare')).toBe(0.75)
    expect(found.measures.gini.basis).toEqual({ method: { id: 'gini', version: 1 }, asOf, inputs: 2 })
  })

  test('in another currency is another distribution', () => {
    const found = distributions(
      given(gift('first', 'a', 30), gift('other', 'b', 9, { currency: 'USD' })),
      'money-given',
    )
    expect(found.map((one) => [one.unit, holdersOf(one)])).toEqual([
      [{ kind: 'amount', currency: 'CAD' }, [['a', 30, 1]]],
      [{ kind: 'amount', currency: 'USD' }, [['b', 9, 1]]],
    ])
  })

  test('of a single funder is all with one, and unevenness takes two', () => {
    const found = distribution(given(gift('first', 'a', 30)), 'money-given')
    expect(numberOrReason(found, 'herfindahl')).toBe(1)
    expect(numberOrReason(found, 'topShare')).toBe(1)
    expect(numberOrReason(found, 'giniCorrected')).toBe('too-few-values')
    expect(numberOrReason(found, 'herfindahlNormalized')).toBe('too-few-values')
  })

  test('received by the backbone is received by its partner; of some it is not known who receives it', () => {
    const sections = given(
      gift('first', 'a', 30, { backbone: 'office' }),
      gift('second', 'a', 10, { recipient: 'c', terms: 'pooled' }),
      gift('third', 'a', 10),
    )
    const found = distribution(sections, 'money-received')
    expect(holdersOf(found)).toEqual([
      ['d', 30, 0.75],
      ['c', 10, 0.25],
    ])
    expect(found.measures.gini.basis).toMatchObject({
      coverage: { expected: 3, reported: 2 },
      remarks: ['1 of 3 commitments are pooled: who receives them holds them for others.'],
    })
    expect(numberOrReason(distribution(sections, 'money-received', { coverageThreshold: 0.7 }), 'gini')).toBe(
      'below-coverage',
    )
    const unknown = distribution(given(gift('third', 'a', 10)), 'money-received', { coverageThreshold: 0 })
    expect(numberOrReason(unknown, 'gini')).toBe('not-stated')
  })

  test('that nobody has committed, or of which nothing is said', () => {
    expect(numberOrReason(distribution(given(), 'money-given'), 'gini')).toBe('not-applicable')
    expect(numberOrReason(distribution({ partners: four }, 'money-given'), 'topShare')).toBe('not-stated')
  })

  test('too much for a number is still money', () => {
    const found = distribution(
      given(gift('a', 'a', 1.7e308), gift('b', 'a', 1.7e308), gift('c', 'b', 1)),
      'money-given',
    )
    expect(numberOrReason(found, 'topShare')).toBe(1)
    expect(found.holders[0]?.share).toBe(1)
  })
})

describe('staff', () => {
  test('is of those who belong on the day', () => {
    const left = { ...partner('c', 500), memberships: [{ role: 'partner' as const, leftOn: '2024-06-29' }] }
    const found = distribution({ partners: [partner('a', 30), partner('b', 10), left] }, 'staff')
    expect(holdersOf(found)).toEqual([
      ['a', 30, 0.75],
      ['b', 10, 0.25],
    ])
    expect(numberOrReason(found, 'gini')).toBe(0.25)
  })

  test('that is not stated leaves a range', () => {
    const found = distribution({ partners: [partner('a', 2), partner('b', 2), partner('c', 2), partner('d')] }, 'staff')
    expect(found.unstated).toEqual(['d'])
    expect(found.measures.gini).toMatchObject({
      value: 0,
      interval: { lower: 0, upper: 0.75, level: 1 },
      basis: {
        inputs: 3,
        coverage: { expected: 4, reported: 3, missing: [{ partner: 'd', period: { start: asOf, end: asOf } }] },
      },
    })
    expect(found.measures.herfindahl).toMatchObject({ interval: { lower: 0.25, upper: 1 } })
  })

  test('of too few is no evidence', () => {
    const found = distribution({ partners: [partner('a', 2), ...four.slice(1)] }, 'staff')
    expect(numberOrReason(found, 'topShare')).toBe('below-coverage')
    expect(numberOrReason(distribution({ partners: four }, 'staff'), 'gini')).toBe('not-stated')
    expect(numberOrReason(distribution({ partners: [] }, 'staff'), 'gini')).toBe('not-applicable')
    expect(numberOrReason(distribution({}, 'staff'), 'gini')).toBe('not-stated')
    expect(numberOrReason(distribution({ partners: [partner('a', 2)] }, 'staff'), 'herfindahlNormalized')).toBe(
      'too-few-values',
    )
    expect(numberOrReason(distribution({ partners: [partner('a', 0), partner('b', 0)] }, 'staff'), 'gini')).toBe(
      'not-meaningful',
    )
  })

  test('that all have alike is even', () => {
    const found = distribution({ partners: [partner('a', 7), partner('b', 7), partner('c', 7)] }, 'staff')
    expect(numberOrReason(found, 'gini')).toBe(0)
    expect(numberOrReason(found, 'herfindahlNormalized')).toBe(0)
    expect(found.holders.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('influence', () => {
  const rating = (from: string, to: string, powerAndInfluence: number) => ({ from, to, value: { powerAndInfluence } })
  const wave = (askedOn: string, ...relationships: ReturnType<typeof rating>[]) => ({
    partners: four,
    trust: { relationshipWaves: [{ id: 'wave', askedOn, relationships }] },
  })

  test('is the mean of what others said, from 1 for none', () => {
    const sections = wave(
      '2024-01-01',
      rating('a', 'b', 4),
      rating('c', 'b', 3),
      rating('b', 'a', 2),
      rating('a', 'a', 4),
    )
    const found = distribution(sections, 'influence')
    expect(holdersOf(found)).toEqual([
      ['b', 2.5, 2.5 / 3.5],
      ['a', 1, 1 / 3.5],
    ])
    expect(found.unstated).toEqual(['c', 'd'])
    expect(found.measures.topShare).toMatchObject({
      value: 2.5 / 3.5,
      // Both at the most, 3, would leave the greatest of 9.5 with 3; both at none leave 2.5 of 3.5.
      interval: { upper: 2.5 / 3.5, level: 1 },
      basis: { remarks: ['As rated in wave, asked on 2024-01-01.'] },
    })
    expect(found.measures.topShare).toHaveProperty('interval.lower', expect.closeTo(2.5 / 8.5, 12))
  })

  test('without a wave, ratings of power, or anybody with any', () => {
    expect(numberOrReason(distribution({ partners: four }, 'influence'), 'gini')).toBe('not-stated')
    expect(numberOrReason(distribution(wave('2024-07-01', rating('a', 'b', 4)), 'influence'), 'gini')).toBe(
      'not-collected',
    )
    const silent = { ...wave('2024-01-01'), partners: four }
    expect(numberOrReason(distribution(silent, 'influence'), 'gini')).toBe('not-stated')
    const nobody = wave('2024-01-01', rating('a', 'b', 1), rating('b', 'a', 1))
    expect(numberOrReason(distribution(nobody, 'influence'), 'gini')).toBe('not-meaningful')
    const alike = wave('2024-01-01', rating('a', 'b', 3), rating('b', 'a', 3))
    expect(numberOrReason(distribution(alike, 'influence'), 'gini')).toBe(0)
  })

  test('seen by too few to be shown is not stated', () => {
    const sections = wave('2024-01-01', rating('a', 'b', 4), rating('c', 'b', 3), rating('b', 'a', 2))
    const found = distribution(sections, 'influence', { leastRaters: 2, coverageThreshold: 0 })
    expect(holdersOf(found)).toEqual([['b', 2.5, 1]])
    expect(found.unstated).toEqual(['a', 'c', 'd'])
  })
})

describe('voice', () => {
  test('is in seats, of organizations and of residents', () => {
    const members = [
      { partner: 'a' },
      { partner: 'a', person: 'p' },
      { person: 'p' },
      { level: 'resident' as const },
      { partner: 'b', to: '2024-06-29' },
      { partner: 'c', from: '2024-07-01' },
    ]
    const found = distribution(
      {
        partners: four,
        people: [{ id: 'p', level: 'resident' }],
        backboneSupport: {
          steeringCommittees: [
            { id: 's', name: 'S', members },
            { id: 'later', name: 'L', formedOn: '2024-07-01', members },
          ],
        },
      },
      'seats',
    )
    expect(found.holders).toEqual([
      { kind: 'partner', id: 'a', amount: 2, share: 2 / 3 },
      { kind: 'person', id: 'p', amount: 1, share: 1 / 3 },
    ])
    expect(found.measures.topShare.basis).toMatchObject({
      coverage: { expected: 4, reported: 3 },
      remarks: ['3 of 4 partners had no seat.'],
    })
    expect(numberOrReason(distribution({ backboneSupport: {} }, 'seats'), 'gini')).toBe('not-stated')
    const unsaid = { backboneSupport: { steeringCommittees: [{ id: 's', name: 'S' }] } }
    expect(numberOrReason(distribution(unsaid, 'seats'), 'gini')).toBe('not-stated')
    expect(numberOrReason(distribution({ backboneSupport: { steeringCommittees: [] } }, 'seats'), 'gini')).toBe(
      'not-applicable',
    )
  })

  test('is in being there where decisions are taken', () => {
    const meeting = (id: string, kind: 'leaders' | 'working-group', heldOn: string, ...came: string[]) => ({
      id,
      body: { kind },
      heldOn,
      attendance: ['a', 'b', 'c'].map((one) => ({ partner: one, present: came.includes(one) })),
    })
    const sections = {
      partners: four,
      continuousCommunication: {
        meetings: [
          meeting('first', 'leaders', '2024-01-01', 'a', 'b'),
          meeting('second', 'leaders', '2024-02-01', 'a'),
          meeting('third', 'working-group', '2024-03-01', 'a', 'c'),
          meeting('fourth', 'working-group', '2024-04-01', 'b', 'c'),
          meeting('old', 'leaders', '2023-06-30', 'b'),
          meeting('next', 'leaders', '2024-07-01', 'b'),
          { id: 'unlisted', body: { kind: 'steering-committee' as const }, heldOn: '2024-05-01' },
        ],
        decisions: [{ id: 'd', text: 'D', decidedOn: '2024-03-01', meeting: 'third' }],
      },
    }
    const found = distribution(sections, 'attendance')
    expect(holdersOf(found)).toEqual([
      ['a', 3, 0.6],
      ['b', 1, 0.2],
      ['c', 1, 0.2],
    ])
    expect(found.measures.gini.basis).toMatchObject({
      coverage: { expected: 4, reported: 3 },
      remarks: ['1 of 4 partners had no invitation.'],
    })
    expect(numberOrReason(distribution({ partners: four }, 'attendance'), 'gini')).toBe('not-stated')
    const none = { continuousCommunication: { meetings: [] } }
    expect(numberOrReason(distribution(none, 'attendance'), 'gini')).toBe('not-applicable')
  })
})

describe('powerBalance', () => {
  test('refuses what it cannot measure by', () => {
    const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' } })
    const code = (code: string) => expect.objectContaining({ code })
    expect(() => powerBalance(record, { asOf: '2024-02-30' })).toThrow(code('foundation/invalid-date'))
    expect(() => powerBalance(record, { asOf, top: 0 })).toThrow(code('measurement/invalid-option'))
    expect(() => powerBalance(record, { asOf, coverageThreshold: 2 })).toThrow(code('measurement/invalid-option'))
    expect(() => powerBalance(record, { asOf, leastRaters: 0 })).toThrow(code('network/invalid-option'))
  })

  test('knows the sample: one funder gives most, and the schools have most of the staff', () => {
    const { distributions } = powerBalance(sampleInitiative().record, { asOf: '2025-06-30', top: 2 })
    expect(distributions.map(({ resource }) => resource)).toEqual([
      'money-given',
      'money-received',
      'staff',
      'influence',
      'seats',
      'attendance',
    ])
    expect(distributions.map(({ holders }) => holders[0]?.id)).toEqual([
      'alder-community-trust',
      'reads-office',
      'alder-schools',
      expect.any(String),
      'alder-community-trust',
      expect.any(String),
    ])
    expect(distributions.every(({ measures }) => measures.topShare.kind === 'observed')).toBe(true)
    expect(distributions[0]?.measures.topShare.basis.method.id).toBe('top-2-share')
  })

  const staffed = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 })
  const asPartners = (staff: readonly number[]) => staff.map((fte, position) => partner(`p${position}`, fte))
  const measures: readonly PowerMeasure[] = ['gini', 'giniCorrected', 'herfindahl', 'herfindahlNormalized', 'topShare']

  test('does not depend on the order of the record', () => {
    fc.assert(
      fc.property(staffed, (staff) => {
        const partners = asPartners(staff)
        expect(distribution({ partners: partners.toReversed() }, 'staff')).toEqual(distribution({ partners }, 'staff'))
      }),
    )
  })

  test('never rises when who has least grows up to the next', () => {
    fc.assert(
      fc.property(staffed, (staff) => {
        const [least = 0, next = 0, ...more] = staff.toSorted((a, b) => a - b)
        const before = distribution({ partners: asPartners([least, next, ...more]) }, 'staff')
        const after = distribution({ partners: asPartners([next, next, ...more]) }, 'staff')
        for (const measure of measures) {
          const [was, is] = [numberOrReason(before, measure), numberOrReason(after, measure)]
          if (typeof was === 'number' && typeof is === 'number') expect(is).toBeLessThanOrEqual(was + 1e-12)
        }
      }),
    )
  })

  test('is the same, or no longer said, with a partner of whom nothing is said', () => {
    fc.assert(
      fc.property(staffed, fc.integer({ min: 1, max: 10 }), (staff, count) => {
        const empty = Array.from({ length: count }, (_, position) => partner(`empty-${position}`))
        const before = distribution({ partners: asPartners(staff) }, 'staff')
        const after = distribution({ partners: [...asPartners(staff), ...empty] }, 'staff')
        for (const measure of measures) {
          expect([numberOrReason(before, measure), 'below-coverage']).toContain(numberOrReason(after, measure))
        }
      }),
    )
  })
})
