// A whole report in the order in which a reader needs it, before it is written in any format.
import type { Assessment } from '@collective-impact/core'
import { figuresFor } from '../figures.ts'
import type { ReportOptions } from '../report-options.ts'
import { alignment } from './alignment.ts'
import type { Outline } from './block.ts'
import { conditions } from './conditions.ts'
import { findings } from './findings.ts'
import { gaps } from './gaps.ts'
import { headline } from './headline.ts'
import { indicatorsInFull } from './indicators.ts'
import { methods } from './methods.ts'
import { whatToDoNext } from './next-steps.ts'
import { notKnown } from './not-known.ts'
import { results } from './results.ts'
import { trust } from './trust.ts'
import { whoAndWhen } from './who-and-when.ts'

/**
 * The content of a report as plain blocks of text, for a renderer of your own. Nothing in it is escaped: escape every
 * text for the format you write.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function outlineReport(assessment: Assessment, options: ReportOptions = {}): Outline {
  const figures = figuresFor(options)
  return {
    title: assessment.initiative.name,
    sections: [
      whoAndWhen(assessment),
      headline(assessment, figures),
      results(assessment, figures),
      notKnown(assessment, figures),
      conditions(assessment, figures),
      findings(assessment, figures),
      alignment(assessment, figures),
      gaps(assessment),
      trust(assessment, figures),
      whatToDoNext(assessment, figures),
      indicatorsInFull(assessment, figures),
      methods(assessment),
    ],
  }
}
