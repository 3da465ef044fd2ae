// Fifty million observations that come in one after the other, in a heap of at most 1 GB.
import { ObservationTable } from '@collective-impact/core'
import { dayAfter } from './data/names.ts'
import { monthlyColumns } from './data/observation-columns.ts'
import { recordOf } from './data/record.ts'
import { observationRows } from './data/rows.ts'
import { FULL_SIZE, type Size } from './data/size.ts'
import type { Benchmark } from './harness/benchmark.ts'
import { allValues } from './peers/ours.ts'

const MEGABYTE = 1 << 20

function* rowsOf(size: Size) {
  for (const month of monthlyColumns(size)) yield* observationRows(month, 'share')
}

export const benchmark: Benchmark = {
  title: 'loading and asking in bounded memory',
  isLong: true,
  size: { ...FULL_SIZE, rows: 50_000_000, partners: 3000 },
  comparisons: {
    heap: {
      title: 'Rows that are made one by one, loaded, and asked for the ratio by indicator and quarter',
      fairness:
        'The process is given a heap of 1 GB and ends when it needs more. The columns themselves lie outside of the heap, ' +
        'in array buffers.',
      unit: 'MB of heap at the most',
      contestants: {
        table: {
          name: 'ObservationTable.from, then aggregate',
          heapMegabytes: 1024,
          prepare({ size }) {
            const record = recordOf(size, 'share')
            return () => {
              const start = performance.now()
              let [heap, buffers] = [0, 0]
              const look = () => {
                const { heapUsed, arrayBuffers } = process.memoryUsage()
                heap = Math.max(heap, heapUsed)
                buffers = Math.max(buffers, arrayBuffers)
              }
              const table = ObservationTable.from(rowsOf(size), record, { onProgress: look })
              look()
              const loaded = performance.now()
              const values = allValues({ record, table }, size.indicators, dayAfter(size.months, 0))
              look()
              return {
                result: values,
                measured: heap / MEGABYTE,
                also: {
                  'MB of array buffers at the most': buffers / MEGABYTE,
                  'seconds to make and load the rows': (loaded - start) / 1000,
                  'seconds to ask': (performance.now() - loaded) / 1000,
                },
              }
            }
          },
        },
      },
      ratios: [],
    },
  },
}
