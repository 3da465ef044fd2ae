// What the framework says of continuous communication.
import { core, type Element, practice, statement } from './statement.ts'

const id = (noun: string) => `continuous-communication/${noun}`

export const continuousCommunication: Element = {
  title: 'Continuous communication',
  statements: [
    statement(
      'The leaders meet often and steadily: every month, or every two weeks.',
      core,
      id('infrequent-leadership-meetings'),
      id('irregular-meetings'),
    ),
    statement(
      'They come themselves: meetings are neither skipped nor left to somebody sent instead.',
      core,
      id('skipped-meetings'),
      id('delegated-attendance'),
    ),
    statement(
      'It takes years of regular meetings until partners know each other well enough to see what drives each of them.',
      core,
      id('young-relationships'),
    ),
    statement(
      'Decisions are made on evidence, and on the best solution to the problem rather than in favor of one partner.',
      core,
      id('decisions-without-evidence'),
    ),
    statement('Partners come to speak one language: shared terms, agreed on.', core, id('no-shared-vocabulary')),
    statement(
      'Meetings are structured, and led by somebody from outside the circle of leaders.',
      core,
      id('unstructured-agendas'),
      id('no-external-facilitation'),
    ),
    statement(
      'Between meetings there are other ways to stay in touch.',
      core,
      id('silent-between-meetings'),
      id('partners-out-of-touch'),
    ),
    statement('What is agreed is done.', practice, id('overdue-actions')),
    statement(
      'Communication goes both ways with those the initiative is about: they are told, and they are listened to.',
      practice,
      id('one-way-communication'),
    ),
  ],
}
