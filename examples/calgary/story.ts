// What the published figures say, and what they do not: each finding computed from the record and the observations.
import {
  aggregate,
  describeExplanation,
  explain,
  type InitiativeRecord,
  measure,
  ObservationTable,
  type Reconciliation,
  reconcile,
  residual,
} from '@collective-impact/core'
import { coverage, type Finding, figure } from './finding.ts'

/** The last day the releases report on. */
export const asOf = '2011-12-31'

/** Every finding, in the order it is told. */
export function tellStory(record: InitiativeRecord, observations: ObservationTable): readonly Finding[] {
  return [
    housedSinceLaunch(record, observations),
    unreportedQuarter(record, observations),
    restatedQuarter(record, observations),
    overlappingPopulations(record, observations),
    changedDefinition(record, observations),
    yearlyTarget(record, observations),
  ]
}

function housedSinceLaunch(record: InitiativeRecord, observations: ObservationTable): Finding {
  const upTo = (day: string) => ({
    published: measure(record, observations, { indicator: 'people-housed-since-launch', asOf: day }),
    summed: measure(record, observations, {
      indicator: 'people-housed',
      period: { start: '2008-01-01', end: day },
      asOf: day,
    }),
  })
  const september = upTo('2011-09-30')
  const december = upTo('2011-12-31')
  const line = (day: string, { published, summed }: typeof september) =>
    `By ${day}: ${figure(published)} as published, ${figure(summed)} from the total before and the quarters since.`
  return {
    title: 'People housed since January 2008',
    lines: [
      line('2011-09-30', september),
      line('2011-12-31', december),
      ...describeExplanation(explain(record, observations, december.summed)).split('\n'),
    ],
    figures: {
      publishedBySeptember: september.published,
      summedBySeptember: september.summed,
      publishedByDecember: december.published,
      summedByDecember: december.summed,
    },
  }
}

function unreportedQuarter(record: InitiativeRecord, observations: ObservationTable): Finding {
  const quarter = { start: '2011-01-01', end: '2011-03-31' }
  const reported = measure(record, observations, { indicator: 'people-housed', period: quarter, asOf })
  const fiveQuarters = { start: '2010-04-01', end: '2011-06-30' }
  const { period, measured: derived } = residual(record, observations, {
    indicator: 'people-housed',
    period: fiveQuarters,
    asOf,
  })
  const served = residual(record, observations, { indicator: 'people-served', period: fiveQuarters, asOf }).measured
  return {
    title: 'The quarter that was never reported',
    lines: [
      `2010/11 Q4: ${figure(reported)}; ${coverage(reported)}.`,
      `Derived for ${period?.start} to ${period?.end}: ${figure(derived)}.`,
      ...(derived.basis.remarks ?? []).map((remark) => `  ${remark}`),
      `The same for people served gives ${figure(served)}. It is not safe: the release with the total compares the first`,
      'quarter with the count before its restatement, and does not say which of the two the total holds.',
    ],
    figures: { reported, derived, served },
  }
}

function restatedQuarter(record: InitiativeRecord, observations: ObservationTable): Finding {
  const asKnownOn = (knownAt: string) =>
    measure(record, observations, {
      indicator: 'people-served',
      period: { start: '2010-04-01', end: '2010-06-30' },
      asOf,
      knownAt,
    })
  const before = asKnownOn('2010-11-25')
  const after = asKnownOn('2010-11-26')
  const restatement = explain(record, observations, after).observations[0]
  return {
    title: 'The quarter that was restated',
    lines: [
      `People served in 2010/11 Q1, as known on 2010-11-25: ${figure(before)}.`,
      `As known on 2010-11-26: ${figure(after)}; ${restatement?.reason}.`,
      noteOn(record, 'people-served'),
    ],
    figures: { before, after },
  }
}

function overlappingPopulations(record: InitiativeRecord, observations: ObservationTable): Finding {
  const held = reconcile(record, observations, {
    indicator: 'people-housed',
    by: ['dimension:population'],
    period: { start: '2011-10-01', end: '2011-12-31' },
    asOf,
  })
  const [{ whole, parts, combined }] = held as [Reconciliation]
  const populations = parts.map(({ key, measured }) => ({ category: key.groups?.['population'] ?? '', measured }))
  return {
    title: 'Populations that do not add up to a total',
    lines: [
      `People housed in 2011/12 Q3: ${figure(whole)}.`,
      ...populations.map(({ category, measured }) => `  ${nameOfPopulation(record, category)}: ${figure(measured)}`),
      `All four together: ${figure(combined)}.`,
    ],
    figures: {
      whole,
      combined,
      ...Object.fromEntries(populations.map(({ category, measured }) => [category, measured])),
    },
  }
}

function changedDefinition(record: InitiativeRecord, observations: ObservationTable): Finding {
  const { breaks } = aggregate(record, observations, { indicator: 'people-housed', by: ['fiscal-quarter'], asOf })
  const total = measure(record, observations, {
    indicator: 'people-housed',
    period: { start: '2010-04-01', end: '2010-12-31' },
    asOf,
  })
  return {
    title: 'The definition that changed',
    lines: [
      ...breaks.map(
        ({ before, after, description }) => `The series breaks from ${before.label} to ${after.label}. ${description}`,
      ),
      `A sum of the first three quarters of 2010/11: ${figure(total)}.`,
    ],
    figures: { total },
  }
}

function yearlyTarget(record: InitiativeRecord, observations: ObservationTable): Finding {
  const indicator = 'chronic-and-episodic-housed'
  const nineMonths = { start: '2011-04-01', end: '2011-12-31' }
  const target = record.sharedMeasurement?.indicators?.find(({ id }) => id === indicator)?.targets?.[0]
  const { cells } = aggregate(record, observations, { indicator, by: ['fiscal-quarter'], period: nineMonths, asOf })
  const known = measure(record, observations, { indicator, period: nineMonths, asOf, coverageThreshold: 0 })
  const supposed = ObservationTable.from(
    [...observations.observations(), { indicator, period: nineMonths, value: target?.value ?? 0 }],
    record,
  )
  const { period, measured: implied } = residual(record, supposed, { indicator, period: nineMonths, asOf })
  return {
    title: 'The yearly target, reached in nine months',
    lines: [
      `Target for 2011/12: ${target?.value} people experiencing chronic and episodic homelessness housed.`,
      ...cells.map(({ key, measured }) => `  ${key.period?.label}: ${figure(measured)}`),
      `Known of the nine months: at least ${figure(known)}; ${coverage(known)}.`,
      `If it was reached in them, as the foundation says, ${period?.start} to ${period?.end} was at least ${figure(implied)}.`,
    ],
    figures: { known, implied },
  }
}

function noteOn(record: InitiativeRecord, indicator: string): string {
  return record.sharedMeasurement?.indicators?.find(({ id }) => id === indicator)?.note ?? ''
}

function nameOfPopulation(record: InitiativeRecord, code: string): string {
  const population = record.sharedMeasurement?.dimensions?.find(({ id }) => id === 'population')
  return population?.categories.find((category) => category.code === code)?.name ?? code
}
