// Does every shared indicator measure something the agenda holds?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { listedBy } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

export const indicatorsWithoutGoals = defineCheck({
  id: 'shared-measurement/indicators-without-goals',
  title: 'Indicators measure what was agreed',
  failureTitle: 'Some indicators measure nothing that was agreed',
  why: 'Every shared measure costs every partner time. One that belongs to no goal and no strategy of the agenda takes that time from those that do, and draws effort where nobody meant it to go.',
  whenItMisleads:
    'An indicator counts as soon as it names a goal or a strategy of the agenda in force, or helps to compute one that does; whether it measures it well is for people to judge. Those that are only watched, with the direction `neutral`, are left out.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Name in each listed indicator the goals or strategies it measures. Let go of those for which there are none.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'goals', 'strategies', 'indicators'],
  messages: {
    unlinked: '{indicator} measures no goal and no strategy.',
    formerly: '{indicator} measures only what the agenda in force no longer holds.',
    unclear: '{indicator} does not say which goals or strategies it measures.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator that is to move in a direction.',
    agendaNotStated: 'State the goals under `commonAgenda.goals`, and the strategies under `commonAgenda.strategies`.',
    noGoals: 'The agenda in force has neither goals nor strategies to measure.',
    linksNotStated:
      'State in `goals` and `strategies` of each listed indicator what it measures, or empty lists if it measures none.',
  },
  evaluate({ agendaVersions, goals, strategies, indicators, asOf }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
    const moving = indicators.filter(({ direction }) => direction !== 'neutral')
    if (moving.length === 0) return notApplicable('noIndicators')
    if (goals === undefined && strategies === undefined) return unsure('agendaNotStated')
    const version = agendaInForce({ versions: agendaVersions }, asOf)
    const held = new Set<string>([
      ...listedBy(version?.goals, goals ?? []).map(({ id }) => id),
      ...listedBy(version?.strategies, strategies ?? []).map(({ id }) => id),
    ])
    if (held.size === 0 && goals !== undefined && strategies !== undefined) return notApplicable('noGoals')
    const serving = withThoseTheyRestOn(
      indicators.filter((indicator) => linksOf(indicator).some((id) => held.has(id))),
      byId,
    )
    const wrong = []
    const open = []
    for (const indicator of moving) {
      if (serving.has(indicator)) continue
      const name = { indicator: indicator.name }
      if (linksOf(indicator).length > 0) wrong.push(finding('formerly', indicator, name))
      else if (indicator.goals === undefined || indicator.strategies === undefined) {
        open.push(finding('unclear', indicator, name))
      } else wrong.push(finding('unlinked', indicator, name))
    }
    return verdict(wrong, open, 'linksNotStated')
  },
  examples: [
    {
      title: 'one indicator of a goal, one of a strategy',
      record: {
        commonAgenda: {
          goals: [{ id: 'home', statement: 'Everybody has a home.' }],
          strategies: [{ id: 'housing-first', name: 'Housing first' }],
        },
        sharedMeasurement: {
          indicators: [
            { ...housed, goals: ['home'] },
            { ...housed, id: 'visits', name: 'Visits', strategies: ['housing-first'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an indicator that one of a goal is computed from',
      record: {
        commonAgenda: { goals: [{ id: 'home', statement: 'Everybody has a home.' }], strategies: [] },
        sharedMeasurement: {
          indicators: [
            { ...housed, goals: [], strategies: [] },
            {
              ...housed,
              id: 'twice-housed',
              name: 'Twice the people housed',
              kind: 'derived',
              goals: ['home'],
              formula: { expression: '2 * h', inputs: [{ symbol: 'h', indicator: 'housed' }] },
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an indicator that measures nothing, and one of a goal that was given up',
      record: {
        commonAgenda: {
          versions: [
            { id: 'first', adoptedOn: '2021-01-15', goals: ['home', 'beds'] },
            { id: 'second', adoptedOn: '2023-01-15', goals: ['home'] },
          ],
          goals: [
            { id: 'home', statement: 'Everybody has a home.' },
            { id: 'beds', statement: 'Every shelter has a free bed.' },
          ],
          strategies: [],
        },
        sharedMeasurement: {
          indicators: [
            { ...housed, goals: [], strategies: [] },
            { ...housed, id: 'beds-free', name: 'Beds free', goals: ['beds'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People housed measures no goal and no strategy.',
        'Beds free measures only what the agenda in force no longer holds.',
      ],
    },
    {
      title: 'an indicator that does not say what it measures',
      record: {
        commonAgenda: { goals: [{ id: 'home', statement: 'Everybody has a home.' }] },
        sharedMeasurement: { indicators: [{ ...housed, goals: [] }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `goals` and `strategies` of each listed indicator what it measures, or empty lists if it measures none.',
        'People housed does not say which goals or strategies it measures.',
      ],
    },
    {
      title: 'an agenda without goals and strategies',
      record: {
        commonAgenda: { goals: [], strategies: [] },
        sharedMeasurement: { indicators: [{ ...housed, goals: [], strategies: [] }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The agenda in force has neither goals nor strategies to measure.'],
    },
  ],
})

function linksOf({ goals = [], strategies = [] }: Indicator): readonly string[] {
  return [...goals, ...strategies]
}

/** Some indicators, and all that they are computed from or weighted by. */
function withThoseTheyRestOn(some: readonly Indicator[], byId: ReadonlyMap<string, Indicator>): ReadonlySet<Indicator> {
  const found = new Set(some)
  // What is added on the way is visited too.
  for (const { formula, weightedBy } of found) {
    const ids = [...(formula?.inputs.map(({ indicator }) => indicator) ?? []), ...(weightedBy ? [weightedBy] : [])]
    for (const id of ids) {
      const input = byId.get(id)
      if (input !== undefined) found.add(input)
    }
  }
  return found
}
