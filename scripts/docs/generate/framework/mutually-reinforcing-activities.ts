// What the framework says of mutually reinforcing activities.
import { core, type Element, practice, statement } from './statement.ts'

const id = (noun: string) => `mutually-reinforcing-activities/${noun}`

export const mutuallyReinforcingActivities: Element = {
  title: 'Mutually reinforcing activities',
  statements: [
    statement(
      'Not all do the same: each does what it is good at.',
      core,
      id('activities-outside-capability'),
      id('duplicated-activities'),
    ),
    statement(
      'What each does supports, and is coordinated with, what the others do.',
      core,
      id('isolated-activities'),
      id('broken-dependencies'),
    ),
    statement(
      'All of it fits a plan that reinforces itself: one plan of action, kept up to date.',
      core,
      id('missing-plan-of-action'),
      id('activities-outside-the-plan'),
      id('stale-plan'),
    ),
    statement(
      'The many causes of the problem are all worked on: no strategy is left to nobody.',
      core,
      id('uncovered-strategies'),
      id('unlinked-strategies'),
    ),
    statement(
      'Every partner carries a part, and none more than it can.',
      practice,
      id('partners-without-activities'),
      id('overloaded-partners'),
    ),
    statement('One can see whether an activity does what it is meant to.', practice, id('activities-without-measures')),
  ],
}
