// Does each goal stand on a few headline indicators, few enough to be kept in mind?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { listedBy } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const headlines = ['homeless', 'sheltered', 'housed', 'returned'].map((id) => ({
  id,
  name: id,
  unit: { kind: 'count', of: 'people' } as const,
  direction: 'increase' as const,
  kind: 'count' as const,
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' } as const,
  tier: 'headline' as const,
  goals: ['home'],
}))
const goals = [{ id: 'home', statement: 'Everybody has a home.' }]

export const tooManyHeadlineIndicators = defineCheck({
  id: 'shared-measurement/too-many-headline-indicators',
  title: 'Headline indicators are few',
  failureTitle: 'There are too many headline indicators',
  why: 'A headline is what everybody can say by heart. When everything is in the headline, nobody looks at any of it, and a bad number always finds a good one to hide behind.',
  whenItMisleads:
    'How many are too many depends on how wide a goal is. An indicator that stands for several goals counts for each of them.',
  evidence: ['friedman-2005', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask of each headline indicator of the listed goals: does it say it plainly, does it stand for the goal, are its data good? Keep the best three or so, and call the others secondary.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostPerGoal: z
      .int()
      .min(1)
      .default(5)
      .describe('The most headline indicators of one goal. Friedman asks for three to five.'),
  }),
  needs: ['agendaVersions', 'goals', 'indicators'],
  messages: {
    tooMany: '{count} headline indicators stand for the goal “{goal}”; {most} would be enough.',
    tooManyUnlinked: '{count} headline indicators stand for no goal in particular; {most} would be enough.',
    maybeTooMany:
      '{count} headline indicators stand for the goal “{goal}”, and {untold} more may: they do not say how important they are, or for what.',
    maybeTooManyUnlinked:
      'As many as {count} indicators may be headline indicators: they do not say how important they are.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noHeadlines: 'There is no headline indicator.',
    tiersNotStated: 'State in `tier` of each indicator whether it is a headline indicator, and its goals in `goals`.',
  },
  evaluate({ agendaVersions, goals, indicators, asOf }, { mostPerGoal: most }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const headline = indicators.filter(({ tier }) => tier === 'headline')
    const untold = indicators.filter(({ tier }) => tier === undefined)
    if (headline.length + untold.length === 0) return notApplicable('noHeadlines')
    const held = listedBy(agendaInForce({ versions: agendaVersions }, asOf)?.goals, goals ?? [])
    const counts = countByGoal(headline)
    const untoldCounts = countByGoal(untold)
    const anywhere = headline.filter((indicator) => indicator.goals === undefined).length
    const untoldAnywhere = untold.filter((indicator) => indicator.goals === undefined).length
    const wrong = []
    const open = []
    for (const goal of held) {
      const count = counts.get(goal.id) ?? 0
      const more = anywhere + (untoldCounts.get(goal.id) ?? 0) + untoldAnywhere
      const measured = countOf(count, 'headline indicators', asOf)
      if (count > most) wrong.push(finding('tooMany', goal, { goal: goal.statement, count, most }, measured))
      else if (count + more > most) {
        open.push(finding('maybeTooMany', goal, { goal: goal.statement, count, untold: more }, measured))
      }
    }
    if (held.length === 0) {
      const count = headline.length
      const measured = countOf(count, 'headline indicators', asOf)
      if (count > most) wrong.push(finding('tooManyUnlinked', 'indicators', { count, most }, measured))
      else if (count + untold.length > most) {
        open.push(finding('maybeTooManyUnlinked', 'indicators', { count: count + untold.length }, measured))
      }
    }
    return verdict(wrong, open, 'tiersNotStated')
  },
  examples: [
    {
      title: 'as many as are enough',
      record: { commonAgenda: { goals }, sharedMeasurement: { indicators: headlines } },
      options: { mostPerGoal: 4 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one more than is enough',
      record: { commonAgenda: { goals }, sharedMeasurement: { indicators: headlines } },
      options: { mostPerGoal: 3 },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['4 headline indicators stand for the goal “Everybody has a home.”; 3 would be enough.'],
    },
    {
      title: 'too many, and no goals to stand for',
      record: { sharedMeasurement: { indicators: headlines.map(({ goals: _, ...indicator }) => indicator) } },
      options: { mostPerGoal: 3 },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['4 headline indicators stand for no goal in particular; 3 would be enough.'],
    },
    {
      title: 'indicators that do not say how important they are',
      record: {
        commonAgenda: { goals },
        sharedMeasurement: { indicators: headlines.map(({ tier: _, ...indicator }) => indicator) },
      },
      options: { mostPerGoal: 3 },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `tier` of each indicator whether it is a headline indicator, and its goals in `goals`.',
        '0 headline indicators stand for the goal “Everybody has a home.”, and 4 more may: they do not say how important they are, or for what.',
      ],
    },
    {
      title: 'nothing but secondary indicators',
      record: { sharedMeasurement: { indicators: headlines.map((one) => ({ ...one, goals: [], tier: 'secondary' })) } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no headline indicator.'],
    },
  ],
})

function countByGoal(
  indicators: readonly { readonly goals?: readonly string[] | undefined }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { goals = [] } of indicators)
    for (const goal of new Set(goals)) counts.set(goal, (counts.get(goal) ?? 0) + 1)
  return counts
}
