// What facets look at: the record as it stood on a day, linked up once.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { type ActivityEvidence, activityEvidence } from './evidence/activity-evidence.ts'
import { type AgendaEvidence, agendaEvidence } from './evidence/agenda-evidence.ts'
import { type CommunicationEvidence, communicationEvidence } from './evidence/communication-evidence.ts'
import { type AlignmentOptions, type Frame, frameOf } from './evidence/frame.ts'
import { type FundingEvidence, fundingEvidence } from './evidence/funding-evidence.ts'
import { type MeasurementEvidence, measurementEvidence } from './evidence/measurement-evidence.ts'
import { type StructureEvidence, structureEvidence } from './evidence/structure-evidence.ts'

/** The record as it stood on `asOf`, condition by condition. */
export interface Evidence
  extends Frame,
    AgendaEvidence,
    MeasurementEvidence,
    ActivityEvidence,
    CommunicationEvidence,
    FundingEvidence,
    StructureEvidence {}

/** Links up the record as it stood on `asOf`. */
export function gatherEvidence(
  record: InitiativeRecord,
  observations: ObservationTable,
  options: AlignmentOptions,
): Evidence {
  const frame = frameOf(record, observations, options)
  return {
    ...frame,
    ...agendaEvidence(frame),
    ...measurementEvidence(frame),
    ...activityEvidence(frame),
    ...communicationEvidence(frame),
    ...fundingEvidence(frame),
    ...structureEvidence(frame),
  }
}
