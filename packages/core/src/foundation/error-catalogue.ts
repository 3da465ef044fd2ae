// Every code an error of this package can have. Compared both ways with the source and with docs/reference/errors.md.
import type { CatalogueEntry } from './issue-catalogue.ts'

/** Codes of errors: a wrong program or a failing surrounding, thrown. */
export const errorCatalogue = {
  'record/invalid': {
    title: 'The record has issues.',
    remedy: 'Read `error.issues`; `safeParseInitiative` returns them instead of throwing.',
  },
  'observation/invalid': {
    title: 'Some observations have issues.',
    remedy: 'Read `error.issues`; `ObservationTable.safeFrom` returns them instead of throwing.',
  },
  'foundation/invalid-calendar': {
    title: 'A calendar cannot be cut as asked with what has been agreed about it.',
    remedy:
      'Declare what the message names: the start month of the school year, waves that share no day, a known unit.',
  },
  'foundation/invalid-date': {
    title: 'A date is not a calendar day in the form YYYY-MM-DD.',
    remedy: 'Pass a day that exists, such as 2011-12-31.',
  },
  'foundation/invalid-period': {
    title: 'A text is not a period.',
    remedy:
      'Write `2011`, `2011-Q3`, `2011-09`, `2011-W39`, `2011-09-30` or `2011-07-01/2011-09-30`; the message says what is wrong.',
  },
  'measurement/unknown-reference': {
    title: 'A query names something the record does not have.',
    remedy: 'Correct the id; the message lists what there is.',
  },
  'measurement/invalid-query': {
    title: 'A query contradicts itself.',
    remedy: 'Correct what the message names.',
  },
  'measurement/invalid-amounts': {
    title: 'Amounts that are to be held against each other are not finite numbers of 0 or above.',
    remedy: 'Read `error.issues`; leave out what is not known.',
  },
  'measurement/invalid-comparisons': {
    title: 'Pairwise comparisons are not a square of numbers above 0, each the reciprocal of its counterpart.',
    remedy: 'Correct what the message or `error.issues` names.',
  },
  'measurement/invalid-index': {
    title: 'A composite index, or what it is to be computed from, is not defined as it has to be.',
    remedy: 'Read `error.issues`.',
  },
  'measurement/invalid-weights': {
    title: 'Weights are not numbers of 0 or above, one for each part, or budgets do not spend all points.',
    remedy: 'Read `error.issues`.',
  },
  'measurement/no-convergence': {
    title: 'An iteration did not come to an end.',
    remedy: 'Check the comparisons for judgments that go round in a circle; weigh by the row geometric mean meanwhile.',
  },
  'measurement/invalid-method': {
    title: 'A method definition is not complete.',
    remedy: 'Read `error.issues`.',
  },
  'measurement/invalid-option': {
    title: 'A calculation was given an option it cannot use.',
    remedy: 'Correct the option that the message names, or leave it out.',
  },
  'measurement/invalid-table': {
    title: 'A table for disclosure control is not one of cells that add up.',
    remedy: 'Read `error.issues`: every cell needs an id of its own and a number, every relation cells that exist.',
  },
  'improvement/invalid-chart': {
    title: 'A chart cannot be drawn of what it was given.',
    remedy: 'Read `error.issues`: each point needs a day of its own and a number, or no value where there is a gap.',
  },
  'trust/invalid-instrument': {
    title: 'A survey instrument contradicts itself or is not complete.',
    remedy: 'Read `error.issues`; `safeParseInstrument` returns them instead of throwing.',
  },
  'trust/invalid-option': {
    title: 'A measure of agreement was given an option it cannot use.',
    remedy: 'Correct the option that the message names, or leave it out.',
  },
  'trust/invalid-ratings': {
    title: 'Ratings are not rows of one length with finite numbers, or counts not whole numbers of 0 or above.',
    remedy: 'Read `error.issues`; write `null` for a rating that was not given.',
  },
  'trust/invalid-survey': {
    title: 'Answers to a survey do not fit its instrument.',
    remedy: 'Read `error.issues`; `safeParseSurvey` returns them instead of throwing.',
  },
  'formula/invalid': {
    title: 'A formula has issues.',
    remedy: 'Read `error.issues`; `checkFormulas` returns those of a whole record instead of throwing.',
  },
  'formula/invalid-columns': {
    title: 'A formula was not given a column, or a value, for everything it reads, or columns of different lengths.',
    remedy: 'Give one for each of `terms`, all of one length.',
  },
  'network/invalid-network': {
    title: 'A network ties members that it does not list, lists one twice, or weighs a tie with no positive number.',
    remedy: 'Read `error.issues`.',
  },
  'network/invalid-option': {
    title: 'A measure of a network was given an option it cannot use.',
    remedy: 'Correct the option that the message names, or leave it out.',
  },
  'network/unknown-wave': {
    title: 'A wave of relationships is not in the record, or was asked later than the day as of which it is read.',
    remedy: 'Name one of those that the message lists, or a later day.',
  },
  'alignment/invalid-profile': {
    title: 'A profile of alignment is not valid, or counts a facet that is not there.',
    remedy: 'Read `error.issues`; `alignmentFacets` lists the facets and whom they are about.',
  },
  'health/invalid-check': {
    title: 'A check definition is not complete.',
    remedy: 'Read `error.issues`.',
  },
  'health/invalid-profile': {
    title: 'A profile is not valid, or names a check that is not registered.',
    remedy: 'Read `error.issues`; register the check or take it out of the profile.',
  },
  'health/invalid-baseline': {
    title: 'A baseline of findings cannot be read.',
    remedy: 'Read `error.issues`; keep a new one made by `healthBaseline`.',
  },
  'health/duplicate-check': {
    title: 'Two checks have the same id.',
    remedy: 'Namespace the id of your own check.',
  },
  'health/unknown-phase': {
    title: 'A query asks for a phase that does not exist.',
    remedy: 'Give one of `assess-readiness`, `initiate`, `organize`, `implement` and `sustain`, or leave it out.',
  },
  'plugin/clash': {
    title: 'Two plug-ins have the same name.',
    remedy: 'Hand in each plug-in once; ask the author of one of two that share a name for another.',
  },
  'plugin/invalid': {
    title: 'A plug-in is not as it has to be.',
    remedy: 'Read `error.issues`: each says which part it is about.',
  },
  'assessment/different-audiences': {
    title: 'Two assessments that are to be compared are for different audiences.',
    remedy: 'Assess twice for the same `audience`.',
  },
  'assessment/different-initiatives': {
    title: 'Two assessments that are to be compared are of different initiatives.',
    remedy: 'Compare assessments of one initiative.',
  },
  'report/invalid-option': {
    title: 'A renderer was given an option it cannot use.',
    remedy: 'Correct the option that the message names, or leave it out.',
  },
  'storage/conflict': {
    title: 'Somebody else wrote first.',
    remedy: 'Read the document again, apply the change to what is there now, and write with its revision.',
  },
  'storage/not-found': {
    title: 'The document is not in the store.',
    remedy: 'Check the id; `list` names what there is.',
  },
  'storage/invalid-key': {
    title: 'A document key is empty, too long, or has a part that is not a plain name.',
    remedy: 'Use lower-case letters, digits, `-`, `_` and `.`, beginning with a letter or digit.',
  },
  'storage/corrupt': {
    title: 'The store holds something it did not write.',
    remedy: 'Restore the named document from a backup; nothing else was changed.',
  },
  'storage/locked': {
    title: 'Another process has the store open for writing.',
    remedy: 'Close the other process, or wait for it.',
  },
  'storage/closed': {
    title: 'The store was used after it was closed.',
    remedy: 'Open it again.',
  },
  'storage/unavailable': {
    title: 'The storage underneath refused: no space, no permission, no such folder.',
    remedy: 'Read `error.cause`; nothing was half-written.',
  },
  'storage/invalid-document': {
    title: 'A driver was given, or gave back, something that is not plain JSON.',
    remedy: 'Write plain JSON values only.',
  },
  'storage/invalid-batch': {
    title: 'A batch names one document more than once.',
    remedy: 'Put into one batch only what each document is to be in the end.',
  },
  'storage/invalid-archive': {
    title: 'A text that is to be imported is not a whole archive of one initiative.',
    remedy: 'Export the initiative again; the message names the line.',
  },
  'storage/invalid-option': {
    title: 'A store was given an option it cannot use.',
    remedy: 'Correct the option that the message names, or leave it out.',
  },
  'storage/invalid-driver': {
    title: 'A storage driver broke its contract.',
    remedy: 'Run the conformance cases of `@collective-impact/core/testing` against the driver, and tell its author.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>

/** What an error stands for: a key of {@link errorCatalogue}. Stable within a major version. */
export type ErrorCode = keyof typeof errorCatalogue
