// The page compared with files; `vitest run packages/report-html -u` writes them anew.
import { assess, ObservationTable } from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import { expect, it } from 'vitest'
import { everyCase, nothingStated } from '../../report/test/every-case.ts'
import { renderHtml } from '../src/index.ts'

const { record, observations, asOf } = sampleInitiative()
const sample = assess(record, ObservationTable.from(observations, record), { asOf })

it.for([
  { name: 'sample', assessment: sample },
  { name: 'every-case', assessment: everyCase },
  { name: 'nothing-stated', assessment: nothingStated },
])('$name', async ({ name, assessment }) => {
  await expect(renderHtml(assessment)).toMatchFileSnapshot(`expected/${name}.html`)
})
