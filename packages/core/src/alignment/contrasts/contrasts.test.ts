// Each of the five contrasts from data.
import { describe, expect, test } from 'vitest'
import { contrastOf, data, does, gift, given, numberOrReason, partners } from '../../../test/alignment/contrast-of.ts'

describe('selection', () => {
  const three = [gift('a', 'school'), gift('b', 'tutors'), gift('c', 'city')]
  const activities = [
    does('x', 'school', ['reading']),
    does('y', 'tutors', ['stories']),
    does('z', 'city', ['counting']),
  ]

  test('is collective as far as grantees work on the same goals', () => {
    const found = contrastOf('selection', given(three, activities))
    expect(numberOrReason(found.fromData)).toBe(2 / 3)
    expect(found.influences).toEqual([
      { kind: 'partner', id: 'city', effect: 'lowers' },
      { kind: 'partner', id: 'school', effect: 'raises' },
      { kind: 'partner', id: 'tutors', effect: 'raises' },
    ])
    expect(data('selection', given([gift('a', 'school')], activities))).toBe(0)
  })

  test('is collective where money is held for all', () => {
    expect(data('selection', given([gift('a', 'school', { terms: 'pooled' })]))).toBe(1)
    expect(data('selection', given([gift('a', undefined, { backbone: 'office' })]))).toBe(1)
  })

  test('cannot be said without grantees, or of those of whom nothing is known', () => {
    expect(data('selection', given([gift('a', undefined)], activities))).toBe('not-stated')
    expect(data('selection', given(three))).toBe('not-stated')
    expect(data('selection', given(three, [does('x', 'school')]))).toBe('not-stated')
    expect(data('selection', given([]), 'river')).toBe('not-applicable')
    expect(data('selection', { partners }, 'river')).toBe('not-stated')
    const some = contrastOf('selection', given(three, activities.slice(0, 2)))
    expect(some.fromData.basis.coverage).toMatchObject({ expected: 3, reported: 2 })
  })

  test('of the initiative is of all who are funded by anybody', () => {
    const other = { ...gift('b', 'tutors'), funder: 'city' }
    expect(data('selection', given([gift('a', 'school'), other], activities))).toBe(0)
    expect(data('selection', given([gift('a', 'school'), other], activities), 'river')).toBe(1)
  })
})

describe('working together', () => {
  test('is the share of money that is pooled or aligned', () => {
    const commitments = [
      gift('pool', 'city', { amount: 30, terms: 'pooled' }),
      gift('aligned', 'school', { amount: 20, strategies: ['reading'] }),
      gift('office', undefined, { amount: 10, backbone: 'office' }),
      gift('outside', 'tutors', { amount: 35, strategies: [] }),
      gift('silent', 'tutors', { amount: 5 }),
      gift('over', 'tutors', { amount: 900, to: '2024-06-29' }),
    ]
    const found = contrastOf('workingTogether', given(commitments))
    expect(numberOrReason(found.fromData)).toBe(0.6)
    expect(found.fromData.basis.coverage).toMatchObject({ expected: 5, reported: 4 })
    expect(data('workingTogether', given([gift('silent', 'tutors')]))).toBe('not-stated')
  })

  test('is of the currency in which it is least', () => {
    const found = contrastOf(
      'workingTogether',
      given([gift('pool', 'city', { terms: 'pooled' }), gift('out', 'tutors', { currency: 'USD', strategies: [] })]),
    )
    expect(numberOrReason(found.fromData)).toBe(0)
    expect(found.fromData.basis.remarks).toEqual(['Of money in USD; of no other currency is it less.'])
  })
})

describe('evaluation', () => {
  const indicator = (id: string) => ({
    id,
    name: id,
    unit: { kind: 'count' as const, of: 'visits' },
    direction: 'increase' as const,
    kind: 'count' as const,
    combine: { overTime: 'sum' as const, acrossPartners: 'sum' as const, acrossGroups: 'none' as const },
  })
  const expected = (id: string, what: string, partner?: string, more: object = {}) => ({
    id,
    indicator: what,
    frequency: 'yearly' as const,
    from: '2023-01-01',
    ...(partner === undefined ? {} : { partner }),
    ...more,
  })
  const expectations = [
    expected('1', 'shared', 'school'),
    expected('2', 'shared', 'city'),
    expected('3', 'own', 'school'),
    expected('4', 'whole'),
    expected('5', 'own', 'city', { to: '2024-06-29' }),
    expected('6', 'later', 'school', { from: '2024-07-01' }),
  ]
  const sharedMeasurement = { indicators: ['shared', 'own', 'whole', 'later', 'told'].map(indicator), expectations }
  const sections = { ...given([gift('a', 'school'), gift('b', 'tutors')]), sharedMeasurement }
  const told = (partner: string | undefined, what: string, start: string, end: string) => ({
    indicator: what,
    ...(partner === undefined ? {} : { partner }),
    period: { start, end },
    value: 1,
  })

  test('is the share of grantees’ indicators that others report too', () => {
    const found = contrastOf('evaluation', sections)
    expect(numberOrReason(found.fromData)).toBe(0.5)
    expect(found.influences).toEqual([
      { kind: 'indicator', id: 'own', effect: 'lowers' },
      { kind: 'indicator', id: 'shared', effect: 'raises' },
    ])
    expect(found.fromData.basis.coverage).toMatchObject({ expected: 2, reported: 1 })
  })

  test('sees what was reported in the last twelve months, the whole included', () => {
    const rows = [told(undefined, 'own', '2024-01-01', '2024-03-31')]
    expect(data('evaluation', sections, 'fund', rows)).toBe(1)
    expect(data('evaluation', sections, 'fund', [told('city', 'own', '2022-01-01', '2022-12-31')])).toBe(0.5)
    expect(data('evaluation', sections, 'fund', [told('tutors', 'told', '2024-01-01', '2024-03-31')])).toBe(1 / 3)
  })

  test('of the initiative is of all that anybody reports', () => {
    expect(data('evaluation', sections, 'river')).toBe(2 / 3)
    expect(data('evaluation', { partners, sharedMeasurement: { indicators: [] } }, 'river')).toBe('not-stated')
    expect(data('evaluation', given([gift('a', 'school')]))).toBe('not-stated')
    expect(data('evaluation', { ...sections, ...given([gift('a', undefined)]), sharedMeasurement })).toBe(
      'not-applicable',
    )
  })
})

describe('scale', () => {
  test('is the share of strategies paid for that several carry out', () => {
    const activities = [
      does('x', 'school', ['reading'], { partners: [{ partner: 'tutors' }] }),
      does('y', 'tutors', ['stories', 'counting']),
      does('z', 'city', ['counting'], { status: 'planned' }),
    ]
    const commitments = [gift('a', 'school', { strategies: ['reading', 'stories'] }), gift('b', 'tutors')]
    const found = contrastOf('scale', given(commitments, activities))
    expect(numberOrReason(found.fromData)).toBe(0.5)
    expect(found.fromData.basis.coverage).toMatchObject({ expected: 2, reported: 1 })
    expect(data('scale', given(commitments, activities), 'river')).toBe(1 / 3)
    expect(data('scale', given([gift('b', 'tutors')], activities))).toBe('not-stated')
    expect(data('scale', given([gift('b', 'tutors', { strategies: [] })], activities))).toBe('not-applicable')
    expect(data('scale', given(commitments, [does('x', 'school')]))).toBe('not-stated')
  })
})

describe('essential partners', () => {
  const shop = { id: 'shop', name: 'Shop', sector: 'business' as const }

  test('are business and government beside whom its money works', () => {
    const sections = given(
      [gift('a', 'school', { strategies: ['reading'] })],
      [does('x', 'school', ['reading'], { partners: [{ partner: 'city' }] })],
    )
    const found = contrastOf('essentialPartners', sections)
    expect(numberOrReason(found.fromData)).toBe(0.5)
    expect(found.influences).toEqual([
      { kind: 'sector', id: 'business', effect: 'lowers' },
      { kind: 'sector', id: 'government', effect: 'raises' },
    ])
    expect(found.fromData.basis.inputs).toBe(2)
    const own = { ...gift('a', 'shop'), funder: 'shop' }
    expect(data('essentialPartners', { ...given([own]), partners: [...partners, shop] }, 'shop')).toBe('not-stated')
  })

  test('of the initiative act, give or sit; being listed is not enough', () => {
    const sections = {
      ...given([gift('a', 'school')], [does('x', 'school', ['reading'])]),
      partners: [...partners, shop],
    }
    expect(data('essentialPartners', sections, 'river')).toBe(0)
    const steeringCommittees = [{ id: 's', name: 'S', members: [{ partner: 'shop' }] }]
    const sitting = { ...sections, backboneSupport: { ...sections.backboneSupport, steeringCommittees } }
    expect(data('essentialPartners', sitting, 'river')).toBe(0.5)
    const giving = [
      ...sections.funding.commitments,
      { ...gift('b', undefined, { backbone: 'office' }), funder: 'city' },
    ]
    expect(data('essentialPartners', { ...sitting, funding: { commitments: giving } }, 'river')).toBe(1)
    expect(data('essentialPartners', { partners }, 'river')).toBe('not-stated')
  })
})
