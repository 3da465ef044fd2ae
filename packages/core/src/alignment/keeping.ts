// How much of what was to be done by a day was done, and done in time.
import type { PlainDate } from '../foundation/plain-date.ts'
import { entityCoverage, type Judgement, notJudged, shareOf } from './judgement.ts'

/** Something to be done. */
export interface ToBeDone {
  readonly id: string
  readonly dueOn: PlainDate | undefined
  readonly doneOn: PlainDate | undefined
}

/** Whether it fell due in the twelve months, or was still to be done then. */
export function isOfTheYear(
  { dueOn, doneOn }: Pick<ToBeDone, 'dueOn' | 'doneOn'>,
  { yearBefore }: { readonly yearBefore: PlainDate },
): boolean {
  return (dueOn !== undefined && dueOn > yearBefore) || doneOn === undefined || doneOn > yearBefore
}

/** What was done by the day it was due counts 1, what was done later 1/2, what is open 0. `all` holds one at least. */
export function keepingOf(kind: string, all: readonly ToBeDone[], { asOf }: { readonly asOf: PlainDate }): Judgement {
  const dated = all.flatMap(({ id, dueOn, doneOn }) => (dueOn === undefined ? [] : [{ id, dueOn, doneOn }]))
  if (dated.length === 0) return notJudged('not-stated', 'None of them says by when it is due.')
  const due = dated.filter(({ dueOn }) => dueOn <= asOf)
  if (due.length === 0) return notJudged('not-yet-due')
  const counted = due.map(({ id, dueOn, doneOn }) => {
    const isDone = doneOn !== undefined && doneOn <= asOf
    return { kind, id, share: isDone ? (doneOn <= dueOn ? 1 : 1 / 2) : 0 }
  })
  const late = counted.filter(({ share }) => share === 1 / 2).length
  return shareOf(counted, {
    coverage: entityCoverage(dated.length, all.length),
    remarks: [late === 0 ? undefined : `${late} of ${due.length} were done after the day they were due.`],
  })
}
