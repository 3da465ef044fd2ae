// What a check can ask for that other rooms find out from the record and the observations.
import { isolatedOrCollective } from '../alignment/contrasts/isolated-or-collective.ts'
import { frameOf } from '../alignment/evidence/frame.ts'
import { measuredOf } from '../alignment/judgement.ts'
import { powerBalance } from '../alignment/power/power-balance.ts'
import { regularityOfLeaders } from '../alignment/regularity.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { findOutliers } from '../measurement/quality/outliers/find-outliers.ts'
import { timeliness } from '../measurement/quality/timeliness.ts'
import { disclosedFigures } from '../measurement/withholding/disclosed-figures.ts'
import { givenAwayByRules } from '../measurement/withholding/given-away-by-rules.ts'
import { surveyHistories } from '../trust/survey/survey-histories.ts'
import { chartedIndicators } from './charted-indicators.ts'
import type { CheckDay } from './check-day.ts'
import { contradictedReports } from './contradicted-reports.ts'
import { heldUpActivities } from './held-up-activities.ts'
import { mixedMethods } from './mixed-methods.ts'
import { partnerNetwork } from './partner-network.ts'
import type { RecordInputName } from './record-sections.ts'
import { trustChange } from './trust-change.ts'

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
  /** Whether the last values of indicators are worse than chance explains. */
  chartedIndicators: {
    reads: ['partners', 'places', 'dimensions', 'indicators', 'reportingExpectations', 'overlapAgreements'],
    readsObservations: true,
    of: ({ record, table, day }) => chartedIndicators(record, table, day),
  },
  /** Whether each report that was expected came by the day it was due. */
  reportTimeliness: {
    reads: ['partners', 'places', 'dimensions', 'indicators', 'reportingExpectations'],
    readsObservations: true,
    of: ({ record, table, day: { asOf, knownAt } }) => timeliness(record, table, { asOf, knownAt }),
  },
  /** Values far from the others of their series. */
  outliers: {
    reads: ['partners', 'places', 'dimensions', 'indicators'],
    readsObservations: true,
    of: ({ record, table, day: { asOf, knownAt } }) => findOutliers(record, table, { asOf, knownAt }),
  },
  /** Reports that others contradict. */
  contradictedReports: {
    reads: ['partners', 'places', 'dimensions', 'indicators', 'overlapAgreements', 'validationRules'],
    readsObservations: true,
    of: ({ record, table, day }) => contradictedReports(record, table, day),
  },
  /** The same days of an indicator, measured by methods that may not be put beside each other. */
  mixedMethods: {
    reads: ['partners', 'places', 'dimensions', 'indicators'],
    readsObservations: true,
    of: ({ record, table, day }) => mixedMethods(record, table, day),
  },
  /** What open indicators tell of few people. */
  disclosedFigures: {
    reads: ['partners', 'places', 'dimensions', 'indicators'],
    readsObservations: true,
    of: ({ record, table, day: { asOf, knownAt } }) => disclosedFigures(record, table, { asOf, knownAt }),
  },
  /** Confidential indicators that follow from open ones by a rule. */
  givenAwayByRules: {
    reads: ['indicators', 'validationRules'],
    of: ({ record }) => givenAwayByRules(record),
  },
  /** What holds up each activity that waits for something, by id. */
  heldUpActivities: {
    reads: ['partners', 'activities'],
    of: ({ record, day: { asOf } }) => heldUpActivities(record, asOf),
  },
  /** How money, staff, influence, seats and attendance are spread; influence of those whom three or more rated. */
  powerBalance: {
    reads: [
      'partners',
      'fundingCommitments',
      'backbones',
      'steeringCommittees',
      'meetings',
      'decisions',
      'relationshipWaves',
    ],
    of: ({ record, day: { asOf } }) => powerBalance(record, { asOf, leastRaters: 3 }),
  },
  /** Where each funder stands on the contrasts between isolated and collective impact. */
  funderContrasts: {
    reads: [
      'partners',
      'agendaVersions',
      'strategies',
      'activities',
      'fundingCommitments',
      'funderStances',
      'backbones',
      'indicators',
      'reportingExpectations',
    ],
    readsObservations: true,
    of: ({ record, table, day: { asOf, knownAt } }) => isolatedOrCollective(record, table, { asOf, knownAt }).funders,
  },
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
  /** What the latest network of partners hangs on. */
  partnerNetwork: {
    reads: ['partners', 'relationshipWaves'],
    of: ({ record, day: { asOf } }) => partnerNetwork(record, asOf),
  },
  /** How trust between partners changed from one wave to the next. */
  trustChange: {
    reads: ['partners', 'relationshipWaves'],
    of: ({ record, day: { asOf } }) => trustChange(record, asOf),
  },
} as const satisfies Readonly<Record<string, Analysis>>

/** The name of an analysis. */
export type AnalysisName = keyof typeof analyses

/** What the analyses come to, by name. */
export type Analyses = { readonly [Name in AnalysisName]: ReturnType<(typeof analyses)[Name]['of']> }
