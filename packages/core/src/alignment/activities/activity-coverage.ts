// For whom and where each strategy is carried out: what nobody covers, what hangs on one partner, what many do.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured } from '../../measurement/measured.ts'
import { RecordLookup } from '../../measurement/record-lookup.ts'
import { entityCoverage, type Judgement, measuredOf, notJudged, shareOf } from '../judgement.ts'
import { tiesAmong } from './activity-ties.ts'
import { finestPlaces } from './finest-places.ts'
import { type ActivityInForce, inForceOn } from './in-force.ts'

/** As of when, over which places, and what counts as little and much. */
export interface ActivityCoverageOptions {
  readonly asOf: PlainDate
  /** The places of the map; those that no other place lies in when absent. */
  readonly places?: readonly string[]
  /** A cell with fewer partners than this is thin. 2 when absent: what hangs on one partner ends when it leaves. */
  readonly thinBelow?: number
  /** A cell with this many partners or more is crowded. 5 when absent: more than meet without being brought together. */
  readonly crowdedFrom?: number
}

/**
 * How well a cell is covered: by nobody; perhaps, by activities that do not say for whom or where; by fewer partners
 * than `thinBelow`; by `crowdedFrom` or more; or by a number in between.
 */
export type CellCoverage = 'uncovered' | 'unsure' | 'thin' | 'covered' | 'crowded'

/** One strategy, for one population, in one place; what is absent the record names none of. */
export interface CoverageCell {
  readonly strategy: string
  readonly population?: string
  readonly place?: string
  readonly coverage: CellCoverage
  /** Who belongs and is in an activity of the cell, by id. */
  readonly partners: readonly string[]
  /** The activities of the cell, by id. */
  readonly activities: readonly string[]
  /** Activities for the strategy that do not say for whom or where, and may belong here. */
  readonly perhaps: readonly string[]
  /** Activities of one partner each that neither strengthen nor wait for another one of the cell: effort that may be made twice. */
  readonly uncoordinated: readonly string[]
}

/** The map of activities. */
export interface ActivityCoverage {
  readonly asOf: PlainDate
  /** The share of the cells that anybody covers, of those of which it can be said. */
  readonly covered: Measured
  /** By strategy, population and place. */
  readonly cells: readonly CoverageCell[]
}

/**
 * The map of who carries out what, for whom and where: every strategy in force × the populations of the goals it serves
 * (all populations of the record where these name none) × places. An activity in a place covers the places within it.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`, `measurement/unknown-reference`
 */
export function activityCoverage(
  record: InitiativeRecord,
  { asOf, places, thinBelow = 2, crowdedFrom = 5 }: ActivityCoverageOptions,
): ActivityCoverage {
  const { strategies, activities } = inForceOn(record, asOf)
  const lookup = RecordLookup.of(record)
  for (const place of places ?? []) lookup.require(lookup.places, place, 'place')
  const finest = finestPlaces(record)
  const mapped = [...new Set(places ?? (record.places ?? []).flatMap(({ id }) => finest(id)))].sort(byText)
  const reach = reachOf(activities, finest)
  const tied = new Set(tiesAmong(activities).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const carriedOut = new Map(strategies.map(({ id }): [string, ActivityInForce[]] => [id, []]))
  for (const one of activities) for (const id of one.strategies) carriedOut.get(id)?.push(one)
  const cells = strategies.flatMap(({ id, goals = [] }) =>
    orNone(populationsOf(record, goals)).flatMap((population) =>
      orNone(mapped).map((place): CoverageCell => {
        const asked = { population, places: place === undefined ? undefined : finest(place) }
        const answers = Map.groupBy(carriedOut.get(id) ?? [], (one) => reach(one, asked))
        const here = answers.get('yes') ?? []
        const perhaps = answers.get('perhaps') ?? []
        const partners = [...new Set(here.flatMap((one) => one.partners))].sort(byText)
        return {
          strategy: id,
          ...(population === undefined ? {} : { population }),
          ...(place === undefined ? {} : { place }),
          coverage: coverageOf(partners.length, perhaps.length, thinBelow, crowdedFrom),
          partners,
          activities: here.map(({ activity }) => activity.id),
          perhaps: perhaps.map(({ activity }) => activity.id),
          uncoordinated: uncoordinated(here, tied),
        }
      }),
    ),
  )
  return {
    asOf,
    covered: measuredOf(shareCovered(record, cells), { id: 'activity-coverage', version: 1 }, { asOf }),
    cells,
  }
}

/** The populations that the goals of a strategy are about, or else all there are. */
function populationsOf(
  { commonAgenda, populations = [] }: InitiativeRecord,
  goals: readonly string[],
): readonly string[] {
  const named = (commonAgenda?.goals ?? [])
    .filter(({ id }) => goals.includes(id))
    .flatMap((goal) => goal.populations ?? [])
  return [...new Set<string>(named.length > 0 ? named : populations.map(({ id }) => id))].sort(byText)
}

function orNone<Item>(items: readonly Item[]): readonly (Item | undefined)[] {
  return items.length === 0 ? [undefined] : items
}

interface Asked {
  readonly population: string | undefined
  readonly places: readonly string[] | undefined
}

/** Whether an activity is for a population and in any of some places, as far as it says so. */
function reachOf(activities: readonly ActivityInForce[], finest: (place: string) => readonly string[]) {
  const placesOf = new Map(
    activities.map((one) => [one, one.activity.places && new Set(one.activity.places.flatMap(finest))]),
  )
  return (one: ActivityInForce, { population, places }: Asked): 'yes' | 'no' | 'perhaps' => {
    const [populations, itsPlaces] = [one.activity.populations, placesOf.get(one)]
    const isForThem = population === undefined || populations?.some((each) => each === population)
    const isThere = places === undefined || (itsPlaces && places.some((place) => itsPlaces.has(place)))
    if (isForThem === false || isThere === false) return 'no'
    return isForThem === undefined || isThere === undefined ? 'perhaps' : 'yes'
  }
}

function coverageOf(partners: number, perhaps: number, thinBelow: number, crowdedFrom: number): CellCoverage {
  if (partners === 0) return perhaps > 0 ? 'unsure' : 'uncovered'
  if (partners < thinBelow) return 'thin'
  return partners >= crowdedFrom ? 'crowded' : 'covered'
}

function uncoordinated(here: readonly ActivityInForce[], tied: ReadonlySet<string>): readonly string[] {
  const alone = here
    .filter((one) => one.partners.length === 1)
    .filter((one) => !here.some((other) => tied.has(`${one.activity.id} ${other.activity.id}`)))
  const partners = new Set(alone.flatMap((one) => one.partners))
  return partners.size < 2 ? [] : alone.map(({ activity }) => activity.id)
}

function shareCovered({ commonAgenda }: InitiativeRecord, cells: readonly CoverageCell[]): Judgement {
  if (commonAgenda?.strategies === undefined) return notJudged('not-stated')
  const said = cells.filter(({ coverage }) => coverage !== 'unsure')
  if (cells.length > 0 && said.length === 0) {
    return notJudged('not-stated', 'No activity says for whom and where it is.')
  }
  return shareOf(
    said.map(({ strategy, coverage }) => ({ kind: 'strategy', id: strategy, share: coverage === 'uncovered' ? 0 : 1 })),
    { coverage: entityCoverage(said.length, cells.length) },
  )
}
