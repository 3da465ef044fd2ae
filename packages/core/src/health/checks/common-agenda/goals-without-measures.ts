// Is every goal of the agenda in force measured by a shared indicator?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { goalsHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const goalsWithoutMeasures = defineCheck({
  id: 'common-agenda/goals-without-measures',
  title: 'Every goal is measured',
  failureTitle: 'Some goals are not measured',
  why: 'Without a measure that all partners share, agreement on a goal is only in words, and nobody can be held to it.',
  whenItMisleads:
    'An indicator counts for a goal as soon as it names it; whether it measures the goal well is for people to judge. A goal that was agreed last week has had no time to find its measure.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Agree on one indicator for each listed goal, or name the goal in the indicator that already measures it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'goals', 'indicators'],
  messages: {
    unmeasured: 'No indicator measures the goal “{goal}”.',
    inDevelopment: 'The goal “{goal}” has only indicators whose data are still being developed.',
    unclear: 'No indicator names the goal “{goal}”, and some do not say which goals they measure.',
    goalsNotStated: 'State the goals under `commonAgenda.goals`.',
    noGoals: 'There is no agenda in force that has goals to measure.',
    indicatorsNotStated:
      'State the indicators under `sharedMeasurement.indicators`, or an empty list if there are none.',
    linksNotStated: 'State in `goals` of each indicator which goals it measures, or an empty list if it measures none.',
  },
  evaluate({ agendaVersions, goals, indicators, asOf }) {
    if (goals === undefined) return unsure('goalsNotStated')
    const held = goalsHeld(agendaVersions, goals, asOf)
    if (held.length === 0) return notApplicable('noGoals')
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const [inDevelopment, inUse] = partition(indicators)
    const measured = goalsOf(inUse)
    const toBeMeasured = goalsOf(inDevelopment)
    const unmeasured = held.filter(({ id }) => !measured.has(id))
    if (inUse.some((indicator) => indicator.goals === undefined)) {
      const open = unmeasured.map((goal) => finding('unclear', goal, { goal: goal.statement }))
      return verdict([], open, 'linksNotStated')
    }
    const wrong = unmeasured.map((goal) => {
      const data = { goal: goal.statement }
      return toBeMeasured.has(goal.id) ? finding('inDevelopment', goal, data) : finding('unmeasured', goal, data)
    })
    return verdict(wrong, [], 'linksNotStated')
  },
  examples: [
    {
      title: 'a goal with an indicator',
      record: {
        commonAgenda: { goals: [{ id: 'reading', statement: 'Every child reads at nine.' }] },
        sharedMeasurement: {
          indicators: [
            {
              id: 'third-grade-reading',
              name: 'Third-grade reading',
              unit: { kind: 'share', of: 'pupils' },
              direction: 'increase',
              kind: 'ratio',
              combine: { overTime: 'none', acrossPartners: 'ratio', acrossGroups: 'ratio' },
              goals: ['reading'],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a goal that no indicator names, and one whose indicator is not ready',
      record: {
        commonAgenda: {
          goals: [
            { id: 'reading', statement: 'Every child reads at nine.' },
            { id: 'joy', statement: 'Children like to read.' },
          ],
        },
        sharedMeasurement: {
          indicators: [
            {
              id: 'joy-of-reading',
              name: 'Joy of reading',
              unit: { kind: 'share', of: 'pupils' },
              direction: 'increase',
              kind: 'ratio',
              combine: { overTime: 'none', acrossPartners: 'ratio', acrossGroups: 'ratio' },
              tier: 'data-development',
              goals: ['joy'],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'No indicator measures the goal “Every child reads at nine.”.',
        'The goal “Children like to read.” has only indicators whose data are still being developed.',
      ],
    },
    {
      title: 'a record without indicators',
      record: { commonAgenda: { goals: [{ id: 'reading', statement: 'Every child reads at nine.' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State the indicators under `sharedMeasurement.indicators`, or an empty list if there are none.'],
    },
    {
      title: 'goals of an agenda that had not been adopted yet',
      record: {
        commonAgenda: {
          versions: [{ id: 'first', adoptedOn: '2024-03-01' }],
          goals: [{ id: 'reading', statement: 'Every child reads at nine.' }],
        },
        sharedMeasurement: { indicators: [] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no agenda in force that has goals to measure.'],
    },
  ],
})

function partition(indicators: readonly Indicator[]): readonly [readonly Indicator[], readonly Indicator[]] {
  const isInDevelopment = ({ tier }: Indicator) => tier === 'data-development'
  return [indicators.filter(isInDevelopment), indicators.filter((indicator) => !isInDevelopment(indicator))]
}

function goalsOf(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(indicators.flatMap(({ goals }) => goals ?? []))
}
