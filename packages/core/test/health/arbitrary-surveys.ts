// Random instruments and the answers to them: a record does not take answers off their scale.
import fc from 'fast-check'

const days = ['2021-06-30', '2022-11-15', '2023-07-01', '2023-12-31', '2024-09-30']
const numbers = [0, 1, 2]

const questions = (instrument: number) => numbers.slice(0, 2).map((item) => `item-${instrument}-${item}`)

/** Up to three, each with two questions of one factor. */
export const arbitraryInstruments = fc
  .tuple(
    ...numbers.map((instrument) =>
      fc.record({
        id: fc.constant(`survey-instrument-${instrument}`),
        name: fc.constant('A text'),
        items: fc.constant(questions(instrument).map((code) => ({ code, text: 'A text', factor: 'factor' }))),
        scale: fc.constant({ lowest: 1, highest: 5 }),
        factors: fc
          .constantFrom('trust', 'common-agenda', 'backbone-support')
          .map((about) => [{ name: 'factor', about }]),
        minimumGroupSize: fc.constantFrom(1, 2, 5),
      }),
    ),
  )
  .chain((all) => fc.nat(all.length).map((count) => all.slice(0, count)))

/** Up to three waves of any of them. */
export const arbitrarySurveys = fc
  .array(
    fc.nat(2).chain((instrument) =>
      fc.record({
        instrument: fc.constant(`survey-instrument-${instrument}`),
        askedOn: fc.constantFrom(...days),
        responses: fc
          .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 6 })
          .map((people) =>
            people.map((values, person) => ({
              respondent: `person-${person}`,
              answers: values.map((value, item) => ({ item: questions(instrument)[item] ?? '', value })),
            })),
          ),
      }),
    ),
    { maxLength: 3 },
  )
  .map((surveys) => surveys.map((survey, position) => ({ id: `survey-${position}`, ...survey })))
