// Every code an issue of wrong input can have. Compared both ways with the source and with docs/reference/errors.md.

/** What a code means, and what to do about it. */
export interface CatalogueEntry {
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
    title:
      'The id of a part of a plug-in does not begin with the name of the plug-in, or is not of the form it has to be.',
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
  'plugin/unknown-work': {
    title: 'A part of a plug-in cites a work that the plug-in does not bring.',
    remedy: 'Add it to the `references` of the plug-in, under the same key.',
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
} as const satisfies Readonly<Record<string, CatalogueEntry>>

/** What is wrong with an input: a key of {@link issueCatalogue}. Stable within a major version. */
export type IssueCode = keyof typeof issueCatalogue
