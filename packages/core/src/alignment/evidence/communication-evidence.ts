// How partners kept in touch in the twelve months before a day.
import type { ActionItem } from '../../conditions/continuous-communication/action-item.ts'
import type { Decision } from '../../conditions/continuous-communication/decision.ts'
import { isOfLeaders } from '../../conditions/continuous-communication/leaders-meeting.ts'
import type { Attendance, Meeting } from '../../conditions/continuous-communication/meeting.ts'
import type { Level } from '../../initiative/person.ts'
import { isOfTheYear } from '../keeping.ts'
import type { Frame } from './frame.ts'
import { indexBy } from './index-by.ts'

/** One entry of the attendance of a meeting. */
export interface MeetingAttendance extends Attendance {
  readonly meeting: Meeting
}

/** How partners kept in touch in the twelve months that end with `asOf`. */
export interface CommunicationEvidence {
  /** Meetings of these months; `undefined` where the record does not state any. */
  readonly meetings: readonly Meeting[] | undefined
  /** Who came for a partner, or that nobody did, to the meetings of these months it was invited to. */
  attendanceOf(partner: string): readonly MeetingAttendance[]
  /** The standing of who came; that of the person where the attendance does not say it. */
  levelOf(attendance: Attendance): Level | undefined
  /** Whether it is said of anybody who came to the leaders at what level they stand. */
  readonly areLevelsStated: boolean
  /** The decisions of these months a partner took part in. */
  decisionsOf(partner: string): readonly Decision[]
  /** The decisions a partner took part in: those of these months, and those that were to be carried out in them. */
  decisionsToKeepOf(partner: string): readonly Decision[]
  /** What a partner has promised and had not yet done a year ago. */
  promisesOf(partner: string): readonly ActionItem[]
}

export function communicationEvidence({ record, asOf, yearBefore, belongs }: Frame): CommunicationEvidence {
  const { meetings: allMeetings, decisions, actionItems } = record.continuousCommunication ?? {}
  const meetings = allMeetings?.filter(({ heldOn }) => heldOn > yearBefore && heldOn <= asOf)
  const levels = new Map<string, Level>(record.people?.map(({ id, level }) => [id, level]))
  const levelOf = ({ level, person }: Attendance) => level ?? (person === undefined ? undefined : levels.get(person))
  return {
    meetings,
    attendanceOf: indexBy(
      meetings?.flatMap((meeting) => (meeting.attendance ?? []).map((entry) => ({ ...entry, meeting }))),
      ({ partner }) => [partner],
    ),
    levelOf,
    areLevelsStated:
      meetings
        ?.filter(isOfLeaders)
        .some(({ attendance = [] }) =>
          attendance.some((entry) => entry.present && belongs(entry.partner) && levelOf(entry) !== undefined),
        ) ?? false,
    decisionsOf: indexBy(
      decisions?.filter(({ decidedOn }) => decidedOn > yearBefore && decidedOn <= asOf),
      (decision) => decision.partners,
    ),
    decisionsToKeepOf: indexBy(
      decisions?.filter(
        ({ decidedOn, dueOn, carriedOutOn: doneOn }) =>
          decidedOn <= asOf &&
          (decidedOn > yearBefore || (dueOn !== undefined && isOfTheYear({ dueOn, doneOn }, { yearBefore }))),
      ),
      (decision) => decision.partners,
    ),
    promisesOf: indexBy(
      actionItems?.filter(
        ({ agreedOn, dueOn, doneOn }) =>
          (agreedOn === undefined || agreedOn <= asOf) && isOfTheYear({ dueOn, doneOn }, { yearBefore }),
      ),
      ({ owner }) => [owner],
    ),
  }
}
