// Which of the waves in which partners were asked about each other is meant.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import type { RelationshipWave } from '../../trust/relationship-wave.ts'

/** Which wave of relationships is meant. */
export interface WaveQuery {
  /** Only waves asked by this day are known. */
  readonly asOf: PlainDate
  /** The wave; the latest known one when absent. */
  readonly wave?: string | undefined
}

/** The waves asked by a day, from the first to the last. */
export function wavesBy({ trust }: InitiativeRecord, asOf: PlainDate): readonly RelationshipWave[] {
  const waves = trust?.relationshipWaves?.filter(({ askedOn }) => askedOn <= asOf) ?? []
  return waves.sort((one, other) => byText(one.askedOn, other.askedOn) || byText(one.id, other.id))
}

/**
 * The wave that is meant. Why there is none: `not-stated` where the record says nothing of waves, `not-collected` where
 * none was asked by the day.
 * @throws {@link CollectiveImpactError} `network/unknown-wave`
 */
export function waveAsOf(record: InitiativeRecord, { asOf, wave }: WaveQuery): RelationshipWave | MissingReason {
  const waves = wavesBy(record, asOf)
  const found = wave === undefined ? waves.at(-1) : waves.find(({ id }) => id === wave)
  if (found !== undefined) return found
  if (wave === undefined) return record.trust?.relationshipWaves === undefined ? 'not-stated' : 'not-collected'
  const known = waves.length === 0 ? 'There are none.' : `There are ${waves.map(({ id }) => id).join(', ')}.`
  throw new CollectiveImpactError(
    'network/unknown-wave',
    `No wave of relationships ${wave} was asked by ${asOf}. ${known}`,
  )
}
