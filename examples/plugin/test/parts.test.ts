// Every part is held to what parts of its kind owe.
import { describeCheck, describeMethod } from '@collective-impact/core/testing/vitest'
import { storiesWithoutConsent, trimmedMean, unheededAnswers } from 'collective-impact-neighborhood-voice'

const asOf = '2023-12-31'
const told = (consent: boolean) => ({
  improvement: { stories: [{ id: 'a', title: 'A', text: 'So it was.', toldOn: '2024-06-01', consent }] },
})

describeCheck(storiesWithoutConsent, {
  notApplicable: [{ title: 'a story that is still to be told', record: told(false), asOf }],
})

describeCheck(unheededAnswers, {
  valid: [
    {
      title: 'fewer answers than are asked for',
      record: {
        continuousCommunication: { communityMessages: [{ id: 'a', text: 'A?', sentOn: '2023-05-01', responses: 2 }] },
      },
      options: { leastResponses: 3 },
      asOf,
    },
  ],
})

describeMethod(trimmedMean, [
  {
    title: 'R 4, help page of mean: x <- c(0:10, 50); mean(x, trim = 0.10)',
    terms: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50].map((value) => ({ value })),
    comesTo: 5.5,
  },
])
