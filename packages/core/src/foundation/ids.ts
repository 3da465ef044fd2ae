// The ids of every kind of entity, in one place because entities of all rooms refer to each other.
import type * as z from 'zod'
import { idOf } from './schema.ts'

/** The id of an initiative. */
export const InitiativeId = idOf('Initiative')
export type InitiativeId = z.output<typeof InitiativeId>
/** The id of a partner. */
export const PartnerId = idOf('Partner')
export type PartnerId = z.output<typeof PartnerId>
/** The id of a person. */
export const PersonId = idOf('Person')
export type PersonId = z.output<typeof PersonId>
/** The id of a place. */
export const PlaceId = idOf('Place')
export type PlaceId = z.output<typeof PlaceId>
/** The id of a population. */
export const PopulationId = idOf('Population')
export type PopulationId = z.output<typeof PopulationId>
/** The id of an existing effort. */
export const ExistingEffortId = idOf('ExistingEffort')
export type ExistingEffortId = z.output<typeof ExistingEffortId>
/** The id of an agenda version. */
export const AgendaVersionId = idOf('AgendaVersion')
export type AgendaVersionId = z.output<typeof AgendaVersionId>
/** The id of a goal. */
export const GoalId = idOf('Goal')
export type GoalId = z.output<typeof GoalId>
/** The id of a strategy. */
export const StrategyId = idOf('Strategy')
export type StrategyId = z.output<typeof StrategyId>
/** The id of an agreed action. */
export const AgreedActionId = idOf('AgreedAction')
export type AgreedActionId = z.output<typeof AgreedActionId>
/** The id of a principle. */
export const PrincipleId = idOf('Principle')
export type PrincipleId = z.output<typeof PrincipleId>
/** The id of a driver. */
export const DriverId = idOf('Driver')
export type DriverId = z.output<typeof DriverId>
/** The id of an endorsement. */
export const EndorsementId = idOf('Endorsement')
export type EndorsementId = z.output<typeof EndorsementId>
/** The id of an agenda review. */
export const AgendaReviewId = idOf('AgendaReview')
export type AgendaReviewId = z.output<typeof AgendaReviewId>
/** The id of an indicator. */
export const IndicatorId = idOf('Indicator')
export type IndicatorId = z.output<typeof IndicatorId>
/** The id of a dimension. */
export const DimensionId = idOf('Dimension')
export type DimensionId = z.output<typeof DimensionId>
/** The id of a reporting expectation. */
export const ReportingExpectationId = idOf('ReportingExpectation')
export type ReportingExpectationId = z.output<typeof ReportingExpectationId>
/** The id of a data agreement. */
export const DataAgreementId = idOf('DataAgreement')
export type DataAgreementId = z.output<typeof DataAgreementId>
/** The id of an accuracy review. */
export const AccuracyReviewId = idOf('AccuracyReview')
export type AccuracyReviewId = z.output<typeof AccuracyReviewId>
/** The id of a learning review. */
export const LearningReviewId = idOf('LearningReview')
export type LearningReviewId = z.output<typeof LearningReviewId>
/** The id of an overlap agreement. */
export const OverlapAgreementId = idOf('OverlapAgreement')
export type OverlapAgreementId = z.output<typeof OverlapAgreementId>
/** The id of a measurement system. */
export const MeasurementSystemId = idOf('MeasurementSystem')
export type MeasurementSystemId = z.output<typeof MeasurementSystemId>
/** The id of a validation rule. */
export const ValidationRuleId = idOf('ValidationRule')
export type ValidationRuleId = z.output<typeof ValidationRuleId>
/** The id of an observation. */
export const ObservationId = idOf('Observation')
export type ObservationId = z.output<typeof ObservationId>
/** The id of an activity. */
export const ActivityId = idOf('Activity')
export type ActivityId = z.output<typeof ActivityId>
/** The id of a contribution. */
export const ContributionId = idOf('Contribution')
export type ContributionId = z.output<typeof ContributionId>
/** The id of a plan of action. */
export const PlanOfActionId = idOf('PlanOfAction')
export type PlanOfActionId = z.output<typeof PlanOfActionId>
/** The id of a meeting. */
export const MeetingId = idOf('Meeting')
export type MeetingId = z.output<typeof MeetingId>
/** The id of a decision. */
export const DecisionId = idOf('Decision')
export type DecisionId = z.output<typeof DecisionId>
/** The id of an action item. */
export const ActionItemId = idOf('ActionItem')
export type ActionItemId = z.output<typeof ActionItemId>
/** The id of a channel. */
export const ChannelId = idOf('Channel')
export type ChannelId = z.output<typeof ChannelId>
/** The id of a shared term. */
export const SharedTermId = idOf('SharedTerm')
export type SharedTermId = z.output<typeof SharedTermId>
/** The id of a community message. */
export const CommunityMessageId = idOf('CommunityMessage')
export type CommunityMessageId = z.output<typeof CommunityMessageId>
/** The id of a backbone. */
export const BackboneId = idOf('Backbone')
export type BackboneId = z.output<typeof BackboneId>
/** The id of a backbone function. */
export const BackboneFunctionId = idOf('BackboneFunction')
export type BackboneFunctionId = z.output<typeof BackboneFunctionId>
/** The id of a steering committee. */
export const SteeringCommitteeId = idOf('SteeringCommittee')
export type SteeringCommitteeId = z.output<typeof SteeringCommitteeId>
/** The id of a working group. */
export const WorkingGroupId = idOf('WorkingGroup')
export type WorkingGroupId = z.output<typeof WorkingGroupId>
/** The id of a progress assessment. */
export const ProgressAssessmentId = idOf('ProgressAssessment')
export type ProgressAssessmentId = z.output<typeof ProgressAssessmentId>
/** The id of a relationship wave. */
export const RelationshipWaveId = idOf('RelationshipWave')
export type RelationshipWaveId = z.output<typeof RelationshipWaveId>
/** The id of a survey instrument. */
export const SurveyInstrumentId = idOf('SurveyInstrument')
export type SurveyInstrumentId = z.output<typeof SurveyInstrumentId>
/** The id of a survey. */
export const SurveyId = idOf('Survey')
export type SurveyId = z.output<typeof SurveyId>
/** The id of a funding commitment. */
export const FundingCommitmentId = idOf('FundingCommitment')
export type FundingCommitmentId = z.output<typeof FundingCommitmentId>
/** The id of a funder stance. */
export const FunderStanceId = idOf('FunderStance')
export type FunderStanceId = z.output<typeof FunderStanceId>
/** The id of an improvement cycle. */
export const ImprovementCycleId = idOf('ImprovementCycle')
export type ImprovementCycleId = z.output<typeof ImprovementCycleId>
/** The id of a DMAIC project. */
export const DmaicProjectId = idOf('DmaicProject')
export type DmaicProjectId = z.output<typeof DmaicProjectId>
/** The id of a lesson. */
export const LessonId = idOf('Lesson')
export type LessonId = z.output<typeof LessonId>
/** The id of a story. */
export const StoryId = idOf('Story')
export type StoryId = z.output<typeof StoryId>
/** The id of an observed shift. */
export const ObservedShiftId = idOf('ObservedShift')
export type ObservedShiftId = z.output<typeof ObservedShiftId>
