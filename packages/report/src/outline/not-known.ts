// What is not known, and why: every value that is missing, every report that did not come, every open check.
import type { Assessment, CheckResult, ExpectedReport, IndicatorResult, Measured } from '@collective-impact/core'
import { dateInWords, periodInWords } from '../dates.ts'
import type { Figures } from '../figures.ts'
import { type Block, heading, list, paragraph, type Section } from './block.ts'
import { nameOf } from './names.ts'

/** Something that is not there. */
interface Gap {
  readonly of: string
  readonly why: string
}

export function notKnown(assessment: Assessment, figures: Figures): Section {
  const { indicators, health, notStated } = assessment
  const gap = (of: string, measured: Measured): readonly Gap[] =>
    measured.kind === 'missing' ? [{ of, why: figures.measured(measured) }] : []
  const blocks = [
    ...part(
      'Indicators without a value',
      indicators.flatMap(({ name, latest }) => gap(name, latest)),
    ),
    ...part(
      'Gaps in trends',
      indicators.flatMap((each) => gapsInTrend(each, figures)),
    ),
    ...part(
      'Reports that were expected',
      indicators.flatMap((each) => missingReports(each, assessment)),
    ),
    ...part(
      'Baselines',
      indicators.flatMap(({ name, baseline }) => gap(name, baseline)),
    ),
    ...part(
      'Targets',
      indicators.flatMap(({ name, targets }) =>
        targets.flatMap(({ by, target }) => gap(`${name}, by ${dateInWords(by)}`, target)),
      ),
    ),
    ...part(
      'Curves that cannot be told',
      indicators.flatMap(({ name, curve }) => (curve.status === 'unknown' ? gap(name, curve.forecast) : [])),
    ),
    ...part(
      'Groups without a value',
      indicators.flatMap(({ name, breakdowns }) =>
        breakdowns.flatMap(({ period, values }) =>
          values.flatMap(({ category, measured }) => gap(`${name}, ${category}, ${period.label}`, measured)),
        ),
      ),
    ),
    ...part(
      'Scores',
      health.areas.flatMap(({ title, score }) => gap(title, score)),
    ),
    ...part(
      'Checks that could not be decided',
      health.checks.flatMap((check) => open(check, 'unsure')),
    ),
    ...part(
      'Checks that went wrong',
      health.checks.flatMap((check) => open(check, 'error')),
    ),
    ...(notStated.length === 0
      ? []
      : [heading('What the record says nothing about'), list(sectionsOf(notStated).map((text) => ({ text })))]),
  ]
  return {
    id: 'not-known',
    title: 'What is not known, and why',
    blocks: blocks.length > 0 ? blocks : [paragraph('Everything that was asked is answered.')],
  }
}

/** Gaps with one reason in one item. */
function part(title: string, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return []
  const byReason = Map.groupBy(gaps, ({ why }) => why)
  const items = [...byReason].map(([why, same]) => ({ text: `${same.map((each) => each.of).join('; ')}: ${why}` }))
  return [heading(title), list(items)]
}

/** Missing points with one reason together, those in a row from first to last. */
function gapsInTrend({ name, latest, trend }: IndicatorResult, figures: Figures): readonly Gap[] {
  if (latest.kind === 'missing') return []
  const missing = trend.map(({ measured }) => (measured.kind === 'missing' ? figures.measured(measured) : undefined))
  const reasons = new Set(missing.filter((why) => why !== undefined))
  return [...reasons].map((why) => {
    const periods = trend.flatMap(({ period }, position) => {
      if (missing[position] !== why || missing[position - 1] === why) return []
      const after = missing.findIndex((each, other) => other > position && each !== why)
      const last = trend.at(after < 0 ? -1 : after - 1)?.period.label
      return last === period.label ? [period.label] : [`${period.label} to ${last}`]
    })
    return { of: `${name}, ${periods.join(', ')}`, why }
  })
}

/** The reports that the latest value had to do without. */
function missingReports({ name, latest }: IndicatorResult, assessment: Assessment): readonly Gap[] {
  const { missing = [], awaitingApproval = [] } = latest.basis.coverage ?? {}
  const gap = ({ partner, period }: ExpectedReport, why: string, by: string): Gap => ({
    of: `${name}, ${periodInWords(period)}`,
    why: partner === undefined ? why : `${why}${by} ${nameOf('partner', partner, assessment)}`,
  })
  return [
    ...missing.map((report) => gap(report, 'not reported', ' by')),
    ...awaitingApproval.map((report) => gap(report, 'awaiting approval', ', reported by')),
  ]
}

function open({ title, outcome, reason }: CheckResult, as: 'unsure' | 'error'): readonly Gap[] {
  return outcome === as ? [{ of: title, why: reason ?? 'no reason is given' }] : []
}

/** Whole sections by their name, and sections with what lacks in them: `common agenda: principles, drivers`. */
function sectionsOf(paths: readonly string[]): readonly string[] {
  const lacking = Map.groupBy(paths, (path) => path.split('.')[0] ?? path)
  return [...lacking].map(([section, inIt]) => {
    const parts = inIt.map((path) => path.slice(section.length + 1)).filter((part) => part !== '')
    return parts.length === 0 ? inWords(section) : `${inWords(section)}: ${parts.map(inWords).join(', ')}`
  })
}

/** `continuousCommunication` as `continuous communication`. */
function inWords(name: string): string {
  return name.replaceAll('.', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
