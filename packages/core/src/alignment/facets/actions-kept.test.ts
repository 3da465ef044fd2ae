import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Days {
  readonly agreedOn?: string
  readonly dueOn?: string
  readonly doneOn?: string
}
const action = (id: string, days: Days, owner = 'library') => ({ id, text: id, owner, ...days })
const sections = (...actionItems: ReturnType<typeof action>[]) => ({
  partners: [library, clinic],
  continuousCommunication: { actionItems },
})
const value = (...actions: Parameters<typeof sections>) => facetValue(sections(...actions), 'library', 'actions-kept')
const dueOn = '2024-03-31'
const kept = action('kept', { dueOn, doneOn: dueOn })
const late = action('late', { dueOn, doneOn: '2024-04-01' })
const open = action('open', { dueOn })

describe('actions-kept', () => {
  test('is how far what was due was done, and done in time', () => {
    const facet = facetOf(sections(kept, late, open), 'library', 'actions-kept')
    expect(facet.measured).toMatchObject({
      value: 0.5,
      basis: { inputs: 3, remarks: ['1 of 3 were done after the day they were due.'] },
    })
    expect(facet.influences).toEqual([
      { kind: 'action-item', id: 'kept', effect: 'raises' },
      { kind: 'action-item', id: 'late', effect: 'raises' },
      { kind: 'action-item', id: 'open', effect: 'lowers' },
    ])
  })

  test('what was done after the day asked about was open on it', () => {
    expect(value(action('a', { dueOn, doneOn: '2024-07-01' }))).toBe(0)
  })

  test('what is not due yet does not count', () => {
    expect(value(kept, action('a', { dueOn: '2024-07-01' }))).toBe(1)
    expect(value(action('a', { dueOn: '2024-07-01', doneOn: '2024-06-01' }))).toBe('not-yet-due')
  })

  test('what was done over a year ago does not count; what is open does, however old', () => {
    const old = '2020-01-01'
    expect(value(kept, action('a', { dueOn: old, doneOn: '2023-06-30' }))).toBe(1)
    expect(value(kept, action('a', { dueOn: old, doneOn: '2023-07-01' }))).toBe(0.75)
    expect(value(kept, action('a', { dueOn: old }))).toBe(0.5)
  })

  test('a promise without a day does not count, and lowers coverage', () => {
    const facet = facetOf(sections(kept, action('a', {})), 'library', 'actions-kept')
    expect(facet.measured).toMatchObject({ value: 1, basis: { inputs: 1, coverage: { expected: 2, reported: 1 } } })
    expect(value(action('a', {}))).toBe('not-stated')
  })

  test('without promises, or any stated, there is no value', () => {
    expect(value(action('a', { dueOn }, 'clinic'))).toBe('not-applicable')
    expect(value(action('a', { agreedOn: '2024-07-01', dueOn: '2024-07-01' }))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'actions-kept')).toBe('not-stated')
  })
})
