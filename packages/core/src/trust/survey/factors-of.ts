// The factors of an instrument, with the questions of each.
import type { SurveyFactor, SurveyInstrument, SurveyItem } from '../survey-instrument.ts'

/** A factor with its questions. */
export interface FactorItems {
  readonly factor: string
  readonly about?: SurveyFactor['about']
  readonly items: readonly SurveyItem[]
}

/** In the order the instrument lists them, or else in which its questions name them. */
export function factorsOf({ items, factors }: SurveyInstrument): readonly FactorItems[] {
  const named = [...new Set(items.flatMap(({ factor }) => factor ?? []))].map(
    (name): Pick<SurveyFactor, 'name' | 'about'> => ({ name }),
  )
  return (factors ?? named).map(({ name, about }) => ({
    factor: name,
    ...(about === undefined ? {} : { about }),
    items: items.filter(({ factor }) => factor === name),
  }))
}
