// The front door for tests: conformance cases for drivers.
export {
  type ConformanceCase,
  type ConformanceResult,
  type ConformanceSubject,
  runConformance,
  runConformanceCase,
} from './conformance.ts'
export { storageCases } from './storage-conformance/storage-cases.ts'
export type { StorageCase, StorageSubject } from './storage-conformance/storage-subject.ts'
