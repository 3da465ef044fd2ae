// Every number of an assessment, present or missing.
import type { AlignmentResult, Assessment, HealthResult, IndicatorResult, Measured } from '@collective-impact/core'

export function everyNumber({ indicators, health, alignment }: Assessment): readonly Measured[] {
  return [...indicators.flatMap(ofIndicator), ...ofHealth(health), ...ofAlignment(alignment)]
}

function ofIndicator({ latest, trend, breakdowns, baseline, targets }: IndicatorResult): readonly Measured[] {
  return [
    latest,
    ...trend.map(({ measured }) => measured),
    ...breakdowns.flatMap(({ values }) => values.map(({ measured }) => measured)),
    baseline,
    ...targets.flatMap(({ target, current, progress }) => [target, current, progress]),
  ]
}

function ofHealth({ areas, checks }: HealthResult): readonly Measured[] {
  const found = checks.flatMap(({ findings }) => findings.flatMap(({ measured }) => measured ?? []))
  return [...areas.map(({ score }) => score), ...found]
}

function ofAlignment({ partners, goals, conditions }: AlignmentResult): readonly Measured[] {
  return [...conditions, ...goals, ...partners].flatMap(({ facets }) => facets.map(({ measured }) => measured))
}
