// What measurement asks of a record, found by id.
import type { Dimension } from '../conditions/shared-measurement/dimension.ts'
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import type { CalendarConventions } from '../foundation/calendar/calendar-unit.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { calendarConventionsOf } from '../initiative/calendar-conventions.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { Partner } from '../initiative/partner.ts'
import type { Place } from '../initiative/place.ts'

const lookups = new WeakMap<InitiativeRecord, RecordLookup>()

/** The parts of a record that observations refer to, by id. */
export class RecordLookup {
  readonly record: InitiativeRecord
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly partners: ReadonlyMap<string, Partner>
  readonly places: ReadonlyMap<string, Place>
  /** By the indicator they are about. */
  readonly overlapAgreements: ReadonlyMap<string, readonly OverlapAgreement[]>
  /** What the initiative has agreed about its calendar. */
  readonly calendar: CalendarConventions

  /** The lookup of a record, built once; records never change. */
  static of(record: InitiativeRecord): RecordLookup {
    const known = lookups.get(record)
    if (known !== undefined) return known
    const lookup = new RecordLookup(record)
    lookups.set(record, lookup)
    return lookup
  }

  private constructor(record: InitiativeRecord) {
    this.record = record
    this.indicators = byId(record.sharedMeasurement?.indicators)
    this.dimensions = byId(record.sharedMeasurement?.dimensions)
    this.partners = byId(record.partners)
    this.places = byId(record.places)
    this.overlapAgreements = Map.groupBy(
      record.sharedMeasurement?.overlapAgreements ?? [],
      ({ indicator }): string => indicator,
    )
    this.calendar = calendarConventionsOf(record)
  }

  /** @throws {@link CollectiveImpactError} `measurement/unknown-reference` */
  indicator(id: string): Indicator {
    return this.require(this.indicators, id, 'indicator')
  }

  /** @throws {@link CollectiveImpactError} `measurement/unknown-reference` */
  dimension(id: string): Dimension {
    return this.require(this.dimensions, id, 'dimension')
  }

  /** @throws {@link CollectiveImpactError} `measurement/unknown-reference` */
  require<Entity>(known: ReadonlyMap<string, Entity>, id: string, kind: string): Entity {
    const found = known.get(id)
    if (found !== undefined) return found
    throw new CollectiveImpactError(
      'measurement/unknown-reference',
      `The record has no ${kind} ${JSON.stringify(id)}; it has ${[...known.keys()].slice(0, 10).join(', ') || 'none'}`,
      { data: { kind, id } },
    )
  }

  /** `null` stands for the initiative itself. @throws {@link CollectiveImpactError} `measurement/unknown-reference` */
  requirePartners(partners: readonly (string | null)[] = []): void {
    for (const partner of partners) if (partner !== null) this.require(this.partners, partner, 'partner')
  }
}

function byId<Entity extends { readonly id: string }>(
  entities: readonly Entity[] | undefined,
): ReadonlyMap<string, Entity> {
  return new Map(entities?.map((entity) => [entity.id, entity]))
}
