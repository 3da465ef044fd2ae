import { describe, expect, test } from 'vitest'
import { rating, recordWith } from '../../../test/network/waves.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { networkProfile } from './network-profile.ts'

const asOf = '2024-12-31'

describe('the profile of a network', () => {
  test('of the sample turns around the backbone, and says who did not answer', () => {
    const profile = networkProfile(sampleInitiative().record, { asOf, seed: 1 })
    if (typeof profile === 'string') throw new TypeError(profile)
    expect(profile.wave).toBe('wave-2024')
    expect(profile.figures.density).toMatchObject({
      kind: 'observed',
      value: 39 / 110,
      basis: {
        method: { id: 'network-density', version: 1 },
        inputs: 39,
        remarks: ['did not answer: mill-family-center'],
      },
    })
    const office = profile.partners.find(({ partner }) => partner === 'reads-office')
    expect(office?.figures.closeness).toMatchObject({ value: 1 })
    expect(profile.core).toContain('reads-office')
    expect(profile.communities.flat().toSorted()).toEqual(profile.partners.map(({ partner }) => partner))
  })

  test('of a network without ties gives reasons', () => {
    const profile = networkProfile(recordWith([{ id: 'first', askedOn: '2024-03-01', relationships: [] }]), {
      asOf,
      seed: 1,
    })
    if (typeof profile === 'string') throw new TypeError(profile)
    const found = Object.entries(profile.figures).map(([name, figure]) =>
      figure.kind === 'observed' ? `${name} ${figure.value}` : `${name} ${figure.reason}`,
    )
    expect(found).toEqual([
      'members 4',
      'ties 0',
      'density 0',
      'reciprocity not-meaningful',
      'transitivity not-meaningful',
      'averageClustering too-few-values',
      'degreeCentralization 0',
      'betweennessCentralization 0',
      'closenessCentralization 0',
      'components 4',
      'diameter not-meaningful',
      'averagePathLength not-meaningful',
      'reachablePairs 0',
      'modularity not-meaningful',
      'corePeripheryFit not-meaningful',
      'sectorExternalInternal not-meaningful',
      'sectorAssortativity not-meaningful',
    ])
    expect(profile.isolates).toHaveLength(4)
  })

  test('of one partner alone gives reasons', () => {
    const alone = [
      { id: 'first', askedOn: '2024-03-01', asked: ['clinic'], relationships: [rating('clinic', 'clinic', 4)] },
    ]
    const profile = networkProfile(recordWith(alone), { asOf, seed: 1 })
    if (typeof profile === 'string') throw new TypeError(profile)
    expect(profile.figures.density).toMatchObject({ kind: 'missing', reason: 'not-meaningful' })
    expect(profile.partners[0]?.figures.betweenness).toMatchObject({ kind: 'missing', reason: 'not-meaningful' })
  })

  test('counts pairs once, whoever says that they are tied, unless ties are weighed', () => {
    const both = [rating('clinic', 'school', 4), rating('school', 'clinic', 4), rating('library', 'clinic', 2)]
    const record = recordWith([{ id: 'first', askedOn: '2024-03-01', relationships: both }])
    const constraint = (weight?: 'trust') => {
      const profile = networkProfile(record, { asOf, seed: 1, ...(weight === undefined ? {} : { weight }) })
      return typeof profile === 'string' ? profile : profile.partners[0]?.figures.constraint
    }
    expect(constraint()).toMatchObject({ value: 0.5 })
    expect(constraint('trust')).toMatchObject({ value: 0.8 ** 2 + 0.2 ** 2 })
  })

  test('is missing where there is no wave', () => {
    expect(networkProfile(recordWith(undefined), { asOf, seed: 1 })).toBe('not-stated')
  })
})
