// Is it agreed for every goal of the agenda in force how much is to change, and by when?
import * as z from 'zod'
import type { Goal } from '../../../conditions/common-agenda/goal.ts'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { goalsHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const reading = {
  id: 'third-grade-reading',
  name: 'Third-grade reading',
  unit: { kind: 'share', of: 'pupils' },
  direction: 'increase',
  kind: 'ratio',
  combine: { overTime: 'none', acrossPartners: 'ratio', acrossGroups: 'ratio' },
  goals: ['reading'],
} as const

export const goalsWithoutTargets = defineCheck({
  id: 'common-agenda/goals-without-targets',
  title: 'Every goal has a target ahead',
  failureTitle: 'Some goals have no target ahead',
  why: 'Partners who want “more” are never done and never late. A number and a day turn a wish into something that they can hold each other to.',
  whenItMisleads:
    'A target is there once an indicator of the goal has one; whether it is bold or modest is for people to judge. Targets that partners set every year are missing for as long as the next one is being agreed. A goal may say in its own words how much is to change, which only a reader can see.',
  evidence: ['hanleybrown-et-al-2012', 'preskill-et-al-2014'],
  remedy: {
    effort: 'medium',
    text: 'Agree for each listed goal how far one of its indicators is to move and by which day, and state it in `targets` of the indicator.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'goals', 'indicators'],
  messages: {
    none: 'For the goal “{goal}” it is not agreed how much is to change by when.',
    pending: 'The next target of the goal “{goal}” is still to be set.',
    past: 'The last target of the goal “{goal}” was for {by}; none is set for a later day.',
    onlyDay: 'The goal “{goal}” is to be reached by {by}; no indicator says how much is to change.',
    targetsUnclear: 'The goal “{goal}” has indicators of which the record does not say whether they have targets.',
    linksUnclear: 'The goal “{goal}” has no target, and some indicators do not say which goals they measure.',
    goalsNotStated: 'State the goals under `commonAgenda.goals`.',
    noGoals: 'There is no agenda in force that has goals.',
    indicatorsNotStated:
      'State the indicators under `sharedMeasurement.indicators`, or an empty list if there are none.',
    unclear:
      'State in `goals` of each indicator which goals it measures, and in `targets` what it is to reach by when, or empty lists if nothing.',
  },
  evaluate({ agendaVersions, goals, indicators, asOf }) {
    if (goals === undefined) return unsure('goalsNotStated')
    const held = goalsHeld(agendaVersions, goals, asOf)
    if (held.length === 0) return notApplicable('noGoals')
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const byGoal = indicatorsByGoal(indicators)
    const someUnlinked = indicators.some(({ goals: named, targets }) => named === undefined && targets?.length !== 0)
    const wrong = []
    const open = []
    for (const goal of held) {
      const own = byGoal.get(goal.id) ?? []
      const { by, isPending } = lastTarget(goal, own)
      const data = { goal: goal.statement }
      if (own.some(({ targets }) => targets?.some((target) => target.value !== undefined && target.by >= asOf)))
        continue
      if (own.some(({ targets }) => targets === undefined)) open.push(finding('targetsUnclear', goal, data))
      else if (someUnlinked) open.push(finding('linksUnclear', goal, data))
      else if (goal.targetDate !== undefined && goal.targetDate >= asOf) {
        open.push(finding('onlyDay', goal, { ...data, by: goal.targetDate }))
      } else if (isPending) wrong.push(finding('pending', goal, data))
      else wrong.push(by === undefined ? finding('none', goal, data) : finding('past', goal, { ...data, by }))
    }
    return verdict(wrong, open, 'unclear')
  },
  examples: [
    {
      title: 'a target for the very day',
      record: {
        commonAgenda: { goals: [{ id: 'reading', statement: 'Every child reads at nine.' }] },
        sharedMeasurement: { indicators: [{ ...reading, targets: [{ by: '2023-12-31', value: 0.6 }] }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a goal whose target lies behind, one whose target is still to be set, and one without any',
      record: {
        commonAgenda: {
          goals: [
            { id: 'reading', statement: 'Every child reads at nine.' },
            { id: 'joy', statement: 'Children like to read.' },
            { id: 'home', statement: 'Every home has books.' },
          ],
        },
        sharedMeasurement: {
          indicators: [
            { ...reading, targets: [{ by: '2023-06-30', value: 0.6 }] },
            { ...reading, id: 'joy', goals: ['joy'], targets: [{ by: '2025-06-30', pending: 'TBD' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The last target of the goal “Every child reads at nine.” was for 2023-06-30; none is set for a later day.',
        'The next target of the goal “Children like to read.” is still to be set.',
        'For the goal “Every home has books.” it is not agreed how much is to change by when.',
      ],
    },
    {
      title: 'a goal that names its day and perhaps, in its own words, how much',
      record: {
        commonAgenda: {
          goals: [{ id: 'home', statement: 'By 2028 nobody sleeps outside.', targetDate: '2028-01-29' }],
        },
        sharedMeasurement: { indicators: [] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `goals` of each indicator which goals it measures, and in `targets` what it is to reach by when, or empty lists if nothing.',
        'The goal “By 2028 nobody sleeps outside.” is to be reached by 2028-01-29; no indicator says how much is to change.',
      ],
    },
    {
      title: 'an indicator that does not say which goal it measures, and one whose targets are not on record',
      record: {
        commonAgenda: {
          goals: [
            { id: 'reading', statement: 'Every child reads at nine.' },
            { id: 'joy', statement: 'Children like to read.' },
          ],
        },
        sharedMeasurement: {
          indicators: [
            reading,
            { ...reading, id: 'joy', goals: undefined, targets: [{ by: '2025-06-30', value: 0.5 }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `goals` of each indicator which goals it measures, and in `targets` what it is to reach by when, or empty lists if nothing.',
        'The goal “Every child reads at nine.” has indicators of which the record does not say whether they have targets.',
        'The goal “Children like to read.” has no target, and some indicators do not say which goals they measure.',
      ],
    },
  ],
})

function indicatorsByGoal(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const byGoal = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    for (const goal of indicator.goals ?? []) {
      const own = byGoal.get(goal)
      if (own === undefined) byGoal.set(goal, [indicator])
      else own.push(indicator)
    }
  }
  return byGoal
}

/** The last day that was set for a goal, and whether a number is still to be agreed. */
function lastTarget(
  { targetDate }: Goal,
  indicators: readonly Indicator[],
): { readonly by: PlainDate | undefined; readonly isPending: boolean } {
  const targets = indicators.flatMap((indicator) => indicator.targets ?? [])
  const days = targets.flatMap(({ by, value }) => (value === undefined ? [] : by))
  return {
    by: [...days, ...(targetDate === undefined ? [] : [targetDate])].sort().at(-1),
    isPending: targets.some(({ pending }) => pending !== undefined),
  }
}
