// The sections of the record, by the names checks ask for them, as they stood on a day.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'

interface RecordPlace {
  readonly path: readonly string[]
  /** The date that says since when an entry is there; entries without it are taken to have been there always. */
  readonly since?: string
}

/** Where each input stands in the record. */
export const recordPlaces = {
  initiative: { path: ['initiative'] },
  partners: { path: ['partners'] },
  people: { path: ['people'] },
  places: { path: ['places'] },
  populations: { path: ['populations'] },
  existingEfforts: { path: ['existingEfforts'], since: 'startedOn' },

  agendaVersions: { path: ['commonAgenda', 'versions'], since: 'adoptedOn' },
  goals: { path: ['commonAgenda', 'goals'] },
  strategies: { path: ['commonAgenda', 'strategies'] },
  agreedActions: { path: ['commonAgenda', 'agreedActions'], since: 'agreedOn' },
  principles: { path: ['commonAgenda', 'principles'] },
  drivers: { path: ['commonAgenda', 'drivers'] },
  evaluationApproach: { path: ['commonAgenda', 'evaluationApproach'] },
  reviewCadence: { path: ['commonAgenda', 'reviewCadence'] },
  agendaReviews: { path: ['commonAgenda', 'reviews'], since: 'heldOn' },
  endorsements: { path: ['commonAgenda', 'endorsements'], since: 'givenOn' },

  indicators: { path: ['sharedMeasurement', 'indicators'] },
  dimensions: { path: ['sharedMeasurement', 'dimensions'] },
  reportingExpectations: { path: ['sharedMeasurement', 'expectations'] },
  dataAgreements: { path: ['sharedMeasurement', 'dataAgreements'], since: 'signedOn' },
  accuracyReviews: { path: ['sharedMeasurement', 'accuracyReviews'], since: 'heldOn' },
  learningReviews: { path: ['sharedMeasurement', 'learningReviews'], since: 'heldOn' },
  overlapAgreements: { path: ['sharedMeasurement', 'overlapAgreements'] },
  surveyWaves: { path: ['sharedMeasurement', 'surveyWaves'] },
  requiredStatus: { path: ['sharedMeasurement', 'requiredStatus'] },
  validationRules: { path: ['sharedMeasurement', 'validationRules'] },
  measurementSystems: { path: ['sharedMeasurement', 'systems'], since: 'startedOn' },

  activities: { path: ['mutuallyReinforcingActivities', 'activities'] },
  contributions: { path: ['mutuallyReinforcingActivities', 'contributions'] },
  plansOfAction: { path: ['mutuallyReinforcingActivities', 'plans'], since: 'adoptedOn' },

  meetingCadence: { path: ['continuousCommunication', 'meetingCadence'] },
  meetings: { path: ['continuousCommunication', 'meetings'], since: 'heldOn' },
  decisions: { path: ['continuousCommunication', 'decisions'], since: 'decidedOn' },
  actionItems: { path: ['continuousCommunication', 'actionItems'], since: 'agreedOn' },
  channels: { path: ['continuousCommunication', 'channels'], since: 'startedOn' },
  vocabulary: { path: ['continuousCommunication', 'vocabulary'], since: 'agreedOn' },
  communityMessages: { path: ['continuousCommunication', 'communityMessages'], since: 'sentOn' },

  backbones: { path: ['backboneSupport', 'backbones'], since: 'from' },
  backboneFunctions: { path: ['backboneSupport', 'functions'] },
  steeringCommittees: { path: ['backboneSupport', 'steeringCommittees'], since: 'formedOn' },
  workingGroups: { path: ['backboneSupport', 'workingGroups'], since: 'formedOn' },
  progressAssessments: { path: ['backboneSupport', 'progressAssessments'], since: 'assessedOn' },

  relationshipWaves: { path: ['trust', 'relationshipWaves'], since: 'askedOn' },
  surveyInstruments: { path: ['trust', 'instruments'] },
  surveys: { path: ['trust', 'surveys'], since: 'askedOn' },

  fundingCommitments: { path: ['funding', 'commitments'] },
  funderStances: { path: ['funding', 'stances'], since: 'assessedOn' },

  improvementCycles: { path: ['improvement', 'cycles'], since: 'startedOn' },
  dmaicProjects: { path: ['improvement', 'projects'] },
  lessons: { path: ['improvement', 'lessons'], since: 'learnedOn' },
  stories: { path: ['improvement', 'stories'], since: 'toldOn' },
  observedShifts: { path: ['improvement', 'shifts'], since: 'observedOn' },
} as const satisfies Readonly<Record<string, RecordPlace>>

/** A section of the record, by the name a check asks for it. */
export type RecordInputName = keyof typeof recordPlaces

type ValueAt<Value, Path extends readonly string[]> = Path extends readonly [
  infer Key,
  ...infer Rest extends readonly string[],
]
  ? Key extends keyof NonNullable<Value>
    ? ValueAt<NonNullable<Value>[Key], Rest> | Extract<Value, undefined>
    : never
  : Value

/** The sections by name. */
export type RecordInputs = {
  readonly [Name in RecordInputName]: ValueAt<InitiativeRecord, (typeof recordPlaces)[Name]['path']>
}

/** Every section as it stood on a day. */
export function drawSections(record: InitiativeRecord, asOf: string): RecordInputs {
  const drawn = Object.entries<RecordPlace>(recordPlaces).map(([name, place]) => [name, draw(record, place, asOf)])
  return Object.fromEntries(drawn) as RecordInputs
}

function draw(record: InitiativeRecord, { path, since }: RecordPlace, asOf: string): unknown {
  const value = path.reduce<unknown>((section, key) => (section as Section | undefined)?.[key], record)
  if (since === undefined || !Array.isArray(value)) return value
  return Object.freeze(value.filter((entry: Section) => isThereBy(entry[since], asOf)))
}

type Section = Readonly<Record<string, unknown>>

function isThereBy(since: unknown, asOf: string): boolean {
  return typeof since !== 'string' || since <= asOf
}
