// What has to hold among the instruments and surveys of a record beyond shapes and references.
import * as z from 'zod'
import type { Issue } from '../foundation/issue.ts'
import { instrumentIssues } from './instrument-issues.ts'
import { responseIssues } from './response-issues.ts'

const Surveys = z.object({
  trust: z.object({
    instruments: z.array(z.unknown()).catch([]),
    surveys: z.array(z.unknown()).catch([]),
  }),
})
const Asked = z.object({ instrument: z.string() })
const Asking = z.object({ id: z.string(), scale: z.object({ lowest: z.int(), highest: z.int() }) })

/** Issues of the instruments and surveys of a raw record. References to nothing are not among them. */
export function surveyIssues(record: unknown): readonly Issue[] {
  const found = Surveys.safeParse(record)
  if (!found.success) return []
  const { instruments, surveys } = found.data.trust
  const asking = instruments.flatMap((instrument) => Asking.safeParse(instrument).data ?? [])
  return [
    ...instruments.flatMap((instrument, at) => instrumentIssues(instrument, ['trust', 'instruments', at])),
    ...surveys.flatMap((survey, at) => {
      const asked = Asked.safeParse(survey).data?.instrument
      const instrument = asking.find(({ id }) => id === asked)
      return instrument === undefined ? [] : responseIssues(survey, instrument, ['trust', 'surveys', at])
    }),
  ]
}
