// The front door for tests: an invented initiative, conformance cases for drivers.
export {
  type ConformanceCase,
  type ConformanceResult,
  type ConformanceSubject,
  runConformance,
  runConformanceCase,
} from './conformance.ts'
export { type ReplicatedSample, replicatedSample } from './replicated-sample.ts'
export { type SampleInitiative, type SampleStage, sampleInitiative, sampleStages } from './sample-initiative.ts'
export { storageCases } from './storage-conformance/storage-cases.ts'
export type { StorageCase, StorageSubject } from './storage-conformance/storage-subject.ts'
