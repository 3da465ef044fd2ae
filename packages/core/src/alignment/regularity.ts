// How steadily a body meets in the rhythm it has agreed to.
import { isOfLeaders } from '../conditions/continuous-communication/leaders-meeting.ts'
import type { Meeting } from '../conditions/continuous-communication/meeting.ts'
import { daysPerFrequency, type Frequency } from '../foundation/frequency.ts'
import { byText } from '../foundation/order.ts'
import { addDays, daysBetween, type PlainDate } from '../foundation/plain-date.ts'
import type { Frame } from './evidence/frame.ts'
import { type Counted, entityCoverage, type Judgement, notJudged, shareOf } from './judgement.ts'

/** A body that meets. */
export interface MeetingBodyOf {
  readonly kind: string
  readonly id: string
  readonly cadence: Frequency | undefined
  /** Since when there is one. */
  readonly since: PlainDate | undefined
  /** All its meetings on record. */
  readonly meetings: readonly Meeting[]
}

/**
 * Share of the days on which the last meeting lay no further back than the cadence allows, of the last twelve months or,
 * where that is longer, of two rounds of the cadence; the first round is left to come together. A meeting counts when
 * somebody came.
 */
export function regularityOf(
  { kind, id, cadence, since, meetings }: MeetingBodyOf,
  { record, asOf, yearBefore, belongs }: Frame,
): Judgement {
  if (cadence === undefined) return notJudged('not-stated', 'It is not said how often it has agreed to meet.')
  const days = daysPerFrequency[cadence]
  if (days === undefined) return notJudged('not-applicable', 'It has agreed on no regular rhythm.')
  const all = record.continuousCommunication?.meetings
  if (all === undefined) return notJudged('not-stated')
  if (all.length > 0 && all.every(({ attendance }) => attendance === undefined)) {
    return notJudged('not-stated', 'No meeting says who came.')
  }
  const [, begins = asOf] = [since ?? '', addDays([yearBefore, addDays(asOf, -2 * days)].sort()[0] ?? asOf, 1)].sort()
  const from = addDays(begins, days)
  if (from > asOf) return notJudged('not-yet-due')
  const within = meetings.filter(({ heldOn }) => heldOn >= begins && heldOn <= asOf)
  const held = within.filter(({ attendance = [] }) =>
    attendance.some(({ partner, present }) => present && belongs(partner)),
  )
  const covered = coveredDays(held, days, from, asOf)
  const open = daysBetween(from, asOf) + 1 - covered.reduce((sum, { weight }) => sum + weight, 0)
  const listed = within.filter(({ attendance }) => attendance !== undefined).length
  return shareOf([...covered, { kind, id, share: 0, weight: open }], {
    inputs: held.length,
    coverage: entityCoverage(listed, within.length),
  })
}

/** How steadily the leaders meet. */
export function regularityOfLeaders(frame: Frame): Judgement {
  const { initiative, continuousCommunication } = frame.record
  const { meetingCadence, meetings = [] } = continuousCommunication ?? {}
  return regularityOf(
    {
      kind: 'initiative',
      id: initiative.id,
      cadence: meetingCadence,
      since: initiative.startedOn,
      meetings: meetings.filter(isOfLeaders),
    },
    frame,
  )
}

/** The days for which each meeting is the one that still counts, from the first day that is asked about. */
function coveredDays(
  held: readonly Meeting[],
  days: number,
  from: PlainDate,
  asOf: PlainDate,
): readonly (Counted & { readonly weight: number })[] {
  let next = from
  return held
    .toSorted((a, b) => byText(a.heldOn, b.heldOn) || byText(a.id, b.id))
    .map(({ id, heldOn }) => {
      const [, start = next] = [heldOn, next].sort()
      const [end = asOf] = [addDays(heldOn, days - 1), asOf].sort()
      const weight = Math.max(0, daysBetween(start, end) + 1)
      if (weight > 0) next = addDays(end, 1)
      return { kind: 'meeting', id, share: 1, weight }
    })
}
