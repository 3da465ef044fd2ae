// The latest value of an indicator as it is read first: large, with its unit, its period and its change.
import type { IndicatorResult } from '@collective-impact/core'
import {
  type ChangeInWords,
  describeChange,
  type Figures,
  missingReasonWords,
  remarksOf,
} from '@collective-impact/report'
import { html, type Markup } from './html.ts'

export function latestValue(indicator: IndicatorResult, figures: Figures): Markup {
  const { latest, latestPeriod } = indicator
  if (latest.kind === 'missing') {
    return html`<p class="value none">No value</p>\n<p class="of">${figures.measured(latest)}</p>\n`
  }
  const number = figures.number(latest.value, latest.unit)
  const of = figures.value(latest.value, latest.unit).slice(number.length)
  const change = describeChange(indicator, figures)
  return html`<p class="value">${number}</p>
<p class="of">${[of.trim(), latestPeriod?.label].filter((text) => text).join(', ')}${reservations(indicator, figures)}</p>
${change && changeLine(change)}`
}

/** What a reader must know to read the value right: its interval, its coverage, that nothing came since, remarks. */
function reservations({ latest, trend }: IndicatorResult, figures: Figures): Markup | undefined {
  if (latest.kind === 'missing') return undefined
  const { interval, unit, basis } = latest
  const { coverage } = basis
  const since = trend.at(-1)?.measured
  const said = [
    interval &&
      `${figures.share(interval.level)} interval ${figures.number(interval.lower, unit)} to ${figures.number(interval.upper, unit)}`,
    coverage && coverage.reported < coverage.expected ? figures.coverage(coverage) : undefined,
    since?.kind === 'missing' ? `since then: ${missingReasonWords[since.reason]}` : undefined,
    ...remarksOf(latest),
  ].filter((text) => text !== undefined)
  return said.length === 0 ? undefined : html`<br><strong>${said.join('; ')}</strong>`
}

const ARROWS: Readonly<Record<ChangeInWords['kind'], string>> = {
  up: '▲',
  down: '▼',
  level: '■',
  broken: '≠',
  first: '●',
}

function changeLine({ kind, text }: ChangeInWords): Markup {
  return html`<p class="change"><span class="sign" aria-hidden="true">${ARROWS[kind]}</span> ${text}</p>\n`
}
