// An initiative that does a great deal, made up and the same every time: for what asks of whole records.
import { type InitiativeRecord, ObservationTable, parseInitiative } from '@collective-impact/core'
import { FIRST_YEAR, indicatorId, monthPeriod, partnerId } from './names.ts'
import { random } from './random.ts'

/** How much is going on. */
export interface Business {
  readonly partners: number
  readonly activities: number
  readonly indicators: number
  readonly attendances: number
}

const GOALS = 20
const STRATEGIES = 40
const POPULATIONS = 10
const PLACES = 30
/** Who comes to a meeting. */
const INVITED = 40
/** The months that are reported, the last of them the one before the day that is asked about. */
const MONTHS = 12

/** The day that is asked about. */
export const BUSY_DAY = `${FIRST_YEAR + 1}-01-31`

export function busyRecord({ partners, activities, indicators, attendances }: Business): InitiativeRecord {
  const draw = random(7)
  const below = (size: number) => Math.floor(draw() * size)
  const each = <Item>(count: number, item: (position: number) => Item) =>
    Array.from({ length: count }, (_, position) => item(position))
  const some = (prefix: string, size: number, count: number) => [
    ...new Set(each(count, () => `${prefix}-${below(size) + 1}`)),
  ]
  const named = (prefix: string) => (position: number) => ({ id: `${prefix}-${position + 1}`, name: prefix })
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'busy', name: 'Busy' },
    partners: each(partners, (partner) => ({
      id: partnerId(partner),
      name: `Partner ${partner + 1}`,
      sector: 'nonprofit',
      capabilities: ['tutoring'],
      staffFte: 1 + below(50),
    })),
    populations: each(POPULATIONS, named('population')),
    places: each(PLACES, named('place')),
    commonAgenda: {
      versions: [{ id: 'agenda', adoptedOn: `${FIRST_YEAR}-01-01` }],
      goals: each(GOALS, (goal) => ({ id: `goal-${goal + 1}`, statement: 'Better.' })),
      strategies: each(STRATEGIES, (position) => ({ ...named('strategy')(position), goals: some('goal', GOALS, 2) })),
      endorsements: each(partners, (partner) => ({
        id: `endorsement-${partner + 1}`,
        partner: partnerId(partner),
        agendaVersion: 'agenda',
        level: 'endorsed',
        givenOn: `${FIRST_YEAR}-02-01`,
      })),
    },
    sharedMeasurement: {
      indicators: each(indicators, (indicator) => ({
        id: indicatorId(indicator),
        name: 'Visits',
        unit: { kind: 'count', of: 'visits' },
        kind: 'count',
        direction: 'increase',
        frequency: 'monthly',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        goals: some('goal', GOALS, 1),
        targets: [{ by: `${FIRST_YEAR + 2}-12-31`, value: 100 }],
      })),
      expectations: each(indicators, (indicator) => ({
        id: `expectation-${indicator + 1}`,
        indicator: indicatorId(indicator),
        partner: partnerId(indicator % partners),
        frequency: 'monthly',
        from: `${FIRST_YEAR}-01-01`,
      })),
    },
    mutuallyReinforcingActivities: {
      activities: each(activities, (activity) => ({
        ...named('activity')(activity),
        lead: partnerId(below(partners)),
        partners: [{ partner: partnerId(below(partners)), staffFte: 1 }],
        strategies: some('strategy', STRATEGIES, 1),
        indicators: [indicatorId(below(indicators))],
        populations: some('population', POPULATIONS, 2),
        places: some('place', PLACES, 2),
        reinforces: [{ activity: `activity-${below(activities) + 1}` }],
        dependsOn: activity === 0 ? [] : [{ activity: `activity-${below(activity) + 1}` }],
        resources: { staffFte: 2 },
      })),
    },
    continuousCommunication: {
      meetings: each(Math.ceil(attendances / INVITED), (meeting) => ({
        id: `meeting-${meeting + 1}`,
        body: { kind: 'leaders' },
        heldOn: monthPeriod(meeting % MONTHS).end,
        attendance: each(INVITED, (place) => ({
          partner: partnerId((meeting * INVITED + place) % partners),
          present: draw() < 0.8,
        })),
      })),
    },
  })
}

/** A year of reports on every indicator. */
export function busyObservations(record: InitiativeRecord): ObservationTable {
  const expectations = record.sharedMeasurement?.expectations ?? []
  return ObservationTable.from(
    expectations.flatMap(({ indicator, partner }) =>
      Array.from({ length: MONTHS }, (_, month) => ({
        indicator,
        period: monthPeriod(month),
        value: month + 1,
        ...(partner === undefined ? {} : { partner }),
      })),
    ),
    record,
  )
}
