// What every part of a page is written from.
import type { Assessment, IndicatorResult } from '@collective-impact/core'
import type { Figures } from '@collective-impact/report'

export interface PageContext {
  readonly assessment: Assessment
  readonly figures: Figures
  /** The id of an indicator's card, unique on the page. */
  readonly idOf: (indicator: IndicatorResult) => string
}
