// What people answered about the common agenda when they were last asked.
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import { addMonths, type PlainDate } from '../foundation/plain-date.ts'
import type { Measured, MissingReason } from '../measurement/measured.ts'
import type { FactorResult } from '../trust/survey/survey-result.ts'
import { surveyResults } from '../trust/survey/survey-results.ts'
import type { Survey } from '../trust/survey.ts'
import type { SurveyInstrument } from '../trust/survey-instrument.ts'
import type { Frame } from './evidence/frame.ts'
import { entityCoverage, type Judgement, notJudged, shareOf } from './judgement.ts'

/** Surveys are held once a year or every second; what was answered before that is of another time. */
const MONTHS = 24

/** One figure of the factors about the agenda, of one wave. */
interface Answered {
  readonly survey: string
  readonly askedOn: PlainDate
  readonly people: number
  readonly share: number
}

/**
 * A figure, 0 to 1, of the factors that are about the common agenda: its mean over factors, and over instruments by how
 * many answered. Of each instrument the latest wave counts that enough people answered to be shown.
 */
export function agendaAnswers({ record, asOf }: Frame, figure: (factor: FactorResult) => Measured): Judgement {
  const { instruments, surveys } = record.trust ?? {}
  if (instruments === undefined || surveys === undefined) return notJudged('not-stated')
  const asking = instruments.filter(({ factors }) => factors?.some(isAboutAgenda))
  if (asking.length === 0) return notJudged('not-applicable', 'No survey asks about the common agenda.')
  const since = addMonths(asOf, -MONTHS)
  const recent = surveys.filter(({ askedOn }) => askedOn > since && askedOn <= asOf)
  const found = asking.map((instrument) => latestAnswered(recent, instrument, asOf, figure))
  const shown = found.filter((each) => typeof each === 'object')
  if (shown.length === 0) return notJudged(found.find((each) => each === 'suppressed') ?? 'not-collected')
  return shareOf(
    shown.map(({ survey, share, people }) => ({ kind: 'survey', id: survey, share, weight: people })),
    {
      inputs: shown.reduce((all, { people }) => all + people, 0),
      coverage: entityCoverage(shown.length, asking.length),
      remarks: shown.map(({ survey, askedOn, people }) => `${survey}: ${people} people answered on ${askedOn}.`).sort(),
    },
  )
}

function latestAnswered(
  surveys: readonly Survey[],
  instrument: SurveyInstrument,
  asOf: PlainDate,
  figure: (factor: FactorResult) => Measured,
): Answered | MissingReason {
  const waves = surveys
    .filter((survey) => survey.instrument === instrument.id)
    .sort((one, other) => byText(other.askedOn, one.askedOn) || byText(one.id, other.id))
  let reason: MissingReason = 'not-collected'
  for (const wave of waves) {
    const figures = surveyResults(wave, instrument, { asOf }).factors.filter(isAboutAgenda).map(figure)
    const values = figures.flatMap((measured) => (measured.kind === 'observed' ? [measured] : []))
    if (values.length > 0) {
      const people = Math.max(...values.map(({ basis }) => basis.inputs))
      const share = exactSum(values.map(({ value }) => value)) / values.length
      return { survey: wave.id, askedOn: wave.askedOn, people, share }
    }
    if (figures.some((measured) => measured.kind === 'missing' && measured.reason === 'suppressed'))
      reason = 'suppressed'
  }
  return reason
}

function isAboutAgenda({ about }: Pick<FactorResult, 'about'>): boolean {
  return about === 'common-agenda'
}
