// The working groups there were on a day, and what links them.
import type { WorkingGroup } from '../../conditions/backbone-support/working-group.ts'
import type { Meeting } from '../../conditions/continuous-communication/meeting.ts'
import type { ImprovementCycle } from '../../improvement/improvement-cycle.ts'
import { byId, type Frame } from './frame.ts'
import { indexBy } from './index-by.ts'

/** The working groups there were on `asOf`, and what links them. */
export interface StructureEvidence {
  /** Groups formed by the day, by id; `undefined` where the record does not state any. */
  readonly workingGroups: readonly WorkingGroup[] | undefined
  /** The ids of the strategies a group carries, by its own word or by theirs. */
  strategiesCarriedBy(group: WorkingGroup): readonly string[]
  /** The other groups it has had an exchange with in the last twelve months, whichever of the two recorded it. */
  exchangedWith(group: string): ReadonlySet<string>
  /** The tests of change a group had under way in the last twelve months. */
  testsOf(group: WorkingGroup): readonly ImprovementCycle[]
  /** All meetings of a group on record. */
  meetingsOfGroup(group: string): readonly Meeting[]
}

export function structureEvidence({ record, asOf, yearBefore }: Frame): StructureEvidence {
  const workingGroups = record.backboneSupport?.workingGroups
    ?.filter(({ formedOn }) => formedOn === undefined || formedOn <= asOf)
    .sort(byId)
  const carried = indexBy(record.commonAgenda?.strategies, ({ workingGroup }) =>
    workingGroup === undefined ? [] : [workingGroup],
  )
  const exchanges = workingGroups?.flatMap(({ id, exchanges = [] }) =>
    exchanges.filter(({ on }) => on > yearBefore && on <= asOf).map(({ workingGroup }) => [id, workingGroup] as const),
  )
  const exchangesOf = indexBy(exchanges, (pair) => pair)
  const running = record.improvement?.cycles?.filter(
    ({ startedOn, endedOn }) =>
      startedOn !== undefined && startedOn <= asOf && (endedOn === undefined || endedOn > yearBefore),
  )
  const cyclesOf = indexBy(running, ({ workingGroup }) => (workingGroup === undefined ? [] : [workingGroup]))
  const cycleById = indexBy(running, ({ id }) => [id])
  return {
    workingGroups,
    strategiesCarriedBy: ({ id, strategies = [] }) => [
      ...new Set<string>([...strategies, ...carried(id).map((strategy) => strategy.id)]),
    ],
    exchangedWith: (group) => new Set(exchangesOf(group).flatMap((pair) => pair.filter((other) => other !== group))),
    testsOf: ({ id, testsOfChange = [] }) => [...new Set([...cyclesOf(id), ...testsOfChange.flatMap(cycleById)])],
    meetingsOfGroup: indexBy(record.continuousCommunication?.meetings, ({ body: { workingGroup } }) =>
      workingGroup === undefined ? [] : [workingGroup],
    ),
  }
}
