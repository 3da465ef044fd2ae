// What the framework asks for and no check holds yet.

/** Ids of checks that are not there. */
export const awaited: readonly string[] = [
  'backbone-support/assessments-not-shared',
  'backbone-support/missing-progress-assessments',
  'backbone-support/short-funding-runway',
  'backbone-support/working-groups-not-communicating',
  'backbone-support/working-groups-without-measures',
  'backbone-support/working-groups-without-tests-of-change',
  'common-agenda/agenda-over-one-page',
  'common-agenda/divergent-understanding',
  'common-agenda/missing-evaluation-approach',
  'common-agenda/unreviewed-agenda',
  'funding/concentrated-funding',
  'funding/isolated-funding',
  'improvement/lessons-not-shared',
  'improvement/signals-without-response',
  'improvement/stalled-cycles',
  'improvement/stories-missing',
  'initiative/essential-sectors-missing',
  'initiative/existing-efforts-ignored',
  'initiative/no-observed-shifts',
  'initiative/stalled-phase',
  'trust/power-imbalance',
]
