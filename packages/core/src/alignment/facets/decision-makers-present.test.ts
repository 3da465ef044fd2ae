import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Entry {
  readonly partner: string
  readonly present: boolean
  readonly level?: 'executive' | 'senior'
  readonly person?: string
  readonly delegate?: boolean
}
const meeting = (heldOn: string, attendance?: readonly Entry[], kind: 'leaders' | 'community' = 'leaders') => ({
  id: `${kind}-${heldOn}`,
  body: { kind },
  heldOn,
  ...(attendance === undefined ? {} : { attendance }),
})
const sections = (...meetings: ReturnType<typeof meeting>[]) => ({
  partners: [library, clinic],
  people: [{ id: 'director', partner: 'library', level: 'executive' as const }],
  continuousCommunication: { meetings },
})
const value = (...meetings: Parameters<typeof sections>) =>
  facetValue(sections(...meetings), 'library', 'decision-makers-present')
const executive: Entry = { partner: 'library', present: true, level: 'executive' }
const senior: Entry = { partner: 'library', present: true, level: 'senior' }
const somebody: Entry = { partner: 'library', present: true }
const absent: Entry = { partner: 'library', present: false }

describe('decision-makers-present', () => {
  test('is the share of leaders’ meetings an executive of it came to', () => {
    const facet = facetOf(
      sections(meeting('2024-01-01', [executive]), meeting('2024-02-01', [senior]), meeting('2024-03-01', [absent])),
      'library',
      'decision-makers-present',
    )
    expect(facet.measured).toMatchObject({ value: 1 / 3, basis: { inputs: 3 } })
    expect(facet.influences.map(({ id, effect }) => `${id} ${effect}`)).toEqual([
      'leaders-2024-01-01 raises',
      'leaders-2024-02-01 lowers',
      'leaders-2024-03-01 lowers',
    ])
  })

  test('steering committees count, other meetings and those of other years do not', () => {
    const steering = { ...meeting('2024-02-01', [senior]), body: { kind: 'steering-committee' as const } }
    expect(
      facetValue(
        { ...sections(), continuousCommunication: { meetings: [steering] } },
        'library',
        'decision-makers-present',
      ),
    ).toBe(0)
    const [other, before] = [meeting('2024-02-01', [senior], 'community'), meeting('2023-06-30', [senior])]
    expect(value(meeting('2024-01-01', [executive]), other, before)).toBe(1)
  })

  test('the level is that of the person where the attendance says none', () => {
    expect(value(meeting('2024-01-01', [{ ...somebody, person: 'director' }]))).toBe(1)
    expect(value(meeting('2024-01-01', [{ ...senior, person: 'director' }]))).toBe(0)
  })

  test('one executive among several is enough, a delegate or not', () => {
    expect(value(meeting('2024-01-01', [senior, { ...executive, delegate: true }]))).toBe(1)
  })

  test('where the level of who came is not stated, coverage is lower', () => {
    const facet = facetOf(
      sections(meeting('2024-01-01', [executive]), meeting('2024-02-01', [somebody])),
      'library',
      'decision-makers-present',
    )
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
  })

  test('where nobody’s level is stated, or nobody was invited, there is no value', () => {
    expect(value(meeting('2024-01-01', [somebody]))).toBe('not-stated')
    expect(value(meeting('2024-01-01', [somebody, { ...executive, partner: 'clinic' }]))).toBe(0)
    expect(value(meeting('2024-01-01', [{ ...executive, partner: 'clinic' }]))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'decision-makers-present')).toBe('not-stated')
  })
})
