// What pages are generated from: the lists of methods, checks and profiles, and what each of them cites.

import { slug } from 'github-slugger'
import { overlapReferences } from '../../../packages/core/src/alignment/activities/activity-overlap.ts'
import { alignmentOf } from '../../../packages/core/src/alignment/alignment-of.ts'
import { alignmentFacets } from '../../../packages/core/src/alignment/facets.ts'
import { checks } from '../../../packages/core/src/health/checks/index.ts'
import { profiles } from '../../../packages/core/src/health/profiles/index.ts'
import { runChartReferences } from '../../../packages/core/src/improvement/charts/run-chart.ts'
import { xmrReferences } from '../../../packages/core/src/improvement/charts/xmr-chart.ts'
import { methods } from '../../../packages/core/src/measurement/methods/index.ts'
import { ObservationTable } from '../../../packages/core/src/measurement/observation-table.ts'
import { forecastReferences } from '../../../packages/core/src/measurement/progress/forecast-baseline.ts'
import { minMax } from '../../../packages/core/src/measurement/quality/outliers/min-max.ts'
import { modifiedZScore } from '../../../packages/core/src/measurement/quality/outliers/modified-z-score.ts'
import { tukeyFences } from '../../../packages/core/src/measurement/quality/outliers/tukey-fences.ts'
import { zScore } from '../../../packages/core/src/measurement/quality/outliers/z-score.ts'
import { networkMeasures } from '../../../packages/core/src/network/network-measures.ts'
import { sampleInitiative } from '../../../packages/core/src/testing/sample-initiative.ts'
import { agreementMeasures } from '../../../packages/core/src/trust/agreement/agreement-measures.ts'
import type { AlignmentExample } from './alignment-pages.ts'
import type { Citing } from './bibliography-page.ts'
import { framework } from './framework/framework.ts'

export { alignmentFacets, checks, methods, profiles }

/** The alignment of the sample initiative. */
export function sampleAlignment(): AlignmentExample {
  const { record, observations, asOf } = sampleInitiative()
  return { asOf, result: alignmentOf(record, ObservationTable.from(observations, record), { asOf }) }
}

export const citing: readonly Citing[] = [
  ...methods.map(({ id, title, references }) => ({ title, page: `methods/${id}.md`, cites: references })),
  ...framework.map(({ title, statements }) => ({
    title: `The framework: ${title.toLowerCase()}`,
    page: `framework.md#${slug(title)}`,
    cites: [...new Set(statements.flatMap(({ from }) => from))],
  })),
  { title: 'Turning the curve', page: '../explanation/progress.md#turning-the-curve', cites: forecastReferences },
  {
    title: 'Overlap of activities',
    page: '../explanation/activities.md#how-far-two-do-the-same-and-together',
    cites: overlapReferences,
  },
  { title: 'Run charts', page: '../explanation/run-charts.md#run-charts', cites: runChartReferences },
  { title: 'XmR charts', page: '../explanation/run-charts.md#xmr-charts', cites: xmrReferences },
  ...[zScore(), modifiedZScore(), tukeyFences(), minMax()].map(({ title, references }) => ({
    title,
    page: '../explanation/data-quality.md#outliers',
    cites: references,
  })),
  ...Object.entries(networkMeasures).map(([id, { title, references }]) => ({
    title,
    page: `../explanation/networks.md#${id}`,
    cites: references,
  })),
  ...Object.values(agreementMeasures).map(({ title, section, references }) => ({
    title,
    page: `../explanation/agreement.md#${section}`,
    cites: references,
  })),
  ...alignmentFacets.map(({ id, title, references }) => ({ title, page: `alignment/${id}.md`, cites: references })),
  ...checks.map(({ id, title, evidence }) => ({ title, page: `checks/${id}.md`, cites: evidence })),
]
