// What the standard profile asks of the common agenda, from the phase on in which partners make one.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const commonAgenda: ProfileAreaInput = {
  area: 'common-agenda',
  title: 'Common agenda',
  checks: [
    { check: 'common-agenda/missing-shared-vision', weight: 3, from: 'organize' },
    { check: 'common-agenda/problem-without-research', weight: 2, from: 'organize' },
    { check: 'common-agenda/unheard-stakeholders', weight: 2, from: 'organize' },
    { check: 'common-agenda/unbounded-scope', weight: 2, from: 'organize' },
    { check: 'common-agenda/goals-without-measures', weight: 2, from: 'organize' },
    { check: 'common-agenda/goals-without-targets', weight: 2, from: 'implement' },
    { check: 'common-agenda/strategies-without-goals', weight: 2, from: 'organize' },
    { check: 'common-agenda/missing-agreed-actions', weight: 2, from: 'organize' },
    { check: 'common-agenda/no-short-term-wins', weight: 1, from: 'organize' },
    { check: 'common-agenda/no-long-term-strategy', weight: 1, from: 'organize' },
    { check: 'common-agenda/missing-principles', weight: 2, from: 'organize' },
    { check: 'common-agenda/unendorsed-agenda', weight: 2, from: 'organize' },
    { check: 'common-agenda/missing-evaluation-approach', weight: 1, from: 'organize' },
    { check: 'common-agenda/unreviewed-agenda', weight: 2, from: 'implement' },
    { check: 'common-agenda/agenda-over-one-page', weight: 1, from: 'organize' },
    { check: 'common-agenda/divergent-understanding', weight: 2, from: 'implement' },
  ],
}
