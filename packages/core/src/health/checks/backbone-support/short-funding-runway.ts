// For how long is money for the backbone committed?
import * as z from 'zod'
import { addDays, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import type { FundingCommitment } from '../../../funding/funding-commitment.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { fail, finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const DAYS_PER_MONTH = 365.25 / 12

/** A commitment of so much a day, from its first day to its last. */
interface Stream {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly perDay: number
}

const backbone = {
  partners: [
    { id: 'fund', name: 'Fund', sector: 'philanthropy' },
    { id: 'county', name: 'County', sector: 'government' },
  ],
  backboneSupport: { backbones: [{ id: 'office', partner: 'county' }] },
} as const

function grant(id: string, amount: number, from: string, to: string) {
  return { id, funder: 'fund', backbone: 'office', amount, currency: 'CAD', from, to }
}

export const shortFundingRunway = defineCheck({
  id: 'backbone-support/short-funding-runway',
  title: 'Money for the backbone is committed well ahead',
  failureTitle: 'Money for the backbone runs out soon',
  why: 'People who do not know whether their post exists next year look for another one. A backbone that loses its people loses the relationships that everything hangs on.',
  whenItMisleads:
    'A commitment is spread evenly over its days, however it is spent, and reserves are not seen. Funders that have always renewed count as if they would not. Money given to the partner that hosts the backbone counts only where the commitment names the backbone.',
  evidence: ['hanleybrown-et-al-2012', 'turner-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Ask the present funders now for a word on what comes after, and put next year’s money on the agenda of the steering committee.',
  },
  identifiedBy: ['currency'],
  lifecycle: 'stable',
  options: z.strictObject({
    leastMonths: z
      .number()
      .min(0)
      .default(6)
      .describe('How many months ahead money has to be committed. Winning a new grant takes about half a year.'),
    leastLevel: Share.default(0.5).describe(
      'Below which share of today’s money a day the backbone counts as running out. With less than half, posts have to go.',
    ),
  }),
  needs: ['backbones', 'fundingCommitments'],
  messages: {
    short:
      'Money for the backbone in {currency} runs out on {until}, in {months} months: too little of what comes in today is committed after that.',
    none: 'No money for the backbone is committed for {asOf}.',
    unclear: 'The commitment {commitment} does not say from when to when it is meant.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
    noBackbone: 'There is no backbone.',
    commitmentsNotStated:
      'State the money committed to the backbone under `funding.commitments`, each with its `backbone`.',
    daysNotStated: 'State in `from` and `to` of each listed commitment which days it is meant for.',
  },
  evaluate({ backbones, fundingCommitments, asOf }, { leastMonths, leastLevel }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    const there = new Set<string | undefined>(
      backbones.filter((backbone) => holdsOn(backbone, asOf)).map(({ id }) => id),
    )
    if (there.size === 0) return notApplicable('noBackbone')
    if (fundingCommitments === undefined) return unsure('commitmentsNotStated')
    const given = fundingCommitments.filter(
      ({ backbone, amount, to }) =>
        backbone !== undefined && there.has(backbone) && amount > 0 && (to === undefined || to >= asOf),
    )
    if (!given.some((commitment) => holdsOn(commitment, asOf))) {
      if (!fundingCommitments.some(({ backbone }) => backbone !== undefined)) return unsure('commitmentsNotStated')
      return fail([finding('none', 'fundingCommitments', { asOf })])
    }
    const open = given
      .filter(({ from, to }) => from === undefined || to === undefined)
      .map((commitment) => finding('unclear', commitment, { commitment: commitment.id }))
    const wrong = [...Map.groupBy(given, ({ currency }) => currency)].flatMap(([currency, all]) => {
      if (all.some(({ from, to }) => from === undefined || to === undefined)) return []
      const until = runsOut(all.flatMap(streamOf), asOf, leastLevel)
      if (until === undefined) return []
      const months = daysBetween(asOf, until) / DAYS_PER_MONTH
      if (months >= leastMonths) return []
      const measured = fromRecord(months, { kind: 'quantity', in: 'months' }, 'funding-runway', all.length, asOf)
      return [finding('short', 'fundingCommitments', { currency, until, months }, measured)]
    })
    return verdict(wrong, open, 'daysNotStated')
  },
  examples: [
    {
      title: 'money for more than half a year',
      record: { ...backbone, funding: { commitments: [grant('a', 2400, '2023-01-01', '2024-12-31')] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'most of it ends in March; a smaller grant goes on',
      record: {
        ...backbone,
        funding: {
          commitments: [grant('a', 9000, '2023-01-01', '2024-03-31'), grant('b', 1200, '2023-01-01', '2025-12-31')],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Money for the backbone in CAD runs out on 2024-04-01, in 3.02 months: too little of what comes in today is committed after that.',
      ],
    },
    {
      title: 'what was committed has ended',
      record: { ...backbone, funding: { commitments: [grant('a', 9000, '2022-01-01', '2022-12-31')] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No money for the backbone is committed for 2023-12-31.'],
    },
    {
      title: 'a grant without an end',
      record: {
        ...backbone,
        funding: {
          commitments: [
            { id: 'a', funder: 'fund', backbone: 'office', amount: 9000, currency: 'CAD', from: '2023-01-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `from` and `to` of each listed commitment which days it is meant for.',
        'The commitment a does not say from when to when it is meant.',
      ],
    },
    {
      title: 'no backbone',
      record: { backboneSupport: { backbones: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no backbone.'],
    },
  ],
})

function streamOf({ amount, from, to }: FundingCommitment): Stream[] {
  if (from === undefined || to === undefined) return []
  return [{ from, to, perDay: amount / (daysBetween(from, to) + 1) }]
}

/** The first day after `asOf` on which less than a share of what there is on `asOf` is left; `undefined` while there is nothing. */
function runsOut(streams: readonly Stream[], asOf: PlainDate, leastLevel: number): PlainDate | undefined {
  const level = (day: PlainDate) =>
    streams.filter((stream) => holdsOn(stream, day)).reduce((sum, { perDay }) => sum + perDay, 0)
  const today = level(asOf)
  if (today === 0) return undefined
  return streams
    .map(({ to }) => addDays(to, 1))
    .sort()
    .find((day) => day > asOf && level(day) < leastLevel * today)
}
