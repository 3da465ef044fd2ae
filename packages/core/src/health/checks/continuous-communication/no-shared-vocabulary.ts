// Have the partners agreed on what their words mean?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const noSharedVocabulary = defineCheck({
  id: 'continuous-communication/no-shared-vocabulary',
  title: 'Partners use words in the same sense',
  failureTitle: 'Partners have hardly agreed on what their words mean',
  why: 'Sectors mean different things by the same word. A common vocabulary takes time, and without it no measure can be shared.',
  whenItMisleads:
    'Words that all use alike need no entry, and a list of definitions that nobody reads changes nothing. Definitions of indicators do not count here.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Note at the next meetings each word that two partners use differently, and write down in one sentence what it is to mean from now on.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastTerms: z
      .int()
      .min(1)
      .default(1)
      .describe(
        'The least number of words agreed upon. One shows the habit; how many it takes differs from field to field.',
      ),
  }),
  needs: ['vocabulary'],
  messages: {
    tooFew: 'Partners had agreed on the meaning of {terms} words by {asOf}; at least {leastTerms} are asked for.',
    vocabularyNotStated:
      'State the words partners have agreed to use in one sense under `continuousCommunication.vocabulary`, or an empty list.',
  },
  evaluate({ vocabulary, asOf }, { leastTerms }) {
    if (vocabulary === undefined) return unsure('vocabularyNotStated')
    const terms = vocabulary.length
    if (terms >= leastTerms) return pass()
    return fail([finding('tooFew', 'vocabulary', { terms, asOf, leastTerms }, countOf(terms, 'words', asOf))])
  },
  examples: [
    {
      title: 'a word with its meaning',
      record: {
        continuousCommunication: {
          vocabulary: [{ id: 'tutored', term: 'tutored', definition: 'Had an hour of reading help or more.' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a word that was agreed on later',
      record: {
        continuousCommunication: {
          vocabulary: [
            { id: 'tutored', term: 'tutored', definition: 'Had an hour of reading help.', agreedOn: '2024-01-18' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Partners had agreed on the meaning of 0 words by 2023-12-31; at least 1 are asked for.'],
    },
    {
      title: 'a record that does not speak of words',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the words partners have agreed to use in one sense under `continuousCommunication.vocabulary`, or an empty list.',
      ],
    },
  ],
})
