// What the foundation counts and publishes each quarter, and how its definitions changed.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { firstQuarterRelease, nineMonthsRelease, publicPages, restatingRelease, secondYearRelease } from './sources.ts'

const quarterlyCount = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  minimum: 0,
  level: 'performance',
  frequency: 'quarterly',
  steward: 'calgary-homeless-foundation',
  goals: ['home-within-a-week'],
  strategies: ['housing-first'],
} as const

const added = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const

const fourMorePrograms =
  'Also counts four more programs: McMan Hope Homes, Hope Homes Aboriginal, Calgary Alternative Support Services and ' +
  'Universal Rehabilitation Service Agency.'

const housedMethods = [
  { version: 'v1', description: 'As published for the first quarter of 2010/11.' },
  { version: 'v2', from: '2010-07-01', description: fourMorePrograms, comparableWithPrevious: false },
] as const

export const sharedMeasurement = {
  indicators: [
    {
      ...quarterlyCount,
      id: 'people-housed',
      name: 'People housed',
      plainDefinition: 'People housed in the quarter by the programs the foundation counts.',
      reporting: 'incremental',
      combine: added,
      dimensions: ['population'],
      methodVersions: housedMethods,
      sources: [firstQuarterRelease, restatingRelease, secondYearRelease, nineMonthsRelease],
    },
    {
      ...quarterlyCount,
      id: 'people-housed-since-launch',
      name: "People housed since the plan's launch",
      plainDefinition: 'Running total of people housed since the plan was launched in January 2008.',
      reporting: 'cumulative',
      combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'none' },
      sources: [secondYearRelease, nineMonthsRelease],
    },
    {
      ...quarterlyCount,
      id: 'people-served',
      name: 'People served',
      plainDefinition: 'People served in the quarter by the agencies the foundation counts.',
      reporting: 'incremental',
      combine: added,
      methodVersions: [
        { version: 'v1', description: 'As first published on 2010-09-02.' },
        {
          version: 'v2',
          from: '2010-04-01',
          description:
            'As restated on 2010-11-26, back to 2010-04-01: also counts NeighbourLink, Servants Anonymous, Aspen and ' +
            'the Canadian Red Cross.',
          comparableWithPrevious: false,
        },
      ],
      sources: [firstQuarterRelease, restatingRelease, secondYearRelease, nineMonthsRelease],
      note:
        'The release of 2011-09-06 compares with 880 for the first quarter of 2010/11 again, and does not say why. Two ' +
        'agencies left funding before the third quarter of 2011/12; they are not named.',
    },
    {
      ...quarterlyCount,
      id: 'chronic-and-episodic-housed',
      name: 'People experiencing chronic and episodic homelessness housed',
      plainDefinition: 'Of the people housed in the quarter, those experiencing chronic and episodic homelessness.',
      reporting: 'incremental',
      combine: added,
      population: 'chronic-and-episodic',
      targets: [{ by: '2012-03-31', period: { start: '2011-04-01', end: '2012-03-31' }, value: 500 }],
      methodVersions: housedMethods,
      sources: [nineMonthsRelease],
      note: 'The target is to house and support 500 people over the twelve months of 2011/12.',
    },
  ],
  dimensions: [
    {
      id: 'population',
      name: 'Population',
      exclusive: false,
      categories: [
        { code: 'chronic-and-episodic', name: 'Chronic and episodic', population: 'chronic-and-episodic' },
        { code: 'families-with-children', name: 'Families with children', population: 'families-with-children' },
        { code: 'youth', name: 'Youth to 24', population: 'youth' },
        { code: 'aboriginal-peoples', name: 'Aboriginal peoples', population: 'aboriginal-peoples' },
      ],
      note: 'Totals do not add: a person can be in several populations.',
    },
  ],
  expectations: [
    expected('people-housed', '2010-04-01'),
    expected('people-served', '2010-04-01'),
    expected('chronic-and-episodic-housed', '2011-04-01'),
  ],
  systems: [
    {
      id: 'homeless-management-information-system',
      platform: 'Homeless Management Information System',
      sources: [publicPages],
      note: 'Unveiled in 2011; the day is not stated. Later 30 agencies and 90 programs share data on it.',
    },
  ],
} as const satisfies InitiativeRecordInput['sharedMeasurement']

function expected<const Indicator extends string>(indicator: Indicator, from: string) {
  return {
    id: `quarterly-${indicator}`,
    indicator,
    frequency: 'quarterly',
    from,
    note: 'Read from the foundation reporting by quarter; an agreement on reporting is not published.',
  } as const
}
