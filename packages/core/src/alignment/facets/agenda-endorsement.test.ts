import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const versions = [
  { id: 'first', adoptedOn: '2023-01-01' },
  { id: 'second', adoptedOn: '2024-01-01' },
  { id: 'third', adoptedOn: '2024-12-01' },
]
const word = (level: 'opposed' | 'informed' | 'supportive' | 'endorsed' | 'committed', givenOn: string) =>
  ({ id: `${level}-${givenOn}`, partner: 'library', agendaVersion: 'second', level, givenOn }) as const
type Word = ReturnType<typeof word>
const sections = (endorsements: readonly (Omit<Word, 'agendaVersion'> & { agendaVersion: string })[]) => ({
  partners: [library, clinic],
  commonAgenda: { versions, endorsements },
})
const value = (...endorsements: Parameters<typeof sections>[0]) =>
  facetValue(sections(endorsements), 'library', 'agenda-endorsement')

describe('agenda-endorsement', () => {
  test.each([
    ['opposed', 0],
    ['informed', 0],
    ['supportive', 1 / 3],
    ['endorsed', 2 / 3],
    ['committed', 1],
  ] as const)('%s is %d', (level, share) => {
    expect(value(word(level, '2024-02-01'))).toBe(share)
  })

  test('the latest word by the day counts', () => {
    expect(value(word('committed', '2024-02-01'), word('informed', '2024-05-01'))).toBe(0)
    expect(value(word('informed', '2024-05-01'), word('committed', '2024-07-01'))).toBe(0)
  })

  test('of two words on one day the more reserved counts', () => {
    expect(value(word('committed', '2024-05-01'), word('supportive', '2024-05-01'))).toBe(1 / 3)
  })

  test('a word on another version does not count', () => {
    expect(value({ ...word('committed', '2024-05-01'), agendaVersion: 'first' })).toBe('not-stated')
  })

  test('says which endorsement it rests on', () => {
    const facet = facetOf(sections([word('supportive', '2024-02-01')]), 'library', 'agenda-endorsement')
    expect(facet.influences).toEqual([{ kind: 'endorsement', id: 'supportive-2024-02-01', effect: 'raises' }])
    expect(facet.measured.basis).toEqual({
      method: { id: 'agenda-endorsement', version: 1 },
      asOf: '2024-06-30',
      inputs: 1,
      remarks: ['supportive on 2024-02-01'],
    })
  })

  test('without endorsements, or without an agenda in force, there is no value', () => {
    expect(facetValue({ partners: [library], commonAgenda: { versions } }, 'library', 'agenda-endorsement')).toBe(
      'not-stated',
    )
    const early = { asOf: '2022-01-01' }
    expect(facetValue(sections([word('committed', '2024-02-01')]), 'library', 'agenda-endorsement', early)).toBe(
      'not-applicable',
    )
  })
})
