import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Days {
  readonly decidedOn?: string
  readonly dueOn?: string
  readonly carriedOutOn?: string
}
const decision = (id: string, { decidedOn = '2024-01-15', ...days }: Days, partners = ['library']) => ({
  id,
  text: id,
  decidedOn,
  partners,
  ...days,
})
const sections = (...decisions: ReturnType<typeof decision>[]) => ({
  partners: [library, clinic],
  continuousCommunication: { decisions },
})
const value = (...decisions: Parameters<typeof sections>) =>
  facetValue(sections(...decisions), 'library', 'decisions-kept')
const dueOn = '2024-03-31'
const kept = decision('kept', { dueOn, carriedOutOn: dueOn })

describe('decisions-kept', () => {
  test('is how far what was to be carried out was, and in time', () => {
    const late = decision('late', { dueOn, carriedOutOn: '2024-04-01' })
    const open = decision('open', { dueOn })
    const facet = facetOf(sections(kept, late, open), 'library', 'decisions-kept')
    expect(facet.measured).toMatchObject({
      value: 0.5,
      basis: { inputs: 3, remarks: ['1 of 3 were done after the day they were due.'] },
    })
    expect(facet.influences).toContainEqual({ kind: 'decision', id: 'open', effect: 'lowers' })
  })

  test('all who took part answer for it', () => {
    const both = sections(decision('both', { dueOn }, ['library', 'clinic']))
    expect([facetValue(both, 'library', 'decisions-kept'), facetValue(both, 'clinic', 'decisions-kept')]).toEqual([
      0, 0,
    ])
  })

  test('an old decision counts while it is open, and in the year it was due; not when it never had a day', () => {
    const decidedOn = '2020-01-01'
    expect(value(kept, decision('a', { decidedOn, dueOn: decidedOn }))).toBe(0.5)
    expect(value(kept, decision('a', { decidedOn, dueOn: decidedOn, carriedOutOn: '2023-06-30' }))).toBe(1)
    expect(value(kept, decision('a', { decidedOn, dueOn: decidedOn, carriedOutOn: '2023-07-01' }))).toBe(0.75)
    expect(value(kept, decision('a', { decidedOn }))).toBe(1)
  })

  test('a decision of the year without a day does not count, and lowers coverage', () => {
    const facet = facetOf(sections(kept, decision('a', {})), 'library', 'decisions-kept')
    expect(facet.measured).toMatchObject({ value: 1, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value(decision('a', {}))).toBe('not-stated')
  })

  test('without decisions, any due, or any stated, there is no value', () => {
    expect(value(decision('a', { dueOn }, ['clinic']))).toBe('not-applicable')
    expect(value(decision('a', { dueOn: '2024-07-01' }))).toBe('not-yet-due')
    expect(facetValue({ partners: [library] }, 'library', 'decisions-kept')).toBe('not-stated')
  })
})
