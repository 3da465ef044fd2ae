// Do tests of change come to an end, and to a decision?
import * as z from 'zod'
import { daysBetween } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const stalledCycles = defineCheck({
  id: 'improvement/stalled-cycles',
  title: 'Tests of change come to a decision',
  failureTitle: 'Some tests of change have stalled',
  why: 'A test that never ends teaches nothing, and one that ends without a decision was for nothing: whoever took part will not lend a hand again.',
  whenItMisleads:
    'Some changes take a school year to show. A test may have ended long ago and nobody has entered it; then the record stalls, and not the test.',
  evidence: ['langley-et-al-2009'],
  remedy: {
    effort: 'low',
    text: 'Ask those who run the listed tests what they have learned so far, and decide: adopt it, adapt it and try again, or abandon it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostRunningDays: z
      .int()
      .min(1)
      .default(182)
      .describe(
        'How long a test may run. Small tests run for days or weeks; half a year covers one that needs a semester.',
      ),
    mostUndecidedDays: z
      .int()
      .min(1)
      .default(61)
      .describe('How long after its end a test may be without a decision. Within two months its group has met.'),
  }),
  needs: ['improvementCycles'],
  messages: {
    running: 'The test “{aim}” has been running since {startedOn}, for {days} days.',
    undecided: 'The test “{aim}” ended on {endedOn}, and nothing was decided in the {days} days since.',
    unclear: 'The test “{aim}” does not say when it began.',
    cyclesNotStated: 'State tests of change under `improvement.cycles`, or an empty list if there are none.',
    noCycles: 'No test of change has begun.',
    daysNotStated: 'State in `startedOn` and `endedOn` of each listed test when it began and ended.',
  },
  evaluate({ improvementCycles, asOf }, { mostRunningDays, mostUndecidedDays }) {
    if (improvementCycles === undefined) return unsure('cyclesNotStated')
    if (improvementCycles.length === 0) return notApplicable('noCycles')
    const wrong = []
    const open = []
    for (const cycle of improvementCycles) {
      const { aim, startedOn, endedOn, decision } = cycle
      if (decision !== undefined) continue
      if (endedOn !== undefined && endedOn <= asOf) {
        const days = daysBetween(endedOn, asOf)
        const measured = fromRecord(days, { kind: 'quantity', in: 'days' }, 'days-since-end', 1, asOf)
        if (days > mostUndecidedDays) wrong.push(finding('undecided', cycle, { aim, endedOn, days }, measured))
      } else if (startedOn === undefined) open.push(finding('unclear', cycle, { aim }))
      else {
        const days = daysBetween(startedOn, asOf)
        const measured = fromRecord(days, { kind: 'quantity', in: 'days' }, 'days-since-start', 1, asOf)
        if (days > mostRunningDays) wrong.push(finding('running', cycle, { aim, startedOn, days }, measured))
      }
    }
    return verdict(wrong, open, 'daysNotStated')
  },
  examples: [
    {
      title: 'one decided, one under way, one that ended last month',
      record: {
        improvement: {
          cycles: [
            { id: 'a', aim: 'Fewer missed visits', startedOn: '2022-01-01', endedOn: '2022-03-01', decision: 'adopt' },
            { id: 'b', aim: 'Shorter sessions', startedOn: '2023-10-01' },
            { id: 'c', aim: 'Evening calls', startedOn: '2023-09-01', endedOn: '2023-11-30' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one that runs and runs, and one that came to nothing',
      record: {
        improvement: {
          cycles: [
            { id: 'b', aim: 'Shorter sessions', startedOn: '2023-01-01' },
            { id: 'c', aim: 'Evening calls', startedOn: '2023-01-01', endedOn: '2023-03-31' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The test “Shorter sessions” has been running since 2023-01-01, for 364 days.',
        'The test “Evening calls” ended on 2023-03-31, and nothing was decided in the 275 days since.',
      ],
    },
    {
      title: 'a test that does not say when it began',
      record: { improvement: { cycles: [{ id: 'b', aim: 'Shorter sessions' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `startedOn` and `endedOn` of each listed test when it began and ended.',
        'The test “Shorter sessions” does not say when it began.',
      ],
    },
    {
      title: 'no tests',
      record: { improvement: { cycles: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No test of change has begun.'],
    },
  ],
})
