// Do partners keep in touch between meetings?
import * as z from 'zod'
import type { Channel, ChannelActivity } from '../../../conditions/continuous-communication/channel.ts'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

const quarter = { start: '2023-07-01', end: '2023-09-30' }

export const silentBetweenMeetings = defineCheck({
  id: 'continuous-communication/silent-between-meetings',
  title: 'Partners keep in touch between meetings',
  failureTitle: 'Partners are silent between meetings',
  why: 'What is agreed on at a meeting is carried out between meetings. The networks the framework was drawn from keep talking there, by mail and shared tools.',
  whenItMisleads:
    'Partners who telephone or share an office need no tool, and what they say there is not on record. Many messages can say little.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Choose one place where partners write to each other, bring the minutes and open actions there, and ask each partner to answer there between meetings.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowDays: z
      .int()
      .min(1)
      .default(184)
      .describe('How far back use of a channel counts. Half a year holds at least one quarter that has been reported.'),
  }),
  needs: ['channels'],
  messages: {
    none: 'There is no channel by which partners keep in touch between meetings.',
    silent: '{channel} was silent since {since}: nobody wrote there, or only one partner did.',
    unclear: '{channel} does not say how much it was used since {since}.',
    channelsNotStated:
      'State under `continuousCommunication.channels` how partners keep in touch, or an empty list if they do not.',
    noneOfPartners:
      'The record has channels, but none by which leaders, partners or working groups write to each other: state those under `continuousCommunication.channels`.',
    useNotStated: 'State in `activity` of each listed channel how much it was used of late.',
  },
  evaluate({ channels, asOf }, { windowDays }) {
    if (channels === undefined) return unsure('channelsNotStated')
    if (channels.length === 0) return fail([finding('none', 'channels', {}, countOf(0, 'channels', asOf))])
    const among = channels.filter(isAmongPartners)
    if (among.length === 0) return unsure('noneOfPartners')
    const since = addDays(asOf, 1 - windowDays)
    const use = among.map((channel) => ({
      channel,
      recent: (channel.activity ?? []).filter(({ period: { start, end } }) => start <= asOf && end >= since),
    }))
    if (use.some(({ recent }) => recent.some(isExchange))) return pass()
    const unclear = use.filter(({ recent }) => recent.length === 0)
    const about = ({ channel }: (typeof use)[number]) => ({ channel: channel.name, since })
    if (unclear.length > 0) {
      return unsure(
        'useNotStated',
        unclear.map((one) => finding('unclear', one.channel, about(one))),
      )
    }
    return fail(
      use.map((one) => {
        const messages = one.recent.reduce((sum, activity) => sum + activity.messages, 0)
        return finding('silent', one.channel, about(one), countOf(messages, 'messages', asOf))
      }),
    )
  },
  examples: [
    {
      title: 'a workspace in use',
      record: channel({ twoWay: true, activity: [{ period: quarter, messages: 60 }] }),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a workspace where only the backbone writes',
      record: channel({ twoWay: true, activity: [{ period: quarter, messages: 60, partners: ['office'] }] }),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Workspace was silent since 2023-07-01: nobody wrote there, or only one partner did.'],
    },
    {
      title: 'no channel at all',
      record: { continuousCommunication: { channels: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['There is no channel by which partners keep in touch between meetings.'],
    },
    {
      title: 'a workspace whose use was last stated a year ago',
      record: channel({ activity: [{ period: { start: '2022-10-01', end: '2022-12-31' }, messages: 0 }] }),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `activity` of each listed channel how much it was used of late.',
        'Workspace does not say how much it was used since 2023-07-01.',
      ],
    },
    {
      title: 'only letters that nobody can answer',
      record: channel({ twoWay: false }),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'The record has channels, but none by which leaders, partners or working groups write to each other: state those under `continuousCommunication.channels`.',
      ],
    },
  ],
})

function channel(use: Pick<z.input<typeof Channel>, 'twoWay' | 'activity'>) {
  const partners = [{ id: 'office', name: 'Office', sector: 'nonprofit' as const }]
  const workspace = { id: 'workspace', name: 'Workspace', kind: 'shared-workspace', audience: 'partners' } as const
  return { partners, continuousCommunication: { channels: [{ ...workspace, ...use }] } }
}

/** Whether partners can write to each other there. */
function isAmongPartners({ audience, twoWay }: Channel): boolean {
  return twoWay !== false && audience !== 'community' && audience !== 'public'
}

/** Whether more than one wrote, as far as it says who did. */
function isExchange({ messages, partners }: ChannelActivity): boolean {
  return messages > 0 && (partners === undefined || new Set(partners).size > 1)
}
