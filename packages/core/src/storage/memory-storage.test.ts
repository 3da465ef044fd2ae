import { storageCases } from '../testing/storage-conformance/storage-cases.ts'
import { testConformance } from '../testing/vitest.ts'
import { memoryStorage } from './memory-storage.ts'

testConformance('memoryStorage', storageCases, () => ({ open: memoryStorage, isDurable: false }))
