import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../test/alignment/facet-of.ts'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const readers = { id: 'readers', ...counted, goals: ['read'] }
const expectation = (partner: string, dueDays = 0) => ({
  id: `of-${partner}`,
  indicator: 'readers',
  partner,
  frequency: 'quarterly' as 'quarterly' | 'half-yearly',
  from: '2023-10-01',
  dueDays,
})
const sections = (
  indicators: readonly (Omit<typeof readers, 'goals'> & { goals?: string[]; frequency?: 'quarterly' })[],
  expectations: readonly ReturnType<typeof expectation>[] = [],
) => ({
  partners: [
    library,
    clinic,
    {
      id: 'gone',
      name: 'Gone',
      sector: 'other' as const,
      memberships: [{ role: 'partner' as const, leftOn: '2024-05-31' }],
    },
  ],
  commonAgenda: { goals: [{ id: 'read', statement: 'All read.' }] },
  sharedMeasurement: { indicators, expectations },
})
const winter = { start: '2024-01-01', end: '2024-03-31' }
const spring = { start: '2024-04-01', end: '2024-06-30' }
const row = (partner: string | undefined, period: typeof winter) => ({
  indicator: 'readers',
  ...(partner === undefined ? {} : { partner }),
  period,
  value: 3,
})
const value = (asked: Asked, ...told: Parameters<typeof sections>) =>
  facetValue(sections(...told), 'read', 'indicators-measuring-goal', asked)

describe('indicators-measuring-goal', () => {
  test('an indicator counts as far as the last report due from each is there', () => {
    const expectations = [expectation('library'), expectation('clinic')]
    const rows = [row('library', spring), row('clinic', winter)]
    const facet = facetOf(sections([readers], expectations), 'read', 'indicators-measuring-goal', { rows })
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 1 } })
    expect(facet.influences).toEqual([{ kind: 'indicator', id: 'readers', effect: 'raises' }])
  })

  test('what is not due yet is not the last', () => {
    expect(value({ rows: [row('library', winter)] }, [readers], [expectation('library', 30)])).toBe(1)
  })

  test('of two last reports due from one partner both must be there, in whatever order they are expected', () => {
    const half = { ...expectation('library'), id: 'half', frequency: 'half-yearly' as const, from: '2024-01-01' }
    const rows = [row('library', spring)]
    expect(value({ rows }, [readers], [expectation('library'), half])).toBe(0)
    expect(value({ rows }, [readers], [half, expectation('library')])).toBe(0)
    expect(value({ rows: [...rows, row('library', winter)] }, [readers], [half, expectation('library')])).toBe(1)
  })

  test('a whole stands for its parts', () => {
    const expectations = [expectation('library'), expectation('clinic')]
    expect(value({ rows: [row(undefined, spring)] }, [readers], expectations)).toBe(1)
  })

  test('who has left is not waited for, and what they reported is not counted', () => {
    const rows = [row('gone', winter)]
    expect(value({ rows }, [readers], [expectation('gone')])).toBe(0)
    expect(value({ rows: [...rows, row('library', spring)] }, [readers], [expectation('gone')])).toBe(1)
  })

  test('where nothing is expected, the last value may be one period old', () => {
    const quarterly = { ...readers, frequency: 'quarterly' as const }
    const rows = [row('library', winter)]
    expect(value({ rows }, [quarterly])).toBe(1)
    expect(value({ rows, asOf: '2024-07-02' }, [quarterly])).toBe(0)
    expect(value({ rows, asOf: '2034-07-02' }, [readers])).toBe(1)
    expect(value({}, [readers])).toBe(0)
  })

  test('is 0 where no indicator measures it', () => {
    const facet = facetOf(sections([{ ...readers, goals: [] }]), 'read', 'indicators-measuring-goal')
    expect(facet.measured).toMatchObject({ value: 0 })
    expect(facet.influences).toEqual([{ kind: 'goal', id: 'read', effect: 'lowers' }])
  })

  test('where the record keeps no indicators, or links none to a goal, there is no value', () => {
    expect(value({}, [{ id: 'readers', ...counted }])).toBe('not-stated')
    const { sharedMeasurement: _, ...without } = sections([])
    expect(facetValue(without, 'read', 'indicators-measuring-goal')).toBe('not-stated')
  })
})
