// An instrument of our own: the five conditions of collective impact, and the trust that carries them.
import type { SurveyInstrumentInput } from './survey-instrument.ts'

/**
 * Twenty-four statements about working together, four for each of the five conditions of Kania & Kramer (2011) and four
 * for trust, answered from 1 (strongly disagree) to 5 (strongly agree) in about six minutes. Three are put the other way
 * round. The bands are a convention for talking about results, not norms: from 4 on people mostly agree, below 3 more
 * disagree than agree. The wording is free to use; with other words or items, give it another id.
 */
export const fiveConditionsInstrument = {
  id: 'five-conditions-1',
  name: 'Working together: the five conditions and trust',
  scale: {
    lowest: 1,
    highest: 5,
    labels: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'],
  },
  minimumGroupSize: 5,
  bands: [
    { name: 'needs work', from: 1 },
    { name: 'mixed', from: 3 },
    { name: 'strong', from: 4 },
  ],
  factors: [
    {
      name: 'common agenda',
      about: 'common-agenda',
      description: 'Whether partners see the problem alike and want the same.',
    },
    {
      name: 'shared measurement',
      about: 'shared-measurement',
      description: 'Whether the shared numbers are understood, trusted and used.',
    },
    {
      name: 'reinforcing activities',
      about: 'mutually-reinforcing-activities',
      description: 'Whether each does its part, and the parts help each other.',
    },
    {
      name: 'continuous communication',
      about: 'continuous-communication',
      description: 'Whether people who can decide meet, and news comes in time.',
    },
    {
      name: 'backbone support',
      about: 'backbone-support',
      description: 'Whether the backbone guides, helps and is fair.',
    },
    {
      name: 'trust',
      about: 'trust',
      description: 'Whether people speak openly, keep their word and let others have a say.',
    },
  ],
  items: [
    { code: 'same-picture', text: 'We have the same picture of the problem we work on.', factor: 'common agenda' },
    {
      code: 'own-goals',
      text: 'The goals we agreed on are ones my organization would choose too.',
      factor: 'common agenda',
    },
    {
      code: 'way-to-goals',
      text: 'I could explain to a newcomer how we mean to reach our goals.',
      factor: 'common agenda',
    },
    {
      code: 'different-aims',
      text: 'Behind the common goals, partners want quite different things.',
      factor: 'common agenda',
      reversed: true,
    },
    { code: 'few-measures', text: 'We follow a few measures that all of us understand.', factor: 'shared measurement' },
    { code: 'trusted-numbers', text: 'I trust the numbers we share.', factor: 'shared measurement' },
    {
      code: 'used-numbers',
      text: 'We change what we do because of what the numbers show.',
      factor: 'shared measurement',
    },
    {
      code: 'reporting-burden',
      text: 'Reporting to the group costs us more than it gives back.',
      factor: 'shared measurement',
      reversed: true,
    },
    {
      code: 'known-work',
      text: 'I know what the other partners do towards our goals.',
      factor: 'reinforcing activities',
    },
    {
      code: 'best-placed',
      text: 'Each partner does the part it is best placed to do.',
      factor: 'reinforcing activities',
    },
    {
      code: 'helpful-work',
      text: 'What others do makes our own work more effective.',
      factor: 'reinforcing activities',
    },
    {
      code: 'adjusted-work',
      text: 'My organization has changed some of its work so that it fits in with that of others.',
      factor: 'reinforcing activities',
    },
    {
      code: 'worthwhile-meetings',
      text: 'Our meetings are worth the time they take.',
      factor: 'continuous communication',
    },
    {
      code: 'deciders-present',
      text: 'People who can decide come to our meetings.',
      factor: 'continuous communication',
    },
    {
      code: 'timely-news',
      text: 'Between meetings I hear in time about what concerns me.',
      factor: 'continuous communication',
    },
    {
      code: 'late-news',
      text: 'I often learn of important decisions only after they have been made.',
      factor: 'continuous communication',
      reversed: true,
    },
    { code: 'guiding-backbone', text: 'The backbone keeps us moving towards our goals.', factor: 'backbone support' },
    { code: 'fair-backbone', text: 'The backbone treats all partners alike.', factor: 'backbone support' },
    {
      code: 'helping-backbone',
      text: 'When work together gets stuck, the backbone helps us on.',
      factor: 'backbone support',
    },
    {
      code: 'equipped-backbone',
      text: 'The backbone has the people and the money that its task takes.',
      factor: 'backbone support',
    },
    { code: 'open-words', text: 'I can say openly what I think, also when it is unwelcome.', factor: 'trust' },
    { code: 'kept-promises', text: 'Partners do what they have promised.', factor: 'trust' },
    {
      code: 'no-blame',
      text: 'We can talk about what went wrong without looking for somebody to blame.',
      factor: 'trust',
    },
    {
      code: 'real-say',
      text: 'The people whose lives we mean to change have a real say in what we do.',
      factor: 'trust',
    },
  ],
} as const satisfies SurveyInstrumentInput
