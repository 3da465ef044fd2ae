import { expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { formulas } from '../../formula/index.ts'
import { derived } from '../derived/staged-formulas.ts'
import { explain } from '../explain.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, q1, q2, stage } from '../traps/staged.ts'

const weighted = { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'none' } as const
const record = stage([
  counted('open'),
  counted('enrolled', { confidentiality: { audience: 'backbone' } }),
  counted('attendance', { unit: { kind: 'share' }, kind: 'ratio', combine: weighted, weightedBy: 'enrolled' }),
  derived('open / enrolled', ['open', 'enrolled'], { unit: { kind: 'share' } }),
  { ...derived('open * 2', ['open'], { confidentiality: { audience: 'public', minimumCellSize: 5 } }), id: 'doubled' },
  {
    ...derived('2 * derived', ['derived'], { unit: { kind: 'share' }, confidentiality: { audience: 'public' } }),
    id: 'twice',
  },
])
const rows: readonly ObservationInput[] = [
  ...(['clinic', 'library'] as const).flatMap((partner, place) => [
    { indicator: 'open', partner, period: q1, value: [4, 40][place] as number },
    { indicator: 'enrolled', partner, period: q1, value: [20, 60][place] as number },
    { indicator: 'attendance', partner, period: q1, value: [0.5, 0.9][place] as number },
  ]),
  { indicator: 'open', partner: 'school', period: q2, value: 2, status: 'draft' },
]

test.each([
  ['open', undefined, 44],
  ['derived', undefined, 'suppressed'],
  ['derived', 'backbone', 0.55],
  ['derived', { partner: 'clinic' }, 'suppressed'],
  ['twice', 'partners', 'suppressed'],
  ['twice', 'backbone', 1.1],
] as const)('a formula is for the narrowest audience of what it reads: %s for %j', (indicator, audience, expected) => {
  expect(brief(ask(record, rows, { indicator, audience, formulas }))).toBe(expected)
})

test('a partner gets what a formula makes of its own reports', () => {
  const asked = { indicator: 'derived', formulas, partners: ['clinic'] } as const
  expect(brief(ask(record, rows, { ...asked, audience: { partner: 'clinic' } }))).toBe(0.2)
  expect(brief(ask(record, rows, { ...asked, audience: { partner: 'library' } }))).toBe('suppressed')
})

test('a small count that a formula reads withholds what it comes to, where that is confidential', () => {
  const doubled = (partner: string) => brief(ask(record, rows, { indicator: 'doubled', formulas, partners: [partner] }))
  expect([doubled('clinic'), doubled('library')]).toEqual(['suppressed', 80])
  expect(brief(ask(record, rows, { indicator: 'open', partners: ['clinic'] }))).toBe(4)
})

test('values combined by weights that are withheld are withheld, and single ones told without their weight', () => {
  expect(brief(ask(record, rows, { indicator: 'attendance' }))).toBe('suppressed')
  expect(brief(ask(record, rows, { indicator: 'attendance', audience: 'backbone' }))).toBeCloseTo(0.8)
  const single = ask(record, rows, { indicator: 'attendance', partners: ['clinic'] })
  expect(brief(single)).toBe(0.5)
  const tree = (audience: 'public' | 'backbone') =>
    explain(record, ObservationTable.from(rows, record), single, { audience })
  expect(JSON.stringify(tree('backbone'))).toContain('"value":20')
  expect(JSON.stringify(tree('public'))).not.toContain('"value":20')
})

test('what was left out is told with its figures where the indicator is open', () => {
  const tree = explain(record, ObservationTable.from(rows, record), ask(record, rows, { indicator: 'open' }))
  expect(JSON.stringify(tree)).toContain('"value":2,')
})
