// Does the agenda in force promise something worth having within a year?
import * as z from 'zod'
import type { Strategy } from '../../../conditions/common-agenda/strategy.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { goalsHeld, strategiesHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf, fromRecord } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const noShortTermWins = defineCheck({
  id: 'common-agenda/no-short-term-wins',
  title: 'Some strategies show an effect within a year',
  failureTitle: 'No strategy shows an effect within a year',
  why: 'Changing a system takes years, and people stay for years only when they see on the way that working together moves something that matters.',
  whenItMisleads:
    'What is expected is not yet won. Whether a win is worth having is for people to judge: here it counts when the strategy serves a goal of the agenda. An initiative in its tenth year may need early wins less than one in its first.',
  evidence: ['kania-kramer-2013', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'medium',
    text: 'Look for one strategy that could move a goal of the agenda within a year with what the partners have already, and begin there.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostMonths: z
      .number()
      .positive()
      .default(12)
      .describe(
        'Within how many months of its start a strategy shows an effect. Budgets, boards and school years turn once a year, and are asked then what has come of it.',
      ),
  }),
  needs: ['agendaVersions', 'goals', 'strategies'],
  messages: {
    noWin: 'Of {strategies} strategies, none is expected to show an effect on a goal within {mostMonths} months.',
    late: 'The strategy “{strategy}” is meant as a short-term win and is expected to show an effect after {months} months.',
    aimless: 'The strategy “{strategy}” is meant to win something soon and serves no goal of the agenda in force.',
    unclear: 'The record does not say how soon the strategy “{strategy}” shows an effect, or on which goal.',
    strategiesNotStated: 'State the strategies under `commonAgenda.strategies`, or an empty list if there are none.',
    noStrategies: 'There is no agenda in force that has strategies.',
    notStated:
      'State of each listed strategy its `goals`, and in `monthsToEffect` how soon its effect is expected to show.',
  },
  evaluate({ agendaVersions, goals = [], strategies, asOf }, { mostMonths }) {
    if (strategies === undefined) return unsure('strategiesNotStated')
    const held = strategiesHeld(agendaVersions, strategies, asOf)
    if (held.length === 0) return notApplicable('noStrategies')
    const current = new Set<string>(goalsHeld(agendaVersions, goals, asOf).map(({ id }) => id))
    const judged = held.map(
      (strategy): Judged => ({
        strategy,
        soon: isSoon(strategy, mostMonths),
        substantive: strategy.goals?.some((goal) => current.has(goal)),
      }),
    )
    if (judged.some(({ soon, substantive }) => soon === true && substantive === true)) return pass()
    const open = judged.filter(({ soon, substantive }) => soon !== false && substantive !== false)
    if (open.length > 0) {
      return unsure(
        'notStated',
        open.map(({ strategy }) => finding('unclear', strategy, { strategy: strategy.name })),
      )
    }
    const noWin = { strategies: held.length, mostMonths }
    return fail([
      finding('noWin', 'strategies', noWin, countOf(0, 'strategies with an effect on a goal in time', asOf)),
      ...judged.map((each) => shortfall(each, asOf)).filter((each) => each !== undefined),
    ])
  },
  examples: [
    {
      title: 'a strategy that shows after twelve months',
      record: {
        commonAgenda: {
          goals: [{ id: 'reading', statement: 'Every child reads at nine.' }],
          strategies: [
            { id: 'bags', name: 'Book bags', goals: ['reading'], kind: 'short-term-win', monthsToEffect: 12 },
            { id: 'teachers', name: 'Better training', goals: ['reading'], kind: 'long-term-systemic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a win that takes too long, one that serves no goal, and a systemic change',
      record: {
        commonAgenda: {
          goals: [{ id: 'reading', statement: 'Every child reads at nine.' }],
          strategies: [
            { id: 'bags', name: 'Book bags', goals: ['reading'], kind: 'short-term-win', monthsToEffect: 18 },
            { id: 'gala', name: 'A gala', goals: [], kind: 'short-term-win' },
            { id: 'teachers', name: 'Better training', goals: ['reading'], kind: 'long-term-systemic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Of 3 strategies, none is expected to show an effect on a goal within 12 months.',
        'The strategy “Book bags” is meant as a short-term win and is expected to show an effect after 18 months.',
        'The strategy “A gala” is meant to win something soon and serves no goal of the agenda in force.',
      ],
    },
    {
      title: 'a short-term win of which it is not on record how soon it comes',
      record: {
        commonAgenda: {
          goals: [{ id: 'reading', statement: 'Every child reads at nine.' }],
          strategies: [{ id: 'bags', name: 'Book bags', goals: ['reading'], kind: 'short-term-win' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State of each listed strategy its `goals`, and in `monthsToEffect` how soon its effect is expected to show.',
        'The record does not say how soon the strategy “Book bags” shows an effect, or on which goal.',
      ],
    },
    {
      title: 'strategies of an agenda that had not been adopted yet',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2024-03-01' }],
          strategies: [{ id: 'teachers', name: 'Better training', kind: 'long-term-systemic' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda in force that has strategies.'],
    },
  ],
})

interface Judged {
  readonly strategy: Strategy
  readonly soon: boolean | undefined
  readonly substantive: boolean | undefined
}

/** What a strategy that is to show an effect soon lacks. */
function shortfall({ strategy, soon }: Judged, asOf: PlainDate) {
  const { name, kind, monthsToEffect: months } = strategy
  const isWin = kind === 'short-term-win'
  if (soon === true || (soon === undefined && isWin)) return finding('aimless', strategy, { strategy: name })
  if (!isWin || months === undefined) return undefined
  const measured = fromRecord(months, { kind: 'quantity', in: 'months' }, 'months-to-effect', 1, asOf)
  return finding('late', strategy, { strategy: name, months }, measured)
}

/** Whether an effect is expected in time; `undefined` where the record does not say. */
function isSoon({ kind, monthsToEffect }: Strategy, mostMonths: number): boolean | undefined {
  if (monthsToEffect !== undefined) return monthsToEffect <= mostMonths
  return kind === 'long-term-systemic' ? false : undefined
}
