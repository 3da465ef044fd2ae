import { describe, expect, test } from 'vitest'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { counted, q1, stage } from '../../measurement/traps/staged.ts'
import { assess } from '../assess.ts'
import { compareAssessments } from './compare-assessments.ts'

describe('what is withheld', () => {
  const confidential = { confidentiality: { audience: 'public', minimumCellSize: 5 } } as const
  const withValue = (value: number, audience: 'public' | 'backbone' = 'public') => {
    const staged = stage([counted('helped', { ...confidential, frequency: 'quarterly' })])
    const rows = [{ indicator: 'helped', partner: 'clinic', period: q1, value }]
    return assess(staged, ObservationTable.from(rows, staged), { asOf: '2023-04-30', audience })
  }

  test('in one of two assessments is withheld in both', () => {
    const compared = compareAssessments(withValue(6), withValue(4))
    const latest = compared.indicators[0]?.numbers.find(({ series }) => series === 'latest')
    expect(latest).toMatchObject({
      before: { kind: 'missing', reason: 'suppressed' },
      after: { kind: 'missing', reason: 'suppressed' },
      reasons: expect.arrayContaining(['disclosure-changed']),
    })
    expect(JSON.stringify(compared.indicators)).not.toMatch(/"value":[46]\b|difference/)
  })

  test('is not to be seen beside what another audience sees', () => {
    expect(() => compareAssessments(withValue(6), withValue(4, 'backbone'))).toThrow(
      expect.objectContaining({ code: 'assessment/different-audiences' }),
    )
    const { audience, indicators } = compareAssessments(withValue(6, 'backbone'), withValue(4, 'backbone'))
    expect(audience).toBe('backbone')
    expect(indicators[0]?.numbers[0]).toMatchObject({ difference: -2 })
  })
})
