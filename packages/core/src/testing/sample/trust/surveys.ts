// What people in the sample's partners say of working together, in two waves. Answers follow a rule: a level for each
// question, a step up where the second wave improved, and a step either way that turns with respondent and question.
import type * as z from 'zod'
import type { Survey } from '../../../trust/survey.ts'
import type { SurveyInstrument } from '../../../trust/survey-instrument.ts'
import type { SamplePartner } from '../partners.ts'

const questions = [
  { code: 'say-what-i-think', text: 'I can say what I think at our meetings.', factor: 'openness', level: 3, later: 4 },
  {
    code: 'others-keep-word',
    text: 'Partners do what they said they would do.',
    factor: 'reliability',
    level: 3,
    later: 3,
  },
  { code: 'same-goal', text: 'We want the same thing for children.', factor: 'shared vision', level: 4, later: 4 },
  { code: 'clear-part', text: 'I know what our part is.', factor: 'clear roles', level: 3, later: 4 },
  {
    code: 'numbers-help',
    text: 'The shared numbers help us decide.',
    factor: 'shared measurement',
    level: 2,
    later: 4,
  },
  { code: 'families-heard', text: 'Families have a say in what we do.', factor: 'community voice', level: 3, later: 3 },
  {
    code: 'too-much-time',
    text: 'Working together takes more time than it is worth.',
    factor: 'benefit',
    reversed: true,
    level: 3,
    later: 2,
  },
] as const

export const instruments = [
  {
    id: 'working-together',
    name: 'Working Together (invented survey)',
    items: questions.map(({ level: _level, later: _later, ...item }) => item),
    scale: {
      lowest: 1,
      highest: 5,
      labels: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
    },
    factors: [
      { name: 'openness', about: 'trust', description: 'Whether people say what they think.' },
      { name: 'reliability', about: 'trust', description: 'Whether partners keep their word.' },
      { name: 'shared vision', about: 'common-agenda', description: 'Whether all want the same.' },
      {
        name: 'clear roles',
        about: 'mutually-reinforcing-activities',
        description: 'Whether all know their part.',
      },
      { name: 'shared measurement', about: 'shared-measurement', description: 'Whether numbers help to decide.' },
      { name: 'community voice', about: 'common-agenda', description: 'Whether families are heard.' },
      { name: 'benefit', description: 'Whether it is worth the time.' },
    ],
    bands: [
      { name: 'to be talked about', from: 1 },
      { name: 'growing', from: 2.5 },
      { name: 'strong', from: 4 },
    ],
    minimumGroupSize: 5,
  },
] as const satisfies readonly z.input<typeof SurveyInstrument>[]

const firstRespondents: readonly (SamplePartner | undefined)[] = [
  'reads-office',
  'reads-office',
  'alder-schools',
  'alder-schools',
  'alder-schools',
  'county-library',
  'county-library',
  'first-steps',
  'first-steps',
  'page-by-page',
  'mill-family-center',
  'alder-mutual',
  'alder-community-trust',
  undefined,
]
const secondRespondents: readonly (SamplePartner | undefined)[] = [
  ...firstRespondents.filter((partner) => partner !== 'mill-family-center'),
  'river-clinic',
  'river-clinic',
  'alder-valley-radio',
  'alder-mutual',
  undefined,
  undefined,
]

function responses(respondents: readonly (SamplePartner | undefined)[], wave: 'level' | 'later') {
  return respondents.map((partner, respondent) => ({
    respondent: `respondent-${respondent + 1}`,
    ...(partner === undefined ? {} : { partner }),
    groups: { role: respondent % 3 === 0 ? 'leads' : 'does the work' },
    answers: questions
      .map((question, position) => ({ item: question.code, value: question[wave] + ((respondent + position) % 3) - 1 }))
      .filter((_answer, position) => (respondent + 2 * position) % 11 !== 10),
  }))
}

export const surveys = [
  {
    id: 'working-together-2022',
    instrument: 'working-together',
    askedOn: '2022-11-15',
    invited: 24,
    responses: responses(firstRespondents, 'level'),
  },
  {
    id: 'working-together-2024',
    instrument: 'working-together',
    askedOn: '2024-11-12',
    invited: 28,
    responses: responses(secondRespondents, 'later'),
  },
] as const satisfies readonly z.input<typeof Survey>[]
