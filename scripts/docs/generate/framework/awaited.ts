// What the framework asks for and no check holds yet.

/** Ids of checks that are not there. */
export const awaited: readonly string[] = [
  'common-agenda/agenda-over-one-page',
  'common-agenda/divergent-understanding',
  'common-agenda/missing-evaluation-approach',
  'common-agenda/unreviewed-agenda',
  'initiative/essential-sectors-missing',
  'initiative/existing-efforts-ignored',
  'initiative/stalled-phase',
]
