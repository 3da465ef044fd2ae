// The front door for tests: an invented initiative, conformance cases for stores, checks and methods.
export { type CheckScenario, type CheckScenarios, checkCases } from './check-conformance/check-cases.ts'
export type { CheckCase, CheckSubject } from './check-conformance/check-subject.ts'
export { testCheck } from './check-conformance/test-check.ts'
export {
  type ConformanceCase,
  type ConformanceResult,
  type ConformanceSubject,
  runConformance,
  runConformanceCase,
} from './conformance.ts'
export {
  type MethodCase,
  type MethodExample,
  type MethodSubject,
  methodCases,
} from './method-conformance/method-cases.ts'
export { testMethod } from './method-conformance/test-method.ts'
export { type ReplicatedSample, replicatedSample } from './replicated-sample.ts'
export { type SampleInitiative, type SampleStage, sampleInitiative, sampleStages } from './sample-initiative.ts'
export { storageCases } from './storage-conformance/storage-cases.ts'
export type { StorageCase, StorageSubject } from './storage-conformance/storage-subject.ts'
