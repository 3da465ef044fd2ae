// Does every strategy of the agenda in force serve one of its goals?
import * as z from 'zod'
import { goalsHeld, strategiesHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const strategiesWithoutGoals = defineCheck({
  id: 'common-agenda/strategies-without-goals',
  title: 'Every strategy serves a goal',
  failureTitle: 'Some strategies serve no goal',
  why: 'A strategy that serves no goal takes people and money from those that do, and nobody can say whether it works.',
  whenItMisleads:
    'A strategy counts for a goal as soon as it names it; whether it can reach the goal is for people to judge. Ways of working that serve all goals at once, such as raising money, are better recorded as functions of the backbone than as strategies.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Say for each listed strategy which goal it serves, or take it out of the agenda.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'goals', 'strategies'],
  messages: {
    none: 'The strategy “{strategy}” serves no goal.',
    dropped: 'The strategy “{strategy}” serves only goals that the agenda in force does not hold.',
    unclear: 'The record does not say which goals the strategy “{strategy}” serves.',
    strategiesNotStated: 'State the strategies under `commonAgenda.strategies`, or an empty list if there are none.',
    noStrategies: 'There is no agenda in force that has strategies.',
    goalsNotStated:
      'State in `goals` of each listed strategy which goals it serves, or an empty list if it serves none.',
  },
  evaluate({ agendaVersions, goals = [], strategies, asOf }) {
    if (strategies === undefined) return unsure('strategiesNotStated')
    const held = strategiesHeld(agendaVersions, strategies, asOf)
    if (held.length === 0) return notApplicable('noStrategies')
    const current = new Set(goalsHeld(agendaVersions, goals, asOf).map(({ id }) => id))
    const wrong = []
    const open = []
    for (const strategy of held) {
      const data = { strategy: strategy.name }
      if (strategy.goals === undefined) open.push(finding('unclear', strategy, data))
      else if (strategy.goals.length === 0) wrong.push(finding('none', strategy, data))
      else if (!strategy.goals.some((goal) => current.has(goal))) wrong.push(finding('dropped', strategy, data))
    }
    return verdict(wrong, open, 'goalsNotStated')
  },
  examples: [
    {
      title: 'a strategy that serves one goal of the agenda, and one that was dropped',
      record: {
        commonAgenda: {
          versions: [{ id: 'second', adoptedOn: '2023-03-01', goals: ['reading'] }],
          goals: [
            { id: 'reading', statement: 'Every child reads at nine.' },
            { id: 'homework', statement: 'Every child has a desk at home.' },
          ],
          strategies: [{ id: 'bags', name: 'Book bags', goals: ['homework', 'reading'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a strategy without a goal, and one whose goal was dropped',
      record: {
        commonAgenda: {
          versions: [{ id: 'second', adoptedOn: '2023-03-01', goals: ['reading'] }],
          goals: [
            { id: 'reading', statement: 'Every child reads at nine.' },
            { id: 'homework', statement: 'Every child has a desk at home.' },
          ],
          strategies: [
            { id: 'bags', name: 'Book bags', goals: [] },
            { id: 'desks', name: 'Desks from the carpenters', goals: ['homework'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The strategy “Book bags” serves no goal.',
        'The strategy “Desks from the carpenters” serves only goals that the agenda in force does not hold.',
      ],
    },
    {
      title: 'strategies of which only the names are on record',
      record: { commonAgenda: { strategies: [{ id: 'measure', name: 'Measure' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `goals` of each listed strategy which goals it serves, or an empty list if it serves none.',
        'The record does not say which goals the strategy “Measure” serves.',
      ],
    },
  ],
})
