// What the renderers make of an assessment, compared with files; `vitest run packages/report -u` writes them anew.
import { assess, ObservationTable } from '@collective-impact/core'
import { sampleInitiative } from '@collective-impact/core/testing'
import { describe, expect, it } from 'vitest'
import { renderCsv, renderMarkdown, renderNextStepsCsv, renderTerminal } from '../src/index.ts'
import { everyCase, nothingStated } from './every-case.ts'

const { record, observations, asOf } = sampleInitiative()
const sample = assess(record, ObservationTable.from(observations, record), { asOf })

describe.for([
  { name: 'sample', assessment: sample },
  { name: 'every-case', assessment: everyCase },
  { name: 'nothing-stated', assessment: nothingStated },
])('$name', ({ name, assessment }) => {
  it('as Markdown', async () => {
    await expect(renderMarkdown(assessment)).toMatchFileSnapshot(`expected/${name}.md`)
  })

  it('as CSV', async () => {
    await expect(renderCsv(assessment)).toMatchFileSnapshot(`expected/${name}.csv`)
  })

  it('what to do next as CSV', async () => {
    await expect(renderNextStepsCsv(assessment)).toMatchFileSnapshot(`expected/${name}-next-steps.csv`)
  })

  it('for a terminal', async () => {
    await expect(renderTerminal(assessment, { width: 100 })).toMatchFileSnapshot(`expected/${name}.txt`)
  })
})
