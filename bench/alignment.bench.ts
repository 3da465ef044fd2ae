// Alignment of a large initiative: every facet of every partner, goal, strategy and condition, and how activities fit.
import {
  type AlignmentResult,
  activityCoverage,
  activityOverlap,
  alignmentGaps,
  alignmentOf,
  type InitiativeRecord,
  type ObservationTable,
} from '@collective-impact/core'
import { BUSY_DAY, type Business, busyObservations, busyRecord } from './data/busy-record.ts'
import { FULL_SIZE } from './data/size.ts'
import type { Benchmark, Comparison, Contestant, Result } from './harness/benchmark.ts'

const FULL: Business = { partners: 300, activities: 5000, indicators: 200, attendances: 20_000 }
const TENTH_OF_ACTIVITIES: Business = { ...FULL, activities: FULL.activities / 10 }

type Question = (record: InitiativeRecord, observations: ObservationTable) => Result | undefined

function contestant(name: string, business: Business, ask: Question): Contestant {
  return {
    name,
    prepare() {
      const record = busyRecord(business)
      const observations = busyObservations(record)
      return () => {
        const result = ask(record, observations)
        return result === undefined ? {} : { result }
      }
    },
  }
}

const wholeAlignment: Question = (record, observations) => {
  valuesOf(alignmentOf(record, observations, { asOf: BUSY_DAY }))
  return undefined
}

/** So that nothing is left out for not being looked at. */
function valuesOf({ partners, goals, conditions }: AlignmentResult): Result {
  const all = [...partners, ...goals, ...conditions].flatMap(({ id, facets }) =>
    facets.map((facet) => [`${id} ${facet.id}`, facet.measured] as const),
  )
  return new Map(all.flatMap(([name, measured]) => (measured.kind === 'observed' ? [[name, measured.value]] : [])))
}

function againstATenth(title: string, ask: Question): Comparison {
  return {
    title,
    fairness: 'The same partners, meetings and indicators; one of the initiatives has a tenth of the activities.',
    contestants: {
      full: contestant('5,000 activities', FULL, ask),
      tenth: contestant('500 activities', TENTH_OF_ACTIVITIES, ask),
    },
    ratios: [{ name: 'time of all activities ÷ a tenth', of: 'full', to: 'tenth', goal: { atMost: 11 } }],
  }
}

const activitiesAlone: Question = (record) => {
  const { pairs } = activityOverlap(record, { asOf: BUSY_DAY })
  const { cells } = activityCoverage(record, { asOf: BUSY_DAY })
  if (pairs.length === 0 || cells.length === 0) throw new RangeError('nothing was found')
  return undefined
}

const gapsAlone: Question = (record) => {
  alignmentGaps(record, { asOf: BUSY_DAY })
  return undefined
}

export const benchmark: Benchmark = {
  title: 'alignment of 300 partners with 200 indicators and 20,000 attendances',
  size: { ...FULL_SIZE, rows: FULL.indicators * 12 },
  comparisons: {
    facets: againstATenth('Alignment, every facet', wholeAlignment),
    activities: againstATenth('Overlap of partners, and the map of activities', activitiesAlone),
    gaps: againstATenth('Gaps, and what would close them', gapsAlone),
  },
}
