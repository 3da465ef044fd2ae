// The front door: every public name, and nothing else.

export {
  type ActivityCoverage,
  type ActivityCoverageOptions,
  activityCoverage,
  type CellCoverage,
  type CoverageCell,
} from './alignment/activities/activity-coverage.ts'
export { type ActivityOverlap, activityOverlap, type PartnerPair } from './alignment/activities/activity-overlap.ts'
export {
  type ActivityCell,
  type ActivityProfile,
  activityProfiles,
  type ProfileShare,
} from './alignment/activities/activity-profiles.ts'
export type { ActivityTie } from './alignment/activities/activity-ties.ts'
export {
  type AlignmentGap,
  alignmentGaps,
  type GapKind,
  type GapSubject,
} from './alignment/activities/alignment-gaps.ts'
export type { Closer, ClosingReason } from './alignment/activities/closers.ts'
export {
  type FacetChange,
  type PartnerLeaving,
  type PartnerLeavingOptions,
  partnerLeaving,
} from './alignment/activities/partner-leaving.ts'
export { alignmentOf } from './alignment/alignment-of.ts'
export { AlignmentFacet, AlignmentOf, AlignmentResult, Influence } from './alignment/alignment-result.ts'
export type { CircleEvidenceKind } from './alignment/circle/circle-evidence.ts'
export {
  type CircleOfAlignment,
  type CircleOptions,
  circleOfAlignment,
} from './alignment/circle/circle-of-alignment.ts'
export type { CircleEvidence, CircleOrganization, CirclePoint } from './alignment/circle/circle-point.ts'
export type { Standing } from './alignment/circle/standing.ts'
export { type ContrastDescription, type ContrastId, contrasts } from './alignment/contrasts/contrast.ts'
export {
  type ContrastProfile,
  type ImpactProfile,
  type IsolatedOrCollective,
  isolatedOrCollective,
} from './alignment/contrasts/isolated-or-collective.ts'
export type { Condition, FacetDescription, FacetSubjects } from './alignment/define-facet.ts'
export type { AlignmentOptions } from './alignment/evidence/frame.ts'
export { alignmentFacets } from './alignment/facets.ts'
export {
  type AlignmentOnDay,
  type AlignmentOverTime,
  type AlignmentStep,
  alignmentOverTime,
} from './alignment/over-time/alignment-over-time.ts'
export type { FacetMovement, MovedPart } from './alignment/over-time/facet-movement.ts'
export type { Holder, PowerResource } from './alignment/power/held.ts'
export {
  type PowerBalance,
  type PowerBalanceOptions,
  type PowerOptions,
  powerBalance,
} from './alignment/power/power-balance.ts'
export type { Holding, PowerDistribution, PowerMeasure } from './alignment/power/power-distribution.ts'
export {
  type PowerChange,
  type PowerOverTimeOptions,
  type PowerPoint,
  type PowerTrend,
  powerOverTime,
} from './alignment/power/power-over-time.ts'
export {
  AlignmentProfile,
  type AlignmentProfileInput,
  defineAlignmentProfile,
  FacetGroup,
  ProfileFacet,
} from './alignment/profile/alignment-profile.ts'
export {
  type AlignmentScore,
  type AlignmentScoreOptions,
  type AlignmentScores,
  alignmentScores,
} from './alignment/profile/alignment-scores.ts'
export { equalWeightsProfile } from './alignment/profile/equal-weights-profile.ts'
export { type AssessOptions, assess } from './assessment/assess.ts'
export { Assessment, CitedWork, GoalSummary, InitiativeSummary } from './assessment/assessment.ts'
export { CircleMember, CircleSummary } from './assessment/circle-summary.ts'
export type {
  AssessmentComparison,
  ChangeReason,
  CheckChange,
  ComparedState,
  DefinitionChange,
  EntityChange,
  IndicatorComparison,
  JudgementChange,
  NumberChange,
  NumberSeries,
} from './assessment/comparison/assessment-comparison.ts'
export { compareAssessments } from './assessment/comparison/compare-assessments.ts'
export {
  definePlugin,
  type Plugin,
  type PluginInput,
  type PluginRenderer,
  type Renderer,
} from './assessment/define-plugin.ts'
export { GapEntity, GapSummary } from './assessment/gap-summary.ts'
export {
  Breakdown,
  Change,
  CompositionChange,
  Curve,
  GroupValue,
  IndicatorResult,
  IndicatorStanding,
  LabeledPeriod,
  Restatement,
  SeriesBreak,
  TargetProgress,
  TrendPoint,
} from './assessment/indicator-parts.ts'
export { ContrastSummary, PowerSummary } from './assessment/power-summary.ts'
export {
  CurveCount,
  GoalResults,
  PerformanceResults,
  PopulationResults,
  QuestionResults,
  ResultsSummary,
} from './assessment/results-parts.ts'
export {
  FactorSummary,
  RatingSummary,
  RelationshipSummary,
  SurveySummary,
  TrustSummary,
} from './assessment/trust-summary.ts'
export {
  Backbone,
  BackboneLeader,
  LeadershipAssessment,
  LeadershipCapability,
  StaffPost,
  StaffRole,
} from './conditions/backbone-support/backbone.ts'
export {
  BackboneFunction,
  BackboneFunctionKind,
  FunctionEvidence,
} from './conditions/backbone-support/backbone-function.ts'
export { BackboneSupport } from './conditions/backbone-support/backbone-support.ts'
export { ProgressAssessment } from './conditions/backbone-support/progress-assessment.ts'
export { Seat, SteeringCommittee } from './conditions/backbone-support/steering-committee.ts'
export { GroupExchange, WorkingGroup } from './conditions/backbone-support/working-group.ts'
export { AgendaReview } from './conditions/common-agenda/agenda-review.ts'
export { AgendaVersion, Boundaries, Problem } from './conditions/common-agenda/agenda-version.ts'
export { AgreedAction } from './conditions/common-agenda/agreed-action.ts'
export { CommonAgenda } from './conditions/common-agenda/common-agenda.ts'
export { Driver } from './conditions/common-agenda/driver.ts'
export { Endorsement, EndorsementLevel } from './conditions/common-agenda/endorsement.ts'
export { Goal } from './conditions/common-agenda/goal.ts'
export { Principle } from './conditions/common-agenda/principle.ts'
export { Strategy } from './conditions/common-agenda/strategy.ts'
export { ActionItem } from './conditions/continuous-communication/action-item.ts'
export { Channel, ChannelActivity } from './conditions/continuous-communication/channel.ts'
export { CommunityMessage } from './conditions/continuous-communication/community-message.ts'
export { ContinuousCommunication } from './conditions/continuous-communication/continuous-communication.ts'
export { Decision } from './conditions/continuous-communication/decision.ts'
export { Attendance, Meeting, MeetingAgenda, MeetingBody } from './conditions/continuous-communication/meeting.ts'
export { SharedTerm } from './conditions/continuous-communication/shared-term.ts'
export {
  Activity,
  Dependency,
  Participation,
  Reinforcement,
  Resources,
} from './conditions/mutually-reinforcing-activities/activity.ts'
export { Contribution } from './conditions/mutually-reinforcing-activities/contribution.ts'
export { MutuallyReinforcingActivities } from './conditions/mutually-reinforcing-activities/mutually-reinforcing-activities.ts'
export { PlanOfAction } from './conditions/mutually-reinforcing-activities/plan-of-action.ts'
export { AccuracyReview } from './conditions/shared-measurement/accuracy-review.ts'
export { Bridge, MethodOverlap } from './conditions/shared-measurement/bridge.ts'
export {
  CombineAcross,
  CombineAcrossGroups,
  CombineByAxis,
  CombineOverTime,
} from './conditions/shared-measurement/combine.ts'
export { DataAgreement } from './conditions/shared-measurement/data-agreement.ts'
export { Category, Dimension } from './conditions/shared-measurement/dimension.ts'
export {
  Confidentiality,
  Formula,
  Indicator,
  MethodVersion,
  PerformanceQuestion,
} from './conditions/shared-measurement/indicator.ts'
export { LearningReview } from './conditions/shared-measurement/learning-review.ts'
export { MeasurementSystem, TrainingSession } from './conditions/shared-measurement/measurement-system.ts'
export { MissingValueStrategy } from './conditions/shared-measurement/missing-value-strategy.ts'
export {
  Observation,
  type ObservationInput,
  ObservationStatus,
  ReportedGap,
  RequiredStatus,
} from './conditions/shared-measurement/observation.ts'
export { OverlapAgreement } from './conditions/shared-measurement/overlap-agreement.ts'
export { ReportingExpectation } from './conditions/shared-measurement/reporting-expectation.ts'
export { Resets } from './conditions/shared-measurement/resets.ts'
export { SharedMeasurement } from './conditions/shared-measurement/shared-measurement.ts'
export { SurveyWave } from './conditions/shared-measurement/survey-wave.ts'
export { Baseline, Margins, Milestone, Target, Trajectory } from './conditions/shared-measurement/target.ts'
export { describeUnit, sameUnit, Unit } from './conditions/shared-measurement/unit.ts'
export { ValidationOperator, ValidationRule, ValidationSide } from './conditions/shared-measurement/validation-rule.ts'
export type { AbortSignalLike } from './foundation/abort-signal.ts'
export {
  type CalendarConventions,
  type CalendarUnit,
  calendarUnits,
  monthsPerUnit,
  type NamedPeriod,
  type PeriodUnit,
  type Weekday,
} from './foundation/calendar/calendar-unit.ts'
export { addCalendarUnits, isoDurationOf } from './foundation/calendar/duration.ts'
export { type PeriodSequence, periodSequence } from './foundation/calendar/period-sequence.ts'
export { nestingOf, type UnitNesting } from './foundation/calendar/unit-nesting.ts'
export { ExternalKey, Source } from './foundation/entity.ts'
export { type ErrorCode, errorCatalogue } from './foundation/error-catalogue.ts'
export { CollectiveImpactError, type ErrorDetails, isCollectiveImpactError } from './foundation/errors.ts'
export { Frequency } from './foundation/frequency.ts'
export {
  AccuracyReviewId,
  ActionItemId,
  ActivityId,
  AgendaReviewId,
  AgendaVersionId,
  AgreedActionId,
  BackboneFunctionId,
  BackboneId,
  ChannelId,
  CommunityMessageId,
  ContributionId,
  DataAgreementId,
  DecisionId,
  DimensionId,
  DmaicProjectId,
  DriverId,
  EndorsementId,
  ExistingEffortId,
  FunderStanceId,
  FundingCommitmentId,
  GoalId,
  ImprovementCycleId,
  IndicatorId,
  InitiativeId,
  LearningReviewId,
  LessonId,
  MeasurementSystemId,
  MeetingId,
  ObservationId,
  ObservedShiftId,
  OverlapAgreementId,
  PartnerId,
  PersonId,
  PlaceId,
  PlanOfActionId,
  PopulationId,
  PrincipleId,
  ProgressAssessmentId,
  RelationshipWaveId,
  ReportingExpectationId,
  SharedTermId,
  SteeringCommitteeId,
  StoryId,
  StrategyId,
  SurveyId,
  SurveyInstrumentId,
  ValidationRuleId,
  WorkingGroupId,
} from './foundation/ids.ts'
export { describeIssues, type Issue } from './foundation/issue.ts'
export { type IssueCode, issueCatalogue } from './foundation/issue-catalogue.ts'
export { Currency, Money } from './foundation/money.ts'
export {
  type Dhis2Period,
  type Dhis2PeriodIds,
  type Dhis2PeriodType,
  dhis2ClientPeriodIds,
  dhis2PeriodIds,
} from './foundation/notation/dhis2-period-ids.ts'
export { iso8601Periods } from './foundation/notation/iso-8601-periods.ts'
export type { PeriodNotation, PeriodReader, PeriodResult } from './foundation/notation/period-notation.ts'
export { sdmxPeriods, sdmxPeriodsOf } from './foundation/notation/sdmx-periods.ts'
export { describePath, type Path } from './foundation/path.ts'
export {
  adjacentCalendarPeriods,
  type CalendarPeriod,
  type CalendarPlace,
  calendarPeriodOf,
  calendarPeriodsOfYear,
  calendarPlaceOf,
  daysIn,
  formatPeriod,
  nests,
  nextCalendarPeriod,
  Period,
  wholeMonths,
} from './foundation/period.ts'
export { labelPeriod } from './foundation/period-label.ts'
export { parsePeriod, safeParsePeriod } from './foundation/period-text.ts'
export { Instant, PlainDate } from './foundation/plain-date.ts'
export { type Reference, type ReferenceKey, references } from './foundation/references.ts'
export type { WorkKey } from './foundation/work-key.ts'
export { FunderStance, Stance } from './funding/funder-stance.ts'
export { Funding } from './funding/funding.ts'
export { FundingCommitment } from './funding/funding-commitment.ts'
export type { Analyses, AnalysisName } from './health/analyses.ts'
export type { Check, CheckDefinition, CheckExample } from './health/check.ts'
export type { CheckDay } from './health/check-day.ts'
export type { CheckInputs, InputName } from './health/check-inputs.ts'
export type { CheckObservations } from './health/check-observations.ts'
export { checks } from './health/checks/index.ts'
export { compareHealth } from './health/comparison/compare-health.ts'
export {
  type BaselineResult,
  HealthBaseline,
  healthBaseline,
  parseHealthBaseline,
  safeParseHealthBaseline,
} from './health/comparison/health-baseline.ts'
export type {
  CheckMove,
  ComparedFinding,
  HealthComparison,
  HealthRun,
  OutcomeThen,
} from './health/comparison/health-comparison.ts'
export { type HealthRegressions, regressionsAgainst } from './health/comparison/regressions-against.ts'
export { defineCheck } from './health/define-check.ts'
export {
  defineProfile,
  PhaseAdjustment,
  Profile,
  ProfileArea,
  type ProfileAreaInput,
  ProfileCheck,
  type ProfileInput,
  type ProfileParseResult,
} from './health/define-profile.ts'
export { extendProfile } from './health/extend-profile.ts'
export { countOf, fromRecord, shareOf } from './health/from-record.ts'
export { type GatheredParts, gatherPlugins } from './health/gather-plugins.ts'
export { type HealthQuery, healthOf } from './health/health-of.ts'
export {
  Area,
  AreaScore,
  AskedPhase,
  BaseProfile,
  CheckResult,
  Effort,
  Finding,
  HealthResult,
  HealthScore,
  OutcomeKind,
  ProfileReference,
  ProfileScore,
  Remedy,
} from './health/health-result.ts'
export { NextStep, ScoreOutlook, StepEffect } from './health/next-step.ts'
export { nextSteps } from './health/next-steps.ts'
export {
  type Failed,
  type FindingDraft,
  fail,
  finding,
  type MessageData,
  type Messages,
  type NotApplicable,
  notApplicable,
  type Outcome,
  type Passed,
  pass,
  type Unsure,
  unsure,
  verdict,
} from './health/outcome.ts'
export { type ParseProfileOptions, parseProfile, safeParseProfile } from './health/parse-profile.ts'
export type { NamedRenderer, PluginParts } from './health/plugin-parts.ts'
export {
  AreaOverride,
  CheckOverride,
  ProfileExtension,
  type ProfileExtensionInput,
} from './health/profile-extension.ts'
export { profiles } from './health/profiles/index.ts'
export { standard } from './health/profiles/standard.ts'
export type { ReadPlugin } from './health/read-plugin.ts'
export type { RecordInputName, RecordInputs } from './health/record-sections.ts'
export { analyzeRuns, type RunAnalysis } from './improvement/charts/analyze-runs.ts'
export type { PeriodCell } from './improvement/charts/cells-over-time.ts'
export type { ChartOptions, ChartPoint } from './improvement/charts/chart-input.ts'
export {
  type IndicatorChart,
  type IndicatorRunChart,
  type IndicatorRunSegment,
  type IndicatorSegment,
  type IndicatorXmrChart,
  type IndicatorXmrSegment,
  runChartOf,
  xmrChartOf,
} from './improvement/charts/indicator-charts.ts'
export {
  type LimitMultiplier,
  type MovingRanges,
  movingRanges,
  type ProcessLimits,
} from './improvement/charts/moving-ranges.ts'
export {
  type RunChart,
  type RunChartOptions,
  type RunChartPoint,
  type RunChartSegment,
  runChart,
} from './improvement/charts/run-chart.ts'
export { isRunSignal, type RunLimits, type RunRule, runLimits } from './improvement/charts/run-limits.ts'
export { completedRuns, completedTrends, partsOfRuns, twoOfThree } from './improvement/charts/run-rules.ts'
export type { ChartedPoint } from './improvement/charts/segments.ts'
export type { CenterSide, RunSign } from './improvement/charts/side.ts'
export type { LimitZone, SpecialCause, SpecialCauseRule } from './improvement/charts/special-causes.ts'
export { type Assurance, assuranceOf, type Variation } from './improvement/charts/variation.ts'
export { type XmrChart, type XmrChartOptions, type XmrSegment, xmrChart } from './improvement/charts/xmr-chart.ts'
export type { XmrPoint } from './improvement/charts/xmr-points.ts'
export { DmaicProject, DmaicStage } from './improvement/dmaic-project.ts'
export { Improvement } from './improvement/improvement.ts'
export { ImprovementCycle } from './improvement/improvement-cycle.ts'
export { Lesson } from './improvement/lesson.ts'
export { ObservedShift, Relating } from './improvement/observed-shift.ts'
export { Story } from './improvement/story.ts'
export { defineInitiative } from './initiative/define-initiative.ts'
export { ExistingEffort } from './initiative/existing-effort.ts'
export { Initiative, Phase, PhaseEntry, Precondition } from './initiative/initiative.ts'
export { InitiativeRecord, type InitiativeRecordInput } from './initiative/initiative-record.ts'
export { type ParseResult, parseInitiative, safeParseInitiative } from './initiative/parse-initiative.ts'
export { Membership, Partner, Sector } from './initiative/partner.ts'
export { Level, Person } from './initiative/person.ts'
export { Place } from './initiative/place.ts'
export { Population } from './initiative/population.ts'
export { type Aggregation, aggregate, aggregateTogether, measure } from './measurement/aggregate.ts'
export type { Cell, CellKey } from './measurement/cell.ts'
export { type Clash, clashesOf, type Difference, difference, sumOf } from './measurement/comparability.ts'
export {
  type Completeness,
  type CompletenessQuery,
  completeness,
  type OverdueReport,
  type ReportingRates,
} from './measurement/completeness.ts'
export {
  type CoverageThreshold,
  coverageOf,
  withCoverage,
} from './measurement/composite/aggregation/coverage-threshold.ts'
export { generalizedMean } from './measurement/composite/aggregation/generalized-mean.ts'
export {
  type MazziottaParetoOptions,
  type MazziottaParetoScore,
  mazziottaPareto,
} from './measurement/composite/aggregation/mazziotta-pareto.ts'
export {
  copelandScores,
  type MissingInPair,
  type Outranking,
  outranking,
} from './measurement/composite/aggregation/outranking.ts'
export { weightedArithmeticMean } from './measurement/composite/aggregation/weighted-arithmetic-mean.ts'
export { weightedGeometricMean } from './measurement/composite/aggregation/weighted-geometric-mean.ts'
export { weightedHarmonicMean } from './measurement/composite/aggregation/weighted-harmonic-mean.ts'
export type { BetterDirection } from './measurement/composite/direction.ts'
export { compoundAnnualGrowthRate, relativeChange, type TimedValue } from './measurement/composite/growth-of-series.ts'
export type {
  CompositeAggregation,
  CompositeDefinition,
  IndexGroup,
  IndexIndicator,
  IndexPart,
  Normalization,
} from './measurement/composite/index/composite-definition.ts'
export {
  type CompositeResult,
  compositeIndex,
  type PartScore,
  type UnitScore,
} from './measurement/composite/index/composite-index.ts'
export type { CompositeUnit } from './measurement/composite/index/score-units.ts'
export {
  type RankInterval,
  type UnitUncertainty,
  type WeightUncertainty,
  type WeightUncertaintyOptions,
  weightUncertainty,
} from './measurement/composite/index/weight-uncertainty.ts'
export {
  type Counted,
  type IndicatorStatistics,
  indicatorStatistics,
  type StatisticsThresholds,
} from './measurement/composite/indicator-statistics.ts'
export {
  type DistanceOptions,
  distanceToReference,
  distanceToTarget,
} from './measurement/composite/normalization/distance-to-target.ts'
export { fractionOfMaximum } from './measurement/composite/normalization/fraction-of-maximum.ts'
export {
  type GoalpostOptions,
  type Goalposts,
  goalpostScores,
  goalpostsAround,
} from './measurement/composite/normalization/goalpost-scores.ts'
export {
  distanceToMaximum,
  minMaxScores,
  type ScoreRange,
} from './measurement/composite/normalization/min-max-scores.ts'
export { bordaScores, percentileRanks, rankScores } from './measurement/composite/normalization/rank-scores.ts'
export { type ZScoreOptions, zScores } from './measurement/composite/normalization/z-scores.ts'
export type { NumberOrReason } from './measurement/composite/number-or-reason.ts'
export type { SpreadOf } from './measurement/composite/spread-of.ts'
export type { Ties } from './measurement/composite/ties.ts'
export {
  type AnalyticHierarchy,
  analyticHierarchyProcess,
} from './measurement/composite/weights/analytic-hierarchy-process.ts'
export { type AllocatedWeight, budgetAllocation } from './measurement/composite/weights/budget-allocation.ts'
export { equalWeights, rescaledWeights } from './measurement/composite/weights/equal-weights.ts'
export {
  aggregateJudgments,
  aggregatePriorities,
  type JudgmentMean,
} from './measurement/composite/weights/judgment-mean.ts'
export {
  comparisonsFromSurvey,
  type PairwiseComparisons,
} from './measurement/composite/weights/pairwise-comparisons.ts'
export { normalizedColumnWeights, rowGeometricMeanWeights } from './measurement/composite/weights/priorities.ts'
export { type RandomIndexTable, randomIndices } from './measurement/composite/weights/random-indices.ts'
export { convert, type ExchangeRate } from './measurement/convert.ts'
export type { CsvPiece } from './measurement/csv/csv-loader.ts'
export { type Cube, type CubeCell, type CubeQuery, cube } from './measurement/cube.ts'
export { describeExplanation } from './measurement/describe-explanation.ts'
export type { AdditiveRelation, AdditiveTable, TableCell } from './measurement/disclosure/additive-table.ts'
export {
  type CodeTree,
  type CrossCell,
  type CrossTable,
  crossTabulate,
  type Entry,
  type TableDimension,
} from './measurement/disclosure/cross-tabulate.ts'
export { type DominanceRule, dominanceProtection, isDominated } from './measurement/disclosure/dominance.ts'
export { type FeasibilityInterval, feasibilityIntervals } from './measurement/disclosure/feasibility-intervals.ts'
export { isBelowMinimumFrequency } from './measurement/disclosure/minimum-frequency.ts'
export { estimateProtection, isEstimable, type PriorPosteriorRule } from './measurement/disclosure/prior-posterior.ts'
export { roundControlled } from './measurement/disclosure/round-controlled.ts'
export { probabilityOfRoundingUp, roundRandomly } from './measurement/disclosure/round-randomly.ts'
export { roundSmallCounts } from './measurement/disclosure/round-small-counts.ts'
export { roundToBase } from './measurement/disclosure/round-to-base.ts'
export {
  type SensitiveCell,
  type SuppressionOptions,
  type SuppressionPattern,
  suppressCells,
} from './measurement/disclosure/suppress-cells.ts'
export { type GapQuery, gap } from './measurement/equity/gap.ts'
export { type GiniOptions, gini } from './measurement/equity/gini.ts'
export { type HerfindahlOptions, herfindahl } from './measurement/equity/herfindahl.ts'
export { topShare } from './measurement/equity/top-share.ts'
export { explain, type ReplayOptions, replay } from './measurement/explain.ts'
export type {
  Combining,
  ExplainedInput,
  ExplainedSubject,
  Explanation,
  LeftOut,
  LeftOutBecause,
} from './measurement/explanation.ts'
export type { FigureDays } from './measurement/figure-days.ts'
export type { CompiledFormula, FormulaEngine, FormulaTerm, TermTime } from './measurement/formula-engine.ts'
export { type LikeForLike, likeForLike } from './measurement/like-for-like.ts'
export { type LinkedSeries, linkSeries } from './measurement/link-series.ts'
export type { AsyncLoadOptions, LoadOptions } from './measurement/loading/load-options.ts'
export {
  Adjustment,
  Basis,
  Coverage,
  ExpectedReport,
  FormulaReading,
  Interval,
  Measured,
  MethodReference,
  Missing,
  MissingReason,
  missing,
  Observed,
  observed,
  Selection,
  Transformation,
} from './measurement/measured.ts'
export { type Axis, defineMethod, type Method, type Scale, type Term } from './measurement/methods/define-method.ts'
export { methods } from './measurement/methods/index.ts'
export { type Figures, ObservationTable, type Statement, type TableResult } from './measurement/observation-table.ts'
export { countJudgements, ImprovementCount } from './measurement/progress/count-judgements.ts'
export { type DatedValue, type ForecastQuery, forecastBaseline } from './measurement/progress/forecast-baseline.ts'
export {
  type ChangeQuery,
  ComparedWith,
  ImprovementRule,
  type JudgedChange,
  Judgement,
  judgeChange,
  Movement,
} from './measurement/progress/judge-change.ts'
export { type OpenSdgProgress, type OpenSdgQuery, openSdgProgress } from './measurement/progress/open-sdg-progress.ts'
export type { OpenSdgStatus } from './measurement/progress/open-sdg-scale.ts'
export { percentOfTheWay } from './measurement/progress/percent-of-the-way.ts'
export {
  defaultMargins,
  judgeTarget,
  type TargetComparison,
  type TargetStanding,
  TargetStatus,
} from './measurement/progress/target-standing.ts'
export { type Course, expectedValue } from './measurement/progress/trajectory.ts'
export { type CheckQualityQuery, checkQuality, type QualityReport } from './measurement/quality/check-quality.ts'
export { describeQuality } from './measurement/quality/describe-quality.ts'
export {
  findOutliers,
  type NotJudgedSeries,
  type Outlier,
  type OutlierAnalysis,
  type OutlierQuery,
} from './measurement/quality/outliers/find-outliers.ts'
export { minMax } from './measurement/quality/outliers/min-max.ts'
export { modifiedZScore } from './measurement/quality/outliers/modified-z-score.ts'
export type { NotJudgedReason, OutlierBounds, OutlierMethod } from './measurement/quality/outliers/outlier-method.ts'
export type { QuantileDefinition } from './measurement/quality/outliers/spread.ts'
export { tukeyFences } from './measurement/quality/outliers/tukey-fences.ts'
export { zScore } from './measurement/quality/outliers/z-score.ts'
export type {
  QualityCode,
  QualityFinding,
  QualitySeverity,
  QualitySubject,
} from './measurement/quality/quality-finding.ts'
export type { QualityQuery } from './measurement/quality/quality-query.ts'
export { checkRules, type RuleResult, type RuleViolation } from './measurement/quality/rules/check-rules.ts'
export type { RuleQuery } from './measurement/quality/rules/rule-query.ts'
export { type Timeliness, type TimelinessStatus, timeliness } from './measurement/quality/timeliness.ts'
export type { AggregateQuery, By, MeasureQuery } from './measurement/query.ts'
export { type Reconciliation, reconcile } from './measurement/reconcile.ts'
export { type CompositionBreak, compositionBreaks, type SeriesQuery } from './measurement/reporting-partners.ts'
export { type Residual, residual } from './measurement/residual.ts'
export {
  type ConversionFlag,
  type ConversionQuery,
  type ConvertedValue,
  observationsOf,
  type SeriesAbout,
} from './measurement/running-totals/converted-series.ts'
export { toCumulative } from './measurement/running-totals/to-cumulative.ts'
export { toIncremental } from './measurement/running-totals/to-incremental.ts'
export type { Break } from './measurement/series-breaks.ts'
export { Audience, PartnerAudience } from './measurement/withholding/audience.ts'
export type { AppendReceipt, ObservationBatch } from './storage/append-observations.ts'
export { canonicalJson, type JsonObject, type JsonValue } from './storage/canonical-json.ts'
export { defineStorageDriver } from './storage/define-storage-driver.ts'
export { compareKeys, formatKey, hasPrefix, isKeyName, type Key } from './storage/key.ts'
export { memoryStorage } from './storage/memory-storage.ts'
export { conflictsOf } from './storage/revision-conflicts.ts'
export type {
  CheckOperation,
  DeleteOperation,
  DriverDocument,
  PutOperation,
  RevisionConflict,
  StorageAbility,
  StorageDriver,
  StorageDriverDefinition,
  StorageOptions,
  StoredDocument,
  WriteOperation,
  WriteOutcome,
} from './storage/storage-driver.ts'
export type { StoredInitiative } from './storage/stored-initiatives.ts'
export { openWorkspace, type Workspace } from './storage/workspace.ts'
export { type AgreementAOptions, agreementA, polarization, type Unimodality } from './trust/agreement/agreement-a.ts'
export { consensus } from './trust/agreement/consensus.ts'
export { type CronbachAlpha, cronbachAlpha, type ItemReliability } from './trust/agreement/cronbach-alpha.ts'
export {
  berryMielkeDispersion,
  blairLacyConcentration,
  blairLacyConcentrationSquared,
  blairLacyDispersion,
  blairLacyDistanceSquared,
  kvalsethDispersion,
  leikDispersion,
} from './trust/agreement/cumulative-dispersion.ts'
export { reardonDispersion, reynalQuerolPolarization, shannonEntropy } from './trust/agreement/entropy.ts'
export {
  type CategoryKappa,
  congerKappa,
  type FleissKappa,
  fleissKappa,
  type KappaTest,
} from './trust/agreement/fleiss-kappa.ts'
export {
  type GroupIntraclassCorrelation,
  groupIntraclassCorrelation,
} from './trust/agreement/group-intraclass-correlation.ts'
export { type IntraclassCorrelation, intraclassCorrelation } from './trust/agreement/intraclass-correlation.ts'
export type { IntraclassModel, IntraclassOptions, IntraclassVariant } from './trust/agreement/intraclass-design.ts'
export { type Concordance, type KendallWOptions, kendallW } from './trust/agreement/kendall-w.ts'
export { type KrippendorffAlpha, krippendorffAlpha } from './trust/agreement/krippendorff-alpha.ts'
export type { LevelOfMeasurement } from './trust/agreement/level-of-measurement.ts'
export { type ObservedAgreementOptions, observedAgreement } from './trust/agreement/observed-agreement.ts'
export type { Ratings } from './trust/agreement/ratings.ts'
export {
  lindellAgreement,
  uniformVariance,
  type WithinGroupOptions,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from './trust/agreement/within-group-agreement.ts'
export { fiveConditionsInstrument } from './trust/five-conditions-instrument.ts'
export { type InstrumentParseResult, parseInstrument, safeParseInstrument } from './trust/parse-instrument.ts'
export { addResponse, parseSurvey, type SurveyParseResult, safeParseSurvey } from './trust/parse-survey.ts'
export { Relationship, RelationshipWave, TrustRatings, ValueRatings } from './trust/relationship-wave.ts'
export {
  type FactorChange,
  type GroupChange,
  type SurveyChange,
  type SurveyChangeOptions,
  surveyChange,
} from './trust/survey/survey-change.ts'
export { type SurveyHistory, surveyHistories } from './trust/survey/survey-histories.ts'
export type { FactorResult, GroupResult, ItemResult, SurveyResults } from './trust/survey/survey-result.ts'
export { type SurveyResultsOptions, surveyResults } from './trust/survey/survey-results.ts'
export { Survey, SurveyAnswer, type SurveyInput, SurveyResponse, type SurveyResponseInput } from './trust/survey.ts'
export {
  AnswerScale,
  ScoreBand,
  SurveyFactor,
  SurveyInstrument,
  type SurveyInstrumentInput,
  SurveyItem,
} from './trust/survey-instrument.ts'
export { Trust } from './trust/trust.ts'
