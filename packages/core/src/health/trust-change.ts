// How trust between partners changed from one wave to the next, like for like.
import { meanOf } from '../foundation/averages.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import { type Measured, missing, observed } from '../measurement/measured.ts'
import { type Answer, answersOf, trustSides } from '../network/record/answers.ts'
import { wavesBy } from '../network/record/wave-as-of.ts'
import type { RelationshipWave } from '../trust/relationship-wave.ts'
import { meanInterval, sampleMean } from '../trust/survey/sample-mean.ts'

/** What became of trust between the two latest waves, among partners that rated the same others both times. */
export interface TrustChange {
  readonly earlier: RelationshipWave
  readonly later: RelationshipWave
  /** How many partners rate others lower than before, on average, and how many higher. */
  readonly fell: number
  readonly rose: number
  /** How many could be compared. */
  readonly compared: number
  /** The mean of what changed for each, in points of a scale of 1 to 4, with its interval. */
  readonly change: Measured
}

const LEVEL = 0.95

/** The change, or whether there are no waves yet, or only one. */
export function trustChange(record: InitiativeRecord, asOf: PlainDate): TrustChange | 'no-wave' | 'one-wave' {
  const [earlier, later] = wavesBy(record, asOf).slice(-2)
  if (earlier === undefined) return 'no-wave'
  if (later === undefined) return 'one-wave'
  const belonging = new Set<string>(
    record.partners?.filter((partner) => belongsOn(partner, asOf)).map(({ id }) => id) ?? [],
  )
  const isOfNow = ({ from, to }: Answer) => belonging.has(from) && belonging.has(to)
  const before = new Map(answersOf(record, earlier).answers.map((answer) => [pairOf(answer), answer]))
  const changes = answersOf(record, later)
    .answers.filter(isOfNow)
    .flatMap((answer) => {
      const change = changeOf(before.get(pairOf(answer)), answer)
      return change === undefined ? [] : [{ by: answer.from, change }]
    })
  const ofEach = [...Map.groupBy(changes, ({ by }) => by).values()].map((own) =>
    meanOf(own.map(({ change }) => change)),
  )
  return {
    earlier,
    later,
    fell: ofEach.filter((change) => change < 0).length,
    rose: ofEach.filter((change) => change > 0).length,
    compared: ofEach.length,
    change: changeMeasured(ofEach, asOf),
  }
}

function pairOf({ from, to }: Answer): string {
  return JSON.stringify([from, to])
}

/** The mean change over the sides of trust that were rated both times. */
function changeOf(before: Answer | undefined, after: Answer): number | undefined {
  const changes = trustSides.flatMap((side) => {
    const [was, is] = [before?.trust[side], after.trust[side]]
    return was === undefined || is === undefined ? [] : [is - was]
  })
  return changes.length === 0 ? undefined : meanOf(changes)
}

function changeMeasured(changes: readonly number[], asOf: PlainDate): Measured {
  const basis = { method: { id: 'trust-change', version: 1 }, asOf, inputs: changes.length }
  if (changes.length === 0) return missing('not-collected', basis)
  const sample = sampleMean(changes)
  const interval = meanInterval(sample, LEVEL)
  return {
    ...observed(sample.mean, { kind: 'score', of: 'points of 4' }, basis),
    ...(interval === undefined ? {} : { interval }),
  }
}
