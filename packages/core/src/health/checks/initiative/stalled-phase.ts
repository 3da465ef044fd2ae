// Does the initiative move from phase to phase?
import * as z from 'zod'
import { addMonths } from '../../../foundation/plain-date.ts'
import type { Phase } from '../../../initiative/initiative.ts'
import { phaseInForce } from '../../../initiative/phase-in-force.ts'
import { defineCheck } from '../../define-check.ts'
import { inWords } from '../../in-words.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

const months = (most: number, reason: string) => z.int().min(1).default(most).describe(reason)

export const stalledPhase = defineCheck({
  id: 'initiative/stalled-phase',
  title: 'The initiative moves on from phase to phase',
  failureTitle: 'The initiative has stalled in a phase',
  why: 'Getting ready has no natural end. Partners who have sat in planning meetings for years without anything happening for anybody leave one by one, the busiest first.',
  whenItMisleads:
    'Work that goes back to an earlier phase, because partners or the problem changed, is not stalled. The record may be behind: then what is to be mended is the record.',
  evidence: ['hanleybrown-et-al-2012', 'preskill-et-al-2014'],
  remedy: {
    effort: 'medium',
    text: 'Name with the steering committee what has to be there before the next phase can begin, and begin it with what is there.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostMonthsOfReadiness: months(
      12,
      'How long readiness may be assessed. Within a year it is known who would take part.',
    ),
    mostMonthsOfInitiating: months(
      18,
      'How long initiating may take. A first agenda takes from half a year to a year and a half.',
    ),
    mostMonthsOfOrganizing: months(
      24,
      'How long organizing may take. Two years suffice for an agenda, measures and groups.',
    ),
  }),
  needs: ['initiative'],
  messages: {
    stalled: 'The initiative has been in the phase {phase} since {since}, for more than {most} months.',
    phasesNotStated: 'State in `initiative.phases` which phase the initiative is in, and since when.',
    over: 'The initiative has ended.',
    noPhase: 'The record states no phase for the day.',
  },
  evaluate({ initiative, asOf }, { mostMonthsOfReadiness, mostMonthsOfInitiating, mostMonthsOfOrganizing }) {
    const { phases, endedOn } = initiative
    if (endedOn !== undefined && endedOn <= asOf) return notApplicable('over')
    if (phases === undefined) return unsure('phasesNotStated')
    const phase = phaseInForce(initiative, asOf)
    if (phase === undefined) return unsure('noPhase')
    const limits: Readonly<Partial<Record<Phase, number>>> = {
      'assess-readiness': mostMonthsOfReadiness,
      initiate: mostMonthsOfInitiating,
      organize: mostMonthsOfOrganizing,
    }
    const most = limits[phase]
    const entry = phases
      .filter((each) => each.phase === phase && each.startedOn <= asOf)
      .reduce((last, each) => (each.startedOn > last.startedOn ? each : last))
    if (most === undefined || addMonths(entry.startedOn, most) >= asOf) return pass()
    return fail([finding('stalled', initiative, { phase: inWords(phase), since: entry.startedOn, most })])
  },
  examples: [
    {
      title: 'organizing for a year',
      record: initiative('organize', '2022-12-31'),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'organizing for more than two years',
      record: initiative('organize', '2021-12-30'),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The initiative has been in the phase organize since 2021-12-30, for more than 24 months.'],
    },
    {
      title: 'carried out for ten years',
      record: initiative('implement', '2013-12-30'),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'phases that are not stated',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State in `initiative.phases` which phase the initiative is in, and since when.'],
    },
  ],
})

function initiative(phase: Phase, startedOn: string) {
  return { initiative: { id: 'river', name: 'River', phases: [{ phase, startedOn }] } }
}
