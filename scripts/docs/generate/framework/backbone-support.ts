// What the framework says of backbone support: the organization, its functions, its leadership and its structure.
import { backbones, core, type Element, practice, statement } from './statement.ts'

const id = (noun: string) => `backbone-support/${noun}`

export const backboneSupport: Element = {
  title: 'Backbone support',
  statements: [
    statement(
      'A separate organization, or separate staff, coordinates: partners have no time to spare for it.',
      core,
      id('missing-backbone'),
      id('backbone-not-separate'),
    ),
    statement('Staff is dedicated to the initiative.', core, id('no-dedicated-staff')),
    statement(
      'At the simplest there are three roles: project manager, data manager and facilitator.',
      core,
      id('missing-key-roles'),
    ),
    statement('The backbone can be paid for, for years.', [...core, ...practice], id('short-funding-runway')),
  ],
}

export const backboneFunctions: Element = {
  title: 'The functions of a backbone',
  statements: [
    statement('It guides vision and strategy.', backbones, id('uncovered-functions')),
    statement(
      'It supports aligned activities.',
      backbones,
      id('uncovered-functions'),
      'mutually-reinforcing-activities/isolated-activities',
    ),
    statement(
      'It establishes shared measurement practices.',
      backbones,
      id('uncovered-functions'),
      'shared-measurement/unsupported-measurement-system',
    ),
    statement(
      'It builds public will.',
      backbones,
      id('uncovered-functions'),
      'continuous-communication/one-way-communication',
    ),
    statement('It advances policy.', backbones, id('uncovered-functions')),
    statement('It mobilizes funding.', backbones, id('uncovered-functions'), id('short-funding-runway')),
    statement(
      'Day by day it facilitates the dialogue of partners, manages data, handles communications and coordinates outreach to the community.',
      practice,
      id('uncovered-functions'),
    ),
  ],
}

export const leadership: Element = {
  title: 'Leadership',
  statements: [
    statement(
      'Those who lead focus people’s attention, create urgency, apply pressure without overwhelming, frame issues as opportunities as well as difficulties, and mediate conflict.',
      core,
      id('leadership-gaps'),
    ),
    statement(
      'They serve the whole: they let others have the credit and keep everybody looking at the goal.',
      [...practice, ...backbones],
      id('leadership-gaps'),
    ),
  ],
}

export const steeringCommittee: Element = {
  title: 'Steering committee',
  statements: [
    statement(
      'A steering committee across sectors makes and oversees strategy.',
      practice,
      id('missing-steering-committee'),
      id('single-sector-steering'),
    ),
    statement(
      'Executives sit on it, who can decide for their organizations.',
      practice,
      id('steering-without-executives'),
    ),
    statement(
      'People with lived experience of the problem sit on it, too.',
      practice,
      id('steering-without-community'),
    ),
    statement('It works: it meets and decides.', practice, id('steering-idle')),
    statement(
      'It looks at how far the initiative has come, and what it sees is shared.',
      practice,
      id('missing-progress-assessments'),
      id('assessments-not-shared'),
    ),
  ],
}

export const workingGroups: Element = {
  title: 'Working groups',
  statements: [
    statement(
      'Working groups form around the levers of change, each with measures of its own.',
      practice,
      id('working-groups-without-measures'),
    ),
    statement(
      'They try things out on a small scale and keep what works.',
      [...practice, 'langley-et-al-2009'],
      id('working-groups-without-tests-of-change'),
    ),
    statement(
      'They meet regularly, and tell each other and the committee what they learn.',
      practice,
      id('working-groups-not-communicating'),
    ),
  ],
}
