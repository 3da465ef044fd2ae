// What a check can ask for that other rooms find out from the record and the observations.
import { frameOf } from '../alignment/evidence/frame.ts'
import { measuredOf } from '../alignment/judgement.ts'
import { regularityOfLeaders } from '../alignment/regularity.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { surveyHistories } from '../trust/survey/survey-histories.ts'
import type { CheckDay } from './check-day.ts'
import type { RecordInputName } from './record-sections.ts'

/** What an analysis looks at. */
export interface AnalysisSubject {
  readonly record: InitiativeRecord
  readonly table: ObservationTable
  readonly day: CheckDay
}

interface Analysis {
  /** The sections of the record it looks at; nothing else in the record moves its answer. */
  readonly reads: readonly RecordInputName[]
  /** Whether it looks at observations, too. */
  readonly readsObservations?: true
  of(subject: AnalysisSubject): unknown
}

/** Each is made once a run, when the first check asks for it. */
export const analyses = {
  /** How steadily the leaders meet, as the facet of alignment has it. */
  leadersRegularity: {
    reads: ['initiative', 'partners', 'meetingCadence', 'meetings'],
    of: ({ record, table, day }) =>
      measuredOf(regularityOfLeaders(frameOf(record, table, day)), { id: 'leaders-regularity', version: 1 }, day),
  },
  /** Each instrument, its waves and what changed between them, as shown to anybody. */
  surveyHistories: {
    reads: ['surveyInstruments', 'surveys'],
    of: ({ record, day: { asOf } }) => surveyHistories(record, { asOf }),
  },
} as const satisfies Readonly<Record<string, Analysis>>

/** The name of an analysis. */
export type AnalysisName = keyof typeof analyses

/** What the analyses come to, by name. */
export type Analyses = { readonly [Name in AnalysisName]: ReturnType<(typeof analyses)[Name]['of']> }
