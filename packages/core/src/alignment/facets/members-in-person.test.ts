import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Entry {
  readonly partner: string
  readonly present: boolean
  readonly delegate?: boolean
}
const meeting = (heldOn: string, ...attendance: readonly Entry[]) => ({
  id: `on-${heldOn}`,
  body: { kind: 'leaders' as const },
  heldOn,
  attendance,
})
const sections = (...meetings: ReturnType<typeof meeting>[]) => ({
  partners: [library],
  continuousCommunication: { meetings },
})
const value = (...meetings: Parameters<typeof sections>) =>
  facetValue(sections(...meetings), 'library', 'members-in-person')
const itself = { partner: 'library', present: true, delegate: false }
const delegate = { partner: 'library', present: true, delegate: true }
const somebody = { partner: 'library', present: true }
const absent = { partner: 'library', present: false }

describe('members-in-person', () => {
  test('is the share of meetings it came to that its own member came to', () => {
    const facet = facetOf(
      sections(meeting('2024-01-01', itself), meeting('2024-02-01', delegate), meeting('2024-03-01', absent)),
      'library',
      'members-in-person',
    )
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'meeting', id: 'on-2024-01-01', effect: 'raises' },
      { kind: 'meeting', id: 'on-2024-02-01', effect: 'lowers' },
    ])
  })

  test('a member beside a delegate is there', () => {
    expect(value(meeting('2024-01-01', delegate, itself))).toBe(1)
    expect(value(meeting('2024-01-01', delegate, somebody))).toBe(1)
  })

  test('where it is not said who came, the meeting does not count and lowers coverage', () => {
    const facet = facetOf(
      sections(meeting('2024-01-01', delegate), meeting('2024-02-01', somebody)),
      'library',
      'members-in-person',
    )
    expect(facet.measured).toMatchObject({ value: 0, basis: { inputs: 1, coverage: { expected: 2, reported: 1 } } })
    expect(value(meeting('2024-01-01', somebody))).toBe('not-stated')
  })

  test('where nobody came, or nothing is stated, there is no value', () => {
    expect(value(meeting('2024-01-01', absent))).toBe('not-applicable')
    expect(value(meeting('2023-06-30', itself))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'members-in-person')).toBe('not-stated')
  })
})
