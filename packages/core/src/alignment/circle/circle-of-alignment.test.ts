// Who acts in line from outside, on which evidence, since when, and how the circle grows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { InitiativeRecordInput } from '../../initiative/initiative-record.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import type { Measured } from '../../measurement/measured.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { circleOfAlignment } from './circle-of-alignment.ts'
import type { CirclePoint } from './circle-point.ts'

type Sections = Omit<InitiativeRecordInput, 'formatVersion' | 'initiative'>
type Role = 'partner' | 'funder' | 'backbone' | 'affiliate'
const day = '2024-06-30'

function circle(
  sections: Sections,
  dates: readonly string[] = [day],
  rows: readonly ObservationInput[] = [],
  knownAt?: string,
) {
  const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' }, ...sections })
  return circleOfAlignment(record, ObservationTable.from(rows, record), { dates, knownAt })
}
function on(...asked: Parameters<typeof circle>): CirclePoint {
  const [point] = circle(...asked).points
  if (point === undefined) throw new Error('no point')
  return point
}
const numberOrReason = (measured: Measured | undefined) =>
  measured?.kind === 'observed' ? measured.value : measured?.reason
const member = (id: string, ...memberships: { role: Role; joinedOn?: string; leftOn?: string }[]) => ({
  id,
  name: id.toUpperCase(),
  sector: 'other' as const,
  memberships,
})
const school = member('school', { role: 'partner' })
const radio = member('radio', { role: 'affiliate' })
const club = member('club')
const partners = [school, radio, club]
const agenda = {
  versions: [
    { id: 'first', adoptedOn: '2023-01-01', strategies: ['reading', 'old'] },
    { id: 'second', adoptedOn: '2024-01-01', strategies: ['reading'] },
  ],
  strategies: [
    { id: 'reading', name: 'Reading' },
    { id: 'old', name: 'Old' },
  ],
}
const reading = (id: string, lead: string, more: object = {}) => ({
  id,
  name: id,
  lead,
  strategies: ['reading'],
  ...more,
})
const visits = {
  id: 'visits',
  name: 'Visits',
  unit: { kind: 'count' as const, of: 'visits' },
  direction: 'increase' as const,
  kind: 'count' as const,
  combine: { overTime: 'sum' as const, acrossPartners: 'sum' as const, acrossGroups: 'none' as const },
}

describe('evidence', () => {
  const evidenceOf = (sections: Sections, rows: readonly ObservationInput[] = [], knownAt?: string) =>
    Object.fromEntries(
      on({ partners, commonAgenda: agenda, ...sections }, [day], rows, knownAt).organizations.map(
        ({ id, evidence }) => [id, evidence],
      ),
    )

  test('is an activity that goes on and serves a strategy in force', () => {
    const activities = [
      reading('led', 'radio', { startsOn: '2024-02-01' }),
      reading('joined', 'school', { startsOn: '2023-05-01', partners: [{ partner: 'radio' }, { partner: 'club' }] }),
      reading('undated', 'radio'),
      reading('over', 'club', { startsOn: '2022-01-01', endsOn: '2024-06-29' }),
      reading('planned', 'club', { status: 'planned' }),
      reading('other', 'club', { strategies: ['old'] }),
      reading('none', 'club', { strategies: [] }),
    ]
    expect(evidenceOf({ mutuallyReinforcingActivities: { activities } })).toEqual({
      club: [{ kind: 'activity', entities: ['joined'], since: '2023-05-01' }],
      radio: [{ kind: 'activity', entities: ['joined', 'led', 'undated'], since: '2023-05-01' }],
    })
  })

  test('is an endorsement, as long as it is the latest word', () => {
    const word = (
      id: string,
      partner: string,
      level: 'informed' | 'supportive' | 'endorsed' | 'committed',
      givenOn: string,
    ) => ({
      id,
      partner,
      level,
      givenOn,
      agendaVersion: 'first',
    })
    const endorsements = [
      word('a', 'radio', 'supportive', '2023-02-01'),
      word('b', 'radio', 'endorsed', '2023-03-01'),
      word('c', 'club', 'committed', '2023-02-01'),
      word('d', 'club', 'informed', '2024-03-01'),
      word('e', 'club', 'committed', '2024-03-01'),
      word('f', 'radio', 'informed', '2024-07-01'),
    ]
    expect(evidenceOf({ commonAgenda: { ...agenda, endorsements } })).toEqual({
      radio: [{ kind: 'endorsement', entities: ['b'], since: '2023-03-01' }],
    })
  })

  test('is a report of a shared indicator within twelve months, as known then', () => {
    const report = (partner: string, start: string, end: string, more: object = { value: 1 }) => ({
      indicator: 'visits',
      partner,
      period: { start, end },
      ...more,
    })
    const rows = [
      report('radio', '2022-01-01', '2022-12-31'),
      report('radio', '2024-04-01', '2024-06-30', { value: 1, recordedAt: '2024-07-20T12:00:00Z' }),
      report('club', '2022-01-01', '2022-12-31'),
      report('club', '2024-01-01', '2024-03-31', { missing: 'pending' }),
      report('club', '2024-02-01', '2024-02-29', { value: 1, status: 'draft' }),
      report('club', '2024-07-01', '2024-07-31'),
    ]
    const sections = { sharedMeasurement: { indicators: [visits] } }
    expect(evidenceOf(sections, rows)).toEqual({
      radio: [{ kind: 'reporting', entities: ['visits'], since: '2022-12-31' }],
    })
    expect(evidenceOf(sections, rows, '2024-07-01')).toEqual({})
  })

  test('is coming to a meeting within twelve months', () => {
    const meeting = (id: string, heldOn: string, present: boolean) => ({
      id,
      body: { kind: 'all-partners' as const },
      heldOn,
      attendance: [{ partner: 'radio', present }],
    })
    const meetings = [
      meeting('old', '2023-06-30', true),
      meeting('missed', '2023-09-01', false),
      meeting('first', '2023-10-01', true),
      meeting('second', '2024-06-30', true),
      meeting('next', '2024-07-01', true),
    ]
    expect(evidenceOf({ continuousCommunication: { meetings } })).toEqual({
      radio: [{ kind: 'attendance', entities: ['first', 'second'], since: '2023-10-01' }],
    })
  })

  test('is money for a strategy in force or the backbone', () => {
    const gift = (id: string, funder: string, more: object) => ({ id, funder, amount: 5, currency: 'CAD', ...more })
    const commitments = [
      gift('reading', 'radio', { strategies: ['reading'], from: '2024-01-01' }),
      gift('office', 'club', { backbone: 'office' }),
      gift('outside', 'club', { strategies: [] }),
      gift('later', 'club', { strategies: ['reading'], from: '2024-07-01' }),
      gift('nothing', 'club', { strategies: ['reading'], amount: 0 }),
    ]
    const backboneSupport = { backbones: [{ id: 'office', partner: 'school' }] }
    expect(evidenceOf({ backboneSupport, funding: { commitments } })).toEqual({
      club: [{ kind: 'funding', entities: ['office'] }],
      radio: [{ kind: 'funding', entities: ['reading'], since: '2024-01-01' }],
    })
  })

  test('is an effort of which something is kept', () => {
    const existingEfforts = [
      { id: 'kept', name: 'K', partners: ['club'], startedOn: '2010-01-01', kept: 'The name.' },
      { id: 'listed', name: 'L', partners: ['radio'], startedOn: '2010-01-01' },
    ]
    expect(evidenceOf({ existingEfforts })).toEqual({
      club: [{ kind: 'existing-effort', entities: ['kept'], since: '2010-01-01' }],
    })
  })
})

describe('the circle on a day', () => {
  const activities = [
    reading('hours', 'radio'),
    reading('club', 'club', { startsOn: '2024-03-01' }),
    reading('own', 'school'),
  ]
  const sections = { partners, commonAgenda: agenda, mutuallyReinforcingActivities: { activities } }

  test('is outside the formal group, affiliates included', () => {
    const point = on({
      ...sections,
      partners: [
        ...partners,
        { id: 'unsaid', name: 'U', sector: 'other' },
        member('gone', { role: 'partner', leftOn: '2024-06-29' }),
        member('next', { role: 'partner', joinedOn: '2024-07-01' }),
        member('both', { role: 'affiliate' }, { role: 'funder' }),
        member('silent'),
      ],
      mutuallyReinforcingActivities: {
        activities: [...activities, ...['unsaid', 'gone', 'next', 'both'].map((id) => reading(`of-${id}`, id))],
      },
    })
    expect(point.inside).toEqual(['both', 'school', 'unsaid'])
    expect(point.organizations.map(({ id, standing, since }) => [id, standing, since])).toEqual([
      ['club', 'never-joined', '2024-03-01'],
      ['gone', 'left', undefined],
      ['next', 'not-yet-joined', undefined],
      ['radio', 'affiliate', undefined],
    ])
    expect(numberOrReason(point.size)).toBe(4)
    expect(numberOrReason(point.share)).toBe(4 / 7)
  })

  test('says on which evidence, and which the record does not keep', () => {
    const point = on({ ...sections, existingEfforts: [] })
    expect(point.byEvidence).toEqual({
      activity: 2,
      endorsement: 'not-stated',
      reporting: 'not-stated',
      attendance: 'not-stated',
      funding: 'not-stated',
      'existing-effort': 0,
    })
    expect(point.size.basis).toMatchObject({
      inputs: 2,
      coverage: { expected: 6, reported: 2, share: 1 / 3 },
      remarks: ['Not stated: endorsement, reporting, attendance, funding.'],
    })
  })

  test('of nobody, of a single partner, and of a silent record', () => {
    const held = (meetings: readonly { id: string; body: { kind: 'leaders' }; heldOn: string }[]) =>
      on({ partners, continuousCommunication: { meetings } }).byEvidence.attendance
    expect(held([])).toBe(0)
    expect(held([{ id: 'unlisted', body: { kind: 'leaders' }, heldOn: '2024-05-01' }])).toBe('not-stated')
    expect(numberOrReason(on({}).size)).toBe('not-stated')
    expect(numberOrReason(on({ partners }).size)).toBe('not-stated')
    const nobody = on({ partners: [], existingEfforts: [] })
    expect([numberOrReason(nobody.size), numberOrReason(nobody.share)]).toEqual([0, 'not-applicable'])
    const single = on({ partners: [school], existingEfforts: [] })
    expect([numberOrReason(single.size), numberOrReason(single.share)]).toEqual([0, 0])
  })
})

describe('the circle over time', () => {
  const sections = {
    partners: [school, radio, member('club', { role: 'partner', joinedOn: '2024-04-01' }), member('choir')],
    commonAgenda: agenda,
    mutuallyReinforcingActivities: {
      activities: [
        reading('hours', 'radio', { startsOn: '2023-02-01', endsOn: '2023-08-31' }),
        reading('club', 'club', { startsOn: '2023-02-01' }),
        reading('songs', 'choir', { startsOn: '2024-02-01' }),
        reading('plays', 'radio', { startsOn: '2024-02-01' }),
      ],
    },
  }

  test('tells who began, who stopped and who joined', () => {
    const { points, growth } = circle(sections, [day, '2023-06-30', '2023-12-31', day])
    expect(
      points.map(({ asOf, organizations, began, stopped, joined }) => [
        asOf,
        organizations.map(({ id }) => id),
        began,
        stopped,
        joined,
      ]),
    ).toEqual([
      ['2023-06-30', ['club', 'radio'], [], [], []],
      ['2023-12-31', ['club'], [], ['radio'], []],
      ['2024-06-30', ['choir', 'radio'], ['choir', 'radio'], [], ['club']],
    ])
    expect(growth).toMatchObject({ kind: 'observed', value: 0 })
    expect(growth?.basis.readings?.map(({ term, value }) => [term, value])).toEqual([
      ['2023-06-30', 2],
      ['2024-06-30', 2],
    ])
  })

  test('takes two days to grow, and days that exist', () => {
    expect(numberOrReason(circle(sections).growth)).toBe('too-few-values')
    expect(numberOrReason(circle({ partners }, ['2023-06-30', day]).growth)).toBe('not-stated')
    expect(circle(sections, [])).toEqual({ points: [], growth: undefined })
    const invalid = expect.objectContaining({ code: 'foundation/invalid-date' })
    expect(() => circle(sections, ['2024-02-30'])).toThrow(invalid)
    expect(() => circle(sections, [day], [], 'now')).toThrow(invalid)
  })

  test('knows the sample: radio and insurance from outside, until the insurance joins', () => {
    const { record, observations } = sampleInitiative()
    const { points } = circleOfAlignment(record, ObservationTable.from(observations, record), {
      dates: ['2023-06-30', '2024-06-30', '2025-06-30'],
    })
    expect(points.map(({ organizations }) => organizations.map(({ id, standing }) => [id, standing]))).toEqual([
      [
        ['alder-mutual', 'affiliate'],
        ['alder-valley-radio', 'affiliate'],
      ],
      [['alder-valley-radio', 'affiliate']],
      expect.arrayContaining([['alder-valley-radio', 'affiliate']]),
    ])
    expect(points[1]?.joined).toEqual(['alder-mutual'])
  })
})

describe('any circle', () => {
  const ids = ['a', 'b', 'c', 'd']
  const anyActivity = fc.record({
    lead: fc.constantFrom(...ids),
    startsOn: fc.constantFrom('2023-01-01', '2024-01-01', '2024-12-01'),
    strategies: fc.constantFrom<string[]>([], ['reading'], ['old']),
  })
  const story = fc.array(anyActivity, { maxLength: 6 }).map((activities) => ({
    partners: ids.map((id) => (id === 'a' ? member(id, { role: 'partner' }) : member(id))),
    commonAgenda: agenda,
    mutuallyReinforcingActivities: {
      activities: activities.map((one, position) => ({ id: `x${position}`, name: 'X', ...one })),
    },
  }))
  const shares = ({ size, share }: CirclePoint) =>
    [Number(numberOrReason(size)), Number(numberOrReason(share))] as const

  test('does not depend on the order of the record', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { activities } = told.mutuallyReinforcingActivities
        const turned = {
          ...told,
          partners: told.partners.toReversed(),
          mutuallyReinforcingActivities: { activities: activities.toReversed() },
        }
        expect(circle(turned, ['2023-06-30', day])).toEqual(circle(told, ['2023-06-30', day]))
      }),
    )
  })

  test('grows when somebody outside begins to act, and never shrinks', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('b', 'c', 'd'), (told, lead) => {
        const { activities } = told.mutuallyReinforcingActivities
        const more = { ...told, mutuallyReinforcingActivities: { activities: [...activities, reading('new', lead)] } }
        const [before, after] = [on(told), on(more)]
        const wasIn = before.organizations.some(({ id }) => id === lead)
        expect(shares(after)[0]).toBe(shares(before)[0] + (wasIn ? 0 : 1))
        expect(shares(after)[1]).toBeGreaterThanOrEqual(shares(before)[1])
      }),
    )
  })

  test('is not made larger by who is only listed', () => {
    const empties = [member('new'), member('new', { role: 'affiliate' }), member('new', { role: 'partner' })]
    fc.assert(
      fc.property(story, fc.constantFrom(...empties), (told, empty) => {
        const [before, after] = [on(told), on({ ...told, partners: [...told.partners, empty] })]
        expect(shares(after)[0]).toBe(shares(before)[0])
        expect(shares(after)[1]).toBeLessThanOrEqual(shares(before)[1])
      }),
    )
  })
})
