// The front door of the plug-in.
export { storiesWithoutConsent } from './checks/stories-without-consent.ts'
export { unheededAnswers } from './checks/unheeded-answers.ts'
export { letter } from './letter.ts'
export { neighborhoodVoice } from './plugin.ts'
export { trimmedMean } from './trimmed-mean.ts'
