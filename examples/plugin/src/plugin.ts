// Everything of this package under one name.
import { definePlugin, extendProfile, type Plugin, standard } from '@collective-impact/core'
import { storiesWithoutConsent } from './checks/stories-without-consent.ts'
import { unheededAnswers } from './checks/unheeded-answers.ts'
import { letter } from './letter.ts'
import { trimmedMean } from './trimmed-mean.ts'

/** Whether an initiative listens to the people it is about. Hand it to `assess` or `healthOf` in `plugins`. */
export const neighborhoodVoice: Plugin = definePlugin({
  name: 'neighborhood-voice',
  checks: [storiesWithoutConsent, unheededAnswers],
  methods: [trimmedMean],
  profiles: [
    {
      id: 'neighborhood-voice/listening',
      version: 1,
      title: 'Listening',
      description: 'For residents who ask whether they are heard: our own checks beside some of the library.',
      areas: [
        {
          area: 'improvement',
          title: 'Stories',
          checks: [{ check: 'neighborhood-voice/improvement/stories-without-consent', weight: 3 }],
        },
        {
          area: 'continuous-communication',
          title: 'Answers',
          checks: [
            { check: 'neighborhood-voice/continuous-communication/unheeded-answers', weight: 2 },
            { check: 'continuous-communication/skipped-meetings', weight: 1 },
          ],
        },
      ],
    },
    extendProfile(standard, {
      id: 'neighborhood-voice/standard',
      version: 1,
      title: 'Standard, and listening',
      description: 'All that the standard profile asks, and whether residents are heard.',
      checks: {
        'neighborhood-voice/improvement/stories-without-consent': { area: 'improvement', weight: 2 },
        'neighborhood-voice/continuous-communication/unheeded-answers': { area: 'continuous-communication', weight: 1 },
      },
    }),
  ],
  renderers: [
    { id: 'neighborhood-voice/letter', title: 'A letter to the neighborhood', mediaType: 'text/plain', render: letter },
  ],
})
