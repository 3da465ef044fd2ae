// What the failed checks found, on what evidence, what to do about it, and when that would be wrong.
import type { Assessment, CheckResult } from '@collective-impact/core'
import { describeBasis } from '../describe-basis.ts'
import type { Figures } from '../figures.ts'
import { effortWords } from '../wording.ts'
import { type Block, facts, heading, list, paragraph, type Section } from './block.ts'
import { citedAs } from './methods.ts'

export function findings(assessment: Assessment, figures: Figures): Section {
  const failed = assessment.health.checks.filter(({ outcome }) => outcome === 'fail')
  return {
    id: 'findings',
    title: 'What was found',
    blocks:
      failed.length === 0
        ? [paragraph('No check that could be decided failed.')]
        : failed.flatMap((check) => blocksOf(check, assessment, figures)),
  }
}

function blocksOf(check: CheckResult, assessment: Assessment, figures: Figures): readonly Block[] {
  const { title, why, whenItMisleads, remedy, evidence } = check
  return [
    heading(title),
    list(check.findings.map(({ message }) => ({ text: message, mark: 'bad' }))),
    facts([
      ...measurementsOf(check, figures).map((text) => ({ name: 'Measured', text })),
      { name: 'Why it matters', text: why },
      { name: 'What to do', text: `${remedy.text} (${effortWords[remedy.effort]})` },
      { name: 'When this misleads', text: whenItMisleads },
      evidence.length === 0
        ? undefined
        : { name: 'Works cited', text: evidence.map((key) => citedAs(key, assessment)).join(', ') },
    ]),
  ]
}

/** The numbers that the findings rest on, each once. */
export function measurementsOf({ findings }: CheckResult, figures: Figures): readonly string[] {
  const measured = findings.flatMap((finding) => finding.measured ?? [])
  return [...new Set(measured.map((each) => `${figures.measured(each)}; ${describeBasis(each.basis, figures)}`))]
}
