// Which meetings are of the leaders of partner organizations.
import type { Meeting } from './meeting.ts'

/** Whether it is a meeting of leaders or of a steering committee. */
export function isOfLeaders({ body }: Meeting): boolean {
  return body.kind === 'leaders' || body.kind === 'steering-committee'
}
