// What the framework says of preconditions, phases, partners, trust, money and learning.
import { core, type Element, practice, statement } from './statement.ts'

export const preconditions: Element = {
  title: 'Preconditions',
  statements: [
    statement(
      'An influential champion can bring leaders of all sectors to one table and keep them there.',
      practice,
      'initiative/missing-preconditions',
    ),
    statement('There is money for at least two or three years.', practice, 'initiative/missing-preconditions'),
    statement('The change is urgent to many, not to a few.', practice, 'initiative/missing-preconditions'),
    statement(
      'The initiative builds on what is there: on existing efforts and their people.',
      practice,
      'initiative/existing-efforts-ignored',
    ),
    statement(
      'Important actors of different sectors commit themselves: government, business, nonprofits, funders and the community.',
      core,
      'initiative/essential-sectors-missing',
    ),
  ],
}

export const phases: Element = {
  title: 'Phases',
  statements: [
    statement(
      'An initiative goes through phases: action is initiated, organized for impact, and sustained. None lasts forever, and each has its own tasks.',
      practice,
      'initiative/stalled-phase',
    ),
    statement(
      'How success is judged changes with the phase: from how the initiative works, by what changes in institutions, to what changes for people.',
      ['preskill-et-al-2014'],
      'common-agenda/missing-evaluation-approach',
      'initiative/no-observed-shifts',
    ),
  ],
}

export const trust: Element = {
  title: 'Trust and relationships',
  statements: [
    statement(
      'Trust among nonprofits, businesses and government carries everything else, and takes long to grow.',
      core,
      'trust/low-trust',
      'trust/falling-trust',
      'continuous-communication/young-relationships',
    ),
    statement(
      'The essential intangibles are relationships, leadership and hope, learning, and the ability to see one’s own work as part of a larger whole.',
      [...practice, 'kania-kramer-2013'],
      'trust/low-trust',
      'backbone-support/leadership-gaps',
      'improvement/lessons-not-shared',
    ),
    statement(
      'Relationships hold when somebody leaves: the network does not hang on single partners.',
      ['varda-retrum-2012'],
      'trust/fragile-network',
    ),
    statement(
      'Those who hold power share it: money, influence and voice do not all lie with the same few.',
      ['cabaj-weaver-2016', 'kania-et-al-2022'],
      'trust/power-imbalance',
    ),
    statement(
      'Each sees that its own interest is treated fairly.',
      core,
      'trust/low-trust',
      'trust/power-imbalance',
      'continuous-communication/decisions-without-evidence',
    ),
  ],
}

export const funding: Element = {
  title: 'Funding: isolated or collective',
  statements: [
    statement(
      'Funders choose several who work on one problem, not single grantees with a solution of their own.',
      core,
      'funding/isolated-funding',
    ),
    statement(
      'Grantees work toward the same goals instead of competing.',
      core,
      'funding/isolated-funding',
      'funding/unaligned-funding',
    ),
    statement('Evaluation asks what all have achieved together, by shared measures.', core, 'funding/isolated-funding'),
    statement(
      'Scale comes of many who adopt what works, not of one organization that grows.',
      core,
      'funding/isolated-funding',
    ),
    statement(
      'Business and government are essential partners, as nonprofits and funders are.',
      core,
      'funding/isolated-funding',
      'initiative/essential-sectors-missing',
    ),
    statement(
      'Funders pay for the long and open process itself, and what they pay for serves the agenda.',
      [...core, ...practice],
      'funding/unaligned-funding',
      'backbone-support/short-funding-runway',
    ),
    statement('The initiative does not stand or fall with one funder.', practice, 'funding/concentrated-funding'),
  ],
}

export const learning: Element = {
  title: 'Continuous improvement and learning',
  statements: [
    statement(
      'Change is tested by a method: plan, do, study, act; or define, measure, analyze, improve, control.',
      ['langley-et-al-2009'],
      'improvement/no-improvement-method',
    ),
    statement(
      'Cycles are carried to their end: what was tried is studied and decided upon.',
      ['langley-et-al-2009'],
      'improvement/stalled-cycles',
    ),
    statement(
      'Whoever watches a number tells a signal from chance, and answers the signal.',
      ['anhoj-olesen-2014', 'langley-et-al-2009'],
      'improvement/signals-without-response',
    ),
    statement(
      'Solutions emerge while partners watch together, learn fast and pass on what they have learned.',
      ['kania-kramer-2013'],
      'improvement/lessons-not-shared',
      'shared-measurement/no-learning-reviews',
    ),
    statement('Stories tell what numbers cannot.', ['cabaj-weaver-2016'], 'improvement/stories-missing'),
    statement(
      'What changes is seen in people, in teams and in institutions.',
      ['preskill-et-al-2014'],
      'initiative/no-observed-shifts',
    ),
  ],
}
