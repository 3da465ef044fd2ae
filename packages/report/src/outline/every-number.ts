// Every number of an assessment, present or missing.
import type { AlignmentResult, Assessment, HealthResult, IndicatorResult, Measured } from '@collective-impact/core'

export function everyNumber(assessment: Assessment): readonly Measured[] {
  const { indicators, results, health, alignment } = assessment
  const shares = results.all.indicators === 0 ? [] : [results.all.share]
  return [
    ...indicators.flatMap(ofIndicator),
    ...shares,
    ...ofHealth(health),
    ...ofAlignment(alignment),
    ...ofTogether(assessment),
  ]
}

function ofIndicator(indicator: IndicatorResult): readonly Measured[] {
  const { latest, trend, breakdowns, baseline, targets, change, curve } = indicator
  return [
    latest,
    ...trend.map(({ measured }) => measured),
    ...breakdowns.flatMap(({ values }) => values.map(({ measured }) => measured)),
    baseline,
    ...targets.flatMap(({ target, current, progress, expected, ofExpected }) => [
      target,
      current,
      progress,
      expected,
      ofExpected,
    ]),
    change.difference,
    curve.forecast,
  ]
}

function ofHealth({ areas, checks }: HealthResult): readonly Measured[] {
  const found = checks.flatMap(({ findings }) => findings.flatMap(({ measured }) => measured ?? []))
  return [...areas.map(({ score }) => score), ...found]
}

function ofAlignment(alignment: AlignmentResult): readonly Measured[] {
  const { partners, goals, strategies, workingGroups, conditions } = alignment
  return [...conditions, ...goals, ...strategies, ...workingGroups, ...partners].flatMap(({ facets }) =>
    facets.map(({ measured }) => measured),
  )
}

function ofTogether({ trust, power, contrasts, circle }: Assessment): readonly Measured[] {
  const { surveys, relationships } = trust
  return [
    ...surveys.flatMap(({ respondents, responseRate, factors }) => [
      respondents,
      responseRate,
      ...factors.flatMap(({ share, consensus, change }) => [
        share,
        consensus,
        ...(change === undefined ? [] : [change]),
      ]),
    ]),
    ...(relationships === undefined
      ? []
      : [relationships.responseRate, ...relationships.ratings.map((each) => each.rating)]),
    ...power.flatMap(({ gini, topShare }) => [gini, topShare]),
    ...contrasts.map(({ measured }) => measured),
    circle.size,
    circle.growth,
  ]
}
