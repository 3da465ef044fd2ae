import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Entry {
  readonly partner: string
  readonly present: boolean
  readonly delegate?: boolean
}
const meeting = (heldOn: string, attendance?: readonly Entry[]) => ({
  id: `on-${heldOn}`,
  body: { kind: 'leaders' as const },
  heldOn,
  ...(attendance === undefined ? {} : { attendance }),
})
const sections = (...meetings: ReturnType<typeof meeting>[]) => ({
  partners: [library, clinic],
  continuousCommunication: { meetings },
})
const value = (...meetings: Parameters<typeof sections>) =>
  facetValue(sections(...meetings), 'library', 'meeting-presence')
const came = { partner: 'library', present: true }
const absent = { partner: 'library', present: false }
const sentSomebody = { partner: 'library', present: true, delegate: true }

describe('meeting-presence', () => {
  test('is the share of meetings its own member came to', () => {
    expect(value(meeting('2024-01-01', [came]), meeting('2024-02-01', [absent]))).toBe(0.5)
  })

  test('tells delegates apart', () => {
    const facet = facetOf(
      sections(meeting('2024-01-01', [came]), meeting('2024-02-01', [sentSomebody])),
      'library',
      'meeting-presence',
    )
    expect(facet.measured).toMatchObject({
      value: 0.5,
      basis: { inputs: 2, remarks: ['A delegate stood in at 1 of 2.'] },
    })
    expect(facet.influences).toEqual([
      { kind: 'meeting', id: 'on-2024-01-01', effect: 'raises' },
      { kind: 'meeting', id: 'on-2024-02-01', effect: 'lowers' },
    ])
  })

  test('a member beside a delegate is there, and a meeting counts once', () => {
    expect(value(meeting('2024-01-01', [sentSomebody, came]), meeting('2024-02-01', [absent]))).toBe(0.5)
  })

  test('looks back twelve months', () => {
    const [before, first] = [meeting('2023-06-30', [came]), meeting('2023-07-01', [absent])]
    expect(value(before, first)).toBe(0)
    expect(value(meeting('2024-06-30', [came]), meeting('2024-07-01', [absent]))).toBe(1)
  })

  test('a meeting it was not invited to does not count; one without a list lowers coverage', () => {
    const facet = facetOf(
      sections(
        meeting('2024-01-01', [came]),
        meeting('2024-02-01', [{ partner: 'clinic', present: true }]),
        meeting('2024-03-01'),
      ),
      'library',
      'meeting-presence',
    )
    expect(facet.measured).toMatchObject({ value: 1, basis: { inputs: 1, coverage: { expected: 3, reported: 2 } } })
  })

  test('without invitations or meetings there is no value', () => {
    expect(value(meeting('2024-01-01', []))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'meeting-presence')).toBe('not-stated')
  })
})
