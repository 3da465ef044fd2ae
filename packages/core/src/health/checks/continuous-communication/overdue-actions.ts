// Do partners do what they promised at meetings by the day they promised it for?
import * as z from 'zod'
import { addDays, daysBetween } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const overdueActions = defineCheck({
  id: 'continuous-communication/overdue-actions',
  title: 'Promised actions are done in time',
  failureTitle: 'Too many promised actions are overdue',
  why: 'Partners come to rely on each other when what one promises at a meeting is done by the next.',
  whenItMisleads:
    'An action that was done and never ticked off looks overdue. Actions without a day they are due are not asked about, so a record that sets no days passes untested.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Open the next meeting with the listed actions: tick off what is done, set a new day for what is not, and drop what nobody needs any more.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    graceDays: z
      .int()
      .min(0)
      .default(14)
      .describe(
        'Days after its due day on which an action becomes overdue. Two weeks reach the next meeting of most groups.',
      ),
    mostShare: Share.default(0.1).describe(
      'The greatest share of actions that may be overdue. One in ten slips in any plan that is worth making.',
    ),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe(
        'How far back actions that are done still count. A year shows how partners work now; what is still open counts however old it is.',
      ),
  }),
  needs: ['actionItems'],
  messages: {
    overdue: '“{action}” was due on {dueOn} and is {days} days late.',
    actionsNotStated:
      'State what was promised at meetings under `continuousCommunication.actionItems`, or an empty list if nothing was.',
    nothingDue: 'No promised action has fallen due.',
  },
  evaluate({ actionItems, asOf }, { graceDays, mostShare, windowDays }) {
    if (actionItems === undefined) return unsure('actionsNotStated')
    const windowStart = addDays(asOf, -windowDays)
    const overdue = []
    let due = 0
    for (const action of actionItems) {
      const { dueOn, doneOn, text } = action
      if (dueOn === undefined || dueOn >= asOf) continue
      const isOpen = doneOn === undefined || doneOn > asOf
      if (!isOpen && dueOn <= windowStart) continue
      due += 1
      if (isOpen && addDays(dueOn, graceDays) < asOf) overdue.push({ action, text, dueOn })
    }
    if (due === 0) return notApplicable('nothingDue')
    if (overdue.length / due <= mostShare) return pass()
    const measured = shareOf(overdue.length, due, 'actions that have fallen due', asOf)
    return fail(
      overdue.map(({ action, text, dueOn }) =>
        finding('overdue', action, { action: text, dueOn, days: daysBetween(dueOn, asOf) }, measured),
      ),
    )
  },
  examples: [
    {
      title: 'one action done, one still within its grace',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        continuousCommunication: {
          actionItems: [
            { id: 'a1', text: 'Send the list', owner: 'library', dueOn: '2023-11-01', doneOn: '2023-11-03' },
            { id: 'a2', text: 'Book the hall', owner: 'library', dueOn: '2023-12-17' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of two actions is done only after the day asked about; one is long done and no longer counts',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        continuousCommunication: {
          actionItems: [
            { id: 'a1', text: 'Send the list', owner: 'library', dueOn: '2023-11-01', doneOn: '2024-01-03' },
            { id: 'a2', text: 'Book the hall', owner: 'library', dueOn: '2023-11-20', doneOn: '2023-11-20' },
            { id: 'a3', text: 'Find a hall', owner: 'library', dueOn: '2022-12-31', doneOn: '2022-12-31' },
          ],
        },
      },
      options: { mostShare: 0.4 },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['“Send the list” was due on 2023-11-01 and is 60 days late.'],
    },
    {
      title: 'nothing has fallen due',
      record: { continuousCommunication: { actionItems: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No promised action has fallen due.'],
    },
  ],
})
