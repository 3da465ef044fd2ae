// What the framework says of shared measurement.
import { core, type Element, practice, statement } from './statement.ts'

const id = (noun: string) => `shared-measurement/${noun}`

export const sharedMeasurement: Element = {
  title: 'Shared measurement systems',
  statements: [
    statement(
      'Partners agree on how success is measured and reported, by a short list of indicators at the level of the community and across partners.',
      core,
      id('no-shared-indicators'),
      id('too-many-headline-indicators'),
    ),
    statement('What is measured is what the common agenda aims at.', core, id('indicators-without-goals')),
    statement(
      'One can tell how far one has come: where an indicator began is on record.',
      core,
      id('indicators-without-baselines'),
    ),
    statement(
      'All partners report, steadily and in time.',
      [...core, 'kramer-et-al-2009'],
      id('low-reporting-coverage'),
      id('late-reports'),
      id('stale-indicators'),
    ),
    statement(
      'They measure in the same way, so that results can be compared and added up.',
      [...core, 'kramer-et-al-2009'],
      id('incomparable-methods'),
      id('inconsistent-totals'),
    ),
    statement(
      'Somebody looks after the accuracy of what is reported.',
      ['kramer-et-al-2009'],
      id('unreviewed-accuracy'),
      id('outlying-values'),
      id('inconsistent-totals'),
      id('unowned-indicators'),
    ),
    statement(
      'What may be shared with whom is agreed on, and nobody can be told from a number.',
      ['kramer-et-al-2009'],
      id('missing-data-agreements'),
      id('disclosure-risk'),
    ),
    statement(
      'Partners come together over the results, learn from each other and change what they do.',
      [...core, 'kramer-et-al-2009'],
      id('no-learning-reviews'),
      id('measures-not-used-in-decisions'),
    ),
    statement(
      'The system is carried: by staff, money and training, and by leaders who ask for it.',
      practice,
      id('unsupported-measurement-system'),
    ),
    statement(
      'Numbers are told apart by group, so that one sees for whom things change.',
      ['kania-et-al-2022'],
      id('no-disaggregation'),
    ),
  ],
}
