// Health of a large initiative: every check of the standard profile.
import { healthOf, ObservationTable, parseInitiative } from '@collective-impact/core'
import { replicatedSample } from '@collective-impact/core/testing'
import { FULL_SIZE } from './data/size.ts'
import type { Benchmark, Contestant } from './harness/benchmark.ts'

/** Copies of the sample in one record: about a hundred thousand entities. */
const COPIES = 320

function contestant(name: string, copies: number): Contestant {
  return {
    name,
    prepare() {
      const { record: input, observations, asOf } = replicatedSample(copies)
      const record = parseInitiative(input)
      const table = ObservationTable.from(observations, record)
      return () => {
        const { checks } = healthOf(record, table, { asOf })
        const broken = checks.filter(({ outcome }) => outcome === 'error')
        if (broken.length > 0) throw new RangeError(`${broken.map(({ id }) => id).join(', ')} broke`)
        return { also: { findings: checks.reduce((sum, { findings }) => sum + findings.length, 0) } }
      }
    },
  }
}

export const benchmark: Benchmark = {
  title: 'health of an initiative of about 100,000 entities',
  size: { ...FULL_SIZE, rows: 0 },
  comparisons: {
    checks: {
      title: 'Every check of the standard profile',
      fairness: 'The same initiative many times over in one record; one of the records has a tenth of the copies.',
      contestants: {
        full: contestant(`${COPIES} copies`, COPIES),
        tenth: contestant(`${COPIES / 10} copies`, COPIES / 10),
      },
      ratios: [{ name: 'time of all copies ÷ a tenth', of: 'full', to: 'tenth', goal: { atMost: 11 } }],
    },
  },
}
