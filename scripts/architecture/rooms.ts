// The rooms of core and the packages around it: what each holds, and what each may know. Everything else is refused.

export interface Room {
  /** What lives here, for the map. */
  readonly holds: string
  /** The rooms it may import, and single files of rooms it may not import as a whole. */
  readonly knows: readonly string[]
}

const entities = ['initiative', 'conditions', 'trust', 'funding', 'improvement'] as const

const modelRoom = (holds: string): Room => ({ holds, knows: ['foundation', ...entities] })

/**
 * The folders of packages/core/src, lowest first. The rooms of the model refer to each other and count as one. A folder
 * within a room that is listed by itself is a room of its own: what is computed about the entities beside it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  foundation: { holds: 'ids, plain dates, periods, errors, the schema registry', knows: [] },
  initiative: modelRoom('the record and who is in it'),
  conditions: modelRoom('the five conditions'),
  trust: modelRoom('relationships and surveys'),
  funding: modelRoom('commitments and stances'),
  improvement: modelRoom('cycles, projects, lessons'),
  measurement: { holds: 'from observations to numbers', knows: ['foundation', ...entities] },
  'trust/agreement': { holds: 'how far ratings and answers agree', knows: ['foundation', ...entities, 'measurement'] },
  'trust/survey': {
    holds: 'what the answers to a survey come to',
    knows: ['foundation', ...entities, 'measurement', 'trust/agreement'],
  },
  'improvement/charts': {
    holds: 'run charts and process behavior charts',
    knows: ['foundation', ...entities, 'measurement'],
  },
  formula: { holds: 'formulas, parsed and lowered to columns', knows: ['foundation', ...entities, 'measurement'] },
  network: { holds: 'graphs of partners and activities', knows: ['foundation', ...entities, 'measurement'] },
  alignment: {
    holds: 'how far all point the same way',
    knows: [
      'foundation',
      ...entities,
      'measurement',
      'trust/agreement',
      'trust/survey',
      'network/record/partner-scores.ts',
    ],
  },
  health: {
    holds: 'checks, outcomes, profiles',
    knows: [
      'foundation',
      ...entities,
      'measurement',
      'improvement/charts',
      'trust/agreement',
      'trust/survey',
      'alignment',
      'network/network.ts',
      'network/cohesion/components.ts',
      'network/cohesion/cut-offs.ts',
      'network/record/answers.ts',
      'network/record/wave-as-of.ts',
    ],
  },
  assessment: {
    holds: 'the one versioned result',
    knows: [
      'foundation',
      ...entities,
      'measurement',
      'improvement/charts',
      'trust/agreement',
      'trust/survey',
      'alignment',
      'health',
      'network/record/partner-scores.ts',
    ],
  },
  storage: {
    holds: 'the port, the workspace, the memory driver',
    knows: ['foundation', ...entities, 'measurement/observation-table.ts'],
  },
  testing: {
    holds: 'the sample initiative, conformance cases',
    knows: ['foundation', ...entities, 'measurement', 'alignment', 'health', 'assessment', 'storage'],
  },
}

/** The rooms drawn as one box: the model. */
export const modelRooms: readonly string[] = entities

/** The folders of packages/ and the packages of this repository each may import. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'storage-file': ['core'],
  'storage-sqlite': ['core'],
  'storage-postgres': ['core'],
  report: ['core'],
  'report-html': ['core', 'report'],
}

/** Modules from elsewhere that only one place in core may import; what is not listed is free. */
export const confined: readonly { readonly module: RegExp; readonly to: string }[] = [
  { module: /^(date-fns|@date-fns\/.*)$/, to: 'foundation/' },
  { module: /^mathjs(\/|$)/, to: 'formula/' },
  { module: /^graphology(-|\/|$)/, to: 'network/' },
  { module: /^vitest(\/|$)/, to: 'testing/vitest.ts' },
  { module: /^node:/, to: 'nothing' },
]

/** Names that say nothing about the field. */
export const namelessFolders: readonly string[] = ['utils', 'helpers', 'common', 'lib', 'types']

export const MOST_LINES = 400
