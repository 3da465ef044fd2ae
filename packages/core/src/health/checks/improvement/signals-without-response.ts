// Did anybody act when an indicator moved in the unwanted direction for more than chance?
import * as z from 'zod'
import type { Indicator } from '../../../conditions/shared-measurement/indicator.ts'
import { addDays, addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const waiting = {
  id: 'waiting',
  name: 'Days until a place is free',
  unit: { kind: 'quantity', in: 'days' },
  direction: 'decrease',
  kind: 'amount',
  combine: { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' },
  frequency: 'monthly',
} as const

/** What was reported from January 2023 on, month by month. */
function months(...values: readonly number[]) {
  return values.map((value, position) => {
    const start = addMonths('2023-01-01', position)
    return { indicator: 'waiting', period: { start, end: addDays(addMonths(start, 1), -1) }, value }
  })
}

/** A record in which nothing was done, and which says so. */
const nothingDone = {
  commonAgenda: { reviews: [] },
  sharedMeasurement: { learningReviews: [] },
  mutuallyReinforcingActivities: { plans: [] },
  continuousCommunication: { decisions: [] },
  improvement: { cycles: [], projects: [] },
}

export const signalsWithoutResponse = defineCheck({
  id: 'improvement/signals-without-response',
  title: 'Somebody acts when an indicator turns for the worse',
  failureTitle: 'Indicators have turned for the worse, and nobody has acted',
  why: 'A shared measure is worth its trouble only when somebody does something about what it shows. A turn for the worse that is watched in silence teaches everybody to stop looking.',
  whenItMisleads:
    'A turn may have a cause outside of anybody’s reach, and doing nothing be right; then a learning review says so. Values of one partner’s bad report look like a turn until it is restated.',
  evidence: ['nhs-england-making-data-count', 'langley-et-al-2009'],
  remedy: {
    effort: 'medium',
    text: 'Put the listed indicators on the agenda of the next meeting, look for what changed, and agree on one thing to try, or on why to wait.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastValues: z
      .int()
      .min(2)
      .default(10)
      .describe(
        'How many values a chart needs to tell a turn from chance. With fewer, its limits still move with every value.',
      ),
    graceDays: z
      .int()
      .min(0)
      .default(92)
      .describe(
        'How long a response may take from the end of the period in which the turn showed. Within a quarter people have met.',
      ),
  }),
  needs: [
    'indicators',
    'observations',
    'chartedIndicators',
    'improvementCycles',
    'dmaicProjects',
    'decisions',
    'learningReviews',
    'plansOfAction',
    'agendaReviews',
  ],
  messages: {
    unanswered:
      '{indicator} has been worse than chance explains since {since}, and nothing on record has been done about it.',
    unclear: '{indicator} has been worse than chance explains since {since}; the record does not say what was done.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    tooFew: 'No indicator has values enough to tell a turn from chance.',
    responsesNotStated:
      'State what was done: tests of change, projects, decisions, learning reviews, reviews of the agenda and plans of action, or empty lists where there were none.',
  },
  evaluate(inputs, { leastValues, graceDays }) {
    const { indicators, observations, chartedIndicators, asOf } = inputs
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]))
    const charted = chartedIndicators.filter(({ indicator, values }) => {
      return values >= leastValues && !observations.isConfidential(indicator)
    })
    if (charted.length === 0) return notApplicable('tooFew')
    const { improvementCycles, dmaicProjects, decisions, learningReviews, plansOfAction, agendaReviews } = inputs
    const sources = [improvementCycles, dmaicProjects, decisions, learningReviews, plansOfAction, agendaReviews]
    const isAllStated = sources.every((source) => source !== undefined)
    const responses = [
      ...(improvementCycles ?? []).map(({ startedOn, indicator }) => ({ on: startedOn, about: about(indicator) })),
      ...(dmaicProjects ?? []).flatMap(({ stages = [], indicators: moved }) =>
        stages.map(({ startedOn }) => ({ on: startedOn, about: moved })),
      ),
      ...(decisions ?? []).map(({ decidedOn, indicators: used }) => ({ on: decidedOn, about: used })),
      ...(learningReviews ?? []).map(({ heldOn, indicators: seen }) => ({ on: heldOn, about: seen })),
      ...(plansOfAction ?? []).map(({ adoptedOn }) => ({ on: adoptedOn, about: undefined })),
      ...(agendaReviews ?? []).map(({ heldOn }) => ({ on: heldOn, about: undefined })),
    ].filter(({ on }) => on !== undefined && on <= asOf)
    const wrong = []
    const open = []
    for (const { indicator: id, concernSince } of charted) {
      const indicator = byId.get(id)
      if (indicator === undefined || concernSince === undefined) continue
      if (addDays(concernSince.end, graceDays) > asOf) continue
      const isAnswered = responses.some(
        (response) =>
          (response.on ?? '') > concernSince.start &&
          (response.about === undefined || response.about.includes(indicator.id)),
      )
      if (isAnswered) continue
      const data = { indicator: indicator.name, since: concernSince.start }
      if (isAllStated) wrong.push(finding('unanswered', indicator, data))
      else open.push(finding('unclear', indicator, data))
    }
    return verdict(wrong, open, 'responsesNotStated')
  },
  examples: [
    {
      title: 'waiting times that rose, and a test of change after that',
      record: {
        ...nothingDone,
        improvement: {
          ...nothingDone.improvement,
          cycles: [{ id: 'calls', aim: 'Shorter waits', startedOn: '2023-10-01' }],
        },
        sharedMeasurement: { ...nothingDone.sharedMeasurement, indicators: [waiting] },
      },
      observations: months(10, 11, 10, 9, 10, 11, 10, 9, 25, 26),
      asOf: '2024-02-29',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'waiting times that rose, and nothing was done',
      record: { ...nothingDone, sharedMeasurement: { ...nothingDone.sharedMeasurement, indicators: [waiting] } },
      observations: months(10, 11, 10, 9, 10, 11, 10, 9, 25, 26),
      asOf: '2024-02-29',
      outcome: 'fail',
      says: [
        'Days until a place is free has been worse than chance explains since 2023-09-01, and nothing on record has been done about it.',
      ],
    },
    {
      title: 'a record that does not say what was done',
      record: { sharedMeasurement: { indicators: [waiting] } },
      observations: months(10, 11, 10, 9, 10, 11, 10, 9, 25, 26),
      asOf: '2024-02-29',
      outcome: 'unsure',
      says: [
        'State what was done: tests of change, projects, decisions, learning reviews, reviews of the agenda and plans of action, or empty lists where there were none.',
        'Days until a place is free has been worse than chance explains since 2023-09-01; the record does not say what was done.',
      ],
    },
    {
      title: 'ups and downs that chance explains',
      record: { ...nothingDone, sharedMeasurement: { ...nothingDone.sharedMeasurement, indicators: [waiting] } },
      observations: months(10, 11, 10, 9, 10, 11, 10, 9, 11, 10),
      asOf: '2024-02-29',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'too few values',
      record: { sharedMeasurement: { indicators: [waiting] } },
      observations: months(10, 25),
      asOf: '2024-02-29',
      outcome: 'not-applicable',
      says: ['No indicator has values enough to tell a turn from chance.'],
    },
  ],
})

function about(indicator: string | undefined): readonly string[] | undefined {
  return indicator === undefined ? undefined : [indicator]
}
