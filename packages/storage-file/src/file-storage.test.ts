import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storageCases } from '@collective-impact/core/testing'
import { testConformance } from '@collective-impact/core/testing/vitest'
import { fileStorage } from './file-storage.ts'

testConformance('fileStorage', storageCases, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  return {
    open: () => fileStorage({ folder }),
    isDurable: true,
    dispose: () => rm(folder, { recursive: true }),
  }
})
