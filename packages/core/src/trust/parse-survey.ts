// From JSON, text or plain objects to one wave of answers that fit their instrument, or to every reason why they do not.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import { type Issue, limitIssues } from '../foundation/issue.ts'
import { readInput } from '../foundation/read-input.ts'
import { parseInstrument } from './parse-instrument.ts'
import { responseIssues } from './response-issues.ts'
import { Survey, type SurveyInput, type SurveyResponseInput } from './survey.ts'
import type { SurveyInstrumentInput } from './survey-instrument.ts'

/** A wave of answers, or everything that is wrong with the input. */
export type SurveyParseResult =
  | { readonly success: true; readonly survey: Survey }
  | { readonly success: false; readonly issues: readonly Issue[] }

/**
 * Reads one wave of answers to an instrument, from JSON text or from a value. All issues come back at once, each with code
 * and path: answers off the scale, to items that are not there, or given twice, and second responses of a person.
 * @throws {@link CollectiveImpactError} `trust/invalid-instrument`, when it is the instrument that is wrong
 */
export function safeParseSurvey(input: unknown, instrument: SurveyInstrumentInput): SurveyParseResult {
  const asked = parseInstrument(instrument)
  const read = readInput(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const codes = new Set(asked.items.map(({ code }) => code))
  const parsed = Survey.safeParse(read.value, parseOptions)
  const issues = [
    ...(parsed.success ? [] : issuesOf(parsed.error)),
    ...responseIssues(read.value, { scale: asked.scale, codes }),
  ]
  if (parsed.success && parsed.data.instrument !== asked.id) {
    const message = `expected ${asked.id}, the instrument it is read with, found ${parsed.data.instrument}`
    issues.unshift({ code: 'input/invalid-value', path: ['instrument'], message })
  }
  return parsed.success && issues.length === 0
    ? { success: true, survey: parsed.data }
    : { success: false, issues: limitIssues(issues) }
}

/**
 * Reads one wave of answers to an instrument, from JSON text or from a value.
 * @throws {@link CollectiveImpactError} `trust/invalid-survey`, with every issue in `issues`; `trust/invalid-instrument`,
 *   when it is the instrument that is wrong
 */
export function parseSurvey(input: unknown, instrument: SurveyInstrumentInput): Survey {
  const result = safeParseSurvey(input, instrument)
  if (result.success) return result.survey
  throw new CollectiveImpactError('trust/invalid-survey', 'The survey cannot be used:', { issues: result.issues })
}

/**
 * Takes in one more response, as it comes from a form. The wave itself stays as it is; the answer holds a new one, or
 * every issue, among them that the person has answered already.
 * @throws {@link CollectiveImpactError} `trust/invalid-instrument`, when it is the instrument that is wrong
 */
export function addResponse(
  survey: SurveyInput,
  response: SurveyResponseInput,
  instrument: SurveyInstrumentInput,
): SurveyParseResult {
  return safeParseSurvey({ ...survey, responses: [...survey.responses, response] }, instrument)
}
