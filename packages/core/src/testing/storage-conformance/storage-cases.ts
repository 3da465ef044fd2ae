// Every storage case, in the order of their numbers.
import { batchCases } from './batch-cases.ts'
import { documentCases } from './document-cases.ts'
import { keyCases } from './key-cases.ts'
import { lifecycleCases } from './lifecycle-cases.ts'
import { revisionCases } from './revision-cases.ts'
import { scanCases } from './scan-cases.ts'
import type { StorageCase } from './storage-subject.ts'

/**
 * What every storage driver does, as numbered cases. Run them with {@link runConformance}, or with `testConformance`
 * of `@collective-impact/core/testing/vitest`.
 */
export const storageCases: readonly StorageCase[] = [
  ...documentCases,
  ...keyCases,
  ...revisionCases,
  ...batchCases,
  ...scanCases,
  ...lifecycleCases,
]
