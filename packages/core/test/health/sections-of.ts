// What of a record and its observations a check looks at, by itself or through an analysis.
import { type AnalysisName, analyses } from '../../src/health/analyses.ts'
import type { Check } from '../../src/health/check.ts'
import type { InputName } from '../../src/health/check-inputs.ts'
import { type RecordInputName, recordPlaces } from '../../src/health/record-sections.ts'

/** The sections of the record it looks at. */
export function sectionsOf({ needs }: Check): readonly RecordInputName[] {
  return [...new Set(needs.flatMap((name) => (isSection(name) ? name : (analysisOf(name)?.reads ?? []))))]
}

/** Whether it looks at observations. */
export function looksAtObservations({ needs }: Check): boolean {
  return needs.some((name) => name === 'observations' || analysisOf(name)?.readsObservations === true)
}

function isSection(name: InputName): name is RecordInputName {
  return Object.hasOwn(recordPlaces, name)
}

interface Reading {
  readonly reads: readonly RecordInputName[]
  readonly readsObservations?: boolean
}

function analysisOf(name: InputName): Reading | undefined {
  return Object.hasOwn(analyses, name) ? analyses[name as AnalysisName] : undefined
}
