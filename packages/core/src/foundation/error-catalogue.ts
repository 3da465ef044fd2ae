// Every code this package can answer with. Compared both ways with the source and with docs/reference/errors.md.

interface Entry {
  readonly title: string
  readonly remedy: string
}

/** Codes of issues: wrong input, reported all at once. */
export const issueCatalogue = {
  'input/not-json': {
    title: 'The text is not complete JSON.',
    remedy: 'Check that the file was written to its end and is JSON; the message says where reading stopped.',
  },
  'input/not-csv': {
    title: 'The text is not CSV in UTF-8, or a record of it has too few or too many cells.',
    remedy: 'Save it as CSV in UTF-8, with quotes around cells that hold separators, quotes or line breaks.',
  },
  'input/wrong-type': {
    title: 'A value is of another type than the field takes.',
    remedy: 'Give the type that the message names.',
  },
  'input/missing': {
    title: 'A required field is absent.',
    remedy: 'Add the field. If its value is not known, leave out the whole entry.',
  },
  'input/unknown-field': {
    title: 'A field is not part of the model.',
    remedy: 'Correct the name; keep your own keys in `external`, and remarks in `note`.',
  },
  'input/invalid-value': {
    title: 'A value is of the right type but not one the field accepts.',
    remedy: 'Use one of the values, the format or the range that the message names.',
  },
  'input/too-many-issues': {
    title: 'There are more issues than are worth listing.',
    remedy: 'Check that the input is what it should be; correct what is listed first, and read it again.',
  },
  'record/unknown-reference': {
    title: 'An id points at nothing in the record.',
    remedy: 'Add the entity that is meant, or correct the id.',
  },
  'record/duplicate-id': {
    title: 'Two entities of one kind have the same id.',
    remedy: 'Give each its own id.',
  },
  'record/cycle': {
    title: 'Entities depend on each other in a circle.',
    remedy: 'Remove one of the links that the message lists.',
  },
  'record/date-order': {
    title: 'Something ends before it begins, or a step on the way comes after what it leads to.',
    remedy: 'Correct one of the two dates.',
  },
  'formula/syntax': {
    title: 'A formula cannot be read.',
    remedy: 'Correct the expression; the message says where reading stopped.',
  },
  'formula/too-large': {
    title: 'A formula is too long, or nested too deep.',
    remedy: 'Make a part of it an indicator of its own, and let the formula read that.',
  },
  'formula/not-allowed': {
    title: 'A formula uses something that formulas do not have.',
    remedy:
      'Write it with numbers, symbols, arithmetic, comparisons, `and`, `or`, `not`, `? :` and the listed functions.',
  },
  'formula/unknown-function': {
    title: 'A formula calls a function that there is not.',
    remedy: 'Use one of those the message lists; to multiply a symbol by something in parentheses, write `*`.',
  },
  'formula/wrong-arguments': {
    title: 'A function of a formula is given the wrong arguments.',
    remedy: 'Give what the message names.',
  },
  'formula/unknown-symbol': {
    title: 'A formula reads a symbol that stands for nothing.',
    remedy: 'Add an input with this symbol, or correct the expression.',
  },
  'formula/unused-input': {
    title: 'A formula never reads one of its inputs.',
    remedy: 'Remove the input, or read it in the expression.',
  },
  'formula/duplicate-symbol': {
    title: 'Two inputs of a formula have the same symbol.',
    remedy: 'Give each its own.',
  },
  'formula/incompatible-units': {
    title: 'The units of a formula do not fit together, or do not give the unit of its indicator.',
    remedy: 'Divide or convert so that only values in one unit are added or compared, or correct the unit.',
  },
  'observation/unknown-reference': {
    title: 'An observation names an indicator, partner, place, dimension, category or method the record does not have.',
    remedy: 'Add it to the record, or correct the id.',
  },
  'observation/value': {
    title: 'An observation does not carry exactly one kind of value, or one its indicator cannot have.',
    remedy: 'Give `value`, or `numerator` and `denominator`, or `mean` and `n`, or a reason in `missing`.',
  },
  'observation/out-of-limits': {
    title: 'A value lies outside the natural limits of its indicator.',
    remedy: 'Check the unit (shares are 0 to 1, not percent), or correct the limits.',
  },
  'observation/date-order': {
    title: 'The period of an observation ends before it begins.',
    remedy: 'Correct one of the two dates.',
  },
  'observation/duplicate': {
    title: 'Two observations say the same thing: one indicator, partner, place, period and group.',
    remedy: 'Remove one, or let the later one restate the earlier with `supersedes`.',
  },
  'observation/duplicate-id': {
    title: 'Two observations have the same id.',
    remedy: 'Give each its own id.',
  },
  'observation/status': {
    title: 'A restatement takes a report from one status to another that cannot follow it.',
    remedy: 'Submit a report before it is verified or approved, and submit it again after it was rejected.',
  },
  'observation/supersedes': {
    title: 'A restatement names an observation that is not there, is of another series, or was restated already.',
    remedy: 'Point `supersedes` at the id of the latest statement of the same series and period.',
  },
  'plugin/duplicate-id': {
    title: 'Two parts of a plug-in have the same id.',
    remedy: 'Give each an id of its own.',
  },
  'plugin/outside-namespace': {
    title: 'The id of a part of a plug-in does not begin with the name of the plug-in, or is not of the form it has to be.',
    remedy:
      'Write `<plugin>/<area>/<noun-of-the-failing-state>` for a check, and `<plugin>/<name>` for a method, profile or renderer.',
  },
  'plugin/reserved-name': {
    title: 'A plug-in has a name that this package uses itself.',
    remedy: 'Call it by the name of its own package.',
  },
  'plugin/taken-id': {
    title: 'A part of a plug-in has an id that this package uses itself.',
    remedy: 'Begin the id with the name of the plug-in.',
  },
  'plugin/unreadable': {
    title: 'A part of a plug-in throws when it is read, or is no object.',
    remedy: 'Write it as a plain literal; the message says what was thrown.',
  },
  'quality/awaiting-approval': {
    title: 'A report is there that has not come far enough to count.',
    remedy: 'Ask whoever is to verify or approve it to do so, or to reject it.',
  },
  'quality/conflicting-reports': {
    title: 'Several partners report different values of the same thing.',
    remedy: 'Agree on whose report stands; let the others reject theirs, or declare what they have in common.',
  },
  'quality/impossible-overlap': {
    title: 'More people are agreed to be counted twice than can be.',
    remedy: 'Correct the figure of the overlap agreement, or the counts of its partners.',
  },
  'quality/late-report': {
    title: 'A report came after the day it was due.',
    remedy: 'Ask what held it up; agree on a later day, or on a reminder before it.',
  },
  'quality/outlier': {
    title: 'A value lies far from the others of its series.',
    remedy: 'Ask whoever reported it whether it is right, and restate it if it is not. An outlier may well be true.',
  },
  'quality/overdue-report': {
    title: 'An expected report is not there, though the day it was due has come.',
    remedy: 'Ask for it, or end the expectation if it was never going to come.',
  },
  'quality/recorded-early': {
    title: 'A report was recorded before the period it is about had ended.',
    remedy: 'Ask for the figures of the whole period, and restate the report if they differ.',
  },
  'quality/repeated-value': {
    title: 'The same figures were reported several times running.',
    remedy: 'Ask whether they were measured each time or carried over; restate what was only carried over.',
  },
  'quality/same-value-twice': {
    title: 'Several partners report the same value of the same thing, and the total counts it more than once.',
    remedy: 'Keep one of the reports, or declare in an overlap agreement that the partners count the same.',
  },
  'quality/rule-not-judged': {
    title: 'A validation rule cannot be held against the reports.',
    remedy: 'Do what the message says: pass a formula engine, or correct the formula or the scope of the rule.',
  },
  'quality/rule-violated': {
    title: 'Reported values break a validation rule.',
    remedy: 'Follow the instruction of the rule; find out which of the values is wrong, and restate it.',
  },
  'quality/whole-and-parts': {
    title: 'A reported whole disagrees with what its reported parts make.',
    remedy: 'Find out whether the whole or a part is wrong, and restate it.',
  },
  'trust/double-answer': {
    title: 'A response answers one question twice.',
    remedy: 'Keep the answer that was meant.',
  },
  'trust/double-response': {
    title: 'A person has two responses in one wave of a survey.',
    remedy: 'Keep one of them; give every person a token of their own, another one in each wave.',
  },
  'trust/out-of-scale': {
    title: 'An answer lies outside the scale of its instrument.',
    remedy: 'Correct the answer, or leave it out if the question was not answered.',
  },
  'trust/unknown-item': {
    title: 'An answer is to a question that the instrument does not have.',
    remedy: 'Correct the code of the item, or leave the answer out.',
  },
} as const satisfies Readonly<Record<string, Entry>>

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
  'storage/invalid-driver': {
    title: 'A storage driver broke its contract.',
    remedy: 'Run the conformance cases of `@collective-impact/core/testing` against the driver, and tell its author.',
  },
} as const satisfies Readonly<Record<string, Entry>>

/** What is wrong with an input: a key of {@link issueCatalogue}. Stable within a major version. */
export type IssueCode = keyof typeof issueCatalogue
/** What an error stands for: a key of {@link errorCatalogue}. Stable within a major version. */
export type ErrorCode = keyof typeof errorCatalogue
