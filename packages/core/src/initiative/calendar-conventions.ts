// What a record says about the initiative's calendar.
import type { CalendarConventions } from '../foundation/calendar/calendar-unit.ts'
import type { InitiativeRecord } from './initiative-record.ts'

/** What an initiative has agreed about its calendar. */
export function calendarConventionsOf({ initiative, sharedMeasurement }: InitiativeRecord): CalendarConventions {
  const { fiscalYearStartMonth, fiscalYearNamedBy, schoolYearStartMonth, weekStartsOn } = initiative
  return {
    fiscalYearStartMonth,
    fiscalYearNamedBy,
    schoolYearStartMonth,
    weekStartsOn,
    surveyWaves: sharedMeasurement?.surveyWaves,
  }
}
