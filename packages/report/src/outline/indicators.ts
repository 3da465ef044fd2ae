// Each indicator in full: what it means, where it started, its trend, its breaks, its groups.
import {
  type Assessment,
  type Breakdown,
  describeUnit,
  type IndicatorResult,
  type Measured,
  type Unit,
} from '@collective-impact/core'
import { labeledPeriodInWords } from '../dates.ts'
import { describeChange } from '../describe-change.ts'
import { describeTarget } from '../describe-target.ts'
import type { Figures } from '../figures.ts'
import { directionWords, levelWords, tierWords } from '../wording.ts'
import { basisInWords } from './basis.ts'
import { type Block, type Column, facts, heading, paragraph, type Section, table } from './block.ts'
import { latestInWords } from './headline.ts'

export function indicatorsInFull({ indicators }: Assessment, figures: Figures): Section {
  return {
    id: 'indicators',
    title: 'The indicators in full',
    blocks:
      indicators.length === 0
        ? [paragraph('The record defines no indicator.')]
        : indicators.flatMap((indicator) => [
            heading(indicator.name),
            factsOf(indicator, figures),
            ...trendOf(indicator, figures),
            ...indicator.breakdowns.flatMap((breakdown) => groupsOf(indicator, breakdown, figures)),
          ]),
  }
}

function factsOf(indicator: IndicatorResult, figures: Figures): Block {
  const { definition, direction, tier, level, latest, baseline, targets, breaks } = indicator
  const change = describeChange(indicator, figures)
  const kind = [tier && tierWords[tier], level && levelWords[level], directionWords[direction]]
  return facts([
    definition === undefined ? undefined : { name: 'What it says', text: definition },
    { name: 'What it is', text: kind.filter((words) => words !== undefined).join(', ') },
    { name: 'Latest', text: latestInWords(indicator, figures) },
    change && { name: 'Change', text: change.text },
    { name: 'Rests on', text: basisInWords(latest.basis, figures) },
    ...remarksOf(latest).map((text) => ({ name: 'Remark', text })),
    { name: 'Where it started', text: figures.measured(baseline) },
    ...targets
      .map((target) => describeTarget(indicator, target, figures))
      .map(({ aim, standing }) => ({ name: 'Target', text: `${aim}: ${standing}` })),
    ...breaks.map((each) => ({ name: 'Break', text: breakInWords(each) })),
  ])
}

/** What changed between two points that may not be compared. */
export function breakInWords({ before, after, fromMethod, toMethod, description }: IndicatorResult['breaks'][number]) {
  return `values to ${before} (${fromMethod}) and from ${after} (${toMethod}) may not be compared: ${description}`
}

function trendOf({ name, unit, trend }: IndicatorResult, figures: Figures): readonly Block[] {
  if (trend.length === 0) return []
  const rows = trend.map(({ period, measured }) => [
    labeledPeriodInWords(period),
    figures.short(measured),
    coverageOf(measured, figures),
    remarksOf(measured).join('; '),
  ])
  return [
    table(
      `${name}, period by period`,
      [{ title: 'Period' }, valueIn(unit), { title: 'Coverage' }, { title: 'Remark' }],
      rows,
    ),
  ]
}

function groupsOf({ name, unit }: IndicatorResult, breakdown: Breakdown, figures: Figures): readonly Block[] {
  const { dimension, exclusive, period, values } = breakdown
  return [
    table(
      `${name} by ${dimension}, ${period.label}`,
      [{ title: dimension }, valueIn(unit), { title: 'Coverage' }],
      values.map(({ category, measured }) => [category, figures.short(measured), coverageOf(measured, figures)]),
    ),
    ...(exclusive ? [] : [paragraph(OVERLAP)]),
  ]
}

function valueIn(unit: Unit): Column {
  return { title: `Value (${describeUnit(unit)})`, isNumeric: true }
}

/** Said wherever groups overlap. */
export const OVERLAP = 'These groups overlap, so they do not add up to the whole.'

function coverageOf({ basis: { coverage } }: Measured, figures: Figures): string {
  return coverage === undefined ? '' : figures.coverage(coverage)
}

/** What a reader should know about a value that is there; the remarks of a missing one are part of its reason. */
function remarksOf({ kind, basis }: Measured): readonly string[] {
  return kind === 'observed' ? (basis.remarks ?? []) : []
}
