// Does the agenda in force mean to change the system, and not only its symptoms?
import * as z from 'zod'
import { strategiesHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const noLongTermStrategy = defineCheck({
  id: 'common-agenda/no-long-term-strategy',
  title: 'Some strategies change the system in the long run',
  failureTitle: 'No strategy changes the system in the long run',
  why: 'Quick wins carry an initiative through its first years. What lasts is a change in rules, money, relations and minds, which somebody has to begin early, because it takes long.',
  whenItMisleads:
    'A strategy counts as long-term when the partners call it so; whether it reaches the roots of the problem is for people to judge. Several small wins in one direction can change a system, too.',
  evidence: ['kania-kramer-2011', 'kania-kramer-2013', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'high',
    text: 'Ask what holds the problem in place, which rules, flows of money or habits of mind, and agree on one strategy that moves it, however long it takes.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'strategies'],
  messages: {
    onlyWins: 'Of {strategies} strategies, none is meant to change the system; all are short-term wins.',
    onlyWin: 'The only strategy, “{strategy}”, is meant as a short-term win.',
    unclear: 'The record does not say whether the strategy “{strategy}” wins something soon or changes the system.',
    strategiesNotStated: 'State the strategies under `commonAgenda.strategies`, or an empty list if there are none.',
    noStrategies: 'There is no agenda in force that has strategies.',
    kindsNotStated: 'State in `kind` of each listed strategy whether it wins something soon or changes the system.',
  },
  evaluate({ agendaVersions, strategies, asOf }) {
    if (strategies === undefined) return unsure('strategiesNotStated')
    const held = strategiesHeld(agendaVersions, strategies, asOf)
    const [first] = held
    if (first === undefined) return notApplicable('noStrategies')
    if (held.some(({ kind }) => kind === 'long-term-systemic')) return pass()
    const open = held.filter(({ kind }) => kind === undefined)
    if (open.length > 0) {
      return unsure(
        'kindsNotStated',
        open.map((strategy) => finding('unclear', strategy, { strategy: strategy.name })),
      )
    }
    const measured = countOf(0, 'long-term strategies', asOf)
    return fail([
      held.length === 1
        ? finding('onlyWin', first, { strategy: first.name }, measured)
        : finding('onlyWins', 'strategies', { strategies: held.length }, measured),
    ])
  },
  examples: [
    {
      title: 'a quick win and a change of the system',
      record: {
        commonAgenda: {
          strategies: [
            { id: 'bags', name: 'Book bags', kind: 'short-term-win' },
            { id: 'teachers', name: 'Better training of teachers', kind: 'long-term-systemic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two quick wins; the change of the system was left out of the new agenda',
      record: {
        commonAgenda: {
          versions: [{ id: 'second', adoptedOn: '2023-03-01', strategies: ['bags', 'gala'] }],
          strategies: [
            { id: 'bags', name: 'Book bags', kind: 'short-term-win' },
            { id: 'gala', name: 'A reading gala', kind: 'short-term-win' },
            { id: 'teachers', name: 'Better training of teachers', kind: 'long-term-systemic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Of 2 strategies, none is meant to change the system; all are short-term wins.'],
    },
    {
      title: 'strategies of which only the names are on record',
      record: { commonAgenda: { strategies: [{ id: 'measure', name: 'Measure' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `kind` of each listed strategy whether it wins something soon or changes the system.',
        'The record does not say whether the strategy “Measure” wins something soon or changes the system.',
      ],
    },
  ],
})
