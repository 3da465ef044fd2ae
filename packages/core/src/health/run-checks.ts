// Runs checks one by one, each on its own inputs. What one throws becomes its own result and harms no other.
import { describeThrown } from '../foundation/describe-thrown.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { Check } from './check.ts'
import type { CheckDay } from './check-day.ts'
import { type CheckInputs, drawInputs, narrowInputs } from './check-inputs.ts'
import { fillMessage } from './fill-message.ts'
import { identityOf, toldApart } from './finding-identity.ts'
import { CheckResult, type Finding } from './health-result.ts'
import type { FindingDraft, MessageData, Outcome } from './outcome.ts'
import type { PlannedCheck } from './plan-checks.ts'
import { RecordPlaces } from './record-places.ts'
import { recordPlaces } from './record-sections.ts'

/** What each check comes to, in the order of the plan. */
export function runChecks(
  record: InitiativeRecord,
  observations: ObservationTable,
  planned: readonly PlannedCheck[],
  day: CheckDay,
): readonly CheckResult[] {
  const inputs = drawInputs(record, observations, day)
  const places = new RecordPlaces(record)
  return planned.map((each) => runCheck(each, inputs, places))
}

function runCheck(
  { check, area, weight, options, notAsked, broken }: PlannedCheck,
  inputs: CheckInputs,
  places: RecordPlaces,
): CheckResult {
  const { id, title, failureTitle, why, whenItMisleads, remedy, evidence } = check
  const about = { id, area, why, whenItMisleads, remedy, evidence }
  if (notAsked !== undefined) {
    return { ...about, title, outcome: 'not-applicable', weight: 0, findings: [], reason: notAsked }
  }
  try {
    if (broken !== undefined) throw broken.error
    // Only what it needs: the type says more than the check is given.
    const outcome = check.evaluate(narrowInputs(inputs, check.needs) as CheckInputs, options)
    return CheckResult.parse({
      ...about,
      title: outcome.outcome === 'fail' ? failureTitle : title,
      outcome: outcome.outcome,
      weight: outcome.outcome === 'not-applicable' ? 0 : weight,
      ...saying(check, outcome, places),
    })
  } catch (error) {
    return {
      ...about,
      title,
      outcome: 'error',
      weight,
      findings: [],
      reason: `The check broke: ${describeThrown(error)}`,
    }
  }
}

function saying(check: Check, outcome: Outcome, places: RecordPlaces): Pick<CheckResult, 'findings' | 'reason'> {
  switch (outcome.outcome) {
    case 'pass':
      return { findings: [] }
    case 'fail':
      if (outcome.findings.length === 0) throw new TypeError('it failed without a finding')
      return { findings: allFound(check, outcome.findings, places) }
    case 'unsure':
      return {
        findings: allFound(check, outcome.findings, places),
        reason: fillMessage(textOf(check, outcome.reason), {}),
      }
    case 'not-applicable':
      return { findings: [], reason: fillMessage(textOf(check, outcome.reason), {}) }
    default:
      throw new TypeError('it answered with no outcome')
  }
}

function allFound(check: Check, drafts: readonly FindingDraft[], places: RecordPlaces): readonly Finding[] {
  return toldApart(drafts.map((draft) => found(check, draft, places)))
}

function found(check: Check, draft: FindingDraft, places: RecordPlaces): Finding {
  const { message, about, measured } = draft
  const data = withinBounds(draft.data)
  const path = typeof about === 'string' ? recordPlaces[about].path : places.pathOf(about)
  if (path === undefined) throw new TypeError(`the finding ${message} is about something that is not in the record`)
  const entity = places.entityAt(path)
  const { id, identifiedBy = [] } = check
  return {
    identity: identityOf({ check: id, messageId: message, place: places.nameOf(path), data, identifiedBy }),
    path,
    messageId: message,
    message: fillMessage(textOf(check, message), data),
    data,
    ...(entity === undefined ? {} : { entity }),
    ...(measured === undefined ? {} : { measured }),
  }
}

const MOST_CHARACTERS = 2000

/** Texts that go on and on would make a report nobody can open. */
function withinBounds(data: MessageData): MessageData {
  const bounded = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value,
  ])
  return Object.fromEntries(bounded)
}

function textOf(check: Check, id: string): string {
  const text = Object.hasOwn(check.messages, id) ? check.messages[id] : undefined
  if (text === undefined) throw new TypeError(`it has no message ${id}`)
  return text
}
