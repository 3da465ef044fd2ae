// Each case is proven: a store broken in one way fails that case, and no other.
import { describe, expect, test } from 'vitest'
import { runConformance } from '../conformance.ts'
import { batchSabotages } from './sabotage/batch-sabotages.ts'
import { documentSabotages } from './sabotage/document-sabotages.ts'
import { keySabotages } from './sabotage/key-sabotages.ts'
import { lifecycleSabotages } from './sabotage/lifecycle-sabotages.ts'
import { revisionSabotages } from './sabotage/revision-sabotages.ts'
import { type Kept, sabotagedStorage } from './sabotage/sabotaged-storage.ts'
import { scanSabotages } from './sabotage/scan-sabotages.ts'
import { storageCases } from './storage-cases.ts'
import type { StorageSubject } from './storage-subject.ts'

const sabotages = {
  ...documentSabotages,
  ...keySabotages,
  ...revisionSabotages,
  ...batchSabotages,
  ...scanSabotages,
  ...lifecycleSabotages,
}

function subjectOf(open: (kept: Kept) => ReturnType<StorageSubject['open']>): StorageSubject {
  const kept: Kept = { documents: new Map(), writes: 0 }
  return { open: () => open(kept), isDurable: true }
}

describe('the storage cases', () => {
  test('have ids of their own, in order', () => {
    const ids = storageCases.map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, position) => `S${String(position + 1).padStart(2, '0')}`))
  })

  test('each have a sabotage', () => {
    expect(Object.keys(sabotages)).toEqual(storageCases.map(({ id }) => id))
  })

  test('all pass on a sound store', async () => {
    const results = await runConformance(storageCases, () => subjectOf(sabotagedStorage))
    expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  })

  test('that open a store again are skipped, with the reason, where nothing is kept', async () => {
    const results = await runConformance(storageCases, () => ({ ...subjectOf(sabotagedStorage), isDurable: false }))
    const skipped = results.flatMap((result) => (result.outcome === 'skipped' ? [[result.id, result.reason]] : []))
    const reason = 'this store keeps nothing once it is closed'
    expect(skipped).toEqual([
      ['S44', reason],
      ['S45', reason],
      ['S46', reason],
    ])
  })

  test.for(Object.entries(sabotages))('%s alone fails on its sabotage', async ([id, sabotage]) => {
    const results = await runConformance(storageCases, () => subjectOf(sabotage))
    expect(results.filter(({ outcome }) => outcome !== 'passed').map((result) => result.id)).toEqual([id])
  })
})
