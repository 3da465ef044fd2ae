import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const meeting = (heldOn: string, workingGroup = 'group') => ({
  id: `${workingGroup}-${heldOn}`,
  body: { kind: 'working-group' as const, workingGroup },
  heldOn,
  attendance: [{ partner: 'library', present: true }],
})
const sections = (group: object, ...meetings: ReturnType<typeof meeting>[]) => ({
  partners: [library],
  backboneSupport: {
    workingGroups: [
      { id: 'group', name: 'Group', ...group },
      { id: 'other', name: 'Other' },
    ],
  },
  continuousCommunication: { meetingCadence: 'monthly' as const, meetings },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'group', 'group-regularity')
const quarterly = { meetingCadence: 'quarterly' }

describe('group-regularity', () => {
  test('is the share of days on which its last meeting lay no further back than its own cadence', () => {
    const facet = facetOf(sections(quarterly, meeting('2024-04-01')), 'group', 'group-regularity')
    expect(facet.measured).toMatchObject({ value: 91 / 274, basis: { inputs: 1 } })
    expect(facet.influences).toEqual([
      { kind: 'meeting', id: 'group-2024-04-01', effect: 'raises' },
      { kind: 'working-group', id: 'group', effect: 'lowers' },
    ])
  })

  test('meetings of others are not its own', () => {
    expect(value(quarterly, meeting('2024-04-01', 'other'))).toBe(0)
  })

  test('leaves a new group time to come together', () => {
    expect(value({ ...quarterly, formedOn: '2024-04-01' })).toBe('not-yet-due')
    expect(value({ ...quarterly, formedOn: '2024-03-30' }, meeting('2024-04-05'))).toBe(1)
  })

  test('without a cadence of its own there is no value', () => {
    expect(value({}, meeting('2024-04-01'))).toBe('not-stated')
  })
})
