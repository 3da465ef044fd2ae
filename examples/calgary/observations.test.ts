import { ObservationTable } from '@collective-impact/core'
import { expect, test } from 'vitest'
import { readReleases } from './observations.ts'
import { calgary } from './record.ts'

const observations = readReleases().flatMap(({ rows }) => rows)

test('every figure fits the record', () => {
  const result = ObservationTable.safeFrom(observations, calgary)
  expect(result).toMatchObject({ success: true, table: { length: 36 } })
})

test('totals of several quarters are read from the notes and the running total', () => {
  const totals = observations.flatMap(({ indicator, period, value }) =>
    period.end === '2011-06-30' && period.start !== '2011-04-01' ? [{ indicator, start: period.start, value }] : [],
  )
  expect(totals).toEqual([
    { indicator: 'people-housed-since-launch', start: '2008-01-01', value: 2994 },
    { indicator: 'people-housed', start: '2008-01-01', value: 2994 },
    { indicator: 'people-housed', start: '2010-04-01', value: 1830 },
    { indicator: 'people-served', start: '2010-04-01', value: 9979 },
  ])
})
