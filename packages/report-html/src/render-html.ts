// An assessment as one page that needs nothing else: no script, no network, no font.
import type { Assessment } from '@collective-impact/core'
import {
  dateInWords,
  figuresFor,
  outlineReport,
  type ReportOptions,
  type Section,
  type SectionId,
} from '@collective-impact/report'
import { atAGlance } from './at-a-glance.ts'
import { goals } from './goals.ts'
import { html, Markup } from './html.ts'
import { masthead } from './masthead.ts'
import type { PageContext } from './page-context.ts'
import { cards, section } from './sections.ts'
import { styles } from './styles.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * The report as one HTML document: accessible (WCAG 2.2 AA), printable, with each indicator's trend drawn as SVG and
 * told in words. It loads nothing and runs nothing, and the same assessment gives the same bytes.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function renderHtml(assessment: Assessment, options: ReportOptions = {}): string {
  const figures = figuresFor(options)
  const { title, sections } = outlineReport(assessment, options)
  const ids = new Map(assessment.indicators.map((indicator, position) => [indicator, `indicator-${position + 1}`]))
  const context: PageContext = { assessment, figures, idOf: (indicator) => ids.get(indicator) ?? '' }
  const written = sections.flatMap((each) => {
    const markup = writers[each.id]?.(each, context)
    return markup === undefined ? [] : [{ id: each.id, title: each.title, markup }]
  })
  const glance = atAGlance(sections, context)
  const contents = [...(glance === undefined ? [] : [{ id: 'at-a-glance', title: 'At a glance' }]), ...written]
  const { asOf, formatVersion } = assessment

  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, as of ${dateInWords(asOf)}</title>
<style>
${new Markup(styles)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${masthead(assessment, contents)}<main id="main" tabindex="-1">
${glance}${written.map(({ markup }) => markup)}</main>
<footer>
<p>${title}, as of ${dateInWords(asOf)}. Made from an assessment in format ${formatVersion}.</p>
</footer>
</body>
</html>
`.text
}

/** How each section is written. Who and when is in the masthead, and the indicators in full are on their cards. */
const writers: Readonly<Partial<Record<SectionId, (section: Section, context: PageContext) => Markup>>> = {
  headline: goals,
  results: section,
  'not-known': (each) => cards(each, 'pairs'),
  conditions: (each) => cards(each, 'grid'),
  findings: (each) => cards(each, 'column'),
  alignment: section,
  gaps: (each) => cards(each, 'pairs'),
  trust: section,
  'next-steps': section,
  methods: section,
}
