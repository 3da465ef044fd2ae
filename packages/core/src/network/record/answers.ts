// What partners answered about each other in a wave, one voice for each pair.
import { exactSum } from '../../foundation/exact-sum.ts'
import { daysPerFrequency } from '../../foundation/frequency.ts'
import { byText } from '../../foundation/order.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Relationship, RelationshipWave } from '../../trust/relationship-wave.ts'

/** The sides of trust that a partner rates another on. */
export const trustSides = ['reliability', 'missionAlignment', 'openness'] as const
/** A side of trust that a partner rates another on. */
export type TrustSide = (typeof trustSides)[number]

/** The sides of value that a partner rates another on. */
export const valueSides = ['powerAndInfluence', 'resourceContribution', 'commitment'] as const
/** A side of value that a partner rates another on. */
export type ValueSide = (typeof valueSides)[number]

/** How closely partners work together, from the loosest to the closest. */
export const intensities = [
  'awareness',
  'cooperation',
  'coordination',
  'integration',
] as const satisfies readonly Intensity[]
/** How closely partners work together. */
export type Intensity = NonNullable<Relationship['intensity']>

/** What one partner says of another. Where it says so more than once, its ratings are averaged, and the closest and most
 * frequent contact counts. */
export interface Answer {
  readonly from: string
  readonly to: string
  /** 1 to 4. */
  readonly closeness: number | undefined
  /** Days from one contact to the next; infinite where contact is irregular. */
  readonly daysApart: number | undefined
  readonly trust: Readonly<Record<TrustSide, number | undefined>>
  readonly value: Readonly<Record<ValueSide, number | undefined>>
}

/** What was answered in a wave, and by whom. */
export interface WaveAnswers {
  /** Who was asked; whoever answered was. Absent where the wave does not say. */
  readonly asked: readonly string[] | undefined
  readonly answered: readonly string[]
  /** Who was asked, or belonged that day where that is not said, and whoever is in a relationship. */
  readonly members: readonly string[]
  /** Without what partners say of themselves, in order. */
  readonly answers: readonly Answer[]
}

/** Reads a wave. */
export function answersOf({ partners = [] }: Pick<InitiativeRecord, 'partners'>, wave: RelationshipWave): WaveAnswers {
  const answered = new Set<string>([...(wave.answered ?? []), ...wave.relationships.map(({ from }) => from)])
  const asked = wave.asked === undefined ? undefined : new Set<string>([...wave.asked, ...answered])
  const belonging = partners.filter((partner) => belongsOn(partner, wave.askedOn)).map(({ id }) => id)
  const members = new Set([...(asked ?? belonging), ...answered, ...wave.relationships.map(({ to }) => to)])
  return {
    asked: asked === undefined ? undefined : [...asked].sort(byText),
    answered: [...answered].sort(byText),
    members: [...members].sort(byText),
    answers: oneVoiceEach(wave.relationships),
  }
}

/** The mean of what is there. */
export function meanOf(ratings: readonly (number | undefined)[]): number | undefined {
  const given = ratings.filter((rating) => rating !== undefined)
  return given.length === 0 ? undefined : exactSum(given) / given.length
}

function oneVoiceEach(relationships: readonly Relationship[]): readonly Answer[] {
  const pairs = new Map<string, Relationship[]>()
  for (const relationship of relationships) {
    if (relationship.from === relationship.to) continue
    const key = JSON.stringify([relationship.from, relationship.to])
    const said = pairs.get(key)
    if (said === undefined) pairs.set(key, [relationship])
    else said.push(relationship)
  }
  return [...pairs.values()]
    .flatMap(([first, ...again]) => (first === undefined ? [] : [answerOf(first, [first, ...again])]))
    .sort((one, other) => byText(one.from, other.from) || byText(one.to, other.to))
}

function answerOf({ from, to }: Relationship, said: readonly Relationship[]): Answer {
  const trust = (side: TrustSide) => meanOf(said.map((each) => each.trust?.[side]))
  const value = (side: ValueSide) => meanOf(said.map((each) => each.value?.[side]))
  const closeness = said.flatMap(({ intensity }) =>
    intensity === undefined ? [] : [intensities.indexOf(intensity) + 1],
  )
  const daysApart = said.flatMap(({ frequency }) =>
    frequency === undefined ? [] : [daysPerFrequency[frequency] ?? Number.POSITIVE_INFINITY],
  )
  return {
    from,
    to,
    closeness: closeness.length === 0 ? undefined : Math.max(...closeness),
    daysApart: daysApart.length === 0 ? undefined : Math.min(...daysApart),
    trust: {
      reliability: trust('reliability'),
      missionAlignment: trust('missionAlignment'),
      openness: trust('openness'),
    },
    value: {
      powerAndInfluence: value('powerAndInfluence'),
      resourceContribution: value('resourceContribution'),
      commitment: value('commitment'),
    },
  }
}
