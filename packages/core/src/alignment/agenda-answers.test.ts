// Values of the consensus from Tastle & Wierman (2007): two camps 0, all alike 1.
import { describe, expect, test } from 'vitest'
import { asOf, facetOf, facetValue } from '../../test/alignment/facet-of.ts'
import { consensus } from '../trust/agreement/consensus.ts'

const instrument = (id: string, about: 'common-agenda' | 'trust' = 'common-agenda') => ({
  id,
  name: id,
  scale: { lowest: 1, highest: 5 },
  minimumGroupSize: 3,
  factors: [{ name: 'vision', about }],
  items: [{ code: `${id}-same-picture`, text: 'We have the same picture.', factor: 'vision' }],
})
const survey = (id: string, askedOn: string, values: readonly number[], asked = 'yearly') => ({
  id,
  instrument: asked,
  askedOn,
  responses: values.map((value, person) => ({
    respondent: `r${person}`,
    answers: [{ item: `${asked}-same-picture`, value }],
  })),
})
const told = (surveys: readonly ReturnType<typeof survey>[], instruments = [instrument('yearly')]) => ({
  trust: { instruments, surveys: [...surveys] },
})
const both = (sections: Parameters<typeof facetValue>[0]) =>
  ['shared-understanding', 'agreement-with-agenda'].map((facet) => facetValue(sections, 'common-agenda', facet))

describe('shared-understanding and agreement-with-agenda', () => {
  test('are the consensus of the answers, and how high they are', () => {
    expect(both(told([survey('a', asOf, [1, 1, 5, 5])]))).toEqual([0, 0.5])
    expect(both(told([survey('a', asOf, [2, 2, 2])]))).toEqual([1, 0.25])
    const answers = survey('a', asOf, [3, 4, 4, 5, 5])
    expect(both(told([answers]))).toEqual([consensus([0, 0, 1, 2, 2]), expect.closeTo((4.2 - 1) / 4, 12)])
  })

  test('say who answered, and when', () => {
    const { measured, influences } = facetOf(
      told([survey('spring', '2024-04-02', [4, 4, 4])]),
      'common-agenda',
      'shared-understanding',
    )
    expect(measured.basis).toMatchObject({ inputs: 3, remarks: ['spring: 3 people answered on 2024-04-02.'] })
    expect(influences).toEqual([{ kind: 'survey', id: 'spring', effect: 'raises' }])
  })

  test('take the latest wave that enough people answered', () => {
    const older = survey('older', '2023-05-01', [4, 4, 4])
    const newer = survey('newer', '2024-05-01', [1, 5, 1, 5])
    expect(both(told([newer, older]))).toEqual([0, 0.5])
    expect(both(told([survey('newer', '2024-05-01', [1, 5]), older]))).toEqual([1, 0.75])
    expect(both(told([survey('later', '2024-07-01', [1, 5, 1, 5]), older]))).toEqual([1, 0.75])
  })

  test('weigh instruments by how many answered', () => {
    const instruments = [instrument('yearly'), instrument('other'), instrument('trust', 'trust')]
    const surveys = [survey('a', asOf, [5, 5, 5]), survey('b', asOf, [1, 1, 1, 1, 1, 1], 'other')]
    expect(both(told(surveys, instruments))).toEqual([1, 1 / 3])
  })

  test('are missing where nobody was asked of late, too few answered, or nothing is about the agenda', () => {
    expect(both(told([survey('a', asOf, [5, 5])]))).toEqual(['suppressed', 'suppressed'])
    expect(both(told([survey('a', '2022-06-30', [5, 5, 5])]))).toEqual(['not-collected', 'not-collected'])
    expect(both(told([survey('a', asOf, [5, 5, 5])], [instrument('yearly', 'trust')]))).toEqual([
      'not-applicable',
      'not-applicable',
    ])
    expect(both({})).toEqual(['not-stated', 'not-stated'])
  })
})
